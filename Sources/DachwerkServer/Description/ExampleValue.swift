import DachwerkKit

/// A value that fits a field, for the examples in a description.
enum ExampleValue {
    /// Writes the example; `false` when there is none, as for a link to a record nobody knows.
    static func content(_ field: AnyField) -> FieldContent? {
        if let content = field.defaultContent, !content.isNull { return content }
        guard !field.kind.isList else {
            guard let count = field.count, count.lowerBound > 0 else { return .list([]) }
            return element(field).map { .list(Array(repeating: $0, count: count.lowerBound)) }
        }
        return element(field)
    }

    private static func element(_ field: AnyField) -> FieldContent? {
        switch field.kind.element {
        case .boolean: return .boolean(true)
        case .integer:
            guard let range = field.range else { return .integer(1) }
            return .integer(min(max(1, range.lowerBound), range.upperBound))
        case .text: return text(field)
        case .choice(let cases): return cases.first.map(FieldContent.text)
        case .instant: return Instant("2026-05-02T08:00:00Z").map(FieldContent.instant)
        case .date: return LocalDate("2026-05-02").map(FieldContent.date)
        case .time: return .text("14:30")
        case .money: return .money(Money(cents: 50_000))
        case .period:
            return Period("2026-05-02T08:00:00Z/2026-05-03T16:00:00Z").map(FieldContent.period)
        case .language: return .text("de")
        case .hours: return .text("mo-fr 09:00-17:00")
        case .localized: return .localized(LocalizedText("Guten Tag", in: .german))
        case .line(let fields):
            let contents = fields.map { field in
                field.isRequired ? content(field) : FieldContent.null
            }
            return contents.contains { $0 == nil } ? nil : .line(contents.compactMap { $0 })
        case .reference, .list: return nil
        }
    }

    private static func text(_ field: AnyField) -> FieldContent? {
        switch field.format {
        case .email: return .text("name@example.org")
        case .webAddress: return .text("https://example.org/")
        case .phone: return .text("+49 711 216-80399")
        case .identifier: return .text("example")
        case .line, .text, .postcode:
            let bounds = field.length ?? 1...500
            let text = "Example"
            guard bounds.lowerBound <= 64 else { return nil }
            return .text(
                String(
                    (text + String(repeating: "e", count: bounds.lowerBound)).prefix(
                        max(bounds.lowerBound, min(text.count, bounds.upperBound)))))
        }
    }
}
