import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

@Suite struct MemberCountTests {
    @Test func `VMDO-1: on its founding day the umbrella counts twelve and not itself`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        for number in 1...12 {
            let member = try await platform.organisation("Verein \(number)")
            try await platform.join(member, umbrella, from: "2008-05-08")
        }
        let count = try platform.figure("members", on: "2008-05-08")
        #expect(count.numerator == 12)
        #expect(count.related == ["umbrella": umbrella.id])
        #expect(try platform.figure("members", on: "2008-05-07").numerator == 0)
    }

    @Test func `VMDO-2: the last day of a membership still counts and the next does not`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        for number in 1...12 {
            let member = try await platform.organisation("Verein \(number)")
            try await platform.join(
                member, umbrella, from: "2008-05-08", until: number == 1 ? "2015-06-30" : nil)
        }
        #expect(try platform.figure("members", on: "2015-06-30").numerator == 12)
        #expect(try platform.figure("members", on: "2015-07-01").numerator == 11)
    }

    @Test func `DIR-I4: who left and came back counts once on each day and not in between`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let member = try await platform.organisation("Verein")
        try await platform.join(member, umbrella, from: "2010-01-01", until: "2012-12-31")
        try await platform.join(member, umbrella, from: "2014-01-01")
        #expect(try platform.figure("members", on: "2012-12-31").numerator == 1)
        #expect(try platform.figure("members", on: "2013-06-01").numerator == 0)
        #expect(try platform.figure("members", on: "2014-01-01").numerator == 1)
    }

    @Test func `DIR-I4: members of another umbrella do not count for the tenant's own`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let federal = try await platform.organisation("Bundesverband") { $0.isUmbrella = true }
        try await platform.join(umbrella, federal, from: "2015-01-01")
        #expect(try platform.figure("members", on: "2020-01-01").numerator == 0)
    }

    @Test func `DIR-I4: an organisation that left the directory still counts for its days`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let member = try await platform.organisation("Verein")
        try await platform.join(member, umbrella, from: "2010-01-01", until: "2020-12-31")
        _ = try await platform.acting(as: MemberNetwork.administrator)
            .move(member, Organisation.archive, reason: "aufgelöst")
        #expect(try platform.figure("members", on: "2015-01-01").numerator == 1)
    }

    @Test func `DIR-I4: members are counted by role and only when they are listed`() async throws {
        let platform = try await NetworkFixture.boot(at: "2025-05-01T08:00:00Z")
        let umbrella = try await platform.umbrella()
        let administrator = platform.acting(as: MemberNetwork.administrator)
        let first = try NetworkFixture.date("2020-01-01")
        var members: [Record<Organisation>] = []
        for role in [Membership.Role.founding, .ordinary, .ordinary, .supporting, .honorary] {
            let member = try await platform.organisation("Verein \(members.count)")
            members.append(member)
            try await administrator.create(Membership.self) {
                $0.organisation = member.reference
                $0.umbrella = umbrella.reference
                $0.role = role
                $0.validFrom = first
            }
        }
        // Proposed, and nobody has looked at it yet.
        let proposed = try await administrator.create(Organisation.self) {
            $0.name = NetworkFixture.german("Vorschlag")
            $0.kind = .association
        }
        try await platform.join(proposed, umbrella, from: "2020-01-01")
        func counts(_ day: String) throws -> [Int] {
            try [
                "members", "members-founding", "members-ordinary", "members-supporting",
                "members-honorary",
            ].map { try platform.figure($0, on: day).numerator }
        }
        #expect(try counts("2021-01-01") == [5, 1, 2, 1, 1])
        platform.clock.set("2025-06-01T08:00:00Z")
        _ = try await administrator.move(members[1], Organisation.unlist)
        #expect(try counts("2025-06-01") == [4, 1, 1, 1, 1])
        #expect(try counts("2025-05-31") == [5, 1, 2, 1, 1])
    }

    @Test func `DIR-I4: who joined and who left is told for any period`() async throws {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let stays = try await platform.organisation("Eins")
        try await platform.join(stays, umbrella, from: "2024-03-01")
        let leaves = try await platform.organisation("Zwei")
        try await platform.join(leaves, umbrella, from: "2020-01-01", until: "2024-06-30")
        // Another role from 1 July on is neither leaving nor joining.
        let changes = try await platform.organisation("Drei")
        try await platform.join(changes, umbrella, from: "2020-01-01", until: "2024-06-30")
        try await platform.join(changes, umbrella, from: "2024-07-01")
        let returns = try await platform.organisation("Vier")
        try await platform.join(returns, umbrella, from: "2020-01-01", until: "2023-12-31")
        try await platform.join(returns, umbrella, from: "2024-12-31")
        func turnover(_ day: String) throws -> [Int] {
            try ["joined", "left"].map { try platform.figure($0, on: day).numerator }
        }
        // The last day is a day of membership: who is gone on 1 January left in that year.
        #expect(try turnover("2024-01-01") == [0, 1])
        #expect(try turnover("2023-12-31") == [0, 0])
        #expect(try turnover("2024-06-30") == [1, 1])
        #expect(try turnover("2024-07-01") == [1, 2])
        #expect(try turnover("2024-12-31") == [2, 2])
        #expect(try turnover("2025-12-31") == [0, 0])

        let reporter = platform.acting(as: MemberNetwork.reporter)
        func turnover(_ from: String, _ until: String) throws -> [Int] {
            try ["joined", "left"].map {
                try reporter.figure(
                    "member-network.\($0)", from: NetworkFixture.date(from),
                    until: NetworkFixture.date(until)
                ).numerator
            }
        }
        // Who ended on 31 December left on 1 January: a quarter has that, the year before has not.
        #expect(try turnover("2024-01-01", "2024-03-31") == [1, 1])
        #expect(try turnover("2024-04-01", "2024-12-31") == [1, 1])
        #expect(try turnover("2023-07-01", "2024-06-30") == [1, 1])
        #expect(try turnover("2020-01-01", "2024-12-31") == [4, 2])
    }

    @Test func `without an organisation that runs the directory there is no count`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let refusal = expectRefusal("member-network.no-tenant-organisation") {
            try platform.figure("members", on: "2020-01-01")
        }
        #expect(refusal?.code == "member-network.no-tenant-organisation")
    }

    @Test func `languages and topics of the network count once each`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let tigrinya = try #require(LanguageTag("ti"))
        for (name, topic) in [("Eins", Topic.health), ("Zwei", .health), ("Drei", .sport)] {
            let member = try await platform.organisation(name) {
                $0.languages = [.german, tigrinya]
                $0.topics = [topic, .participation]
            }
            try await platform.join(member, umbrella, from: "2020-01-01")
        }
        #expect(try platform.figure("languages", on: "2021-01-01").numerator == 2)
        #expect(try platform.figure("topics", on: "2021-01-01").numerator == 3)
        #expect(try platform.figure("topics", on: "2019-12-31").numerator == 0)
    }
}
