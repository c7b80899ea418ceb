import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// The next feasible period is feasible, and no earlier one is.
@Suite struct NextPeriodTests {
    /// How the pools of a round are laid out.
    private func pool(
        _ dice: inout SeededGenerator, _ yard: YardFixture, _ hours: WeeklyHours?
    ) async throws -> Reference<Pool> {
        let total = 1 + dice.below(3)
        let (before, after) = (dice.below(3) * 60, dice.below(3) * 60)
        let (beforeDays, afterDays) =
            hours == nil ? (0, 0) : (dice.below(3), dice.below(2))
        return try await yard.pool(total) {
            $0.before = before
            $0.after = after
            $0.beforeDays = beforeDays
            $0.afterDays = afterDays
            $0.hours = hours
        }
    }

    /// The period that a start leads to: it ends when the pool is open, at the length or later.
    private func aligned(_ start: Instant, _ length: Int, _ hours: WeeklyHours?) -> Period? {
        guard let hours, let zone = Zone("Europe/Berlin") else {
            return Period(start: start, end: start.adding(hours: length))
        }
        let calendar = OpeningCalendar(zone: zone, hours: hours, land: .saarland)
        guard calendar.isOpen(at: start) else { return nil }
        var end = start.adding(hours: length)
        for _ in 0..<400 where !calendar.isOpen(at: end, includingClosing: true) {
            end = end.adding(hours: 1)
        }
        return Period(start: start, end: end)
    }

    /// The shortest period around a wish that starts and ends while the pool is open.
    private func around(_ wish: Period, _ hours: WeeklyHours?, now: Instant) -> Period? {
        guard let hours, let zone = Zone("Europe/Berlin") else { return nil }
        let calendar = OpeningCalendar(zone: zone, hours: hours, land: .saarland)
        var (start, end) = (wish.start, wish.end)
        let isClosed = { !calendar.isOpen(at: $0, includingClosing: true) }
        while isClosed(start) { start = start.adding(hours: -1) }
        while isClosed(end) { end = end.adding(hours: 1) }
        guard start == wish.start || start >= now else { return nil }
        return Period(start: start, end: end).flatMap { $0 == wish ? nil : $0 }
    }

    @Test(arguments: 1...10)
    func `the next period lies around the wish or is the earliest that a search hour by hour finds`(
        seed: UInt64
    )
        async throws
    {
        var dice = SeededGenerator(seed: seed)
        let yard = try await YardFixture.boot()
        let hours = seed % 2 == 0 ? WeeklyHours("mo-fr 08:00-12:00,14:00-18:00") : nil
        let leaf = try await pool(&dice, yard, hours)
        let kit = try await pool(&dice, yard, hours)
        let record = try yard.keeper.read(kit)
        if seed % 3 == 0 {
            try await yard.keeper.change(record) { $0.parts = [YardFixture.part(leaf)] }
        }
        for _ in 0..<14 {
            let start = dice.below(24 * 10)
            let period = YardTime.period(start, start + 1 + dice.below(30))
            _ = try await yard.refusal(
                [YardFixture.part(dice.pick([leaf, kit]))], period, isOverride: dice.once(in: 2))
        }
        for _ in 0..<6 {
            let start = 8 + dice.below(24 * 7)
            let length = 1 + dice.below(12)
            let wish = 1 + dice.below(2)
            let asked = YardTime.period(start, start + length)
            let answer = try yard.keeper.availability(of: kit, quantity: wish, in: asked)
            guard !answer.isFeasible, wish <= answer.total else {
                #expect(answer.next == nil)
                continue
            }
            let near = around(asked, hours, now: yard.platform.clock.now())
            if let near,
                try yard.keeper.availability(of: kit, quantity: wish, in: near).isFeasible
            {
                #expect(answer.next == near, "seed \(seed): \(asked), \(wish)")
                continue
            }
            let earliest = try (start..<24 * 40).lazy.compactMap {
                aligned(YardTime.at($0), length, hours)
            }.first {
                try yard.keeper.availability(of: kit, quantity: wish, in: $0).isFeasible
            }
            #expect(answer.next == earliest, "seed \(seed): \(asked), \(wish)")
        }
    }

    @Test func `a claim beyond the horizon still counts`() async throws {
        let yard = try await YardFixture.boot()
        let pool = try await yard.pool(1)
        try await yard.book(pool, YardTime.period(0, 24 * 390))
        try await yard.book(pool, YardTime.period(24 * 470, 24 * 480))
        let long = YardTime.period(24, 24 * 101)
        let answer = try yard.keeper.availability(of: pool, quantity: 1, in: long)
        #expect(answer.next == nil, "\(String(describing: answer.next))")
    }
}
