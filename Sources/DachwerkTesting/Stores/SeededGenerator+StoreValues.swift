import DachwerkKernel
import DachwerkKit

extension SeededGenerator {
    /// Texts that stores get wrong: signs of patterns, cases, accents, scripts, planes.
    static let storeTexts = [
        "", " ", "a", "A", "b", "B", "ab", "a b", "Z", "%", "_", "a%b", "a_b", "\\", "'", "\"",
        "ä", "Ä", "a\u{308}", "é", "e\u{301}", "É", "ß", "ss", "ﬀ", "Übung", "ubung", "日本",
        "\u{FFFD}", "🙂", "👩‍👩‍👧", "אב", "عربي", "İ", "ı", "Ω", "null", "0", "1", "ａ",
    ]

    mutating func text() -> StoreValue {
        once(in: 4)
            ? .text((pick(Self.storeTexts) + pick(Self.storeTexts))) : .text(pick(Self.storeTexts))
    }

    mutating func textOrNothing() -> StoreValue {
        once(in: 4) ? .null : text()
    }

    /// A text in up to three languages.
    mutating func titleOrNothing() -> StoreValue {
        let languages = ["de", "en", "tr"].prefix(below(4))
        guard !languages.isEmpty else { return .null }
        return StoreFixture.title(languages.map { ($0, text().text ?? "") })
    }

    mutating func number() -> StoreValue {
        once(in: 12) ? .integer(pick([.min, .max])) : .integer(Int64(below(7) - 3))
    }

    mutating func numberOrNothing() -> StoreValue {
        once(in: 4) ? .null : number()
    }
}
