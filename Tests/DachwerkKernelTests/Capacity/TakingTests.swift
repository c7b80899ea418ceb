import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct TakingTests {
    @Test func `claims that touch do not meet`() async throws {
        let yard = try await YardFixture.boot()
        let pool = try await yard.pool(1)
        try await yard.book(pool, YardTime.period(10, 12))
        try await yard.book(pool, YardTime.period(12, 14))
        try await yard.book(pool, YardTime.period(8, 10))
        #expect(
            try await yard.refusal([YardFixture.part(pool)], YardTime.period(11, 13))
                == "capacity.unavailable")
        #expect(try yard.free(pool, YardTime.period(14, 20)) == 1)
    }

    @Test func `two lines for one pool sum up`() async throws {
        let yard = try await YardFixture.boot()
        let pool = try await yard.pool(3)
        let two = YardFixture.part(pool, 2)
        #expect(try await yard.refusal([two, two], YardTime.period(10, 12)) != nil)
        #expect(try yard.free(pool, YardTime.period(10, 12)) == 3, "All or nothing is held.")
        try await yard.book([two, YardFixture.part(pool, 1)], YardTime.period(10, 12))
        #expect(try yard.free(pool, YardTime.period(10, 12)) == 0)
    }

    @Test func `kits that share a member take from one stock, whatever order they come in`()
        async throws
    {
        let yard = try await YardFixture.boot()
        let cable = try await yard.pool(5)
        let stage = try await yard.pool(2) { $0.parts = [YardFixture.part(cable, 2)] }
        let booth = try await yard.pool(2) { $0.parts = [YardFixture.part(cable, 3)] }
        let noon = YardTime.period(12, 14)
        #expect(try yard.free(stage, noon) == 2)
        #expect(try yard.free(booth, noon) == 1)
        try await yard.book(stage, noon)
        #expect(try yard.free(booth, noon) == 1)
        try await yard.book(booth, noon)
        #expect(try yard.free(stage, noon) == 0)
        #expect(try yard.free(cable, noon) == 0)
        #expect(try yard.keeper.availability(of: booth, quantity: 2, in: noon).total == 1)
    }

    @Test func `a kit of kits takes its leaves, and a part that stands in it twice counts twice`()
        async throws
    {
        let yard = try await YardFixture.boot()
        let bolt = try await yard.pool(10)
        let leg = try await yard.pool(9) { $0.parts = [YardFixture.part(bolt, 2)] }
        let table = try await yard.pool(9) {
            $0.parts = [YardFixture.part(leg, 2), YardFixture.part(bolt, 1)]
        }
        let noon = YardTime.period(12, 14)
        #expect(try yard.free(table, noon) == 2, "Each table takes five bolts.")
        try await yard.book(table, noon)
        #expect(try yard.free(bolt, noon) == 5)
        #expect(try yard.free(leg, noon) == 2)
    }

    @Test func `kits that hold each other cannot be taken at all`() async throws {
        let yard = try await YardFixture.boot()
        let first = try await yard.pool(5)
        let second = try await yard.pool(5) { $0.parts = [YardFixture.part(first)] }
        let record = try yard.keeper.read(first)
        try await yard.keeper.change(record) {
            $0.parts = (0..<100).map { _ in YardFixture.part(second, 100) }
        }
        let noon = YardTime.period(12, 14)
        #expect(
            try await yard.refusal([YardFixture.part(second)], noon) == "capacity.missing")
        let answer = try yard.keeper.availability(of: first, quantity: 1, in: noon)
        #expect(answer.obstacles == [.missing] && answer.free == 0)
    }

    @Test func `what a record holds is replaced, excluded for itself and released with it`()
        async throws
    {
        let yard = try await YardFixture.boot()
        let pool = try await yard.pool(2)
        let booking = try await yard.book(pool, 2, YardTime.period(10, 12))
        let moved = try await yard.keeper.change(booking) { $0.period = YardTime.period(11, 13) }
        #expect(try yard.free(pool, YardTime.period(10, 11)) == 2)
        #expect(try yard.free(pool, YardTime.period(12, 13)) == 0)
        await #expect(throws: Refusal.self) {
            try await yard.keeper.change(moved) { $0.lines = [YardFixture.part(pool, 3)] }
        }
        #expect(try yard.free(pool, YardTime.period(12, 13)) == 0, "A refusal keeps what was.")
        let tenant = yard.platform.tenant("alpha")
        let besides = try tenant.read { snapshot in
            try SnapshotEnvironment(
                tenant, actor: .scheduler, now: YardTime.zero, snapshot
            ).availability(
                CapacityRequest(
                    resource: Pool.id, pool: pool.id, quantity: 2,
                    period: YardTime.period(11, 13), excludedHolder: booking.id))
        }
        #expect(besides.isFeasible && besides.free == 2)
        try await yard.keeper.erase(moved)
        #expect(try yard.free(pool, YardTime.period(0, 100)) == 2)
    }

    @Test func `what is out and overdue blocks without an end until it is back`() async throws {
        let yard = try await YardFixture.boot()
        let pool = try await yard.pool(1)
        let out = try await yard.book(pool, YardTime.period(0, 10), isOut: true)
        let far = YardTime.period(24 * 365, 24 * 365 + 1)
        yard.platform.clock.set(YardTime.at(10))
        #expect(try yard.free(pool, far) == 1, "At its end it is not overdue yet.")
        yard.platform.clock.set(YardTime.at(10).adding(milliseconds: 1))
        #expect(try yard.free(pool, far) == 0)
        #expect(try yard.keeper.availability(of: pool, quantity: 1, in: far).next == nil)
        #expect(
            try await yard.refusal([YardFixture.part(pool)], far) == "capacity.unavailable-long")
        #expect(try yard.free(pool, YardTime.period(-10, 0)) == 1, "Before it was out it was free.")
        try await yard.keeper.change(try yard.keeper.read(out.reference)) { $0.isOut = false }
        #expect(try yard.free(pool, far) == 1)
    }

    @Test func `of two hundred at once one gets the last unit`() async throws {
        let yard = try await YardFixture.boot()
        let pool = try await yard.pool(1)
        let taken = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    let period = YardTime.period(10 + number % 3, 14 + number % 5)
                    return (try? await yard.refusal([YardFixture.part(pool)], period)) == .some(nil)
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(taken == 1)
        #expect(try yard.keeper.list(Booking.self).count == 1)
    }

    @Test func `what is taken beyond the total can be lessened, and not made more`() async throws {
        let yard = try await YardFixture.boot()
        let pool = try await yard.pool(10)
        let six = try await yard.book(pool, 6, YardTime.period(10, 20))
        try await yard.book(pool, 4, YardTime.period(10, 20))
        _ = try await yard.keeper.change(try yard.keeper.read(pool)) { $0.total = 5 }
        let five = try await yard.keeper.change(six) { $0.lines = [YardFixture.part(pool, 5)] }
        let later = try await yard.keeper.change(five) { $0.period = YardTime.period(12, 20) }
        for (quantity, from, until) in [(6, 12, 20), (5, 11, 20), (6, 12, 21)] {
            await #expect(throws: Refusal.self, "\(quantity) from \(from) until \(until)") {
                _ = try await yard.keeper.change(later) {
                    $0.lines = [YardFixture.part(pool, quantity)]
                    $0.period = YardTime.period(from, until)
                }
            }
        }
    }
}
