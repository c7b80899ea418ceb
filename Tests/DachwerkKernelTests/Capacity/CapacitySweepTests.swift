import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct CapacitySweepTests {
    private func claim(_ from: Int64, _ until: Int64, _ quantity: Int) -> StandingClaim {
        StandingClaim(
            holder: RecordID(high: 0, low: 0), start: Instant(milliseconds: from * 60_000),
            end: Instant(milliseconds: until * 60_000), quantity: quantity)
    }

    @Test(arguments: 1...6)
    func `the peak is what counting minute by minute finds`(seed: UInt64) {
        var dice = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let claims = (0..<dice.below(9)).map { _ in
                let start = Int64(dice.below(60))
                return claim(start, start + 1 + Int64(dice.below(20)), dice.below(4))
            }
            let from = Int64(dice.below(60))
            let until = from + 1 + Int64(dice.below(30))
            let expected = (from..<until).map { minute in
                claims.filter {
                    $0.start.milliseconds <= minute * 60_000
                        && minute * 60_000 < $0.end.milliseconds
                }.reduce(0) { $0 + $1.quantity }
            }.max()
            let peak = CapacitySweep.peak(
                claims, from: Instant(milliseconds: from * 60_000),
                until: Instant(milliseconds: until * 60_000))
            #expect(peak == expected, "seed \(seed): \(claims) \(from)-\(until)")
        }
    }

    @Test func `more than can be counted is never less than it is`() {
        let claims = [claim(0, 10, .max), claim(5, 15, 1), claim(12, 20, .max)]
        let until = Instant(milliseconds: 20 * 60_000)
        #expect(CapacitySweep.peak(claims, from: .distantPast, until: until) == .max)
        #expect(CapacitySweep.peak([], from: .distantPast, until: .distantFuture) == 0)
        #expect(
            CapacitySweep.peak(claims, from: until, until: .distantFuture) == 0,
            "Half-open: what ends then is free then.")
    }

    @Test(arguments: 1...6)
    func `who takes no more than before always fits, and else there must be room`(seed: UInt64) {
        var dice = SeededGenerator(seed: seed)
        func some() -> [StandingClaim] {
            (0..<dice.below(4)).map { _ in
                let start = Int64(dice.below(30))
                return claim(start, start + 1 + Int64(dice.below(20)), dice.below(4))
            }
        }
        for _ in 0..<300 {
            let (own, former, others) = (some(), some(), some())
            let total = dice.below(6)
            let from = Int64(dice.below(30))
            let until = from + 1 + Int64(dice.below(20))
            let expected = (from..<until).allSatisfy { minute in
                func taken(_ claims: [StandingClaim]) -> Int {
                    CapacitySweep.peak(
                        claims, from: Instant(milliseconds: minute * 60_000),
                        until: Instant(milliseconds: (minute + 1) * 60_000))
                }
                return taken(own) <= taken(former) || taken(own) + taken(others) <= total
            }
            let fits = CapacitySweep.fits(
                own, instead: former, beside: others, total: total,
                from: Instant(milliseconds: from * 60_000),
                until: Instant(milliseconds: until * 60_000))
            #expect(fits == expected, "seed \(seed)")
        }
    }
}
