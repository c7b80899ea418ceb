import DachwerkKernel
import DachwerkKit

/// Reads the contents of fields from a form, and says at each place what does not fit.
struct FormReader {
    let entries: FormEntries
    let zone: Zone
    /// The languages in which texts may be given, the one that is meant first in front.
    let languages: [LanguageTag]

    /// The content of a field.
    func content(
        _ field: AnyField, at name: String, _ pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> FieldContent {
        if case .boolean = field.kind, field.isOptional, entries[name].isEmpty { return .null }
        if case .money = field.kind {
            return money(entries[name], field.currency ?? "EUR", pointer, &faults)
        }
        return content(field.kind, field.format, at: name, pointer, &faults)
    }

    private func content(
        _ kind: FieldKind, _ format: AnyField.TextFormat, at name: String,
        _ pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> FieldContent {
        switch kind {
        case .boolean: return .boolean(entries[name] == "true")
        case .integer: return whole(entries[name], pointer, &faults)
        case .instant: return instant(entries[name], pointer, &faults)
        case .period: return period(name, pointer, &faults)
        case .localized: return localized(name)
        case .line(let fields): return line(fields, at: name, pointer, &faults)
        case .list(.line(let fields)):
            return .list(
                entries.lines(of: name).map { number in
                    line(fields, at: "\(name).\(number)", pointer.appending(number), &faults)
                })
        case .list(let element): return list(element, at: name, pointer, &faults)
        default: return text(entries[name], kind, format, pointer, &faults)
        }
    }

    private func text(
        _ text: String, _ kind: FieldKind, _ format: AnyField.TextFormat,
        _ pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> FieldContent {
        // Browsers send the ends of lines as carriage return and line feed.
        let tidy = Self.trimmed(text.replacing("\r\n", with: "\n"))
        guard !tidy.isEmpty else { return .null }
        return ContentReader.content(JSONNode(.string(tidy)), kind: kind, at: pointer, &faults)
    }

    private func list(
        _ element: FieldKind, at name: String, _ pointer: JSONPointer,
        _ faults: inout [FieldFault]
    ) -> FieldContent {
        var texts = entries.all(name)
        if element.isTyped {
            texts = texts.flatMap { text in
                text.replacing("\r\n", with: "\n").split(separator: "\n").map(String.init)
            }
        }
        texts = texts.map(Self.trimmed).filter { !$0.isEmpty }
        return .list(
            texts.enumerated().map { number, text in
                let place = pointer.appending(number)
                guard element == .integer else {
                    return self.text(text, element, .line, place, &faults)
                }
                return whole(text, place, &faults)
            })
    }

    private func line(
        _ fields: [AnyField], at name: String, _ pointer: JSONPointer,
        _ faults: inout [FieldFault]
    ) -> FieldContent {
        .line(
            fields.map { field in
                let own = "\(name).\(field.name)"
                guard !field.isComputed || entries.mentions(own) else { return field.unset }
                let content = content(field, at: own, pointer.appending(field.name), &faults)
                return content.isNull ? field.unset : content
            })
    }

    private func whole(
        _ text: String, _ pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> FieldContent {
        let tidy = Self.trimmed(text)
        guard !tidy.isEmpty else { return .null }
        if tidy.utf8.count <= 20, let number = Int64(tidy) { return .integer(number) }
        faults.append(Messages.value.wholeNumber(at: pointer))
        return .null
    }

    /// An amount as people write it: with a comma or a point, with or without decimals.
    private func money(
        _ text: String, _ currency: String, _ pointer: JSONPointer,
        _ faults: inout [FieldFault]
    ) -> FieldContent {
        var tidy = Self.trimmed(text)
        guard !tidy.isEmpty else { return .null }
        for mark in [currency, "€"] where tidy.hasSuffix(mark) {
            tidy = Self.trimmed(String(tidy.dropLast(mark.count)))
        }
        tidy = tidy.replacing(",", with: ".")
        let decimals = Money(minorUnits: 0, currency: currency)?.decimals ?? 2
        if decimals > 0 {
            let parts = tidy.split(separator: ".", omittingEmptySubsequences: false)
            if parts.count == 1 {
                tidy += "." + String(repeating: "0", count: decimals)
            } else if parts.count == 2, parts[1].count < decimals {
                tidy += String(repeating: "0", count: decimals - parts[1].count)
            }
        }
        if let money = Money("\(tidy) \(currency)") { return .money(money) }
        faults.append(Messages.value.money(at: pointer))
        return .null
    }

    private func instant(
        _ text: String, _ pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> FieldContent {
        let tidy = Self.trimmed(text)
        guard !tidy.isEmpty else { return .null }
        let parts = tidy.split(whereSeparator: { $0 == "T" || $0 == " " })
        if parts.count == 2, let date = LocalDate(String(parts[0])),
            let time = LocalTime(String(parts[1].prefix(5)))
        {
            return .instant(zone.instant(date, time))
        }
        faults.append(Messages.value.instant(at: pointer))
        return .null
    }

    private func period(
        _ name: String, _ pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> FieldContent {
        let before = faults.count
        let ends = ["start", "end"].map { part in
            instant(entries["\(name).\(part)"], pointer.appending(part), &faults)
        }
        guard faults.count == before else { return .null }
        switch (ends[0], ends[1]) {
        case (.null, .null): return .null
        case (.instant(let start), .instant(let end)):
            if let period = Period(start: start, end: end) { return .period(period) }
            faults.append(Messages.value.period(at: pointer.appending("end")))
        case (.null, _): faults.append(Messages.value.missing(at: pointer.appending("start")))
        default: faults.append(Messages.value.missing(at: pointer.appending("end")))
        }
        return .null
    }

    private func localized(_ name: String) -> FieldContent {
        var versions: [LanguageTag: String] = [:]
        for tag in languages {
            let text = Self.trimmed(entries["\(name).\(tag)"].replacing("\r\n", with: "\n"))
            if !text.isEmpty { versions[tag] = text }
        }
        guard let source = languages.first(where: { versions[$0] != nil }),
            let text = LocalizedText(source: source, versions: versions)
        else { return .null }
        return .localized(text)
    }

    private static func trimmed(_ text: String) -> String {
        var view = Substring(text)
        while view.first?.isWhitespace == true { view.removeFirst() }
        while view.last?.isWhitespace == true { view.removeLast() }
        return String(view)
    }
}
