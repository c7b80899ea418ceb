import DachwerkKit
import DachwerkTesting
@testable import EquipmentLendingPlugin
import MemberNetworkContract
import Testing

/// What the pages of lending add to what follows from its declarations.
@Suite struct PageTests {
    @Test func `a loan is begun again with what it was for, and without its time and pieces`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let store = try await platform.store()
        let beamer = try await platform.model("Beamer", stock: 3, in: store)
        let club = try await platform.club()
        let period = try LendingFixture.period("2025-05-06T10:00", "2025-05-06T14:00")
        let loan = try await platform.approved(
            [LendingFixture.line(beamer, 2)], period, for: club
        ) { $0.purpose = "Filmabend" }
        let keeper = platform.acting(as: Lending.keeper)
        let filled = try #require(try keeper.action("again", of: loan))
        #expect(filled["organisation"] == .identifier(club.id))
        #expect(filled["purpose"] == .text("Filmabend"))
        #expect(filled["lines"]?.elements.count == 1)
        #expect(filled["period"] == nil && filled["assignments"] == nil)
    }

    @Test func `what was promised and is no longer covered stands on the desk of the keeper`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let store = try await platform.store()
        let beamer = try await platform.model("Beamer", codes: ["B-1"], in: store)
        let club = try await platform.club()
        let period = try LendingFixture.period("2025-05-06T10:00", "2025-05-06T14:00")
        let keeper = platform.acting(as: Lending.keeper)
        let loan = try await platform.approved(
            [LendingFixture.line(beamer.model)], period, for: club)
        #expect(try keeper.deskCard("equipment-lending.uncovered") == nil)
        try await keeper.create(Damage.self) {
            $0.model = beamer.model.reference
            $0.item = beamer.items[0].reference
            $0.description = "Lampe"
        }
        let card = try #require(try keeper.deskCard("equipment-lending.uncovered"))
        #expect(card.count == 1)
        #expect(card.values == [try platform.now(loan).number.map(String.init)])
    }
}
