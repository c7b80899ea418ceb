import DachwerkKit
import DachwerkTesting
@testable import EquipmentLendingPlugin
import Testing

@Suite struct MemoryTests {
    @Test func `LEN-I9: persons are forgotten after the retention and loans still count`()
        async throws
    {
        let platform = try await LendingFixture.boot(settings: #"{"retentionMonths": 12}"#)
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 3, in: store) {
            $0.rentPerDay = Money(cents: 5_00)
        }
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-08T08:00")
        let keeper = platform.acting(as: Lending.keeper)
        let draft = try await platform.draft([LendingFixture.line(table, 3)], days, for: club) {
            $0.personName = "Maria Rossi"
            $0.purpose = "Nachbarschaftsfest"
            $0.project = "F-2025-17"
        }
        let request = try await keeper.move(draft, Loan.submit)
        let approved = try await keeper.move(request, Loan.approve)
        platform.clock.set("2025-05-06T08:00:00Z")
        let out = try await platform.handOver(approved)
        platform.clock.set("2025-05-08T08:00:00Z")
        let back = try await keeper.move(out, Loan.giveBack)
        let closed = try await keeper.move(back, Loan.close, reason: "Frau Rossi ist fertig.")
        try await platform.runJob("platform.retention")
        #expect(try platform.now(closed).personName == "Maria Rossi")
        platform.clock.set("2026-05-09T08:00:00Z")
        try await platform.runJob("platform.retention")
        let forgotten = try platform.now(closed)
        #expect(forgotten.personName == nil)
        #expect(forgotten.purpose == nil)
        #expect(forgotten.isAnonymous)
        let history = try keeper.history(of: closed.reference)
        #expect(!"\(history)".contains("Rossi"))
        #expect(!"\(history)".contains("Nachbarschaftsfest"))
        #expect(history.count > 4)
        #expect(forgotten.organisation == club.reference)
        #expect(forgotten.project == "F-2025-17")
        let reporter = platform.acting(as: Lending.reporter)
        let end = try #require(LocalDate("2025-12-31"))
        #expect(try reporter.figure("equipment-lending.loans", on: end).numerator == 1)
        #expect(try reporter.figure("equipment-lending.item-days", on: end).numerator == 6)
        #expect(try reporter.figure("equipment-lending.organisations", on: end).numerator == 1)
        #expect(try reporter.figure("equipment-lending.in-kind-value", on: end).numerator == 30_00)
        let before = try #require(LocalDate("2025-05-05"))
        #expect(try reporter.figure("equipment-lending.loans", on: before).numerator == 0)
    }

    @Test func `figures tell what was refused for lack of stock and what was damaged`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 2, in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T08:00")
        let keeper = platform.acting(as: Lending.keeper)
        let first = try await platform.approved([LendingFixture.line(table)], days, for: club)
        let second = try await platform.request([LendingFixture.line(table)], days, for: club)
        _ = try await keeper.move(second, Loan.refuse, reason: "Zu wenig Tische") {
            $0.refusalKind = .stock
        }
        platform.clock.set("2025-05-06T08:00:00Z")
        _ = try await platform.handOver(first)
        _ = try await keeper.create(Damage.self) {
            $0.model = table.reference
            $0.loan = first.reference
            $0.severity = .minor
        }
        let reporter = platform.acting(as: Lending.reporter)
        let end = try #require(LocalDate("2025-12-31"))
        #expect(
            try reporter.figure("equipment-lending.refused-for-stock", on: end)
                == FigureValue(1, of: 2))
        #expect(
            try reporter.figure("equipment-lending.damage-rate", on: end) == FigureValue(1, of: 1))
    }

    @Test func `the public sees what is lent and not what it is worth`() async throws {
        let platform = try await LendingFixture.boot()
        let store = try await platform.store()
        let model = try await platform.model("Beamer", stock: 2, in: store) {
            $0.value = Money(cents: 900_00)
        }
        let hidden = try await platform.model("Altgerät", stock: 2, in: store) {
            $0.isOffered = false
        }
        let anybody = platform.acting()
        let fields = try anybody.visibleFields(of: model.reference)
        #expect(fields.contains("name"))
        #expect(!fields.contains("value"))
        #expect(!fields.contains("rentPerDay"))
        expectRefusal("not-found") { _ = try anybody.read(hidden.reference) }
    }

    @Test func `the viewer sees loans without persons`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 2, in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T08:00")
        let loan = try await platform.request([LendingFixture.line(table)], days, for: club)
        let viewer = try platform.acting(as: Lending.viewer).visibleFields(of: loan.reference)
        #expect(viewer.contains("lines"))
        #expect(viewer.isDisjoint(with: ["personName", "personInCharge", "purpose", "staffNote"]))
        let borrower = platform.acting(as: Lending.borrower, organisations: [club.id])
        #expect(!(try borrower.visibleFields(of: loan.reference).contains("staffNote")))
    }

    @Test func `keepers are told once when a safety check is due`() async throws {
        let platform = try await LendingFixture.boot()
        let store = try await platform.store()
        let (_, pieces) = try await platform.model("Säge", codes: ["S1"], in: store)
        _ = try await platform.acting(as: Lending.manager).change(pieces[0]) {
            $0.nextSafetyCheck = LocalDate("2025-05-01")
        }
        try await platform.passDeadlines()
        try await platform.passDeadlines()
        let notices = try platform.notices().filter {
            $0.code == "equipment-lending.safety-check-due"
        }
        #expect(notices.count == 1)
    }
}

