@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

/// What is certain stays certain only as long as everybody who is needed is there.
@Suite struct SessionTests {
    private func confirmed(
        _ world: ComplaintFixture, _ file: Record<CaseFile>
    ) async throws -> Record<MediationSession> {
        try await world.lead.change(try world.party(.other, of: file)) {
            $0.interpreter = world.interpreter.reference
        }
        let period = try #require(Period("2026-04-20T08:00:00Z/2026-04-20T09:00:00Z"))
        let planned = try await world.mediating.create(MediationSession.self) {
            $0.caseFile = file.reference
            $0.period = period
        }
        return try await world.mediating.move(planned, MediationSession.confirm)
    }

    @Test func `CMP-I7: a session is planned again when a language is no longer covered`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let session = try await confirmed(world, file)
        try await world.lead.change(try world.party(.other, of: file)) { $0.interpreter = nil }
        #expect(try world.mediating.read(session.reference).state == .planned)
        let told = try world.notices("appointment-uncertain").compactMap(\.person)
        #expect(Set(told).isSuperset(of: [world.complainant.id, world.other.id]))
    }

    @Test func `CMP-I7: a session is planned again when a party goes or wants it no more`()
        async throws
    {
        for goes in [false, true] {
            let world = try await ComplaintFixture.boot()
            let file = try await world.mediation()
            let session = try await confirmed(world, file)
            if goes {
                try await world.lead.submit(try world.party(.other, of: file), Party.leave)
            } else {
                try await world.sideB.change(try world.party(.other, of: file)) {
                    $0.consentsToMediation = false
                }
            }
            #expect(try world.mediating.read(session.reference).state == .planned, "\(goes)")
        }
    }

    @Test func `CMP-I7: a session is planned again when its interpreter leaves the team`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let session = try await confirmed(world, file)
        try await world.office.change(world.interpreter) { $0.isActive = false }
        #expect(try world.mediating.read(session.reference).state == .planned)
        #expect(try world.party(.other, of: file).interpreter == nil)
    }

    @Test func `a session that is moved is told again`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let session = try await confirmed(world, file)
        let before = try world.notices("appointment").count
        let later = try #require(Period("2026-04-21T08:00:00Z/2026-04-21T09:00:00Z"))
        let moved = try await world.mediating.change(session) { $0.period = later }
        #expect(try world.notices("appointment").count == before * 2)
        try await world.mediating.change(moved) { $0.place = "Gemeinschaftsraum" }
        #expect(try world.notices("appointment").count == before * 3)
    }

    @Test func `a session is confirmed in mediation only, and held once it has begun`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.heard()
        try await world.office.change(try world.now(file)) {
            $0.mediator = world.mediator.reference
        }
        let period = try #require(Period("2026-04-20T08:00:00Z/2026-04-20T09:00:00Z"))
        let planned = try await world.lead.create(MediationSession.self) {
            $0.caseFile = file.reference
            $0.period = period
            $0.interpreters = [world.interpreter.reference]
        }
        let early = await refusal {
            try await world.lead.move(planned, MediationSession.confirm)
        }
        #expect(early?.code == "complaint-mediation.not-in-mediation")
        for (actor, role) in [(world.sideA, PartyRole.complainant), (world.sideB, .other)] {
            try await actor.change(try world.party(role, of: file)) {
                $0.consentsToMediation = true
            }
        }
        try await world.lead.move(try world.whole(file), CaseFile.mediate)
        let confirmed = try await world.lead.move(planned, MediationSession.confirm)
        let ahead = await refusal {
            try await world.mediating.move(confirmed, MediationSession.hold)
        }
        #expect(ahead?.code == "complaint-mediation.not-begun")
        world.platform.clock.set("2026-04-20T09:00:00Z")
        #expect(try await world.mediating.move(confirmed, MediationSession.hold).state == .held)
    }

    @Test func `CMP-I8: consent goes with the party, and nobody takes its side`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let agreement = try await world.mediating.create(Agreement.self) {
            $0.caseFile = file.reference
            $0.points = [ComplaintFixture.point]
        }
        try await world.sideA.move(agreement, Agreement.consent)
        try await world.sideB.move(agreement, Agreement.consent)
        try await world.lead.submit(try world.party(.other, of: file), Party.leave)
        let left = try world.lead.read(agreement.reference)
        #expect(left.complainantConsent == .digital)
        #expect(left.otherConsent == nil)
        let next = try await world.office.create(Household.self) {
            $0.name = "Familie Dritt"
            $0.house = world.house.reference
            $0.language = .german
        }
        let refused = await refusal {
            try await world.informOther(file) { $0.household = next.reference }
        }
        #expect(refused?.code == "complaint-mediation.side-taken")
    }

    @Test func `CMP-I8: nobody concludes with another day than both agreed to`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let day = try ComplaintFixture.date("2026-05-13")
        let agreement = try await world.mediating.create(Agreement.self) {
            $0.caseFile = file.reference
            $0.points = [ComplaintFixture.point]
            $0.followUpOn = day
        }
        try await world.sideA.move(agreement, Agreement.consent)
        let both = try await world.sideB.move(
            try world.sideB.read(agreement.reference), Agreement.consent)
        let refused = await refusal {
            try await world.mediating.move(both, Agreement.conclude) {
                $0.followUpOn = LocalDate("2027-05-13")
            }
        }
        #expect(
            refused?.faults.map(\.code.description) == [
                "complaint-mediation.consent-missing", "complaint-mediation.consent-missing",
            ])
        #expect(
            try await world.mediating.move(both, Agreement.conclude).state == .concluded)
    }
}
