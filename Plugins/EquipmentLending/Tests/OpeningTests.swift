import DachwerkKit
import DachwerkTesting
@testable import EquipmentLendingPlugin
@testable import MemberNetworkPlugin
import Testing

@Suite struct OpeningTests {
    @Test func `HOR-16: maintenance counts opening days and Tuesday is offered`() async throws {
        let platform = try await LendingFixture.boot(at: "2025-04-28T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store(LendingFixture.weekdays)
        let speaker = try await platform.model("Lautsprecher", stock: 1, in: store) {
            $0.maintenanceOpeningDays = 1
        }
        let first = try LendingFixture.period("2025-04-30T08:00", "2025-05-02T14:00")
        let loan = try await platform.approved([LendingFixture.line(speaker)], first, for: club)
        platform.clock.set("2025-04-30T08:00:00Z")
        let out = try await platform.handOver(loan)
        platform.clock.set("2025-05-02T14:00:00Z")
        let keeper = platform.acting(as: Lending.keeper)
        _ = try await keeper.move(out, Loan.giveBack)
        let monday = try LendingFixture.period("2025-05-05T08:00", "2025-05-06T14:00")
        let refusal = await expectRefusal("capacity.unavailable") {
            try await platform.request([LendingFixture.line(speaker)], monday, for: club)
        }
        guard case .period(let next)? = refusal?.arguments["next"] else {
            Issue.record("The refusal offers no other period.")
            return
        }
        #expect(try LendingFixture.date(next.start) == LocalDate("2025-05-06"))
        try await platform.request([LendingFixture.line(speaker)], next, for: club)
    }

    @Test func `a loan that another Land closes is told, once, and others are not`() async throws {
        let platform = try await LendingFixture.boot(at: "2025-10-20T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store(LendingFixture.weekdays)
        let table = try await platform.model("Stehtisch", stock: 3, in: store)
        // The last of October is a holiday in Saxony, and none in the Saarland.
        let closed = try LendingFixture.period("2025-10-30T12:00", "2025-10-31T12:00")
        try await platform.approved([LendingFixture.line(table)], closed, for: club)
        let open = try LendingFixture.period("2025-10-29T12:00", "2025-10-30T12:00")
        try await platform.approved([LendingFixture.line(table)], open, for: club)
        func told(_ platform: TestPlatform) throws -> Int {
            try platform.notices().count { $0.code.contains("affected-by-closure") }
        }
        let same = try await platform.moved(to: .saarland)
        #expect(try told(same) == 0)
        let moved = try await same.moved(to: .sachsen)
        #expect(try told(moved) == 1)
        #expect(try told(try await moved.moved(to: .sachsen)) == 1)
    }

    @Test func `LEN-I4: a public holiday is no opening day`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store(LendingFixture.weekdays)
        let speaker = try await platform.model("Lautsprecher", stock: 1, in: store) {
            $0.maintenanceOpeningDays = 1
        }
        // Thursday is the first of May: the day of maintenance is Friday, then comes the weekend.
        let wednesday = try LendingFixture.period("2025-04-30T08:00", "2025-04-30T14:00")
        try await platform.request([LendingFixture.line(speaker)], wednesday, for: club)
        let friday = try LendingFixture.period("2025-05-02T08:00", "2025-05-02T14:00")
        let refusal = await expectRefusal("capacity.unavailable") {
            try await platform.request([LendingFixture.line(speaker)], friday, for: club)
        }
        guard case .period(let next)? = refusal?.arguments["next"] else {
            Issue.record("The refusal offers no other period.")
            return
        }
        #expect(try LendingFixture.date(next.start) == LocalDate("2025-05-05"))
    }

    @Test func `LEN-I4: a loan starts and ends at opening times`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let closure = Values<StoreClosure> {
            $0.from = LocalDate("2025-05-12") ?? .first
            $0.until = LocalDate("2025-05-16") ?? .first
            $0.cause = "Inventur"
        }
        let store = try await platform.store(LendingFixture.weekdays) { $0.closures = [closure] }
        let table = try await platform.model("Stehtisch", stock: 3, in: store)
        let closed = [
            ("2025-05-04T08:00", "2025-05-05T08:00", "start"),
            ("2025-05-05T08:00", "2025-05-10T08:00", "end"),
            ("2025-05-01T08:00", "2025-05-02T08:00", "start"),
            ("2025-05-05T07:59", "2025-05-05T12:00", "start"),
            ("2025-05-09T08:00", "2025-05-12T08:00", "end"),
        ]
        for (start, end, edge) in closed {
            let period = try LendingFixture.period(start, end)
            await expectRefusal(Refusal.Code("capacity.closed-at-\(edge)"), "\(start)") {
                try await platform.request([LendingFixture.line(table)], period, for: club)
            }
        }
        let weekend = try LendingFixture.period("2025-05-02T08:00", "2025-05-05T16:00")
        try await platform.request([LendingFixture.line(table)], weekend, for: club)
    }

