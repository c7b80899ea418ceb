package import DachwerkKernel
package import DachwerkKit

/// Finds what is wrong with a sentence as people will read it, in every language that has it.
///
/// A sentence may not have holes, braces, names that only programs know, or words of another
/// language. Every refusal that a test meets, and every notice that it looks at, is read this way.
package struct WordingCheck {
    private let vocabulary: Vocabulary
    private let zone: Zone
    private let codes: Set<String>
    /// The capabilities of modules that bring words; others are read by their names.
    private let worded: Set<String>
    /// The codes of everything that was declared, and of all labels.
    private let declared: Set<String>
    /// English words for states and choices that no German label has.
    private let foreign: Set<String>

    package init(_ tenant: Tenant) {
        let composition = tenant.composition
        vocabulary = composition.vocabulary
        zone = tenant.info.zone
        codes = Self.codes(of: composition)
        worded = Set(
            vocabulary.keys(in: "de").map { String($0.prefix { $0 != "." }) })
        declared = Set(
            composition.capabilities.flatMap { capability in
                capability.module.register(capability.settings).messages
                    .flatMap { $0.texts.map(\.key) }
            })
        foreign = Self.englishLabels(vocabulary).union(Self.english)
    }

    /// What is wrong with the words of a refusal and of its faults by field.
    package func faults(of refusal: Refusal) -> [String] {
        guard refusal.kind != .fault else { return [] }
        return faults(of: refusal.code.description, refusal.arguments)
            + refusal.faults.flatMap { faults(of: $0.code.description, $0.arguments) }
    }

    /// What is wrong with a sentence.
    package func faults(of key: String, _ arguments: [String: FieldContent]) -> [String] {
        let capability = String(key.prefix { $0 != "." })
        guard isOfKernel(key) || worded.contains(capability) else { return [] }
        let languages = Set(vocabulary.languages.filter { vocabulary.has(key, in: $0) })
        let found = languages.union(["de", "en"]).sorted().flatMap { language in
            faults(of: key, arguments, in: language).map { "\(key) in '\(language)': \($0)" }
        }
        guard !isOfKernel(key), !declared.contains(key) else { return found }
        return found + ["\(key) is not declared in a catalog that is registered"]
    }

    private func faults(
        of key: String, _ arguments: [String: FieldContent], in language: String
    ) -> [String] {
        guard vocabulary.has(key, in: language) else { return ["has no words"] }
        let places = vocabulary.placeholders(of: key, in: language)
        var faults: [String] = []
        if !isForPrograms(key) {
            for name in places.sorted() {
                for code in arguments[name].map(rawTexts) ?? [] where codes.contains(code) {
                    faults.append("{\(name)} is '\(code)', which only programs know; give .word")
                }
            }
        }
        let tags = LanguageTag(language).map { [$0] } ?? []
        guard let text = vocabulary.sentence(key, arguments, in: tags, zone: zone) else {
            let missing = places.filter { arguments[$0].map(\.isNull) ?? true }.sorted()
            return faults + ["has a hole: \(missing.joined(separator: ", "))"]
        }
        if text.contains("{") || text.contains("}") { faults.append("has braces: \(text)") }
        if language != "en" {
            let words = text.split { !$0.isLetter }.map(String.init)
            faults += words.filter(foreign.contains).map { "'\($0)' is English: \(text)" }
        }
        return faults
    }

    private func isOfKernel(_ key: String) -> Bool {
        KernelWords.vocabulary.has(key, in: "en")
    }

    /// Some sentences tell programs which words they may send.
    private func isForPrograms(_ key: String) -> Bool {
        ["value.", "field.", "parameter.", "token."].contains { key.hasPrefix($0) }
    }

    private func rawTexts(_ content: FieldContent) -> [String] {
        switch content {
        case .text(let text): [text]
        case .list(let contents): contents.flatMap(rawTexts)
        default: []
        }
    }

    /// The names that the composition gives to choices, states and moves.
    private static func codes(of composition: Composition) -> Set<String> {
        var codes: Set<String> = ["ar", "de", "en", "fa", "fr", "prs", "ru", "tr", "uk"]
        codes.formUnion([
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        ])
        for resource in composition.resources {
            codes.formUnion(resource.definition.states)
            codes.formUnion(resource.definition.moves.map(\.name))
            for field in resource.definition.fields {
                if case .choice(let cases) = field.kind.element { codes.formUnion(cases) }
            }
        }
        return codes
    }

    /// Labels of states, moves and choices of one word that stands in no German label.
    private static func englishLabels(_ vocabulary: Vocabulary) -> Set<String> {
        var german: Set<String> = []
        var english: Set<String> = []
        for key in vocabulary.keys(in: "en") where key.contains(".state.") {
            german.formUnion(labelWords(of: key, vocabulary, .german))
            let label = labelWords(of: key, vocabulary, .english)
            if label.count == 1, (label.first?.count ?? 0) >= 5 { english.formUnion(label) }
        }
        return english.subtracting(german)
    }

    private static func labelWords(
        of key: String, _ vocabulary: Vocabulary, _ language: LanguageTag
    ) -> [String] {
        vocabulary.text(key, in: [language]).split { !$0.isLetter }.map { $0.lowercased() }
    }

    private static let english: Set<String> = [
        "January", "February", "March", "May", "June", "July", "October", "December", "Monday",
        "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "weekday", "closed",
    ]
}
