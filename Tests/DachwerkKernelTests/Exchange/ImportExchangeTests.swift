import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// What rows exchange is judged by how things stand when all of them are in.
@Suite struct ImportExchangeTests {
    private func wish(_ id: RecordID, _ from: Int64, _ until: Int64) -> ImportRow {
        ImportRow(id: id, fields: ["from": .integer(from), "until": .integer(until)])
    }

    private func bring(_ rows: [ImportRow], _ yard: YardFixture) async throws -> ImportReport {
        try await yard.keeper.session.importRecords(Booking.id, rows)
    }

    private func wish(_ booking: Record<Booking>, _ from: Int, _ until: Int) -> ImportRow {
        ImportRow(id: booking.id, fields: ["period": .period(YardTime.period(from, until))])
    }

    private func periods(_ yard: YardFixture) throws -> [Period] {
        try yard.keeper.session.list(Booking.id, ListRequest()).records.compactMap {
            if case .period(let period)? = $0.value("period") { period } else { nil }
        }
    }

    @Test(arguments: [false, true])
    func `two records exchange periods that a rule keeps apart`(isReversed: Bool) async throws {
        let fixture = try await StallFixture.boot()
        let first = try await fixture.stall("north", from: 1, until: 5)
        let second = try await fixture.stall("south", from: 6, until: 9)
        var rows = [wish(first, 6, 9), wish(second, 1, 5)]
        if isReversed { rows.reverse() }
        #expect(try await fixture.keeper.importRecords(Stall.id, rows).changed == 2)
        #expect(try fixture.keeper.read(Stall.id, first).value("from") == .integer(6))
        #expect(try fixture.keeper.read(Stall.id, second).value("until") == .integer(5))
        let history = try fixture.keeper.history(Stall.id, second)
        #expect(history.count == 2, "Making way leaves no trace.")
        #expect(history.last?.changes.map(\.from) == [.integer(6), .integer(9)])
    }

    @Test(arguments: [false, true])
    func `two records exchange numbers of which each is there once`(
        isReversed: Bool
    ) async throws {
        let platform = try await TestPlatform.boot([LockerModule.self])
        let keeper = platform.acting(as: LockerModule.keeper)
        let first = try await keeper.create(Locker.self) { $0.number = 1 }
        let second = try await keeper.create(Locker.self) { $0.number = 2 }
        var rows = zip([first, second], [Int64(2), 1]).map {
            ImportRow(id: $0.id, fields: ["number": .integer($1)])
        }
        if isReversed { rows.reverse() }
        #expect(try await keeper.session.importRecords(Locker.id, rows).changed == 2)
        #expect(try keeper.session.read(Locker.id, first.id).value("number") == .integer(2))
        #expect(try keeper.session.read(Locker.id, second.id).value("number") == .integer(1))
    }

    @Test func `a ring exchanges periods and unique values at once`() async throws {
        let fixture = try await StallFixture.boot()
        var ids: [RecordID] = []
        for (index, code) in ["a", "b", "c"].enumerated() {
            ids.append(try await fixture.stall(code, from: index * 10, until: index * 10 + 5))
        }
        let rows = zip(ids, [("b", 10), ("c", 20), ("a", 0)]).map { id, wish in
            ImportRow(
                id: id,
                fields: [
                    "code": .text(wish.0), "from": .integer(Int64(wish.1)),
                    "until": .integer(Int64(wish.1 + 5)),
                ])
        }
        #expect(try await fixture.keeper.importRecords(Stall.id, rows).changed == 3)
        for (id, wish) in zip(ids, [("b", 10), ("c", 20), ("a", 0)]) {
            let record = try fixture.keeper.read(Stall.id, id)
            #expect(record.value("code") == .text(wish.0))
            #expect(record.value("from") == .integer(Int64(wish.1)))
        }
    }

    @Test func `who gives up a period for one that is taken is refused, and nothing is left`()
        async throws
    {
        let fixture = try await StallFixture.boot()
        let first = try await fixture.stall("a", from: 1, until: 5)
        let second = try await fixture.stall("b", from: 6, until: 9)
        _ = try await fixture.stall("c", from: 10, until: 15)
        for rows in [
            [wish(first, 6, 9), wish(second, 12, 13)], [wish(second, 12, 13), wish(first, 6, 9)],
        ] {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await fixture.keeper.importRecords(Stall.id, rows)
            }
            let place = rows.firstIndex { $0.id == second }
            #expect(refusal?.places == ["/\(place ?? 9)"])
            #expect(refusal?.codes == ["stalls.overlap"])
            #expect(try fixture.keeper.read(Stall.id, first).value("from") == .integer(1))
            #expect(try fixture.keeper.read(Stall.id, second).value("from") == .integer(6))
        }
    }

    @Test(arguments: [false, true])
    func `two bookings exchange what they hold of a pool`(isReversed: Bool) async throws {
        let yard = try await YardFixture.boot()
        let pool = try await yard.pool(1)
        let first = try await yard.book(pool, YardTime.period(1, 3))
        let second = try await yard.book(pool, YardTime.period(5, 9))
        var rows = [wish(first, 5, 9), wish(second, 1, 3)]
        if isReversed { rows.reverse() }
        #expect(try await bring(rows, yard).changed == 2)
        #expect(try periods(yard) == [YardTime.period(5, 9), YardTime.period(1, 3)])
        for period in [YardTime.period(1, 3), YardTime.period(5, 9)] {
            #expect(try yard.free(pool, period) == 0)
        }
        #expect(try yard.free(pool, YardTime.period(3, 5)) == 1)
    }

    @Test(arguments: [false, true])
    func `bookings that exchange for a period which somebody else holds are refused`(
        isReversed: Bool
    ) async throws {
        let yard = try await YardFixture.boot()
        let pool = try await yard.pool(1)
        let first = try await yard.book(pool, YardTime.period(1, 3))
        let second = try await yard.book(pool, YardTime.period(5, 9))
        try await yard.book(pool, YardTime.period(10, 12))
        let before = try periods(yard)
        // The last one keeps a part of what it had, so that both want the same hours.
        for wishes in [
            [wish(first, 5, 9), wish(second, 10, 11)], [wish(first, 5, 9), wish(second, 8, 11)],
            [wish(first, 5, 9), wish(second, 2, 6)],
        ] {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await bring(isReversed ? wishes.reversed() : wishes, yard)
            }
            #expect(refusal?.codes == ["capacity.unavailable"])
            #expect(try periods(yard) == before)
            #expect(try yard.free(pool, YardTime.period(5, 9)) == 0)
            #expect(try yard.free(pool, YardTime.period(1, 3)) == 0)
        }
    }
}

/// Lockers with numbers.
private struct LockerModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "lockers", version: "1.0", summary: "Lockers with numbers.")
    static let keeper = Duty("lockers.keeper", "Does everything.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Locker.resource)
    }
}

private enum Locker: Resource {
    static let id: ResourceID = "lockers.locker"
    static let number = Field<Int>("number", .unique)
    static let resource = ResourceDefinition(Locker.self, fields: number, access: access)

    static let access = Access<Locker> {
        $0.allow(LockerModule.keeper, .read, .create, .change, .import)
    }
}
