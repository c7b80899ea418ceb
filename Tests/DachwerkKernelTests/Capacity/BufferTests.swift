import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct BufferTests {
    @Test func `between two claims there is one buffer after and one before, to the minute`()
        async throws
    {
        let yard = try await YardFixture.boot()
        let pool = try await yard.pool(1) {
            $0.before = 30
            $0.after = 60
        }
        try await yard.book(pool, YardTime.period(10, 12))
        func gap(_ minutes: Int) throws -> Int {
            let start = YardTime.at(12, minutes)
            return try yard.free(
                pool, #require(Period(start: start, end: start.adding(hours: 1))))
        }
        #expect(try gap(89) == 0)
        #expect(try gap(90) == 1)
        let early = try #require(Period(start: YardTime.at(6), end: YardTime.at(8, 31)))
        #expect(try yard.free(pool, early) == 0)
        #expect(
            try yard.free(pool, #require(Period(start: YardTime.at(6), end: YardTime.at(8, 30))))
                == 1)
    }

    @Test func `buffers of opening days skip days on which nobody works`() async throws {
        let yard = try await YardFixture.boot()
        let hours = WeeklyHours("mo-fr 09:00-17:00")
        let pool = try await yard.pool(1) {
            $0.hours = hours
            $0.afterDays = 1
            $0.beforeDays = 1
        }
        // Thursday 10 to 12; Friday is for maintenance, Monday for preparation.
        try await yard.book(pool, YardTime.period(82, 84))
        for (day, isFree) in [(4, 0), (7, 0), (8, 1)] {
            let period = YardTime.period(day * 24 + 10, day * 24 + 12)
            #expect(try yard.free(pool, period) == isFree, "day \(day)")
        }
    }

    @Test func `an override sets aside times and its own buffers, never what is taken`()
        async throws
    {
        let yard = try await YardFixture.boot()
        let hours = WeeklyHours("mo-fr 09:00-17:00")
        let pool = try await yard.pool(2) {
            $0.hours = hours
            $0.after = 600
        }
        let two = [YardFixture.part(pool, 2)]
        let sunday = YardTime.period(6 * 24 + 10, 6 * 24 + 12)
        #expect(try await yard.refusal(two, sunday) == "capacity.closed-at-start")
        #expect(try await yard.refusal(two, sunday, isOverride: true) == nil)
        #expect(try await yard.refusal(two, sunday, isOverride: true) != nil)
        let three = [YardFixture.part(pool, 3)]
        let later = YardTime.period(6 * 24 + 12, 6 * 24 + 14)
        #expect(try await yard.refusal(three, later, isOverride: true) == "capacity.too-many")
        #expect(try await yard.refusal(two, later, isOverride: true) == nil, "They touch.")
        // Before a claim with a buffer of its own nothing else has to move.
        let monday = YardTime.period(7 * 24 + 12, 7 * 24 + 14)
        try await yard.book(pool, 2, monday)
        let before = YardTime.period(7 * 24 + 10, 7 * 24 + 12)
        #expect(try await yard.refusal(two, before) == "capacity.unavailable")
        #expect(try await yard.refusal(two, before, isOverride: true) == nil)
        // What another needs for its maintenance is still taken.
        let after = YardTime.period(7 * 24 + 15, 7 * 24 + 16)
        #expect(try await yard.refusal(two, after, isOverride: true) == "capacity.unavailable")
    }

    @Test func `hostile quantities, buffers and periods are answered, not followed`() async throws {
        let yard = try await YardFixture.boot()
        let numbers = [Int.min, Int.min + 1, -1, 0, 1, .max - 1, .max]
        let all = try #require(Period(start: .distantPast, end: .distantFuture))
        let last = try #require(
            Period(start: Instant.distantFuture.adding(minutes: -1), end: .distantFuture))
        var dice = SeededGenerator(seed: 7)
        for _ in 0..<60 {
            let leaf = try await yard.pool(dice.pick(numbers))
            let pool = try await yard.pool(dice.pick(numbers)) {
                $0.before = dice.pick(numbers)
                $0.after = dice.pick(numbers)
                $0.beforeDays = dice.pick(numbers)
                $0.afterDays = dice.pick(numbers)
                $0.hours = dice.once(in: 2) ? WeeklyHours("mo-fr 09:00-17:00") : nil
                $0.parts = [
                    YardFixture.part(leaf, dice.pick(numbers)),
                    YardFixture.part(leaf, dice.pick(numbers)),
                ]
            }
            for period in [all, last, YardTime.period(10, 12)] {
                let wish = dice.pick(numbers)
                let answer = try yard.keeper.availability(of: pool, quantity: wish, in: period)
                #expect(answer.free >= 0 && answer.total >= 0 && answer.free <= answer.total)
                let refusal = try await yard.refusal([YardFixture.part(pool, wish)], period)
                if wish > 0 { #expect((refusal == nil) == answer.isFeasible) }
            }
        }
    }
}
