import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

@Suite struct MembershipTests {
    @Test func `the same pair has no two memberships on one day`() async throws {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let member = try await platform.organisation("Verein")
        try await platform.join(member, umbrella, from: "2010-01-01", until: "2012-12-31")
        await expectRefusal("member-network.overlapping-membership") {
            try await platform.join(member, umbrella, from: "2012-12-31")
        }
        try await platform.join(member, umbrella, from: "2013-01-01")
    }

    @Test func `extending a membership into the next one is refused`() async throws {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let member = try await platform.organisation("Verein")
        let first = try await platform.join(
            member, umbrella, from: "2010-01-01", until: "2012-12-31")
        try await platform.join(member, umbrella, from: "2013-01-01")
        await expectRefusal("member-network.overlapping-membership") {
            try await platform.acting(as: MemberNetwork.administrator)
                .change(first) { $0.validUntil = nil }
        }
    }

    @Test(arguments: [true, false])
    func `an import that ends one membership and begins the next fits in either order`(
        _ endsFirst: Bool
    ) async throws {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let member = try await platform.organisation("Verein")
        let open = try await platform.join(member, umbrella, from: "2010-01-01")
        let pair = #""organisation": "\#(member.id)", "umbrella": "\#(umbrella.id)""#
        let ended =
            #"{"id": "\#(open.id)", \#(pair), "validFrom": "2010-01-01", "#
            + #""validUntil": "2025-07-31"}"#
        let begun = #"{\#(pair), "role": "supporting", "validFrom": "2025-08-01"}"#
        let rows = endsFirst ? [ended, begun] : [begun, ended]
        let report = try await platform.acting(as: MemberNetwork.administrator).importRecords(
            Membership.self, json: "[\(rows.joined(separator: ","))]")
        #expect(report.created == 1)
        #expect(report.changed == 1)
        #expect(try platform.figure("members", on: "2025-08-01").numerator == 1)
    }

    @Test func `a membership does not end before it begins`() async throws {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let member = try await platform.organisation("Verein")
        await expectRefusal("member-network.reversed-dates") {
            try await platform.join(member, umbrella, from: "2012-01-02", until: "2012-01-01")
        }
        try await platform.join(member, umbrella, from: "2012-01-02", until: "2012-01-02")
    }

    @Test func `VMDO-1: an umbrella is never its own member`() async throws {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        await expectRefusal("member-network.own-member") {
            try await platform.join(umbrella, umbrella, from: "2008-05-08")
        }
    }

    @Test func `only an umbrella has members and it stays one`() async throws {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let member = try await platform.organisation("Verein")
        let other = try await platform.organisation("Anderer Verein")
        await expectRefusal("member-network.not-an-umbrella") {
            try await platform.join(member, other, from: "2020-01-01")
        }
        try await platform.join(member, umbrella, from: "2020-01-01")
        await expectRefusal("member-network.umbrella-has-members") {
            try await platform.acting(as: MemberNetwork.editor)
                .change(umbrella) { $0.isUmbrella = false }
        }
    }

    @Test func `nobody belongs to itself through others on any day`() async throws {
        let platform = try await NetworkFixture.boot()
        let first = try await platform.organisation("Erster") { $0.isUmbrella = true }
        let second = try await platform.organisation("Zweiter") { $0.isUmbrella = true }
        let third = try await platform.organisation("Dritter") { $0.isUmbrella = true }
        try await platform.join(first, second, from: "2010-01-01", until: "2012-12-31")
        try await platform.join(second, third, from: "2012-01-01")
        await expectRefusal("member-network.membership-circle") {
            try await platform.join(third, first, from: "2005-01-01")
        }
        // Before 2012 and after 2012 the chain is not closed on any day.
        try await platform.join(third, first, from: "2005-01-01", until: "2011-12-31")
        try await platform.join(third, first, from: "2013-01-01")
    }

    @Test func `a branch does not belong to itself through its branches`() async throws {
        let platform = try await NetworkFixture.boot()
        let editor = platform.acting(as: MemberNetwork.editor)
        let parent = try await platform.organisation("Träger")
        let branch = try await platform.organisation("Zweig") { $0.parent = parent.reference }
        await expectRefusal("member-network.parent-circle") {
            try await editor.change(parent) { $0.parent = branch.reference }
        }
    }

    @Test func `only one organisation runs the directory`() async throws {
        let platform = try await NetworkFixture.boot()
        _ = try await platform.umbrella()
        await expectRefusal("member-network.second-tenant") {
            try await platform.organisation("Zweite") { $0.isTenant = true }
        }
    }
}
