import DachwerkKernel
import DachwerkKit

/// Makes the controls of a form from the declarations of its fields.
struct ControlMaker {
    let scope: PageScope
    let resource: CompiledResource
    var entries: FormEntries
    let choices: ReferenceChoices
    /// What is wrong, by the name of the control.
    var faults: [String: String] = [:]
    /// Whether the record is still to be made: then nobody is asked what a later step says.
    var isNew = false

    /// One of a few choices is shown whole; more are folded away.
    private static let mostSeen = 5

    /// The control of a field of the resource.
    func control(_ field: AnyField) -> Control {
        control(field, at: field.name, key: "\(resource.name).\(field.name)")
    }

    func control(_ field: AnyField, at name: String, key: String) -> Control {
        var control = Control(
            name: name, label: scope.label(key), body: body(field, at: name, key: key))
        control.hint = FieldHint(scope: scope, field: field).text
        if takesLink(field) { control.hint = scope.words[.hintLink] }
        control.fault = faults[name]
        if field.holdsFiles, control.fault == nil {
            control.fault = faults.first { $0.key.hasPrefix("\(name).") }?.value
        }
        control.isOptional = !isNeeded(field)
        if let codes = ScannedCodes(field, scope) {
            control.scan = Control.Scan(
                name: codes.name, label: codes.label, typed: entries[codes.name])
        }
        return control
    }

    /// Whether a visitor leaves the address there to which the private link goes.
    private func takesLink(_ field: AnyField) -> Bool {
        isNew && scope.session.actor.kind == .anonymous && scope.tenant.platform.post != nil
            && scope.composition.visitorRequest(of: resource.id)?.email == field.name
    }

    /// Whether people have to say something: a box that is not ticked says no.
    private func isNeeded(_ field: AnyField) -> Bool {
        if case .boolean = field.kind { return true }
        if field.kind.isList { return (field.count?.lowerBound ?? 0) > 0 }
        return field.isRequired || (!field.isOptional && field.defaultContent != nil)
    }

    private func body(_ field: AnyField, at name: String, key: String) -> Control.Body {
        switch field.kind {
        case .boolean: return boolean(field, name)
        case .integer:
            return .input(.number, entries[name], suffix: nil)
        case .money: return .input(.number, entries[name], suffix: field.currency ?? "EUR")
        case .instant: return .input(.moment, entries[name], suffix: nil)
        case .date: return .input(.date, entries[name], suffix: nil)
        case .time: return .input(.time, entries[name], suffix: nil)
        case .hours: return .input(.text, entries[name], suffix: nil)
        case .text: return text(field, name)
        case .choice(let cases): return choice(cases, field, name, key)
        case .language: return .select(languages(chosen: [entries[name]], blank: true))
        case .reference(let target): return reference(target, field, name)
        case .period: return .group(period(name))
        case .localized: return .group(localized(field, name))
        case .line(let fields): return .group(parts(fields, name, key))
        case .list(let element): return list(element, field, name, key)
        }
    }

    private func boolean(_ field: AnyField, _ name: String) -> Control.Body {
        guard field.isOptional else { return .box(isOn: entries[name] == "true") }
        let options = [("", PageWords.Key.unknown), ("true", .yes), ("false", .no)]
        return .choices(
            options.map { value, word in
                Control.Option(
                    value: value, label: scope.words[word], isChosen: entries[name] == value)
            }, isMultiple: false)
    }

    private func text(_ field: AnyField, _ name: String) -> Control.Body {
        switch field.format {
        case .text: .area(entries[name])
        case .email: .input(.email, entries[name], suffix: nil)
        case .phone: .input(.tel, entries[name], suffix: nil)
        case .webAddress: .input(.url, entries[name], suffix: nil)
        default: .input(.text, entries[name], suffix: nil)
        }
    }

    private func choice(
        _ cases: [String], _ field: AnyField, _ name: String, _ key: String
    ) -> Control.Body {
        let options = cases.map { value in
            Control.Option(
                value: value, label: scope.label("\(key).\(value)"),
                isChosen: entries[name] == value)
        }
        if !field.isOptional && cases.count <= Self.mostSeen {
            return .choices(options, isMultiple: false)
        }
        return .select([blank(entries[name].isEmpty)] + options)
    }

    private func blank(_ isChosen: Bool) -> Control.Option {
        Control.Option(value: "", label: "–", isChosen: isChosen)
    }

    private func languages(chosen: [String], blank hasBlank: Bool) -> [Control.Option] {
        let named = LanguageTag.named.map { tag in
            Control.Option(
                value: tag.description,
                label: scope.plain(.word("language.\(tag)")),
                isChosen: chosen.contains(tag.description))
        }.sorted { TextOrder.precedes($0.label, $1.label) }
        return (hasBlank ? [blank(chosen == [""])] : []) + named
    }

