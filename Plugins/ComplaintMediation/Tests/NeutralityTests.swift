@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

/// Nobody who is bound to a party helps the other side, however the one comes to be known.
@Suite struct NeutralityTests {
    /// Somebody who mediates and interprets.
    private func both(
        _ world: ComplaintFixture, _ work: [TeamMember.Work] = [.mediator, .interpreter]
    ) async throws -> Record<TeamMember> {
        try await world.office.create(TeamMember.self) {
            $0.name = "Elif Beides"
            $0.work = work
            $0.languages = [ComplaintFixture.skill("de"), ComplaintFixture.skill("ar")]
        }
    }

    private func session(
        _ world: ComplaintFixture, _ file: Record<CaseFile>,
        _ build: (inout Values<MediationSession>) -> Void = { _ in }
    ) async throws -> Record<MediationSession> {
        let period = try #require(Period("2026-04-20T08:00:00Z/2026-04-20T09:00:00Z"))
        return try await world.lead.create(MediationSession.self) {
            $0.caseFile = file.reference
            $0.period = period
            build(&$0)
        }
    }

    private func reads(
        _ world: ComplaintFixture, _ member: Record<TeamMember>, _ duty: Duty
    ) throws -> Int {
        try world.platform.acting(as: duty, person: member.id).list(Entry.self).count
    }

