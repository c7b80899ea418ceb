@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

/// What stays confidential, and what comes up again, when people change and time passes.
@Suite struct AftermathTests {
    private func clarified(_ world: ComplaintFixture) async throws -> Record<CaseFile> {
        let file = try await world.file()
        try await world.lead.move(try world.whole(file), CaseFile.acknowledge)
        return try await world.lead.move(try world.whole(file), CaseFile.clarify)
    }

    @Test func `CMP-I3: a new mediator does not read the notes of the one before`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        func note(_ actor: TestActor) async throws {
            try await actor.create(Entry.self) {
                $0.caseFile = file.reference
                $0.compartment = .mediatorNotes
                $0.text = "Beide sind müde."
            }
        }
        func notes(_ actor: TestActor) throws -> Int {
            try actor.list(Entry.self) { $0.compartment == Compartment.mediatorNotes }.count
        }
        try await note(world.mediating)
        #expect(try notes(world.mediating) == 1)
        let second = try await world.office.create(TeamMember.self) {
            $0.name = "Zweite Vermittlung"
            $0.work = [.mediator]
        }
        try await world.office.change(try world.now(file)) { $0.mediator = second.reference }
        let mediating = world.platform.acting(as: Complaints.mediator, person: second.id)
        #expect(try notes(mediating) == 0)
        try await note(mediating)
        #expect(try notes(mediating) == 1)
        #expect(try mediating.list(Entry.self).count == 2)
        #expect(try notes(world.mediating) == 0)
    }

    @Test func `CMP-I4: who is outside a case does not learn its number by filing it again`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        _ = try await world.file()
        func file(_ actor: TestActor) async -> Refusal? {
            await refusal {
                _ = try await actor.create(CaseFile.self) {
                    $0.house = world.house.reference
                    $0.subject = .noise
                    $0.complainant = world.complainant.reference
                    $0.statement = "Wieder laut."
                }
            }
        }
        let outside = await file(world.leading(world.third))
        #expect(outside?.code == "complaint-mediation.same-matter-open")
        #expect(outside?.arguments.isEmpty == true)
        let inside = await file(world.lead)
        #expect(inside?.arguments["number"] == .text("2026-0001"))
    }

    @Test func `only the team says that a translation was checked`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        func write(_ actor: TestActor, _ quality: TranslationQuality) async throws {
            try await actor.create(Entry.self) {
                $0.caseFile = file.reference
                $0.compartment = .partyA
                $0.text = "Jede Nacht."
                $0.translations = [
                    Values<Translation> {
                        $0.language = .english
                        $0.text = "Every night."
                        $0.quality = quality
                    }
                ]
            }
        }
        let claimed = await refusal { try await write(world.sideA, .checked) }
        #expect(claimed?.code == "complaint-mediation.checked-by-team")
        try await write(world.sideA, .human)
        try await write(world.lead, .checked)
    }

    @Test func `management reads the measures in its compartment and no other`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        for compartment in [Compartment.team, .management] {
            try await world.lead.create(Measure.self) {
                $0.caseFile = file.reference
                $0.compartment = compartment
                $0.kind = .formalNotice
            }
        }
        #expect(try world.management.list(Measure.self).map(\.compartment) == [.management])
    }

    @Test func `a name that was told follows another name of the household`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file { $0.namesComplainant = true }
        try await world.informOther(file)
        #expect(try world.sideB.list(DisclosedName.self).map(\.name) == ["Familie Altmann"])
        try await world.office.change(world.complainant) { $0.name = "Familie Jung" }
        #expect(try world.sideB.list(DisclosedName.self).map(\.name) == ["Familie Jung"])
    }

    @Test func `CMP-I9: what happened before the solution does not re-open the case`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await clarified(world)
        let before = try ComplaintFixture.date("2021-04-13")
        try await world.sideA.create(Occurrence.self) {
            $0.caseFile = file.reference
            $0.date = before
        }
        #expect(try world.now(file).state == .clarified)
        #expect(try world.now(file).occurrenceCount == 2)
    }

    @Test func `CMP-I8: what happens again after an agreement breaks it`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let agreement = try await world.agreed(file, on: "2026-05-13")
        try await world.sideA.create(Occurrence.self) {
            $0.caseFile = file.reference
            $0.date = world.today
        }
        #expect(try world.now(file).state == .reopened)
        #expect(try world.now(file).isAgreementKept == false)
        #expect(try world.lead.read(agreement.reference).state == .broken)
    }

    @Test func `CMP-I9: a case is not re-opened beside another open one about the same`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let first = try await clarified(world)
        try await world.lead.move(try world.whole(first), CaseFile.close)
        _ = try await world.file()
        let refused = await refusal {
            try await world.lead.move(try world.whole(first), CaseFile.reopen)
        }
        #expect(refused?.code == "complaint-mediation.same-matter")
        #expect(refused?.arguments["number"] == .text("2026-0002"))
    }

    @Test func `CMP-I6: who joins an ended case finds no mediator bound to it`() async throws {
        let world = try await ComplaintFixture.boot()
        try await world.bind(world.mediator, Complaints.mediator, to: world.other)
        let file = try await world.file()
        try await world.office.change(try world.now(file)) {
            $0.mediator = world.mediator.reference
        }
        try await world.lead.move(try world.whole(file), CaseFile.withdraw)
        try await world.informOther(file)
        #expect(try world.now(file).mediator == nil)
    }

    @Test func `a formal matter is remembered as long as one, also after it was closed`()
        async throws
    {
        let world = try await ComplaintFixture.boot(
            settings: #"{"closedMonths": 1, "formalMonths": 3}"#)
        let file = try await world.file()
        try await world.lead.move(try world.whole(file), CaseFile.goFormal)
        try await world.lead.move(try world.whole(file), CaseFile.close)
        world.platform.clock.set("2026-06-01T08:00:00Z")
        try await world.platform.runJob("platform.retention")
        #expect(try world.now(file).erasesOn == nil)
        world.platform.clock.set("2026-07-05T08:00:00Z")
        try await world.platform.runJob("platform.retention")
        #expect(try world.now(file).erasesOn != nil)
    }

    @Test func `CMP-I4: an answer about satisfaction leads back to nobody`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await clarified(world)
        try await world.sideA.move(try world.party(.complainant, of: file), Party.rate) {
            $0.satisfaction = 2
        }
        let answer = try #require(try world.management.list(Survey.self).first)
        #expect(answer.createdAt < world.platform.clock.now())
        let history = "\(try world.management.history(of: answer.reference))"
        #expect(!history.contains(world.complainant.id.description))
    }

    @Test func `who manages and goes for good is admitted no more, and cases stay as they are`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        try await world.lead.create(Entry.self) {
            $0.caseFile = file.reference
            $0.compartment = .management
            $0.text = "Bitte prüfen."
        }
        let version = try world.now(file).data.version
        let second = try await world.office.create(TeamMember.self) {
            $0.name = "Neue Leitung"
            $0.work = [.management]
        }
        let reading = world.platform.acting(as: Complaints.management, person: second.id)
        #expect(try reading.list(Entry.self).count == 1)
        try await world.office.erase(second)
        #expect(try reading.list(Entry.self).isEmpty)
        #expect(try world.now(file).data.version == version)
    }
}
