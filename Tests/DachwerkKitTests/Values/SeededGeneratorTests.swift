import DachwerkKit
import Testing

@Suite struct SeededGeneratorTests {
    @Test func `it gives the published numbers of SplitMix64`() {
        var generator = SeededGenerator(seed: 1_234_567)
        let published: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        #expect(published == (0..<5).map { _ in generator.next() })
    }

    @Test func `numbers below a bound reach every one of them and nothing else`() {
        var generator = SeededGenerator(seed: 1)
        #expect(Set((0..<200).map { _ in generator.below(5) }) == [0, 1, 2, 3, 4])
        #expect(generator.below(1) == 0)
        #expect(generator.below(0) == 0)
        #expect(generator.below(-3) == 0)
    }

    @Test func `luck of one in four strikes about every fourth time`() {
        var generator = SeededGenerator(seed: 2)
        let strikes = (0..<4_000).count { _ in generator.once(in: 4) }
        #expect((900...1_100).contains(strikes))
        #expect(Set((0..<50).map { _ in generator.pick(["a", "b"]) }) == ["a", "b"])
    }
}