    @Test func `CMP-I6: an interpreter bound to a household stops when that household joins`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let helper = try await both(world)
        try await world.bind(helper, Complaints.mediator, to: world.other)
        let file = try await world.file()
        try await world.lead.change(try world.party(.complainant, of: file)) {
            $0.interpreter = helper.reference
        }
        #expect(try reads(world, helper, Complaints.interpreter) == 1)
        try await world.informOther(file)
        #expect(try reads(world, helper, Complaints.interpreter) == 0)
        #expect(try world.party(.complainant, of: file).interpreter == nil)
        #expect(try world.notices("interpreter-needed").count == 1)
    }

    @Test func `CMP-I6: an interpreter who becomes bound or leaves the team reads no more`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        try await world.informOther(file)
        for leaves in [false, true] {
            let helper = try await both(world)
            try await world.lead.change(try world.party(.complainant, of: file)) {
                $0.interpreter = helper.reference
            }
            #expect(try reads(world, helper, Complaints.interpreter) == 1)
            if leaves {
                try await world.office.change(helper) { $0.isActive = false }
            } else {
                try await world.bind(helper, Complaints.interpreter, to: world.other)
            }
            #expect(try reads(world, helper, Complaints.interpreter) == 0, "\(leaves)")
        }
    }

    @Test func `CMP-I6: no party comes with an interpreter who is bound to it`() async throws {
        let world = try await ComplaintFixture.boot()
        let helper = try await both(world)
        try await world.bind(helper, Complaints.interpreter, to: world.other)
        let file = try await world.file()
        let refused = await refusal {
            try await world.informOther(file) { $0.interpreter = helper.reference }
        }
        #expect(refused?.code == "complaint-mediation.interpreter-not-neutral")
    }

    @Test func `CMP-I6: a session loses its interpreter when somebody bound to him joins`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        try await world.bind(world.interpreter, Complaints.interpreter, to: world.other)
        let file = try await world.file()
        let planned = try await session(world, file) {
            $0.interpreters = [world.interpreter.reference]
        }
        #expect(try world.interpreting.list(MediationSession.self).count == 1)
        try await world.informOther(file)
        #expect(try world.lead.read(planned.reference).interpreters.isEmpty)
        #expect(try world.interpreting.list(MediationSession.self).isEmpty)
    }

    @Test func `CMP-I6: nobody interprets for a party and mediates in the same case`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let helper = try await both(world)
        let file = try await world.heard()
        let own = try await world.lead.change(try world.party(.other, of: file)) {
            $0.interpreter = helper.reference
        }
        let mediating = await refusal {
            try await world.office.change(try world.now(file)) { $0.mediator = helper.reference }
        }
        #expect(mediating?.code == "complaint-mediation.mediator-not-neutral")
        try await world.lead.change(own) { $0.interpreter = nil }
        try await world.office.change(try world.now(file)) { $0.mediator = helper.reference }
        let interpreting = await refusal {
            try await world.lead.change(try world.party(.other, of: file)) {
                $0.interpreter = helper.reference
            }
        }
        #expect(interpreting?.code == "complaint-mediation.interpreter-not-neutral")
    }

    @Test func `CMP-I6: another house never makes the mediator the contact person`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let helper = try await both(world, [.mediator, .contactPerson])
        let house = try await world.office.create(House.self) {
            $0.name = LocalizedText("Haus 2", in: .german)
            $0.contactPerson = helper.reference
        }
        let file = try await world.heard()
        try await world.office.change(try world.now(file)) { $0.mediator = helper.reference }
        let moved = try await world.office.change(try world.now(file)) {
            $0.house = house.reference
        }
        #expect(moved.mediator == helper.reference)
        #expect(moved.contactPerson != nil)
        #expect(moved.contactPerson != helper.reference)
    }

    @Test func `CMP-I6: who led a case or was brought in never mediates in it`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.heard()
        let former = try await world.office.change(world.third) {
            $0.work = [.contactPerson, .mediator]
        }
        try await world.office.change(try world.now(file)) { $0.contactPerson = former.reference }
        try await world.office.change(try world.now(file)) {
            $0.contactPerson = world.contact.reference
        }
        let refused = await refusal {
            try await world.office.change(try world.now(file)) { $0.mediator = former.reference }
        }
        #expect(refused?.code == "complaint-mediation.mediator-not-neutral")
    }

    @Test func `CMP-I6: an escalation never brings in the mediator`() async throws {
        let world = try await ComplaintFixture.boot()
        let deputy = try await world.office.change(world.deputy) {
            $0.work = [.contactPerson, .mediator]
        }
        let file = try await world.heard()
        try await world.office.change(try world.now(file)) { $0.mediator = deputy.reference }
        try await world.passDeadlines(at: "2026-05-04T12:00:00Z")
        let now = try world.now(file)
        #expect(!now.escalatedTo.isEmpty)
        #expect(!now.escalatedTo.contains(deputy.reference))
    }

    @Test func `CMP-I6: who was brought in reads nothing more once bound to a party`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        try await world.informOther(file)
        try await world.passDeadlines(at: "2026-04-15T08:00:00Z")
        #expect(try world.now(file).escalatedTo == [world.deputy.reference])
        #expect(try reads(world, world.deputy, Complaints.contactPerson) == 1)
        try await world.bind(world.deputy, Complaints.contactPerson, to: world.other)
        #expect(try world.now(file).escalatedTo.isEmpty)
        #expect(try reads(world, world.deputy, Complaints.contactPerson) == 0)
    }

    @Test func `at an absence the rota goes on past a deputy who mediates`() async throws {
        let world = try await ComplaintFixture.boot()
        let deputy = try await world.office.change(world.deputy) {
            $0.work = [.contactPerson, .mediator]
        }
        let file = try await world.heard()
        try await world.office.change(try world.now(file)) { $0.mediator = deputy.reference }
        let today = world.today
        try await world.office.create(Absence.self) {
            $0.member = world.contact.reference
            $0.from = today
        }
        #expect(try world.now(file).standIn == world.third.reference)
    }

    @Test func `CMP-I6: what has ended is closed to whoever becomes bound to a party`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        try await world.lead.move(try world.whole(file), CaseFile.goFormal)
        #expect(try reads(world, world.mediator, Complaints.mediator) == 1)
        try await world.bind(world.mediator, Complaints.mediator, to: world.other)
        #expect(try reads(world, world.mediator, Complaints.mediator) == 0)
        #expect(try world.now(file).mediator == nil)
        try await world.bind(world.contact, Complaints.contactPerson, to: world.other)
        #expect(try world.now(file).contactPerson == world.deputy.reference)
    }

    @Test func `a mediator who is only named reads nothing that was told`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.heard()
        try await world.office.change(try world.now(file)) {
            $0.mediator = world.mediator.reference
        }
        #expect(try world.mediating.read(file.reference).number == "2026-0001")
        #expect(try world.mediating.list(Entry.self).isEmpty)
        #expect(try world.mediating.list(Party.self).isEmpty)
        for (actor, role) in [(world.sideA, PartyRole.complainant), (world.sideB, .other)] {
            try await actor.change(try world.party(role, of: file)) {
                $0.consentsToMediation = true
            }
        }
        try await world.lead.move(try world.whole(file), CaseFile.mediate)
        #expect(try world.mediating.list(Entry.self).count == 1)
        #expect(try world.mediating.list(Party.self).count == 2)
    }
}
