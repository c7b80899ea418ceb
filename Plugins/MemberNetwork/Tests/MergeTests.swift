import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

@Suite struct MergeTests {
    @Test
    func `DIR-I3: of two entries one stays, with all that refers to either, and both ids lead on`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let kept = try await platform.organisation("Kulturverein")
        let former = try await platform.organisation("Kulturverein e. V.") {
            $0.aliases = ["KV"]
        }
        try await platform.join(former, umbrella, from: "2010-01-01")
        let service = try await platform.service("Beratung", of: former)
        let first = try NetworkFixture.date("2020-01-01")
        let editor = platform.acting(as: MemberNetwork.editor)
        let contact = try await editor.create(Contact.self) {
            $0.organisation = former.reference
            $0.name = "Selam Tesfay"
            $0.validFrom = first
        }
        let branch = try await platform.organisation("Ortsgruppe") {
            $0.parent = former.reference
        }
        let merged = try await platform.merge(former, into: kept)
        #expect(merged.state == .archived)
        #expect(merged.mergedInto == kept.reference)
        #expect(try editor.read(service.reference).organisation == kept.reference)
        #expect(try editor.read(contact.reference).organisation == kept.reference)
        #expect(try editor.read(branch.reference).parent == kept.reference)
        #expect(try editor.read(kept.reference).aliases == ["Kulturverein e. V.", "KV"])
        #expect(try platform.figure("members", on: "2015-01-01").numerator == 1)
        // Everybody still finds the offer, now under the one that stands for both.
        let anybody = platform.acting(as: .everyone)
        #expect(try anybody.read(service.reference).organisation == kept.reference)
        expectRefusal("not-found") { try anybody.read(former.reference) }
        let entry = try #require(try editor.history(of: service.reference).last)
        #expect(entry.changes["organisation"] != nil)
        let notice = try #require(try platform.notices().last)
        #expect(notice.code == "member-network.merged")
        #expect(notice.organisation == kept.id)
    }

    @Test func `DIR-I3: two memberships for the same days become one`() async throws {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let kept = try await platform.organisation("Verein")
        let former = try await platform.organisation("Verein e. V.")
        try await platform.join(kept, umbrella, from: "2012-01-01", until: "2014-12-31")
        try await platform.join(kept, umbrella, from: "2016-01-01", until: "2016-12-31")
        try await platform.join(former, umbrella, from: "2010-01-01", until: "2012-06-30")
        try await platform.join(former, umbrella, from: "2018-01-01")
        _ = try await platform.merge(former, into: kept)
        let memberships = try platform.acting(as: MemberNetwork.administrator)
            .list(Membership.self) { $0.organisation == kept.reference }
            .sorted { $0.validFrom < $1.validFrom }
        #expect(memberships.map(\.validFrom.year) == [2010, 2016, 2018])
        #expect(memberships.map(\.validUntil?.year) == [2014, 2016, nil])
        #expect(
            try platform.acting(as: MemberNetwork.administrator)
                .list(Membership.self) { $0.organisation == former.reference }.isEmpty)
        for (day, count) in [("2011-01-01", 1), ("2015-06-01", 0), ("2019-01-01", 1)] {
            #expect(try platform.figure("members", on: day).numerator == count)
        }
    }

    @Test func `DIR-I7: a service that both listed is shown and counted once after the merger`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let kept = try await platform.organisation("Verein")
        let former = try await platform.organisation("Verein e. V.")
        let original = try await platform.service("Beratung", of: kept)
        let repeated = try await platform.service("Beratung", of: former) {
            $0.sameAs = original.reference
        }
        _ = try await platform.service("Tanz", of: umbrella)
        _ = try await platform.merge(former, into: kept)
        let anybody = platform.acting(as: .everyone)
        let shown = try anybody.list(Service.self) { $0.organisation == kept.reference }
        #expect(shown.map(\.id) == [original.id])
        let editor = platform.acting(as: MemberNetwork.editor)
        #expect(try editor.read(repeated.reference).state == .unlisted)
        #expect(try platform.figure("services", on: "2025-05-01").numerator == 2)
    }

    @Test func `DIR-I3: nothing is merged that would belong to itself, and nothing is half done`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let top = try await platform.organisation("Oben") { $0.isUmbrella = true }
        let middle = try await platform.organisation("Mitte") { $0.isUmbrella = true }
        let bottom = try await platform.organisation("Unten")
        try await platform.join(middle, top, from: "2020-01-01")
        try await platform.join(bottom, middle, from: "2020-01-01")
        await expectRefusal("member-network.membership-circle") {
            try await platform.merge(bottom, into: top)
        }
        let editor = platform.acting(as: MemberNetwork.editor)
        #expect(try editor.read(bottom.reference).state == .listed)
        #expect(try editor.read(top.reference).aliases.isEmpty)
        await expectRefusal("member-network.tenant-stays") {
            try await platform.merge(umbrella, into: top)
        }
        await expectRefusal("member-network.own-merge") {
            try await platform.merge(top, into: top)
        }
        // A member of the other one only loses a membership that leads nowhere.
        _ = try await platform.merge(middle, into: top)
        let left = try platform.acting(as: MemberNetwork.administrator)
            .list(Membership.self) { $0.everything }
        #expect(left.map(\.organisation) == [bottom.reference])
        #expect(left.map(\.umbrella) == [top.reference])
    }

    @Test func `DIR-I3: only who keeps the memberships merges, and what was merged stays away`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let kept = try await platform.organisation("Verein")
        let former = try await platform.organisation("Verein e. V.")
        for duty in [MemberNetwork.editor, MemberNetwork.member] {
            let refusal = await expectRefusal("forbidden") {
                try await platform.acting(as: duty, organisations: [former.id])
                    .move(former, Organisation.merge) { $0.mergedInto = kept.reference }
            }
            #expect(refusal?.kind == .forbidden)
        }
        let editor = platform.acting(as: MemberNetwork.editor)
        await expectRefusal("field.forbidden", at: "mergedInto") {
            try await editor.change(former) { $0.mergedInto = kept.reference }
        }
        let merged = try await platform.merge(former, into: kept)
        await expectRefusal("member-network.merged-away") {
            try await platform.acting(as: MemberNetwork.administrator)
                .move(merged, Organisation.restore)
        }
        let third = try await platform.organisation("Dritter")
        await expectRefusal("member-network.merge-target-archived") {
            try await platform.merge(third, into: merged)
        }
        await expectRefusal("member-network.merge-target-missing") {
            try await platform.acting(as: MemberNetwork.administrator)
                .move(third, Organisation.merge)
        }
    }
}

extension TestPlatform {
    /// Merges one organisation into another.
    fileprivate func merge(
        _ former: Record<Organisation>, into kept: Record<Organisation>
    ) async throws -> Record<Organisation> {
        let administrator = acting(as: MemberNetwork.administrator)
        return try await administrator.move(
            try administrator.read(former.reference), Organisation.merge
        ) { $0.mergedInto = kept.reference }
    }
}
