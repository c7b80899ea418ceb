import DachwerkKit
import DachwerkTesting
import EquipmentLendingPlugin
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
        try await platform.runJob("equipment-lending.retention")
        #expect(try platform.now(closed).personName == "Maria Rossi")
        platform.clock.set("2026-05-09T08:00:00Z")
        try await platform.runJob("equipment-lending.retention")
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
        #expect(throws: Refusal.self) { _ = try anybody.read(hidden.reference) }
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
        try await platform.runJob("equipment-lending.safety-checks")
        try await platform.runJob("equipment-lending.safety-checks")
        let notices = try platform.notices().filter {
            $0.code == "equipment-lending.safety-check-due"
        }
        #expect(notices.count == 1)
    }
}
