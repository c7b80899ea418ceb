extension FieldKind {
    /// A value of the kind that says nothing: stands for a required field that is hidden.
    package var neutral: FieldContent {
        switch self {
        case .boolean: .boolean(false)
        case .integer: .integer(0)
        case .text: .text("")
        case .choice(let cases): .text(cases.first ?? "")
        case .instant: .instant(.distantPast)
        case .date: .date(.first)
        case .time: .text("00:00")
        case .money: .money(Money(cents: 0))
        case .period:
            Period(start: .distantPast, end: .distantFuture).map(FieldContent.period) ?? .null
        case .language: .text("und")
        case .hours: .text("closed")
        case .reference: .identifier(RecordID(high: 0, low: 0))
        case .localized: .localized(LocalizedText("", in: .english))
        case .list: .list([])
        case .line(let fields):
            .line(
                fields.map {
                    $0.isOptional ? ($0.kind.isList ? .list([]) : .null) : $0.kind.neutral
                })
        }
    }
}
