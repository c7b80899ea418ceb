package import DachwerkKit

/// A label that a declaration asks for, and where its text may stand instead of at its own key.
package struct DeclaredWord: Sendable, Hashable {
    /// The key under which it is looked up.
    package let key: String
    /// Other keys that say it: a case of a choice has its words once, whichever field holds it.
    package let sources: [String]
    /// What it is in English where no file says so; nothing where the module brings no words.
    package let english: String?
    /// Whether a module that brings words must have them.
    package let isRequired: Bool

    /// All labels of a module's declarations.
    package static func all(of module: AnyModule, _ registrar: Registrar) -> [DeclaredWord] {
        DeclaredWords(module, registrar).all()
    }
}

/// Collects the labels of one module's declarations.
private struct DeclaredWords {
    private let module: AnyModule
    private let registrar: Registrar
    private let capability: String
    /// The key of the states of a resource by the name of their type.
    private let states: [String: String]

    init(_ module: AnyModule, _ registrar: Registrar) {
        self.module = module
        self.registrar = registrar
        capability = module.manifest.capability
        states = Dictionary(
            registrar.resources.compactMap { resource in
                resource.stateWordsName.map { ($0, "\(resource.id).state") }
            }, uniquingKeysWith: { first, _ in first })
    }

    func all() -> [DeclaredWord] {
        var words = [word(capability), summary(capability, module.manifest.summary)]
        for resource in registrar.resources {
            let id = resource.id.description
            words += [word(id), several(id)]
            words += fields(resource.fields, of: id)
            words += resource.states.map { word("\(id).state.\($0)") }
            words += resource.moves.map { word("\(id).move.\($0.name)") }
        }
        for form in registrar.printForms {
            words.append(word(form.key))
            words += form.signatures.map { word("\(form.key).\($0)") }
        }
        let duties = registrar.duties.map { ($0.id, $0.summary) }
        let figures = registrar.figures.map { ($0.id, $0.summary) }
        let tables = registrar.tabulations.map { ($0.id, $0.summary) }
        let readings = registrar.readings.map { ($0.id, $0.summary) }
        for (id, text) in duties + figures + tables + readings {
            words += [word(id), summary(id, text)]
        }
        words += registrar.jobs.map { word($0.id) }
        for lookup in registrar.lookups {
            words.append(word(lookup.id))
            words += fields(lookup.fields, of: lookup.id)
        }
        for request in registrar.visitorRequests {
            words += [
                word(request.wordsKey),
                DeclaredWord(
                    key: request.explanationKey, sources: [], english: nil, isRequired: true),
            ]
        }
        words += refinements
        return words + fields(module.settings, of: "\(capability).settings")
    }

    /// What is added to pages; sentences are written, and follow from no name.
    private var refinements: [DeclaredWord] {
        let added = registrar.refinements
        func sentence(_ key: String) -> DeclaredWord {
            DeclaredWord(key: key, sources: [], english: nil, isRequired: true)
        }
        var words = added.panels.flatMap { panel in
            [word(panel.key)] + panel.labels.map { word("\(panel.key).\($0)") }
        }
        words += added.actions.map { word($0.key) } + added.groups.map { word($0.key) }
        words += added.sheets.map { word($0.key) } + added.deskCards.map { word($0.id) }
        words += added.wordings.flatMap { wording in
            wording.parts.map { sentence(wording.key($0)) }
        }
        words += added.pages.flatMap { page in
            [word(page.id), sentence(page.leadKey)] + page.labels.map { word("\(page.id).\($0)") }
        }
        return words
    }

    private func fields(_ fields: [AnyField], of owner: String) -> [DeclaredWord] {
        fields.flatMap { field -> [DeclaredWord] in
            let key = "\(owner).\(field.name)"
            switch field.kind.element {
            case .choice(let cases):
                return [word(key)] + cases.map { word("\(key).\($0)", sources($0, of: field)) }
            case .line where field.holdsFiles: return [word(key)]
            case .line(let inner): return [word(key)] + self.fields(inner, of: key)
            default: return [word(key)]
            }
        }
    }

    /// The words of a choice stand under its type in the module's own words; those of the types
    /// that the kit has, in the platform's.
    private func sources(_ name: String, of field: AnyField) -> [String] {
        guard let type = field.wordsName else { return [] }
        return ["\(capability).\(type)", states[type], type].compactMap { $0 }.map {
            "\($0).\(name)"
        }
    }

    private func word(_ key: String, _ sources: [String] = []) -> DeclaredWord {
        DeclaredWord(
            key: key, sources: sources,
            english: registrar.words.isEmpty ? nil : Vocabulary.readable(key), isRequired: true)
    }

    /// What several records are called; where nobody says so, pages say what one is called.
    private func several(_ id: String) -> DeclaredWord {
        DeclaredWord(
            key: Vocabulary.several(id), sources: [],
            english: registrar.words.isEmpty
                ? nil : Vocabulary.plural(of: Vocabulary.readable(id)), isRequired: false)
    }

    /// What something is for: declared in English, and translated where a module cares to.
    private func summary(_ id: String, _ text: String) -> DeclaredWord {
        DeclaredWord(
            key: "\(id).summary", sources: [], english: registrar.words.isEmpty ? nil : text,
            isRequired: false)
    }
}
