@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

/// A deputy acts while somebody is away; the case stays with the contact person and comes back.
@Suite struct AbsenceTests {
    /// Thursday, 30 April 2026, 16:00 in Bremen.
    private static let thursday: Instant = "2026-04-30T14:00:00Z"

    @discardableResult
    private func away(
        _ world: ComplaintFixture, _ member: Record<TeamMember>? = nil, until: String? = nil
    ) async throws -> Record<Absence> {
        let member = member ?? world.contact
        let today = world.today
        let last = try until.map { try ComplaintFixture.date($0) }
        return try await world.leading(member).create(Absence.self) {
            $0.member = member.reference
            $0.from = today
            $0.until = last
        }
    }

    @Test func `CMP-I1: at an absence the deputy acts at once without taking over`() async throws {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        try await away(world)
        let now = try world.now(file)
        #expect(now.contactPerson == world.contact.reference)
        #expect(now.standIn == world.deputy.reference)
        let seen = try world.sideA.read(file.reference)
        #expect(seen.contactName == "Carla Contact")
        #expect(seen.standInName == "Deniz Deputy")
        #expect(try world.notices("contact-away").map(\.person) == [world.complainant.id])
        #expect(try world.notices("standing-in").map(\.person) == [world.deputy.id])
        // Both read it, and the deputy answers.
        #expect(try world.lead.list(Entry.self).count == 1)
        let acting = world.leading(world.deputy)
        #expect(try acting.list(Entry.self).count == 1)
        try await acting.move(try acting.read(file.reference), CaseFile.acknowledge)
        #expect(try world.now(file).respondedAt != nil)
        // What comes in meanwhile is for somebody who is there.
        let next = try await world.file { $0.subject = .laundry }
        #expect(next.contactName == "Deniz Deputy")
    }

    @Test func `the cases of an absent person come back`() async throws {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        try await away(world, until: "2026-05-04")
        world.platform.clock.set("2026-05-05T06:00:00Z")
        try await world.platform.runJob("complaint-mediation.absences")
        let now = try world.now(file)
        #expect(now.contactPerson == world.contact.reference)
        #expect(now.standIn == nil)
        #expect(try world.sideA.read(file.reference).standInName == nil)
        #expect(try world.notices("back-with-you").map(\.person) == [world.contact.id])
        #expect(try world.notices("contact-back").map(\.person) == [world.complainant.id])
        #expect(try world.notices("standing-in-ended").map(\.person) == [world.deputy.id])
        // Who stood in reads nothing further.
        #expect(try world.leading(world.deputy).list(Entry.self).isEmpty)
    }

    @Test func `an absence that is shortened or taken back gives the cases back at once`()
        async throws
    {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        let absence = try await away(world)
        try await world.lead.erase(absence)
        #expect(try world.now(file).standIn == nil)
        let second = try await away(world)
        #expect(try world.now(file).standIn == world.deputy.reference)
        let tomorrow = world.today.adding(days: 1)
        try await world.lead.change(second) { $0.from = tomorrow }
        #expect(try world.now(file).standIn == nil)
    }

    @Test func `CMP-I1: an absence that begins later lets a deputy act from its first day`()
        async throws
    {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        let from = try ComplaintFixture.date("2026-05-04")
        try await world.lead.create(Absence.self) {
            $0.member = world.contact.reference
            $0.from = from
        }
        #expect(try world.now(file).standIn == nil)
        world.platform.clock.set("2026-05-04T06:00:00Z")
        try await world.platform.runJob("complaint-mediation.absences")
        #expect(try world.now(file).standIn == world.deputy.reference)
    }

    @Test func `a deputy who is away has somebody who acts as well`() async throws {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        try await away(world)
        let absence = try await away(world, world.deputy)
        #expect(try world.now(file).standIn == world.third.reference)
        // Whoever stands in goes on, so that a case is not passed around.
        try await world.leading(world.deputy).erase(absence)
        #expect(try world.now(file).standIn == world.third.reference)
    }

    @Test func `where everybody is away the case stays, and nobody is said to be back`()
        async throws
    {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        for member in [world.third, world.deputy, world.contact] { try await away(world, member) }
        #expect(try world.now(file).contactPerson == world.contact.reference)
        #expect(try world.now(file).standIn == nil)
        #expect(try world.notices("back-with-you").isEmpty)
    }

    @Test func `what the contact person is told reaches whoever stands in`() async throws {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        _ = try await world.file()
        try await away(world)
        try await world.passDeadlines(at: "2026-05-04T14:00:00Z")
        #expect(try world.notices("deadline-near").map(\.person) == [world.deputy.id])
    }

    @Test func `CMP-I6: who stood in for a case never mediates in it`() async throws {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        try await away(world, until: "2026-05-04")
        world.platform.clock.set("2026-05-05T06:00:00Z")
        try await world.platform.runJob("complaint-mediation.absences")
        try await world.office.change(world.deputy) { $0.work = [.contactPerson, .mediator] }
        let refused = await refusal {
            try await world.office.change(try world.now(file)) {
                $0.mediator = world.deputy.reference
            }
        }
        #expect(refused?.code == "complaint-mediation.mediator-not-neutral")
    }

    @Test func `CMP-I6: who is bound to a party stands in no longer`() async throws {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        try await away(world)
        try await world.bind(world.deputy, Complaints.contactPerson, to: world.complainant)
        #expect(try world.now(file).standIn == world.third.reference)
    }

    @Test func `CMP-I6: where nobody may lead, nobody does rather than somebody bound`()
        async throws
    {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        for member in [world.deputy, world.third, world.contact] {
            try await world.bind(member, Complaints.contactPerson, to: world.complainant)
        }
        #expect(try world.now(file).contactPerson == nil)
        #expect(try world.notices("contact-missing").map(\.duty) == [Complaints.coordinator.id])
        #expect(try world.lead.list(Entry.self).isEmpty)
        // What is told meanwhile has no hole where the name was.
        try await world.passDeadlines(at: "2026-05-05T14:00:00Z")
        let told = try world.notices("brought-in-without-contact")
        #expect(told.map(\.duty) == [Complaints.coordinator.id])
        #expect(try world.notices("deadline-passed").map(\.duty) == [Complaints.coordinator.id])
        // Whoever comes into the team and may lead takes it.
        let next = try await world.office.create(TeamMember.self) {
            $0.name = "Nadia Neu"
            $0.work = [.contactPerson]
        }
        #expect(try world.now(file).contactPerson == next.reference)
        #expect(try world.sideA.read(file.reference).contactName == "Nadia Neu")
    }
}
