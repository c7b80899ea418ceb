import DachwerkKernel

/// Random data that come again with the same seed (SplitMix64).
struct StoreRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int {
        Int.random(in: 0..<bound, using: &self)
    }

    /// True once in so many times.
    mutating func once(in times: Int) -> Bool {
        below(times) == 0
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[below(elements.count)]
    }
}

extension StoreRandom {
    /// Texts that stores get wrong: signs of patterns, cases, accents, scripts, planes.
    static let texts = [
        "", " ", "a", "A", "b", "B", "ab", "a b", "Z", "%", "_", "a%b", "a_b", "\\", "'", "\"",
        "ä", "Ä", "a\u{308}", "é", "e\u{301}", "É", "ß", "ss", "ﬀ", "Übung", "ubung", "日本",
        "\u{FFFD}", "🙂", "👩‍👩‍👧", "אב", "عربي", "İ", "ı", "Ω", "null", "0", "1", "ａ",
    ]

    mutating func text() -> StoreValue {
        once(in: 4)
            ? .text((pick(Self.texts) + pick(Self.texts))) : .text(pick(Self.texts))
    }

    mutating func textOrNothing() -> StoreValue {
        once(in: 4) ? .null : text()
    }

    mutating func number() -> StoreValue {
        once(in: 12) ? .integer(pick([.min, .max])) : .integer(Int64(below(7) - 3))
    }

    mutating func numberOrNothing() -> StoreValue {
        once(in: 4) ? .null : number()
    }
}
