@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

/// A promise runs from the filing, and nothing that happens to the case gives more time.
@Suite struct PromiseTests {
    /// Thursday, 30 April 2026, 16:00 in Bremen.
    private static let thursday: Instant = "2026-04-30T14:00:00Z"
    /// Two working days later: Tuesday, 5 May 2026, 16:00.
    private static let tuesday: Instant = "2026-05-05T14:00:00Z"
    /// Five minutes before that.
    private static let late: Instant = "2026-05-05T13:55:00Z"

    /// Lets the deadline pass and looks whether it did so at its time.
    private func checkPassing(_ world: ComplaintFixture, _ file: Record<CaseFile>) async throws {
        #expect(try world.now(file).nextDeadline == Self.tuesday)
        try await world.passDeadlines(at: Self.late)
        #expect(try world.now(file).escalations == 0)
        try await world.passDeadlines(at: Self.tuesday)
        #expect(try world.now(file).escalations == 1)
    }

    @Test func `CMP-I5: another contact person gives no more time`() async throws {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        world.platform.clock.set(Self.late)
        try await world.office.change(try world.now(file)) {
            $0.contactPerson = world.third.reference
        }
        try await checkPassing(world, file)
    }

    @Test func `CMP-I5: another house goes by its contact person and gives no more time`()
        async throws
    {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        let house = try await world.office.create(House.self) {
            $0.name = LocalizedText("Haus 2", in: .german)
            $0.contactPerson = world.third.reference
        }
        world.platform.clock.set(Self.late)
        try await world.office.change(try world.now(file)) { $0.house = house.reference }
        #expect(try world.now(file).contactPerson == world.third.reference)
        try await checkPassing(world, file)
    }

    @Test func `CMP-I5: one day of absence gives no more time`() async throws {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        world.platform.clock.set("2026-05-04T08:00:00Z")
        let today = world.today
        try await world.lead.create(Absence.self) {
            $0.member = world.contact.reference
            $0.from = today
            $0.until = today
        }
        world.platform.clock.set("2026-05-05T06:00:00Z")
        try await world.platform.runJob("complaint-mediation.absences")
        try await checkPassing(world, file)
    }

    @Test func `CMP-I5: an edit five minutes before the deadline gives no more time`()
        async throws
    {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        let slow = try await world.office.create(Cause.self) {
            $0.name = LocalizedText("Alter Streit", in: .german)
            $0.kind = .quarrel
            $0.firstResponseDays = 20
        }
        world.platform.clock.set(Self.late)
        try await world.lead.change(try world.whole(file)) { $0.cause = slow.reference }
        try await world.lead.change(try world.whole(file)) {
            $0.subject = .conduct
            $0.severity = .low
        }
        try await checkPassing(world, file)
    }

    @Test func `CMP-I5: a shorter promise stays when the cause is taken back`() async throws {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        let quick = try await world.office.create(Cause.self) {
            $0.name = LocalizedText("Heizung ausgefallen", in: .german)
            $0.kind = .technical
            $0.firstResponseMinutes = 120
        }
        try await world.lead.change(try world.whole(file)) { $0.cause = quick.reference }
        // One hour is left on Thursday, the other one is Monday's first.
        let monday: Instant = "2026-05-04T07:00:00Z"
        #expect(try world.now(file).nextDeadline == monday)
        try await world.lead.change(try world.whole(file)) { $0.cause = nil }
        #expect(try world.now(file).nextDeadline == monday)
    }

    @Test func `CMP-I2: a case that changes hands after its deadline goes on with its escalation`()
        async throws
    {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        try await world.passDeadlines(at: Self.tuesday)
        let next = try world.now(file).nextDeadline
        try await world.office.change(try world.now(file)) {
            $0.contactPerson = world.third.reference
        }
        #expect(try world.now(file).nextDeadline == next)
        #expect(try world.now(file).escalationLevel == 1)
        #expect(try world.now(file).escalatedTo == [world.deputy.reference])
        try await world.passDeadlines(at: try #require(next))
        #expect(try world.now(file).escalationLevel == 2)
    }

    @Test func `a step is a new promise, with the full time from then on`() async throws {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        world.platform.clock.set(Self.late)
        try await world.lead.move(try world.whole(file), CaseFile.acknowledge)
        // Five working days after Tuesday, 5 May.
        #expect(try world.now(file).nextDeadline == "2026-05-12T13:55:00Z")
    }
}
