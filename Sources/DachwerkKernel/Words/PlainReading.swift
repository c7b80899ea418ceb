package import DachwerkKit
import Foundation

/// Contents as people read them in a sentence: dates and times of the tenant's wall clock, words
/// and names in the language of the sentence.
package struct PlainReading {
    let language: String
    let zone: Zone
    let vocabulary: Vocabulary

    /// - Parameters:
    ///   - language: The language of the sentence, without script and region.
    ///   - zone: Where the wall clock hangs.
    ///   - vocabulary: The words for yes, no and the like.
    package init(language: String, zone: Zone, vocabulary: Vocabulary) {
        self.language = language
        self.zone = zone
        self.vocabulary = vocabulary
    }

    /// A content as text; `nil` when there is nothing to read.
    package func text(_ content: FieldContent) -> String? {
        switch content {
        case .null: nil
        case .boolean(let value): word((value ? Messages.plain.yes : Messages.plain.no).key)
        case .integer(let value): String(value)
        case .text(let value): value
        case .instant(let value): moment(value)
        case .date(let value): date(value)
        case .money(let value): money(value)
        case .period(let value): period(value)
        case .identifier(let value): value.description
        case .localized(let value):
            value.choose(LanguageTag(language).map { [$0] } ?? []).text
        case .word(let key): word(key)
        case .list(let values), .line(let values): list(values)
        }
    }

    private func list(_ values: [FieldContent]) -> String? {
        let texts = values.compactMap(text)
        return texts.isEmpty ? nil : texts.joined(separator: comma)
    }

    private var comma: String {
        ["ar", "fa", "prs", "ps", "ckb", "ur"].contains(language) ? "، " : ", "
    }

    /// A word by its key; the names of languages and weekdays are those of the locale data.
    private func word(_ key: String) -> String {
        let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
        if parts.count == 2, parts[0] == "language" {
            return LanguageName.text(of: parts[1], in: language)
        }
        if parts.count == 2, parts[0] == "weekday",
            let name = DateWording.weekday(parts[1], in: language)
        {
            return name
        }
        if parts.count == 2, parts[0] == "month", let number = Int(parts[1]),
            let name = DateWording.month(number, in: language)
        {
            return name
        }
        return vocabulary.text(key, in: LanguageTag(language).map { [$0] } ?? [])
    }

    private func date(_ date: LocalDate) -> String {
        if language == "de" { return "\(two(date.day)).\(two(date.month)).\(date.year)" }
        return DateWording.text(date, in: language)
    }

    private func moment(_ instant: Instant) -> String {
        "\(date(zone.date(of: instant)))\(comma)\(zone.time(of: instant))"
    }

    private func period(_ period: Period) -> String {
        let isOneDay = zone.date(of: period.start) == zone.date(of: period.end)
        let end = isOneDay ? zone.time(of: period.end).description : moment(period.end)
        return "\(moment(period.start)) – \(end)"
    }

    /// German writes the comma; the code of the currency stays, so that nothing is guessed.
    private func money(_ money: Money) -> String {
        language == "de"
            ? money.description.replacing(".", with: ",") : money.description
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
