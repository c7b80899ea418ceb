import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Pools that people stay in, such as rooms, and claims that need more around them than others.
@Suite struct StayTests {
    private static func room(
        _ yard: YardFixture, _ hours: String = "mo-fr 09:00-12:00,13:00-17:00",
        _ build: (inout Values<Pool>) -> Void = { _ in }
    ) async throws -> Reference<Pool> {
        let hours = WeeklyHours(hours)
        return try await yard.pool(1) {
            $0.hours = hours
            $0.isStayedIn = true
            build(&$0)
        }
    }

    private static func answer(
        _ yard: YardFixture, _ pool: Reference<Pool>, _ from: Int, _ until: Int
    ) throws -> CapacityAnswer {
        try yard.keeper.availability(
            of: pool, quantity: 1, in: YardTime.period(from, until))
    }

    @Test func `whoever stays needs it open from the start to the end`() async throws {
        let yard = try await YardFixture.boot()
        let room = try await Self.room(yard)
        let store = try await yard.pool(1) {
            $0.hours = WeeklyHours("mo-fr 09:00-12:00,13:00-17:00")
        }
        #expect(try Self.answer(yard, store, 10, 14).isFeasible, "A thing stays over noon.")
        let noon = try Self.answer(yard, room, 10, 14)
        #expect(noon.obstacles == [.closedBetween(nil)])
        #expect(noon.next == YardTime.period(13, 17))
        let late = try Self.answer(yard, room, 15, 18)
        #expect(late.obstacles == [.closedAtEnd(nil)])
        #expect(late.next == YardTime.period(24 + 9, 24 + 12))
        #expect(try Self.answer(yard, room, 12, 13).obstacles == [.closedAtStart(nil)])
        #expect(try Self.answer(yard, room, 9, 12).isFeasible)
        let never = try Self.answer(yard, room, 9, 14)
        #expect(never.next == nil, "It is never open for so long.")
        #expect(
            try await yard.refusal([YardFixture.part(room)], YardTime.period(10, 14))
                == "capacity.closed-between")
        #expect(
            try await yard.refusal([YardFixture.part(room)], YardTime.period(9, 14))
                == "capacity.closed-between-long")
    }

    @Test func `midnight is no break where the next day begins with it`() async throws {
        let yard = try await YardFixture.boot()
        let room = try await Self.room(yard, "mo-su 00:00-24:00")
        #expect(try Self.answer(yard, room, 20, 28).isFeasible)
    }

    @Test func `what is offered instead is the earliest that can be taken`() async throws {
        let yard = try await YardFixture.boot()
        let room = try await Self.room(yard) {
            $0.before = 60
            $0.after = 60
        }
        for (from, until) in [(9, 10), (14, 15), (24 + 9, 24 + 11), (72 + 13, 72 + 16)] {
            try await yard.book(room, YardTime.period(from, until))
        }
        for start in 8..<40 {
            for length in 1...4 {
                let answer = try Self.answer(yard, room, start, start + length)
                let first = try (start..<(start + 24 * 8)).first {
                    try Self.answer(yard, room, $0, $0 + length).isFeasible
                }
                let offered =
                    answer.isFeasible ? YardTime.period(start, start + length) : answer.next
                #expect(
                    offered == first.map { YardTime.period($0, $0 + length) },
                    "\(start) for \(length)")
            }
        }
    }

    @Test func `a claim that needs more around it has it, also of the parts it takes along`()
        async throws
    {
        let yard = try await YardFixture.boot()
        let part = try await yard.pool(1) { $0.after = 30 }
        let whole = try await yard.pool(1) { $0.parts = [YardFixture.part(part)] }
        let wish = YardTime.period(12, 14)
        let booking = try await yard.keeper.create(Booking.self) {
            $0.lines = [YardFixture.part(whole)]
            $0.period = wish
            $0.marginBefore = 120
            $0.marginAfter = 10
        }
        func free(_ from: Instant, _ minutes: Int) throws -> Int {
            try yard.free(part, #require(Period(start: from, end: from.adding(minutes: minutes))))
        }
        #expect(try free(YardTime.at(9), 30) == 1)
        #expect(try free(YardTime.at(9), 31) == 0, "Two hours before, and its own half hour.")
        #expect(try free(YardTime.at(14, 29), 30) == 0, "Its own half hour is longer than ten.")
        #expect(try free(YardTime.at(14, 30), 30) == 1)
        try await yard.keeper.change(booking) { $0.marginBefore = 0 }
        #expect(try free(YardTime.at(11), 30) == 1)
    }
}