/// What figures count, to the day.
@Suite struct FigureTests {
    private func count(
        _ platform: TestPlatform, _ figure: String, on date: String
    ) throws -> FigureValue {
        try platform.acting(as: Lending.reporter).figure(
            "equipment-lending.\(figure)", on: try #require(LocalDate(date)))
    }

    @Test func `what is lost counts up to the day on which it was reported`() async throws {
        let platform = try await LendingFixture.boot(at: "2025-05-02T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store()
        let tent = try await platform.model("Zelt", stock: 1, in: store) {
            $0.rentPerDay = Money(cents: 10_00)
        }
        let days = try LendingFixture.period("2025-05-05T08:00", "2025-05-12T08:00")
        let loan = try await platform.approved([LendingFixture.line(tent)], days, for: club)
        platform.clock.set("2025-05-05T08:00:00Z")
        let out = try await platform.handOver(loan)
        platform.clock.set("2025-05-20T08:00:00Z")
        let keeper = platform.acting(as: Lending.keeper)
        let lost = try await keeper.move(out, Loan.reportLost, reason: "Gestohlen")
        _ = try await keeper.move(lost, Loan.close)
        platform.clock.set("2025-12-31T20:00:00Z")
        #expect(try count(platform, "item-days", on: "2025-12-31").numerator == 15)
        #expect(try count(platform, "in-kind-value", on: "2025-12-31").numerator == 150_00)
    }

    @Test func `days belong to the year in which they lie`() async throws {
        let platform = try await LendingFixture.boot(at: "2025-12-22T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store()
        let tent = try await platform.model("Zelt", stock: 1, in: store)
        let days = try LendingFixture.period("2025-12-29T08:00", "2026-01-09T08:00")
        let loan = try await platform.approved([LendingFixture.line(tent)], days, for: club)
        platform.clock.set("2025-12-29T08:00:00Z")
        let out = try await platform.handOver(loan)
        platform.clock.set("2026-01-09T08:00:00Z")
        _ = try await platform.acting(as: Lending.keeper).move(out, Loan.giveBack)
        #expect(try count(platform, "item-days", on: "2025-12-31").numerator == 2)
        #expect(try count(platform, "item-days", on: "2026-01-31").numerator == 9)
        let value = try count(platform, "in-kind-value", on: "2026-01-31")
        #expect(value.kind == .unknown, "Nobody knows what it would have cost.")
        #expect(try count(platform, "item-days-without-rent", on: "2026-01-31").numerator == 9)
        let reporter = platform.acting(as: Lending.reporter)
        let winter = try reporter.figure(
            "equipment-lending.item-days", from: #require(LocalDate("2025-12-01")),
            until: #require(LocalDate("2026-01-04")))
        #expect(winter.numerator == 6, "A period of its own may cross the year.")
    }

    @Test func `each piece counts until it came back`() async throws {
        let platform = try await LendingFixture.boot(at: "2025-05-02T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store()
        let chair = try await platform.model("Stuhl", stock: 10, in: store) { $0.maxHours = 1_000 }
        let days = try LendingFixture.period("2025-05-05T08:00", "2025-06-05T08:00")
        let loan = try await platform.approved([LendingFixture.line(chair, 10)], days, for: club)
        platform.clock.set("2025-05-05T08:00:00Z")
        let out = try await platform.handOver(loan)
        let keeper = platform.acting(as: Lending.keeper)
        platform.clock.set("2025-05-06T08:00:00Z")
        let part = try await keeper.move(out, Loan.returnPart) { $0.lines[0].returned = 9 }
        platform.clock.set("2025-06-05T08:00:00Z")
        _ = try await keeper.move(part, Loan.giveBack)
        #expect(try count(platform, "item-days", on: "2025-06-30").numerator == 9 + 31)
        #expect(try count(platform, "item-days", on: "2025-05-05").numerator == 0)
    }

    @Test func `what is refused at once for lack of stock counts as demand`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store(LendingFixture.weekdays)
        let table = try await platform.model("Stehtisch", stock: 2, in: store)
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        try await platform.request([LendingFixture.line(table, 2)], day, for: club)
        for (quantity, code) in [(1, "capacity.unavailable"), (3, "capacity.too-many")] {
            await expectRefusal(Refusal.Code(code)) {
                try await platform.request([LendingFixture.line(table, quantity)], day, for: club)
            }
        }
        await expectRefusal("capacity.closed-at-start", "A closed day is no lack of stock.") {
            try await platform.request(
                [LendingFixture.line(table)],
                LendingFixture.period("2025-05-11T08:00", "2025-05-11T16:00"), for: club)
        }
        for _ in 1...2 {
            #expect(
                try count(platform, "refused-for-stock", on: "2025-12-31") == FigureValue(2, of: 3))
            try await platform.runJob("equipment-lending.demand-count")
        }
        let demand = try platform.acting(as: Lending.keeper).list(Demand.self)
        #expect(demand.map(\.pieces) == [4])
        #expect(demand.map(\.refusals) == [2])
        #expect(demand.first?.model == table.reference)
    }
}
