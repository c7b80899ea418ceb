import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

@Suite struct VisibilityTests {
    @Test func `VMDO-11: an address for members only is absent for the public`() async throws {
        let platform = try await NetworkFixture.boot()
        let association = try await platform.organisation("Verein") {
            $0.email = "post@verein.example"
            $0.emailVisibility = .members
        }
        let anybody = platform.acting(as: .everyone)
        #expect(try !anybody.visibleFields(of: association.reference).contains("email"))
        #expect(try anybody.read(association.reference).email == nil)
        let listed = try anybody.list(Organisation.self) { $0.everything }
        #expect(listed.map(\.email) == [nil])
        let viewer = platform.acting(as: MemberNetwork.viewer)
        #expect(try viewer.read(association.reference).email == "post@verein.example")
    }

    @Test func `DIR-I1: a filter finds a detail only where the reader may see it`() async throws {
        let platform = try await NetworkFixture.boot()
        let open = try await platform.organisation("Offener Verein") {
            $0.email = "post@verein.example"
            $0.emailVisibility = .everyone
        }
        let closed = try await platform.organisation("Anderer Verein") {
            $0.email = "post@verein.example"
            $0.emailVisibility = .members
        }
        let found = try platform.acting(as: .everyone).list(Organisation.self) {
            $0.email == "post@verein.example"
        }
        #expect(found.map(\.id) == [open.id])
        let members = try platform.acting(as: MemberNetwork.viewer).list(Organisation.self) {
            $0.email == "post@verein.example"
        }
        #expect(Set(members.map(\.id)) == [open.id, closed.id])
    }

    @Test(arguments: [Visibility.everyone, .members, .editors])
    func `DIR-I1: each contact detail is seen by exactly whom its owner chose`(
        _ visibility: Visibility
    ) async throws {
        let platform = try await NetworkFixture.boot()
        let association = try await platform.organisation("Verein") {
            $0.email = "post@verein.example"
            $0.emailVisibility = visibility
            $0.phone = "+49 231 1234"
            $0.phoneVisibility = visibility
            $0.web = "https://verein.example"
            $0.webVisibility = visibility
            $0.street = "Beuthstraße 21"
            $0.addressVisibility = visibility
            $0.originCommunities = ["Eritrea"]
            $0.originCommunitiesVisibility = visibility
        }
        let governed: Set = ["email", "phone", "web", "street", "originCommunities"]
        let audiences: [(Duty, Bool)] = [
            (.everyone, visibility == .everyone),
            (MemberNetwork.viewer, visibility != .editors),
            (MemberNetwork.member, visibility != .editors),
            (MemberNetwork.editor, true),
        ]
        for (duty, sees) in audiences {
            let visible = try platform.acting(as: duty).visibleFields(of: association.reference)
            #expect(visible.intersection(governed) == (sees ? governed : []), "\(duty.id)")
        }
    }

    @Test func `DIR-I1: one's own organisation always sees its entry whole`() async throws {
        let platform = try await NetworkFixture.boot()
        let association = try await platform.organisation("Verein") {
            $0.email = "post@verein.example"
            $0.emailVisibility = .editors
        }
        let own = platform.acting(as: MemberNetwork.member, organisations: [association.id])
        #expect(try own.read(association.reference).email == "post@verein.example")
    }

    @Test func `DIR-I1: a contact is shown as far as the person allows and only in office`()
        async throws
    {
        let platform = try await NetworkFixture.boot(at: "2025-05-01T08:00:00Z")
        let association = try await platform.organisation("Verein")
        let editor = platform.acting(as: MemberNetwork.editor)
        let first = try NetworkFixture.date("2025-01-01")
        let last = try NetworkFixture.date("2025-05-01")
        let contact = try await editor.create(Contact.self) {
            $0.organisation = association.reference
            $0.name = "Selam Tesfay"
            $0.nameVisibility = .everyone
            $0.email = "selam@verein.example"
            $0.validFrom = first
            $0.validUntil = last
        }
        let anybody = platform.acting(as: .everyone)
        #expect(try anybody.visibleFields(of: contact.reference).contains("name"))
        #expect(try !anybody.visibleFields(of: contact.reference).contains("email"))
        platform.clock.set("2025-05-01T22:00:00Z")
        expectRefusal("not-found") { try anybody.read(contact.reference) }
    }

    @Test func `DIR-I1: nothing of an organisation is shown before and after it is listed`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let editor = platform.acting(as: MemberNetwork.editor)
        let anybody = platform.acting(as: .everyone)
        let proposed = try await editor.create(Organisation.self) {
            $0.name = NetworkFixture.german("Verein")
            $0.kind = .association
        }
        let service = try await platform.service("Beratung", of: proposed)
        #expect(try anybody.list(Organisation.self) { $0.everything }.isEmpty)
        expectRefusal("not-found") { try anybody.read(service.reference) }
        let checked = try await editor.move(proposed, Organisation.check)
        let listed = try await editor.move(checked, Organisation.list)
        #expect(try anybody.read(service.reference).id == service.id)
        _ = try await editor.move(listed, Organisation.unlist)
        expectRefusal("not-found") { try anybody.read(service.reference) }
        #expect(try anybody.list(Organisation.self) { $0.everything }.isEmpty)
    }

    @Test func `DIR-I1: what was private when it was valid is private in the history too`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let association = try await platform.organisation("Verein") {
            $0.phone = "+49 151 0000000"
            $0.phoneVisibility = .editors
            $0.street = "Zzgasse 1"
            $0.addressVisibility = .editors
        }
        let editor = platform.acting(as: MemberNetwork.editor)
        try await editor.change(try editor.read(association.reference)) {
            $0.phone = "+49 681 111111"
            $0.phoneVisibility = .members
            $0.street = "Neue Straße 2"
            $0.addressVisibility = .everyone
        }
        let first = try NetworkFixture.date("2025-01-01")
        let contact = try await editor.create(Contact.self) {
            $0.organisation = association.reference
            $0.name = "Ayşe Kaya"
            $0.validFrom = first
            $0.email = "zzprivate@verein.example"
        }
        try await editor.change(contact) {
            $0.email = "post@verein.example"
            $0.emailVisibility = .members
        }
        let stranger = try await platform.organisation("Chor")
        for actor in [
            platform.acting(as: MemberNetwork.viewer),
            platform.acting(as: MemberNetwork.member, organisations: [stranger.id]),
        ] {
            #expect(try actor.read(association.reference).phone == "+49 681 111111")
            #expect(try actor.read(contact.reference).email == "post@verein.example")
            let told = try "\(actor.history(of: association.reference))"
            #expect(!told.contains("+49 151") && !told.contains("Zzgasse"))
            #expect(try !"\(actor.history(of: contact.reference))".contains("zzprivate"))
        }
        #expect(try "\(editor.history(of: association.reference))".contains("+49 151"))
    }
}
