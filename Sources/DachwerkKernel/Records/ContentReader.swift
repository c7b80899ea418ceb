package import DachwerkKit

/// Reads contents from JSON and says, field by field, what does not fit.
package enum ContentReader {
    /// Reads a value without naming faults; `nil` when it does not fit.
    package static func content(_ node: JSONNode, kind: FieldKind) -> FieldContent? {
        var faults: [FieldFault] = []
        let content = content(node, kind: kind, at: .root, &faults)
        return faults.isEmpty ? content : nil
    }

    /// Reads the value of a field and appends its faults.
    package static func content(
        _ node: JSONNode, kind: FieldKind, at pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> FieldContent {
        switch (kind, node.value) {
        case (_, .null): return .null
        case (.list(let element), .array(let nodes)):
            var contents: [FieldContent] = []
            contents.reserveCapacity(nodes.count)
            for (index, node) in nodes.enumerated() {
                let inner = pointer.appending(index)
                let content = content(node, kind: element, at: inner, &faults)
                if content.isNull && faults.last?.pointer != inner {
                    faults.append(Messages.value.missing(at: inner))
                }
                contents.append(content)
            }
            return .list(contents)
        case (.line(let fields), .object(let object)):
            return line(fields, object, at: pointer, &faults)
        case (.boolean, .bool(let value)): return .boolean(value)
        case (.integer, .number(let number)):
            if let value = number.integer { return .integer(value) }
            faults.append(Messages.value.wholeNumber(at: pointer))
            return .null
        case (.period, .object(let object)): return period(object, at: pointer, &faults)
        case (.localized, .object):
            if let text = LocalizedText(node) { return .localized(text) }
            faults.append(Messages.value.localized(at: pointer))
            return .null
        case (_, .string(let text)) where kind != .boolean && kind != .integer:
            if let content = content(text, kind: kind) { return content }
            faults.append(fault(text, kind: kind, at: pointer))
            return .null
        default:
            faults.append(
                Messages.value.kind(word(for: kind), node.value.kindWord, at: pointer))
            return .null
        }
    }

    /// Reads the text form of a value, as in filters, CSV cells and command lines.
    package static func content(_ text: String, kind: FieldKind) -> FieldContent? {
        switch kind {
        case .text: return .text(text)
        case .boolean:
            return text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
        case .integer:
            guard text.utf8.count <= 20 else { return nil }
            return Int64(text).map(FieldContent.integer)
        case .choice(let cases): return cases.contains(text) ? .text(text) : nil
        case .instant: return Instant(text).map(FieldContent.instant)
        case .date: return LocalDate(text).map(FieldContent.date)
        case .time: return LocalTime(text).map { .text($0.description) }
        case .money: return Money(text).map(FieldContent.money)
        case .period: return Period(text).map(FieldContent.period)
        case .language: return LanguageTag(text).map { .text($0.description) }
        case .hours: return WeeklyHours(text).map { .text($0.description) }
        case .reference: return RecordID(text).map(FieldContent.identifier)
        case .localized, .list, .line: return nil
        }
    }

    /// What a kind is called in messages.
    package static func word(for kind: FieldKind) -> FieldContent {
        let kind: PlainMessages.Kind =
            switch kind {
            case .boolean: .boolean
            case .integer: .number
            case .list: .list
            case .line, .period, .localized: .object
            default: .text
            }
        return Messages.plain.kind[kind].word
    }

    private static func line(
        _ fields: [AnyField], _ object: JSONObject, at pointer: JSONPointer,
        _ faults: inout [FieldFault]
    ) -> FieldContent {
        for member in object.members where !fields.contains(where: { $0.name == member.name }) {
            faults.append(
                unknown(member.name, among: fields.map(\.name), at: pointer.appending(member.name)))
        }
        return .line(
            fields.map { field in
                guard let node = object[field.name], !(node.value.isNull) else {
                    return field.unset
                }
                return content(node, kind: field.kind, at: pointer.appending(field.name), &faults)
            })
    }

    /// The fault of what should be an object and is none.
    package static func noObject(_ node: JSONNode, at pointer: JSONPointer) -> FieldFault {
        Messages.value.kind(
            Messages.plain.kind[.object].word, node.value.kindWord, at: pointer)
    }

    /// The fault of a member that nobody knows, with the nearest right spelling.
    package static func unknown(
        _ name: String, among names: [String], at pointer: JSONPointer
    ) -> FieldFault {
        Messages.field.unknown(name, Spelling.nearest(to: name, among: names), at: pointer)
    }

    private static func period(
        _ object: JSONObject, at pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> FieldContent {
        let before = faults.count
        for member in object.members where member.name != "start" && member.name != "end" {
            faults.append(
                unknown(member.name, among: ["start", "end"], at: pointer.appending(member.name)))
        }
        func end(_ name: String) -> Instant? {
            guard case .string(let text) = object[name]?.value, let instant = Instant(text) else {
                faults.append(Messages.value.instant(at: pointer.appending(name)))
                return nil
            }
            return instant
        }
        let start = end("start")
        let until = end("end")
        guard faults.count == before, let start, let until else { return .null }
        if let period = Period(start: start, end: until) { return .period(period) }
        faults.append(Messages.value.period(at: pointer))
        return .null
    }

    private static func fault(
        _ text: String, kind: FieldKind, at pointer: JSONPointer
    ) -> FieldFault {
        switch kind {
        case .choice(let cases):
            let nearest = Spelling.nearest(to: text, among: cases)
            return Messages.value.choice(cases, nearest, at: pointer)
        case .instant: return Messages.value.instant(at: pointer)
        case .date: return Messages.value.date(at: pointer)
        case .time: return Messages.value.time(at: pointer)
        case .money: return Messages.value.money(at: pointer)
        case .period: return Messages.value.period(at: pointer)
        case .language: return Messages.value.language(at: pointer)
        case .hours: return Messages.value.hours(at: pointer)
        case .reference: return Messages.value.reference(at: pointer)
        default:
            return Messages.value.kind(
                word(for: kind), Messages.plain.kind[.text].word, at: pointer)
        }
    }
}

extension JSONValue {
    /// Whether it is null.
    package var isNull: Bool {
        if case .null = self { true } else { false }
    }
}
