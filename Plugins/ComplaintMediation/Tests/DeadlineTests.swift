@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct DeadlineTests {
    /// Thursday, 30 April 2026, 16:00 in Bremen.
    static let thursday: Instant = "2026-04-30T14:00:00Z"
    /// Tuesday, 5 May 2026, 16:00 in Bremen.
    static let tuesday: Instant = "2026-05-05T14:00:00Z"

    @Test func `WOGE-2, CMP-I2: two working days from Thursday 30 April 16:00 end Tuesday 5 May`()
        async throws
    {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        #expect(file.nextDeadline == Self.tuesday)
        #expect(try world.whole(file).promise == .firstResponse)
    }

    @Test func `WOGE-3, CMP-I2: a passed deadline escalates once for each level, in working time`()
        async throws
    {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        // The server was away and looks at the clock at night.
        try await world.passDeadlines(at: "2026-05-05T20:00:00Z")
        try await world.platform.runJob("platform.deadlines")
        var now = try world.now(file)
        #expect(now.escalationLevel == 1)
        #expect(now.escalations == 1)
        #expect(now.escalatedTo == [world.deputy.reference])
        #expect(now.contactPerson == world.contact.reference)
        let told = try world.notices("brought-in")
        #expect(told.map(\.person) == [world.deputy.id])
        // Eight in the morning of Wednesday, 6 May.
        #expect(told.first?.notBefore == "2026-05-06T06:00:00Z")
        #expect(try world.notices("deadline-passed").map(\.person) == [world.contact.id])
        // One working day after Wednesday morning, when the team could first act.
        #expect(now.nextDeadline == "2026-05-07T06:00:00Z")
        #expect(try world.leading(world.deputy).list(Entry.self).count == 1)

        try await world.passDeadlines(at: "2026-05-07T06:00:00Z")
        now = try world.now(file)
        #expect(now.escalationLevel == 2)
        #expect(now.escalatedTo == [world.deputy.reference, world.third.reference])
        try await world.passDeadlines(at: "2026-05-08T06:00:00Z")
        try await world.passDeadlines(at: "2026-06-08T06:00:00Z")
        now = try world.now(file)
        #expect(now.escalationLevel == 3)
        #expect(now.escalations == 3)
        #expect(try world.notices("brought-in").last?.duty == Complaints.coordinator.id)
        #expect(now.nextDeadline != nil)
    }

    @Test func `the contact person is reminded a working day ahead`() async throws {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        _ = try await world.file()
        try await world.passDeadlines(at: "2026-05-04T14:00:00Z")
        #expect(try world.notices("deadline-near").map(\.person) == [world.contact.id])
    }

    @Test func `CMP-I1: a case has one contact person and one deadline in every open state`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        func check(_ file: Record<CaseFile>) throws {
            let now = try world.now(file)
            #expect(now.contactPerson != nil, "\(now.state)")
            #expect((now.nextDeadline != nil) == now.state.isStillOpen, "\(now.state)")
            #expect((now.promise != nil) == now.state.isStillOpen, "\(now.state)")
        }
        let file = try await world.mediation()
        try check(file)
        _ = try await world.agreed(file, on: "2026-05-13")
        try check(file)
        try await world.passDeadlines(at: "2026-05-13T06:00:00Z")
        #expect(try world.now(file).state == .followUp)
        try check(file)
        try await world.sideA.move(try world.party(.complainant, of: file), Party.reportBroken)
        try check(file)
        try await world.lead.move(try world.whole(file), CaseFile.acknowledge)
        try check(file)
        try await world.lead.move(try world.whole(file), CaseFile.clarify)
        try check(file)
        try await world.lead.move(try world.whole(file), CaseFile.close)
        try check(file)
    }

    @Test func `CMP-I5: another cause counts by its own rules from where the promise began`()
        async throws
    {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        let cause = try await world.office.create(Cause.self) {
            $0.name = LocalizedText("Heizung ausgefallen", in: .german)
            $0.kind = .technical
            $0.firstResponseMinutes = 120
        }
        try await world.lead.change(try world.whole(file)) { $0.cause = cause.reference }
        // One hour is left on Thursday, the other one is Monday's first.
        #expect(try world.now(file).nextDeadline == "2026-05-04T07:00:00Z")
        try await world.passDeadlines(at: "2026-05-04T07:00:00Z")
        #expect(try world.now(file).escalations == 1)
    }

    @Test func `CMP-I1: a case that comes up again finds somebody who still works here`()
        async throws
    {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        let file = try await world.file()
        try await world.lead.move(try world.whole(file), CaseFile.acknowledge)
        try await world.lead.move(try world.whole(file), CaseFile.clarify)
        try await world.lead.move(try world.whole(file), CaseFile.close)
        let party = try world.party(.complainant, of: file)
        try await world.office.change(world.contact) { $0.isActive = false }
        try await world.sideA.move(party, Party.reportBroken)
        #expect(try world.now(file).state == .reopened)
        #expect(try world.now(file).contactPerson == world.deputy.reference)
    }

    @Test func `nobody takes a case who is away or bound to a party`() async throws {
        let world = try await ComplaintFixture.boot(at: Self.thursday)
        try await world.bind(world.contact, Complaints.contactPerson, to: world.complainant)
        let file = try await world.file()
        #expect(file.contactName == "Deniz Deputy")
        let refused = await refusal {
            try await world.office.change(try world.now(file)) {
                $0.contactPerson = world.contact.reference
            }
        }
        #expect(refused?.code == "complaint-mediation.not-available")
    }
}

extension CaseState {
    /// Whether somebody owes something, as the story of each state says.
    fileprivate var isStillOpen: Bool {
        ![.closed, .withdrawn, .referredOut, .formalTrack, .emergency].contains(self)
    }
}
