import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
import Testing

@testable import EquipmentLendingPlugin

/// What people without an account ask for.
@Suite struct InquiryTests {
    private static func inquiry(
        _ model: Record<ItemModel>, _ quantity: Int, _ period: Period
    ) -> (inout Values<Inquiry>) -> Void {
        { inquiry in
            inquiry.name = "Alex Beispiel"
            inquiry.group = "Nachbarschaftschor"
            inquiry.phone = "0681 1234567"
            inquiry.period = period
            inquiry.lines = [
                Values<InquiryLine> {
                    $0.model = model.reference
                    $0.quantity = quantity
                }
            ]
        }
    }

    /// Asks as the public, and gives what the staff sees of it.
    private static func ask(
        _ platform: TestPlatform, _ build: (inout Values<Inquiry>) -> Void
    ) async throws -> Record<Inquiry> {
        let sent = try await platform.acting().submit(Inquiry.self, build)
        #expect(sent.record == nil, "Whoever asks reads nothing without the link.")
        let all = try platform.acting(as: Lending.keeper).list(Inquiry.self)
        return try #require(all.first { $0.id == sent.id })
    }

    @Test func `HOR-15: a visitor hears at once that one of two projectors is free`() async throws {
        let platform = try await LendingFixture.boot()
        let (club, store) = (try await platform.club(), try await platform.store())
        let projector = try await platform.model("Beamer", stock: 4, in: store)
        let days = try LendingFixture.period("2025-05-03T08:00", "2025-05-05T08:00")
        for _ in 0..<3 {
            try await platform.approved([LendingFixture.line(projector)], days, for: club)
        }
        let fourth = try LendingFixture.period("2025-05-04T08:00", "2025-05-04T18:00")
        let refusal = await expectRefusal("equipment-lending.inquiry-too-many") {
            try await platform.acting().submit(
                Inquiry.self, Self.inquiry(projector, 2, fourth))
        }
        #expect(refusal?.arguments["free"] == .integer(1))

        let one = try await Self.ask(platform, Self.inquiry(projector, 1, fourth))
        let two = try await Self.ask(platform, Self.inquiry(projector, 1, fourth))
        #expect(try platform.free(projector, fourth) == 1, "An inquiry holds nothing.")
        let keeper = platform.acting(as: Lending.keeper)
        let accepted = try await keeper.move(one, Inquiry.accept) {
            $0.organisation = club.reference
        }
        #expect(accepted.state == .accepted && accepted.loan != nil)
        await expectRefusal("capacity.unavailable") {
            try await keeper.move(two, Inquiry.accept) { $0.organisation = club.reference }
        }
    }

    @Test func `HOR-19: of a visitor's loan the club is the borrower, the visitor in charge`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let (club, store) = (try await platform.club(), try await platform.store())
        let projector = try await platform.model("Beamer", stock: 1, in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-08T08:00")
        let asked = try await Self.ask(platform, Self.inquiry(projector, 1, days))
        let keeper = platform.acting(as: Lending.keeper)
        let accepted = try await keeper.move(asked, Inquiry.accept) {
            $0.organisation = club.reference
            $0.answer = "Bis Dienstag."
        }
        let loan = try keeper.read(try #require(accepted.loan))
        #expect(loan.organisation == club.reference)
        #expect(loan.personName == "Alex Beispiel")
        #expect(loan.state == .requested)

        let visitor = platform.acting(as: Lending.visitor, person: asked.id)
        let seen = try visitor.read(asked.reference)
        #expect(seen.answer == "Bis Dienstag." && seen.state == .accepted)
        #expect(try platform.notices().contains { $0.person == asked.id })
        expectRefusal("not-found") { try visitor.list(Loan.self) }
    }

    @Test func `a private link shows the own inquiry alone, and may withdraw it`() async throws {
        let platform = try await LendingFixture.boot()
        let store = try await platform.store()
        let projector = try await platform.model("Beamer", stock: 2, in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-08T08:00")
        let own = try await Self.ask(platform, Self.inquiry(projector, 1, days))
        let other = try await Self.ask(platform, Self.inquiry(projector, 1, days))
        let visitor = platform.acting(as: Lending.visitor, person: own.id)
        #expect(try visitor.list(Inquiry.self).map(\.id) == [own.id])
        expectRefusal("not-found") { try visitor.read(other.reference) }
        await expectRefusal("not-found") { try await visitor.move(other, Inquiry.withdraw) }
        let gone = try await visitor.move(own, Inquiry.withdraw)
        #expect(gone.state == .withdrawn)
        await expectRefusal("forbidden.state") {
            try await visitor.change(gone) { $0.purpose = "Doch noch" }
        }
    }

    @Test func `whoever asks says how to be reached`() async throws {
        let platform = try await LendingFixture.boot()
        let store = try await platform.store()
        let projector = try await platform.model("Beamer", stock: 1, in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-08T08:00")
        let refusal = await expectRefusal("equipment-lending.reach-missing") {
            try await platform.acting().submit(Inquiry.self) {
                Self.inquiry(projector, 1, days)(&$0)
                $0.phone = nil
            }
        }
        #expect(refusal?.kind == .invalid)
    }
}
