/// Random numbers that follow from a seed, so that what was made or what failed can be made again.
///
/// It is SplitMix64: small, fast and spread evenly, and easy to guess. Use it for samples, for
/// tests and for measurements; never for an identity or a secret.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Makes a generator that gives the same numbers as every other one with this seed.
    package init(seed: UInt64) {
        state = seed
    }

    /// Gives the next number.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Gives a number from zero up to, but not with, a bound; zero when nothing lies below it.
    package mutating func below(_ bound: Int) -> Int {
        Int.random(in: 0..<max(1, bound), using: &self)
    }

    /// Tells whether something happens that happens once in so many times.
    package mutating func once(in times: Int) -> Bool {
        below(times) == 0
    }

    /// Chooses one of some elements, of which there must be at least one.
    package mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[below(elements.count)]
    }
}
