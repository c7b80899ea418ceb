import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

@Suite struct KeepingTests {
    @Test func `VMDO-14: when the contact changes everything stays with the organisation`()
        async throws
    {
        let platform = try await NetworkFixture.boot(at: "2025-05-01T08:00:00Z")
        let umbrella = try await platform.umbrella()
        let association = try await platform.organisation("Verein")
        try await platform.join(association, umbrella, from: "2020-01-01")
        let member = platform.acting(as: MemberNetwork.member, organisations: [association.id])
        let first = try NetworkFixture.date("2020-01-01")
        let before = try await member.create(Contact.self) {
            $0.organisation = association.reference
            $0.name = "Selam Tesfay"
            $0.validFrom = first
        }
        let service = try await platform.acting(
            as: MemberNetwork.member, organisations: [association.id], person: before.id
        ).create(Service.self) {
            $0.name = NetworkFixture.german("Beratung")
            $0.organisation = association.reference
        }

        let handover = try NetworkFixture.date("2025-05-01")
        _ = try await member.change(before) { $0.validUntil = handover }
        let after = try await member.create(Contact.self) {
            $0.organisation = association.reference
            $0.name = "Amal Haddad"
            $0.validFrom = handover.adding(days: 1)
        }

        let successor = platform.acting(
            as: MemberNetwork.member, organisations: [association.id], person: after.id)
        let changed = try await successor.change(service) { $0.hasInterpreters = true }
        #expect(changed.organisation == association.reference)
        #expect(try platform.figure("members", on: "2025-05-02").numerator == 1)
        let former = platform.acting(as: MemberNetwork.member, person: before.id)
        await expectRefusal("not-found") {
            try await former.change(changed) { $0.hasInterpreters = false }
        }
    }

    @Test func `VMDO-14: only contacts refer to persons`() {
        let contact = FieldKind.reference(Contact.id)
        let others = [
            Organisation.resource.erased, Membership.resource.erased, Place.resource.erased,
            Service.resource.erased,
        ]
        for resource in others {
            #expect(!resource.fields.contains { $0.kind.element == contact }, "\(resource.id)")
        }
    }

    @Test func `DIR-I5: a contact has no field for an origin and takes none over`() async throws {
        let platform = try await NetworkFixture.boot()
        let association = try await platform.organisation("Verein") {
            $0.originCommunities = ["Eritrea"]
            $0.originCommunitiesVisibility = .everyone
        }
        let today = try NetworkFixture.date("2025-05-01")
        let contact = try await platform.acting(as: MemberNetwork.editor).create(Contact.self) {
            $0.organisation = association.reference
            $0.name = "Selam Tesfay"
            $0.validFrom = today
        }
        let texts = contact.data.contents.flatMap { [$0] + $0.elements }.compactMap(\.textValue)
        #expect(!texts.contains("Eritrea"))
        #expect(contact.languages.isEmpty)
        let sensitive = Contact.resource.erased.fields.filter {
            $0.privacy?.category == .sensitive
        }
        #expect(sensitive.isEmpty)
    }

    @Test func `an organisation keeps its own entry but not its name once it is listed`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let association = try await platform.organisation("Verein")
        let other = try await platform.organisation("Anderer Verein")
        let member = platform.acting(as: MemberNetwork.member, organisations: [association.id])
        let changed = try await member.change(association) { $0.phone = "+49 231 1234" }
        #expect(changed.phone == "+49 231 1234")
        await expectRefusal("field.forbidden", at: "name") {
            try await member.change(changed) { $0.name = NetworkFixture.german("Umbenannt") }
        }
        await expectRefusal("forbidden") {
            try await member.change(other) { $0.phone = "+49 231 99" }
        }
        await expectRefusal("forbidden") {
            try await member.create(Service.self) {
                $0.name = NetworkFixture.german("Fremd")
                $0.organisation = other.reference
            }
        }
    }

    @Test func `what a member enters waits for an editor who is told`() async throws {
        let platform = try await NetworkFixture.boot()
        let association = try await platform.organisation("Verein")
        let member = platform.acting(as: MemberNetwork.member, organisations: [association.id])
        let service = try await member.create(Service.self) {
            $0.name = NetworkFixture.german("Beratung")
            $0.organisation = association.reference
        }
        #expect(service.state == .proposed)
        await expectRefusal("forbidden") { try await member.move(service, Service.list) }
        let notices = try platform.notices().filter { $0.subject == service.id }
        #expect(notices.map(\.code) == ["member-network.proposed"])
    }

    @Test func `DIR-I2: the own organisation's confirmation makes an entry fresh again`()
        async throws
    {
        let platform = try await NetworkFixture.boot(at: "2024-01-10T08:00:00Z")
        let association = try await platform.organisation("Verein")
        platform.clock.set("2025-03-01T08:00:00Z")
        try await platform.runJob("member-network.ageing")
        let member = platform.acting(as: MemberNetwork.member, organisations: [association.id])
        let confirmed = try await member.move(
            try member.read(association.reference), Organisation.confirm)
        #expect(confirmed.state == .listed)
        #expect(confirmed.assuredOn == LocalDate("2025-03-01"))
        #expect(confirmed.assuredBy != nil)
    }
}
