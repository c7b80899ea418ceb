import DachwerkKit

/// Random numbers that follow from a seed, so that a test that failed can be run again.
///
/// Print the seed with what failed; never use it for an identity or a secret.
public struct TestRandom: RandomNumberGenerator, Sendable {
    private var generator: SeededGenerator

    /// Makes a generator that gives the same numbers as every other one with this seed.
    public init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// Gives the next number.
    public mutating func next() -> UInt64 { generator.next() }

    /// Gives a number from zero up to, but not with, a bound; zero when nothing lies below it.
    public mutating func below(_ bound: Int) -> Int { generator.below(bound) }

    /// Chooses one of some elements, of which there must be at least one.
    public mutating func pick<Element>(_ elements: [Element]) -> Element {
        generator.pick(elements)
    }
}
