import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// How somebody comes to belong to a tenant.
@Suite struct InvitationTests {
    @Test func `an invitation is taken once, by whoever has its code, at its tenant`() async throws
    {
        let fixture = try await PeopleFixture.boot()
        let (alpha, beta) = (fixture.tenant(), fixture.tenant("beta"))
        _ = try await alpha.invite(
            fixture.invitation(until: LocalDate("2025-12-31")), digest: "code")
        #expect(try alpha.invitation(digest: "code")?.invitation.roles == ["desk"])
        #expect(try beta.invitation(digest: "code") == nil)
        await #expect(throws: Refusal.notFound) {
            try await beta.accept(digest: "code", account: PeopleFixture.account, name: "M")
        }
        _ = try await alpha.accept(digest: "code", account: PeopleFixture.account, name: "Marta")
        await #expect(throws: Refusal.notFound) {
            try await alpha.accept(digest: "code", account: PeopleFixture.account, name: "Marta")
        }
        let membership = try #require(try alpha.memberships(of: PeopleFixture.account).first)
        #expect(membership.name == "Marta" && membership.roles == ["desk"])
        #expect(membership.from == LocalDate("2025-05-05"))
        #expect(membership.until == LocalDate("2025-12-31"))
        #expect(try beta.memberships(of: PeopleFixture.account).isEmpty)
    }

    @Test func `an invitation that was taken back or is old is taken by nobody`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant()
        let id = try await alpha.invite(fixture.invitation(), digest: "back")
        _ = try await alpha.invite(fixture.invitation(), digest: "old")
        try await alpha.withdrawInvitation(id)
        await #expect(throws: Refusal.notFound) { try await alpha.withdrawInvitation(id) }
        fixture.clock.advance(days: 8)
        for code in ["back", "old", "never"] {
            #expect(try alpha.invitation(digest: code) == nil)
            await #expect(throws: Refusal.notFound) {
                try await alpha.accept(digest: code, account: PeopleFixture.account, name: "M")
            }
        }
        #expect(try alpha.invitations().count == 2)
    }

    @Test func `nobody is invited into a role that is not there`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant()
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await alpha.invite(fixture.invitation(roles: ["chair"]), digest: "code")
        }
        #expect(refusal?.code == "token.role")
        let nobody = await #expect(throws: Refusal.self) {
            _ = try await alpha.invite(
                fixture.invitation(organisations: [RecordID(high: 7, low: 7)]), digest: "code")
        }
        #expect(nobody?.code == "token.organisation")
        #expect(try alpha.invitations().isEmpty)
    }

    @Test func `a tenant reads who belongs to it, and never by which account`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant()
        let membership = try await fixture.member(of: alpha)
        let administrator = alpha.session(
            for: Actor(kind: .token, id: "a", duties: [PlatformModule.administrator.id]))
        let record = try administrator.read(PlatformMembership.id, membership)
        #expect(record.value("name") == .text("Marta"))
        #expect(record.value("account") == nil)
        let history = try administrator.history(PlatformMembership.id, membership)
        #expect(history.count == 1 && !"\(history)".contains(PeopleFixture.account))
        let export = try administrator.exportRecords(
            PlatformMembership.id, format: .json, after: nil)
        #expect(!"\(export)".contains(PeopleFixture.account))
        #expect(throws: Refusal.notFound) {
            _ = try fixture.workshop.keeper.read(PlatformMembership.id, membership)
        }
    }

    @Test func `a membership fits the tenant: its roles, its days, who is behind it`() async throws
    {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant()
        let membership = try await fixture.member(of: alpha)
        let administrator = alpha.session(
            for: Actor(kind: .token, id: "a", duties: [PlatformModule.administrator.id]))
        for (fields, codes) in [
            (["roles": .list([.text("chair")])], ["platform.membership-role"]),
            (["until": .date(.first)], ["platform.membership-days"]),
            (["person": .text("x")], ["value.length"]),
            (
                ["person": .text("0196a000-0000-7000-8000-00000000000f")],
                ["value.reference-missing"]
            ),
        ] as [([String: FieldContent], [String])] {
            let refusal = await fixture.workshop.refusal(
                administrator,
                Operation(PlatformMembership.id, .change(membership), fields: fields))
            #expect(refusal?.codes == codes, "\(fields)")
        }
        let refusal = await fixture.workshop.refusal(
            administrator, Operation(PlatformMembership.id, .create, fields: [:]))
        #expect(refusal == .forbidden)
    }
}
