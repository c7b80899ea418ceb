import DachwerkKit

/// Contents as people read them in a sentence: dates and times of the tenant's wall clock.
struct PlainReading {
    let language: String
    let zone: Zone

    private var isGerman: Bool { language == "de" }

    func text(_ content: FieldContent) -> String {
        switch content {
        case .null: ""
        case .boolean(let value):
            isGerman ? (value ? "ja" : "nein") : (value ? "yes" : "no")
        case .integer(let value): String(value)
        case .text(let value): value
        case .instant(let value): moment(value)
        case .date(let value): date(value)
        case .money(let value): money(value)
        case .period(let value): period(value)
        case .identifier(let value): value.description
        case .localized(let value):
            value.choose(LanguageTag(language).map { [$0] } ?? []).text
        case .list(let values), .line(let values):
            values.map { text($0) }.joined(separator: ", ")
        }
    }

    private func date(_ date: LocalDate) -> String {
        isGerman
            ? "\(two(date.day)).\(two(date.month)).\(date.year)"
            : "\(date.day) \(Self.months[(date.month - 1) % 12]) \(date.year)"
    }

    private func moment(_ instant: Instant) -> String {
        "\(date(zone.date(of: instant))), \(zone.time(of: instant))"
    }

    private func period(_ period: Period) -> String {
        let isOneDay = zone.date(of: period.start) == zone.date(of: period.end)
        let end = isOneDay ? zone.time(of: period.end).description : moment(period.end)
        return "\(moment(period.start)) – \(end)"
    }

    /// German writes the comma; the code of the currency stays, so that nothing is guessed.
    private func money(_ money: Money) -> String {
        isGerman
            ? money.description.replacing(".", with: ",") : money.description
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
