import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Whoever is one person is in one place at a time, whatever it is for.
@Suite struct PeopleCalendarTests {
    private struct Troupe {
        let platform: TestPlatform
        let director: TestActor
        let player: Reference<Player>

        init() async throws {
            platform = try await TestPlatform.boot([TroupeModule.self], at: YardTime.zero)
            director = platform.acting(as: TroupeModule.director)
            player = try await director.create(Player.self) { $0.name = "Ada" }.reference
        }

        @discardableResult
        func rehearse(_ players: [Reference<Player>], _ period: Period) async throws
            -> Record<Rehearsal>
        {
            try await director.create(Rehearsal.self) {
                $0.players = players
                $0.period = period
            }
        }

        @discardableResult
        func show(_ period: Period) async throws -> Record<Show> {
            try await director.create(Show.self) {
                $0.player = player
                $0.period = period
            }
        }

        @discardableResult
        func leave(_ period: Period) async throws -> Record<Leave> {
            try await director.create(Leave.self) {
                $0.player = player
                $0.period = period
            }
        }

        func refusal(_ body: () async throws -> Void) async -> Refusal? {
            do {
                try await body()
                return nil
            } catch {
                return error as? Refusal
            }
        }
    }

    @Test func `nobody is taken twice at the same time, across resources`() async throws {
        let troupe = try await Troupe()
        try await troupe.show(YardTime.period(10, 12))
        let refused = await troupe.refusal {
            try await troupe.rehearse([troupe.player], YardTime.period(11, 13))
        }
        #expect(refused?.code == "capacity.engaged")
        try await troupe.rehearse([troupe.player], YardTime.period(12, 13))
        let other = await troupe.refusal { try await troupe.show(YardTime.period(9, 20)) }
        #expect(other?.code == "troupe.clash")
        let both: [FieldContent] = [
            .period(YardTime.period(10, 12)), .period(YardTime.period(12, 13)),
        ]
        #expect(other?.arguments["times"] == .list(both))
    }

    @Test func `a refusal names the time that both want and nothing of what is there`()
        async throws
    {
        let troupe = try await Troupe()
        let show = try await troupe.show(YardTime.period(10, 12))
        let refused = await troupe.refusal {
            try await troupe.rehearse([troupe.player], YardTime.period(11, 13))
        }
        #expect(refused?.arguments.keys.sorted() == ["name", "pool", "time"])
        #expect(refused?.arguments["pool"] == .identifier(troupe.player.id))
        #expect(refused?.arguments["time"] == .period(YardTime.period(11, 12)))
        #expect(refused?.arguments.values.contains(.identifier(show.id)) == false)
    }

    @Test func `of many who want one person at once, one gets it`() async throws {
        let troupe = try await Troupe()
        let taken = await withTaskGroup(of: Bool.self) { group in
            for minute in 0..<24 {
                group.addTask {
                    let period = Period(
                        start: YardTime.at(10, minute), end: YardTime.at(11, minute))
                    guard let period else { return false }
                    return await troupe.refusal {
                        if minute.isMultiple(of: 2) {
                            try await troupe.show(period)
                        } else {
                            try await troupe.rehearse([troupe.player], period)
                        }
                    } == nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(taken == 1)
    }

    @Test func `an absence comes whatever was planned, and keeps the time free from then on`()
        async throws
    {
        let troupe = try await Troupe()
        try await troupe.show(YardTime.period(10, 12))
        let first = try await troupe.leave(YardTime.period(0, 24))
        let second = try await troupe.leave(YardTime.period(12, 48))
        let refused = await troupe.refusal { try await troupe.show(YardTime.period(13, 14)) }
        #expect(refused?.code == "troupe.clash")
        try await troupe.director.erase(first)
        #expect(await troupe.refusal { try await troupe.show(YardTime.period(13, 14)) } != nil)
        try await troupe.director.erase(second)
        try await troupe.show(YardTime.period(13, 14))
    }

    @Test func `what is planned anew does not stand in its own way`() async throws {
        let troupe = try await Troupe()
        let show = try await troupe.show(YardTime.period(10, 12))
        try await troupe.director.change(show) { $0.period = YardTime.period(11, 13) }
        try await troupe.show(YardTime.period(10, 11))
    }

    @Test func `when somebody is taken is told to those only who may ask`() async throws {
        let troupe = try await Troupe()
        try await troupe.show(YardTime.period(10, 12))
        let noon = YardTime.period(11, 13)
        #expect(
            try troupe.director.availability(of: troupe.player, quantity: 1, in: noon).free == 0)
        let visitor = troupe.platform.acting(as: TroupeModule.visitor)
        #expect(try visitor.read(troupe.player).name == "Ada")
        let refused = #expect(throws: Refusal.self) {
            try visitor.availability(of: troupe.player, quantity: 1, in: noon)
        }
        #expect(refused == .notFound)
    }
}
