import DachwerkKit
import DachwerkTesting
@testable import EquipmentLendingPlugin
import MemberNetworkContract
import Testing

@Suite struct CounterTests {
    @Test func `HOR-17 and LEN-I8: free of charge, and the deposit is always settled`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let speaker = try await platform.model("Lautsprecher", stock: 1, in: store) {
            $0.deposit = Money(cents: 100_00)
        }
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T08:00")
        let loan = try await platform.approved([LendingFixture.line(speaker)], days, for: club)
        #expect(loan.price == Money("0.00 EUR"))
        #expect(loan.depositDue == Money("100.00 EUR"))
        platform.clock.set("2025-05-06T08:00:00Z")
        await expectRefusal("equipment-lending.deposit-missing") {
            _ = try await platform.handOver(loan)
        }
        let keeper = platform.acting(as: Lending.keeper)
        let deposit = try await keeper.create(Deposit.self) {
            $0.loan = loan.reference
            $0.amount = Money(cents: 100_00)
        }
        let out = try await platform.handOver(loan)
        await expectRefusal(
            "equipment-lending.deposit-needed", "It is needed while the loan is out."
        ) {
            _ = try await keeper.move(deposit, Deposit.refund)
        }
        platform.clock.set("2025-05-07T08:00:00Z")
        let back = try await keeper.move(out, Loan.giveBack)
        await expectRefusal("equipment-lending.deposit-open") {
            _ = try await keeper.move(back, Loan.close)
        }
        await expectRefusal("value.missing", at: "reason", "Keeping needs a reason.") {
            _ = try await keeper.move(deposit, Deposit.keep)
        }
        let kept = try await keeper.move(deposit, Deposit.keep, reason: "Kabel fehlt") {
            $0.keptAmount = Money(cents: 30_00)
        }
        #expect(kept.state == .kept)
        let closed = try await keeper.move(back, Loan.close)
        #expect(closed.state == .closed)
        #expect(closed.price == Money("0.00 EUR"))
    }

    @Test func `HOR-17: who cancels frees the things and gets the deposit back`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let speaker = try await platform.model("Lautsprecher", stock: 1, in: store) {
            $0.deposit = Money(cents: 50_00)
        }
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T08:00")
        let loan = try await platform.approved([LendingFixture.line(speaker)], days, for: club)
        let keeper = platform.acting(as: Lending.keeper)
        let deposit = try await keeper.create(Deposit.self) {
            $0.loan = loan.reference
            $0.amount = Money(cents: 50_00)
        }
        let cancelled = try await keeper.move(loan, Loan.cancel)
        #expect(cancelled.state == .cancelled)
        #expect(try platform.free(speaker, days) == 1)
        #expect(try keeper.read(deposit.reference).state == .recorded, "It is still owed.")
        let open = try platform.notices().first { $0.code == "equipment-lending.deposit-to-refund" }
        #expect(open?.duty == "equipment-lending.keeper")
        #expect(open?.arguments["open"] == .money(Money(cents: 50_00)))
        _ = try await keeper.move(deposit, Deposit.refund)
        #expect(try platform.noticeCount("deposit-refunded", to: club) == 1)
    }

    @Test func `HOR-19: the club is the borrower and the volunteer the person in charge`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club("Verein der Freiwilligen")
        let other = try await platform.club("Anderer Verein")
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 5, in: store)
        let volunteer = try await platform.acting(as: MemberNetwork.editor).create(Contact.self) {
            $0.organisation = club.reference
            $0.name = "Amal Haddad"
            $0.validFrom = LocalDate("2025-01-01") ?? .first
        }
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let borrower = platform.acting(
            as: Lending.borrower, organisations: [club.id], person: volunteer.id)
        let draft = try await borrower.create(Loan.self, state: .draft) {
            $0.organisation = club.reference
            $0.lines = [LendingFixture.line(table)]
            $0.period = day
        }
        let loan = try await borrower.move(draft, Loan.submit)
        #expect(loan.organisation == club.reference)
        #expect(loan.personInCharge == volunteer.reference)
        await expectRefusal("forbidden", "Nobody borrows for a foreign club.") {
            _ = try await borrower.create(Loan.self) {
                $0.organisation = other.reference
                $0.lines = [LendingFixture.line(table)]
                $0.period = day
            }
        }
        let stranger = platform.acting(as: Lending.borrower, organisations: [other.id])
        expectRefusal("not-found") { _ = try stranger.read(loan.reference) }
    }

    @Test func `HOR-19: a person of another organisation is not in charge`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club("Verein")
        let other = try await platform.club("Anderer Verein")
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 5, in: store)
        let person = try await platform.acting(as: MemberNetwork.editor).create(Contact.self) {
            $0.organisation = other.reference
            $0.name = "Olena Petrenko"
            $0.validFrom = LocalDate("2025-01-01") ?? .first
        }
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let keeper = platform.acting(as: Lending.keeper, MemberNetwork.editor)
        await expectRefusal("equipment-lending.person-of-other-organisation") {
            _ = try await keeper.create(Loan.self) {
                $0.organisation = club.reference
                $0.personInCharge = person.reference
                $0.lines = [LendingFixture.line(table)]
                $0.period = day
            }
        }
    }

    @Test func `LEN-I6: models are reserved and pieces are chosen at the hand-over`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let (projector, pieces) = try await platform.model(
            "Beamer", codes: ["B1", "B2", "B3"], in: store)
        let (screen, screens) = try await platform.model("Leinwand", codes: ["L1"], in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T08:00")
        let loan = try await platform.approved(
            [LendingFixture.line(projector, 2)], days, for: club)
        let second = try await platform.approved(
            [LendingFixture.line(projector), LendingFixture.line(screen)], days, for: club)
        #expect(loan.assignments.isEmpty)
        platform.clock.set("2025-05-06T08:00:00Z")
        for wrong in [[pieces[0]], pieces, [pieces[0], screens[0]]] {
            await expectRefusal("equipment-lending.piece-count") {
                _ = try await platform.handOver(loan, wrong)
            }
        }
        await expectRefusal("equipment-lending.piece-twice") {
            _ = try await platform.handOver(loan, [pieces[0], pieces[0]])
        }
        let out = try await platform.handOver(loan, [pieces[0], pieces[2]])
        #expect(out.state == .handedOver)
        await expectRefusal("equipment-lending.piece-taken") {
            _ = try await platform.handOver(second, [pieces[0], screens[0]])
        }
        let otherOut = try await platform.handOver(second, [pieces[1], screens[0]])
        #expect(otherOut.state == .handedOver)
    }

    @Test func `LEN-I6: a certain piece is held where a line asks for it`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let (projector, pieces) = try await platform.model(
            "Beamer", codes: ["B1", "B2"], in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T08:00")
        let certain = Values<LoanLine> {
            $0.model = projector.reference
            $0.item = pieces[0].reference
        }
        let loan = try await platform.approved([certain], days, for: club)
        await expectRefusal("capacity.unavailable") {
            try await platform.request([certain], days, for: club)
        }
        let any = try await platform.approved([LendingFixture.line(projector)], days, for: club)
        platform.clock.set("2025-05-06T08:00:00Z")
        await expectRefusal("equipment-lending.piece-taken") {
            _ = try await platform.handOver(any, [pieces[0]])
        }
        await expectRefusal("equipment-lending.piece-asked-for") {
            _ = try await platform.handOver(loan, [pieces[1]])
        }
        _ = try await platform.handOver(loan, [pieces[0]])
        _ = try await platform.handOver(any, [pieces[1]])
    }

    @Test func `a part comes back, is free again, and the rest stays out`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let chair = try await platform.model("Stuhl", stock: 10, in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-09T08:00")
        let loan = try await platform.approved([LendingFixture.line(chair, 10)], days, for: club)
        platform.clock.set("2025-05-06T08:00:00Z")
        let out = try await platform.handOver(loan)
        platform.clock.set("2025-05-07T08:00:00Z")
        let keeper = platform.acting(as: Lending.keeper)
        for wrong in [0, 10, 11] {
            await expectRefusal("equipment-lending.part") {
                _ = try await keeper.move(out, Loan.returnPart) {
                    $0.lines[0].returned = wrong
                }
            }
        }
        let part = try await keeper.move(out, Loan.returnPart) { $0.lines[0].returned = 6 }
        #expect(part.state == .partlyReturned)
        let rest = try LendingFixture.period("2025-05-08T08:00", "2025-05-08T12:00")
        let answer = try keeper.availability(of: chair.reference, quantity: 6, in: rest)
        #expect(answer.free == 6)
        let back = try await keeper.move(part, Loan.giveBack)
        #expect(back.lines[0].returned == 10)
        #expect(try keeper.availability(of: chair.reference, quantity: 1, in: rest).free == 10)
    }

    @Test func `briefing, safety check and damage stand before the hand-over`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let (saw, pieces) = try await platform.model("Säge", codes: ["S1"], in: store) {
            $0.requiresBriefing = true
        }
        let manager = platform.acting(as: Lending.manager)
        let piece = try await manager.change(pieces[0]) {
            $0.nextSafetyCheck = LocalDate("2025-05-05")
        }
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T08:00")
        let loan = try await platform.approved([LendingFixture.line(saw)], days, for: club)
        platform.clock.set("2025-05-06T08:00:00Z")
        let assignment = Values<Assignment> { $0.item = piece.reference }
        await expectRefusal("equipment-lending.briefing-missing") {
            _ = try await manager.move(loan, Loan.handOver) { $0.assignments = [assignment] }
        }
        await expectRefusal("equipment-lending.piece-unchecked") {
            _ = try await manager.move(loan, Loan.handOver) {
                $0.assignments = [assignment]
                $0.isBriefed = true
            }
        }
        _ = try await manager.change(piece) { $0.nextSafetyCheck = LocalDate("2026-05-05") }
        let out = try await manager.move(loan, Loan.handOver) {
            $0.assignments = [assignment]
            $0.isBriefed = true
        }
        #expect(out.state == .handedOver)
    }
}