    @Test func `LEN-I4: hand-over and return happen only while the store is open`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store(LendingFixture.weekdays)
        let table = try await platform.model("Stehtisch", stock: 3, in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T16:00")
        let loan = try await platform.approved([LendingFixture.line(table)], days, for: club)
        platform.clock.set("2025-05-06T06:00:00Z")
        let refusal = await expectRefusal("equipment-lending.store-closed") {
            _ = try await platform.handOver(loan)
        }
        let opening: Instant = "2025-05-06T08:00:00Z"
        #expect(refusal?.arguments["next"] == .instant(opening))
        platform.clock.set("2025-05-06T08:00:00Z")
        let out = try await platform.handOver(loan)
        platform.clock.set("2025-05-06T19:00:00Z")
        let keeper = platform.acting(as: Lending.keeper)
        await expectRefusal("equipment-lending.store-closed") {
            _ = try await keeper.move(out, Loan.giveBack)
        }
        platform.clock.set("2025-05-07T16:00:00Z")
        let back = try await keeper.move(out, Loan.giveBack)
        #expect(back.state == .returned)
    }

    @Test func `LEN-I5: the staff set aside opening times only with a reason`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store(LendingFixture.weekdays)
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let keeper = platform.acting(as: Lending.keeper)
        let sunday = try LendingFixture.period("2025-05-11T08:00", "2025-05-11T16:00")
        let draft = try await platform.draft([LendingFixture.line(table)], sunday, for: club)
        await expectRefusal("equipment-lending.override-needs-reason") {
            _ = try await keeper.move(draft, Loan.submit) { $0.isOverride = true }
        }
        let request = try await keeper.move(draft, Loan.submit, reason: "Sommerfest") {
            $0.isOverride = true
        }
        #expect(request.state == .requested)
        let other = try await platform.draft([LendingFixture.line(table)], sunday, for: club)
        await expectRefusal("capacity.unavailable", "An override never sets aside the quantity.") {
            _ = try await keeper.move(other, Loan.submit, reason: "Auch ein Fest") {
                $0.isOverride = true
            }
        }
        let history = try keeper.history(of: request.reference)
        #expect(history.contains { $0.reason == "Sommerfest" })
    }

    @Test func `LEN-I1: what comes back at night under an override still gets its maintenance`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store(LendingFixture.weekdays)
        let speaker = try await platform.model("Lautsprecher", stock: 1, in: store) {
            $0.maintenanceOpeningDays = 1
        }
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T16:00")
        let loan = try await platform.approved([LendingFixture.line(speaker)], days, for: club)
        platform.clock.set("2025-05-06T08:00:00Z")
        let out = try await platform.handOver(loan)
        platform.clock.set("2025-05-06T21:00:00Z")
        _ = try await platform.acting(as: Lending.keeper).move(
            out, Loan.giveBack, reason: "Nach dem Konzert"
        ) { $0.isOverride = true }
        // Back at the opening on Wednesday, in maintenance on Thursday.
        let thursday = try LendingFixture.period("2025-05-08T08:00", "2025-05-08T16:00")
        let friday = try LendingFixture.period("2025-05-09T08:00", "2025-05-09T16:00")
        await expectRefusal("capacity.unavailable") {
            try await platform.request([LendingFixture.line(speaker)], thursday, for: club)
        }
        try await platform.request([LendingFixture.line(speaker)], friday, for: club)
    }

    @Test func `LEN-I5: a borrower cannot override`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let borrower = platform.acting(as: Lending.borrower, organisations: [club.id])
        await expectRefusal("field.forbidden", at: "isOverride") {
            _ = try await borrower.create(Loan.self) {
                $0.organisation = club.reference
                $0.personName = "Alex Beispiel"
                $0.lines = [LendingFixture.line(table)]
                $0.period = day
                $0.isOverride = true
            }
        }
        let draft = try await borrower.create(Loan.self, state: .draft) {
            $0.organisation = club.reference
            $0.personName = "Alex Beispiel"
            $0.lines = [LendingFixture.line(table)]
            $0.period = day
        }
        await expectRefusal("equipment-lending.override-by-staff") {
            _ = try await borrower.move(draft, Loan.submit, reason: "Bitte") {
                $0.isOverride = true
            }
        }
    }

    @Test func `LEN-I4: no loan starts while the whole organisation is closed`() async throws {
        let eve = Closure(
            .yearly(try #require(YearlyDays("12-24"))),
            name: LocalizedText("Heiligabend", in: .german))
        let platform = try await TestPlatform.boot(
            [EquipmentLendingModule.self, MemberNetworkModule.self], land: .saarland,
            closures: [eve], at: "2026-12-21T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store(LendingFixture.weekdays)
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let closed = try LendingFixture.period("2026-12-24T11:00", "2026-12-28T11:00")
        await expectRefusal("capacity.closed-at-start") {
            try await platform.request([LendingFixture.line(table)], closed, for: club)
        }
        let open = try LendingFixture.period("2026-12-23T11:00", "2026-12-28T11:00")
        try await platform.request([LendingFixture.line(table)], open, for: club)
    }

    @Test func `a new closure is told to those who would come in vain`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T16:00")
        try await platform.approved([LendingFixture.line(table)], days, for: club)
        _ = try await platform.acting(as: Lending.manager).change(store) {
            $0.closures = [
                Values<StoreClosure> {
                    $0.from = LocalDate("2025-05-07") ?? .first
                    $0.until = LocalDate("2025-05-07") ?? .first
                }
            ]
        }
        #expect(try platform.noticeCount("affected-by-closure", to: club) == 1)
    }
}
