import DachwerkKit
import DachwerkTesting
@testable import EquipmentLendingPlugin
import Testing

/// Lengths on the clock of the wall, and periods around closed days.
@Suite struct ClockTests {
    @Test func `a week is a week on the wall, in both nights in which clocks change`()
        async throws
    {
        let platform = try await LendingFixture.boot(at: "2027-03-01T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store(LendingFixture.always)
        let week = try await platform.model("Beamer", stock: 1, in: store) { $0.maxHours = 168 }
        let day = try await platform.model("Bühne", stock: 1, in: store) { $0.minHours = 24 }
        let autumn = try LendingFixture.period("2027-10-27T08:00", "2027-11-03T09:00")
        try await platform.request([LendingFixture.line(week)], autumn, for: club)
        let night = try LendingFixture.period("2027-03-27T11:00", "2027-03-28T10:00")
        try await platform.request([LendingFixture.line(day)], night, for: club)
        let spring = try LendingFixture.period("2027-03-24T09:00", "2027-03-31T09:00")
        await expectRefusal("equipment-lending.too-long") {
            try await platform.request([LendingFixture.line(week)], spring, for: club)
        }
        let shown = try platform.acting(as: Lending.keeper).availability(
            of: week.reference, quantity: 1, in: spring)
        #expect(shown.obstacles == [.tooLong])
        #expect(shown.next == (try LendingFixture.period("2027-03-24T09:00", "2027-03-31T08:00")))
    }

    @Test func `LEN-I5: two weeks over the change of clocks are offered and can be taken`()
        async throws
    {
        let platform = try await LendingFixture.boot(at: "2027-10-01T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store("mo-fr 10:00-16:00")
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let early = try LendingFixture.period("2027-10-20T08:00", "2027-11-03T08:00")
        let shown = try platform.acting(as: Lending.keeper).availability(
            of: table.reference, quantity: 1, in: early)
        let next = try #require(shown.next)
        #expect(next == (try LendingFixture.period("2027-10-20T08:00", "2027-11-03T09:00")))
        try await platform.request([LendingFixture.line(table)], next, for: club)
    }

    @Test func `LEN-I5: what is too soon, too far, over, too short or too long is shown so`()
        async throws
    {
        let platform = try await LendingFixture.boot(
            at: "2025-05-02T08:00:00Z", settings: #"{"maxAheadDays": 30, "maxHours": 72}"#)
        let club = try await platform.club()
        let store = try await platform.store()
        let stage = try await platform.model("Bühne", stock: 1, in: store) {
            $0.minHours = 4
            $0.leadTimeHours = 48
        }
        let cases: [(String, String, CapacityAnswer.Obstacle, String)] = [
            ("2025-05-06T08:00", "2025-05-06T10:00", .tooShort, "too-short"),
            ("2025-05-06T08:00", "2025-05-09T09:00", .tooLong, "too-long"),
            ("2025-05-03T08:00", "2025-05-03T16:00", .tooSoon, "too-soon"),
            ("2025-06-02T08:00", "2025-06-02T16:00", .tooFarAhead, "too-far-ahead"),
            ("2025-04-30T08:00", "2025-04-30T16:00", .past, "in-the-past"),
        ]
        let keeper = platform.acting(as: Lending.keeper)
        for (start, end, obstacle, code) in cases {
            let period = try LendingFixture.period(start, end)
            let shown = try keeper.availability(of: stage.reference, quantity: 1, in: period)
            #expect(shown.obstacles == [obstacle], "\(start)")
            await expectRefusal(Refusal.Code("equipment-lending.\(code)")) {
                try await platform.request([LendingFixture.line(stage)], period, for: club)
            }
            guard let next = shown.next else {
                #expect(obstacle == .tooFarAhead)
                continue
            }
            let loan = try await platform.request([LendingFixture.line(stage)], next, for: club)
            _ = try await keeper.move(loan, Loan.cancel)
        }
    }

    @Test func `LEN-I4: from Saturday to Sunday becomes from Friday to Monday`() async throws {
        let platform = try await LendingFixture.boot(at: "2025-05-05T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store("mo-fr 10:00-16:00")
        let tent = try await platform.model("Zelt", stock: 1, in: store)
        let lamp = try await platform.model("Lampe", stock: 1, in: store)
        let weekend = try LendingFixture.period("2025-05-10T10:00", "2025-05-11T16:00")
        let around = try LendingFixture.period("2025-05-09T14:00", "2025-05-12T08:00")
        let refusal = await expectRefusal("capacity.closed-at-start") {
            try await platform.request([LendingFixture.line(tent)], weekend, for: club)
        }
        #expect(refusal?.arguments["next"] == .period(around))
        #expect(refusal?.arguments["reason"] == .word("weekday.saturday"))
        let both = await expectRefusal("capacity.closed-at-start") {
            try await platform.request(
                [LendingFixture.line(tent), LendingFixture.line(lamp)], weekend, for: club)
        }
        #expect(both?.arguments["next"] == .period(around))
        try await platform.request([LendingFixture.line(tent)], around, for: club)
        let second = await expectRefusal("capacity.unavailable") {
            try await platform.request([LendingFixture.line(tent)], weekend, for: club)
        }
        guard case .period(let later)? = second?.arguments["next"] else {
            Issue.record("Nothing later is offered.")
            return
        }
        #expect(later.start >= around.end)
        try await platform.request([LendingFixture.line(tent)], later, for: club)
    }

    @Test func `the next date after a limit may end on a closed day`() async throws {
        let platform = try await LendingFixture.boot(at: "2025-05-05T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store("mo-fr 10:00-16:00")
        let tent = try await platform.model("Zelt", stock: 1, in: store) { $0.leadTimeHours = 72 }
        let lamp = try await platform.model("Lampe", stock: 1, in: store)
        let soon = try LendingFixture.period("2025-05-06T08:00", "2025-05-08T08:00")
        let refusal = await expectRefusal("equipment-lending.too-soon") {
            try await platform.request(
                [LendingFixture.line(lamp), LendingFixture.line(tent)], soon, for: club)
        }
        guard case .period(let next)? = refusal?.arguments["next"] else {
            Issue.record("Nothing later is offered.")
            return
        }
        try await platform.request(
            [LendingFixture.line(lamp), LendingFixture.line(tent)], next, for: club)
    }

    @Test func `LEN-I4: an extra day opens a store that is closed then`() async throws {
        let platform = try await LendingFixture.boot(at: "2025-05-05T08:00:00Z")
        let club = try await platform.club()
        let saturday = Values<ExtraHours> {
            $0.date = LocalDate("2025-05-10") ?? .first
            $0.from = LocalTime("09:00") ?? .endOfDay
            $0.until = LocalTime("12:00") ?? .endOfDay
        }
        let store = try await platform.store("mo-fr 10:00-16:00") { $0.extraHours = [saturday] }
        let tent = try await platform.model("Zelt", stock: 1, in: store)
        let period = try LendingFixture.period("2025-05-10T07:00", "2025-05-12T08:00")
        let loan = try await platform.approved([LendingFixture.line(tent)], period, for: club)
        platform.clock.set("2025-05-10T07:00:00Z")
        _ = try await platform.handOver(loan)
        let turned = Values<ExtraHours> {
            $0.date = LocalDate("2025-05-17") ?? .first
            $0.from = LocalTime("12:00") ?? .endOfDay
            $0.until = LocalTime("09:00") ?? .endOfDay
        }
        await expectRefusal("equipment-lending.extra-hours") {
            _ = try await platform.acting(as: Lending.manager).change(store) {
                $0.extraHours = [turned]
            }
        }
    }

    @Test func `LEN-I4: things are handed over at agreed times while the store is closed`()
        async throws
    {
        let platform = try await LendingFixture.boot(at: "2025-05-05T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store("mo-fr 10:00-16:00")
        let tent = try await platform.model("Zelt", stock: 1, in: store)
        let sunday = try LendingFixture.period("2025-05-11T08:00", "2025-05-11T18:00")
        let loan = try await platform.approved([LendingFixture.line(tent)], sunday, for: club) {
            $0.isByAgreement = true
        }
        let keeper = platform.acting(as: Lending.keeper)
        platform.clock.set("2025-05-10T08:00:00Z")
        await expectRefusal("equipment-lending.store-closed", "Another day was not agreed.") {
            _ = try await platform.handOver(loan)
        }
        platform.clock.set("2025-05-11T08:15:00Z")
        let out = try await platform.handOver(loan)
        platform.clock.set("2025-05-11T17:45:00Z")
        #expect(try await keeper.move(out, Loan.giveBack).state == .returned)
        let borrower = platform.acting(as: Lending.borrower, organisations: [club.id])
        await expectRefusal("field.forbidden", at: "isByAgreement", "Nobody agrees with himself.") {
            _ = try await borrower.create(Loan.self) {
                $0.organisation = club.reference
                $0.personName = "Alex Beispiel"
                $0.lines = [LendingFixture.line(tent)]
                $0.period = sunday
                $0.isByAgreement = true
            }
        }
    }
}