    private func period(_ name: String) -> [Control] {
        [("start", PageWords.Key.from), ("end", .until)].map { part, word in
            Control(
                name: "\(name).\(part)", label: scope.words[word],
                body: .input(.moment, entries["\(name).\(part)"], suffix: nil),
                fault: faults["\(name).\(part)"])
        }
    }

    private func localized(_ field: AnyField, _ name: String) -> [Control] {
        scope.tenant.info.languages.enumerated().map { position, tag in
            let own = "\(name).\(tag)"
            var control = Control(
                name: own, label: tag.ownName ?? tag.description,
                body: field.format == .text
                    ? .area(entries[own]) : .input(.text, entries[own], suffix: nil))
            control.fault = faults[own]
            control.isOptional = position > 0
            control.language = tag
            return control
        }
    }

    private func parts(_ fields: [AnyField], _ name: String, _ key: String) -> [Control] {
        fields.compactMap { field in
            let own = "\(name).\(field.name)"
            if isNew, field.isLater, faults[own] == nil { return nil }
            guard field.isComputed else {
                return control(field, at: own, key: "\(key).\(field.name)")
            }
            // Sent back as it was read, which is no attempt to set it.
            guard entries.mentions(own) else { return nil }
            return Control(name: own, label: "", body: .hidden(entries[own]))
        }
    }

    // MARK: Lists

    private func list(
        _ element: FieldKind, _ field: AnyField, _ name: String, _ key: String
    ) -> Control.Body {
        let chosen = entries.all(name)
        switch element {
        case .line where field.holdsFiles: return files(field, name)
        case .line(let fields):
            let least = max(field.count?.lowerBound ?? 0, 1)
            var numbers = entries.lines(of: name)
            var next = (numbers.last ?? -1) + 1
            while numbers.count < least {
                numbers.append(next)
                next += 1
            }
            var maker = self
            for number in numbers where !entries.mentions("\(name).\(number)") {
                maker.entries.putDefaults(
                    of: fields, at: "\(name).\(number)", zone: scope.zone)
            }
            return .lines(numbers.map { maker.parts(fields, "\(name).\($0)", key) })
        case .choice(let cases):
            return .choices(
                cases.map { value in
                    Control.Option(
                        value: value, label: scope.label("\(key).\(value)"),
                        isChosen: chosen.contains(value))
                }, isMultiple: true)
        case .language:
            let options = languages(chosen: chosen, blank: false)
            let near = scope.tenant.info.languages.map(\.description) + chosen
            // Those of the house and those chosen come first, before all others by name.
            return .choices(
                options.filter { near.contains($0.value) }
                    + options.filter { !near.contains($0.value) }, isMultiple: true)
        case .reference(let target): return references(target, name, chosen: chosen)
        default: return .area(entries[name])
        }
    }

    private func files(_ field: AnyField, _ name: String) -> Control.Body {
        let kept = entries.lines(of: name).map { number in
            let line = "\(name).\(number)"
            return Control.FileChoice(
                name: line, identity: entries["\(line).file"],
                fileName: entries["\(line).name"])
        }
        return .files(
            kept.filter { !$0.identity.isEmpty },
            accepted: (field.fileTypes ?? []).map { ".\($0.ending)" }.joined(separator: ","))
    }

    // MARK: References

    private func reference(
        _ target: ResourceID, _ field: AnyField, _ name: String
    ) -> Control.Body {
        let chosen = entries[name]
        if var options = choices.options(for: target) {
            for position in options.indices where options[position].value == chosen {
                options[position].isChosen = true
            }
            return .select([blank(chosen.isEmpty)] + options)
        }
        return search(target, name, chosen: [chosen].filter { !$0.isEmpty }, isMultiple: false)
    }

    private func references(
        _ target: ResourceID, _ name: String, chosen: [String]
    ) -> Control.Body {
        guard var options = choices.options(for: target) else {
            return search(target, name, chosen: chosen, isMultiple: true)
        }
        for position in options.indices where chosen.contains(options[position].value) {
            options[position].isChosen = true
        }
        return .choices(options, isMultiple: true)
    }

    /// What was chosen, then what bears the name that was typed; a single find is taken at once.
    private func search(
        _ target: ResourceID, _ name: String, chosen: [String], isMultiple: Bool
    ) -> Control.Body {
        let typed = entries["\(name).search"]
        var options = chosen.compactMap { value -> Control.Option? in
            guard let id = RecordID(value), let label = choices.name(of: id, in: target) else {
                return nil
            }
            return Control.Option(value: value, label: label, isChosen: true)
        }
        let found = choices.found(typed, in: target).filter { !chosen.contains($0.value) }
        let isTaken = chosen.isEmpty && found.count == 1
        options += found.map {
            Control.Option(value: $0.value, label: $0.label, isChosen: isTaken)
        }
        return .search(typed: typed, found: options, isMultiple: isMultiple)
    }
}
