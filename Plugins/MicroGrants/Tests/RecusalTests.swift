import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MicroGrantsPlugin
import Testing

/// What binds members of a panel, found in the records of the tenant.
@Suite struct RecusalTests {
    private static func administrator(_ world: GrantWorld) -> TestActor {
        world.platform.acting(as: MemberNetwork.administrator)
    }

    private static func belongs(
        _ member: Record<Organisation>, _ umbrella: Record<Organisation>, until: String? = nil,
        _ world: GrantWorld
    ) async throws {
        _ = try await administrator(world).create(Membership.self) {
            $0.organisation = member.reference
            $0.umbrella = umbrella.reference
            $0.validFrom = GrantWorld.day("2020-01-01")
            $0.validUntil = until.flatMap { LocalDate($0) }
        }
    }

    private static func seat(
        _ number: Int, _ organisation: Record<Organisation>, _ world: GrantWorld
    ) async throws {
        _ = try await world.manager.change(world.jurors[number]) {
            $0.organisation = organisation.reference
        }
    }

    @Test func `GRA-I3: two steps over a membership are found with their path`() async throws {
        let world = try await GrantWorld.make()
        let umbrella = try await world.club("Dachverband") { $0.isUmbrella = true }
        let club = try await world.club()
        try await Self.belongs(club, umbrella, world)
        try await Self.seat(1, umbrella, world)
        let poll = try await world.poll(world.checked(800_00, for: club))
        let path = try #require(poll.recusals.first)
        #expect(poll.recusals.count == 1 && path.member == world.jurors[1].reference)
        #expect(path.kind == .membership && path.via == umbrella.reference)
        #expect(path.organisation == club.reference)
        #expect(path.from == GrantWorld.day("2020-01-01"))
    }

    @Test func `GRA-I3: what expired binds nobody, unless the rules look back`() async throws {
        for (years, recused) in [(0, 0), (1, 1)] {
            let world = try await GrantWorld.make { $0.recusalYears = years }
            let club = try await world.club()
            let umbrella = try await world.club("Dachverband") { $0.isUmbrella = true }
            try await Self.belongs(club, umbrella, until: "2024-06-30", world)
            try await Self.seat(1, umbrella, world)
            let poll = try await world.poll(world.checked(800_00, for: club))
            #expect(poll.recusals.count == recused, "\(years) years")
        }
    }

    @Test func `GRA-I3: a partner, a branch and somebody who acts for the applicant are found`()
        async throws
    {
        let world = try await GrantWorld.make(seats: [nil, nil, nil, nil, nil, nil])
        let club = try await world.club()
        let partner = try await world.club("Partner")
        let branch = try await world.club("Zweig") { $0.parent = club.reference }
        let contact = try await Self.administrator(world).create(Contact.self) {
            $0.organisation = club.reference
            $0.name = "Kim Beispiel"
            $0.validFrom = GrantWorld.day("2022-01-01")
        }
        try await Self.seat(0, partner, world)
        try await Self.seat(1, branch, world)
        let keeper = world.platform.acting(as: MicroGrants.manager, MemberNetwork.editor)
        _ = try await keeper.change(world.jurors[2]) { $0.contacts = [contact.reference] }
        let application = try await world.checked(800_00, for: club) {
            $0.partners = [partner.reference]
        }
        let poll = try await world.poll(application)
        let kinds = poll.recusals.map { "\($0.kind) \($0.isPartner)" }.sorted()
        #expect(kinds == ["branch false", "contact false", "seat true"])
        #expect(poll.voters.count == 3)
    }

    @Test func `membership of the house that gives the money binds nobody`() async throws {
        let world = try await GrantWorld.make()
        let house = try await Self.administrator(world).create(Organisation.self, state: .listed) {
            $0.name = LocalizedText("Haus", in: .german)
            $0.kind = .other
            $0.isTenant = true
            $0.isUmbrella = true
        }
        let club = try await world.club()
        try await Self.belongs(club, house, world)
        try await Self.seat(1, house, world)
        #expect(try await world.poll(world.checked(800_00, for: club)).recusals.isEmpty)
    }

    @Test func `no one decides about the own application or one that something binds them to`()
        async throws
    {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let application = try await world.checked(400_00, for: club)
        let own = world.platform.acting(as: MicroGrants.officer, organisations: [club.id])
        await expectRefusal("micro-grants.own-application") {
            try await own.move(application, Application.approve)
        }
        let member = world.jurors[0]
        _ = try await world.manager.change(member) { $0.organisation = club.reference }
        let bound = world.platform.acting(as: MicroGrants.officer, person: member.id)
        await expectRefusal("micro-grants.own-application") {
            try await bound.move(application, Application.refuse)
        }
        let jury = try await world.checked(800_00, for: club)
        let chair = world.platform.acting(as: MicroGrants.chair, person: member.id)
        await expectRefusal("micro-grants.own-application") {
            try await chair.create(Poll.self) { $0.application = jury.reference }
        }
    }
}
