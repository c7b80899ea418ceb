import DachwerkKit
import DachwerkTesting
@testable import EquipmentLendingPlugin
import Testing

/// A loan can be asked for in one step.
@Suite struct AskingTests {
    @Test func `LEN-I1: of two requests made in one step for the last item one is refused`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let projector = try await platform.model("Beamer", stock: 1, in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-08T08:00")
        let borrower = platform.acting(as: Lending.borrower, organisations: [club.id])
        let loan = try await borrower.create(Loan.self) {
            $0.organisation = club.reference
            $0.personName = "Alex Beispiel"
            $0.lines = [LendingFixture.line(projector)]
            $0.period = days
        }
        #expect(loan.state == .requested)
        #expect(loan.number == 1)
        let refusal = await expectRefusal("capacity.unavailable") {
            try await borrower.create(Loan.self) {
                $0.organisation = club.reference
                $0.personName = "Alex Beispiel"
                $0.lines = [LendingFixture.line(projector)]
                $0.period = days
            }
        }
        #expect(refusal?.kind == .conflict)
        #expect(refusal?.arguments["free"] == .integer(0))
        #expect(refusal?.arguments["next"] != nil)
        #expect(try borrower.list(Loan.self).count == 1, "A refused request leaves no trace.")
    }

    @Test func `a request that is approved at once is approved in one step`() async throws {
        let platform = try await LendingFixture.boot(settings: #"{"autoApproves": true}"#)
        let club = try await platform.club()
        let store = try await platform.store()
        let projector = try await platform.model("Beamer", stock: 1, in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-08T08:00")
        let borrower = platform.acting(as: Lending.borrower, organisations: [club.id])
        let loan = try await borrower.create(Loan.self) {
            $0.organisation = club.reference
            $0.personName = "Alex Beispiel"
            $0.lines = [LendingFixture.line(projector)]
            $0.period = days
        }
        #expect(loan.state == .approved)
    }
}
