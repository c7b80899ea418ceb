@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
import Testing

@Suite struct EndingTests {
    @Test func `a case is referred to an organisation of the network`() async throws {
        let world = try await ComplaintFixture.boot()
        let editor = world.platform.acting(as: MemberNetwork.editor)
        let proposed = try await editor.create(Organisation.self) {
            $0.name = LocalizedText("Schuldnerberatung", in: .german)
            $0.kind = .socialProvider
        }
        let partner = try await editor.move(
            try await editor.move(proposed, Organisation.check), Organisation.list)
        let file = try await world.file()
        let nowhere = await refusal {
            try await world.lead.move(try world.whole(file), CaseFile.refer)
        }
        #expect(nowhere?.faults.map(\.code.description) == ["value.missing"])
        try await world.lead.move(try world.whole(file), CaseFile.refer) {
            $0.referredTo = partner.reference
        }
        let now = try world.now(file)
        #expect(now.outcome == .referredOut)
        #expect(now.nextDeadline == nil)
        #expect(now.endedAt != nil)
    }

    @Test func `the formal track leaves mediation, and the mediator's notes stay closed`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let period = try #require(Period("2026-04-20T08:00:00Z/2026-04-20T09:00:00Z"))
        let session = try await world.mediating.create(MediationSession.self) {
            $0.caseFile = file.reference
            $0.period = period
        }
        try await world.mediating.create(Entry.self) {
            $0.caseFile = file.reference
            $0.compartment = .mediatorNotes
            $0.text = "Beide sind müde."
        }
        try await world.lead.move(try world.whole(file), CaseFile.goFormal)
        #expect(try world.lead.read(session.reference).state == .cancelled)
        #expect(try world.now(file).outcome == .formalTrack)
        for reader in [world.lead, world.management] {
            #expect(
                try reader.list(Entry.self) { $0.compartment == Compartment.mediatorNotes }
                    .isEmpty)
        }
        try await world.lead.move(try world.whole(file), CaseFile.close)
        #expect(try world.now(file).outcome == .formalTrack)
    }

    @Test func `mediation without an agreement ends, and can begin again`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        try await world.mediating.move(file, CaseFile.endWithoutAgreement)
        #expect(try world.now(file).outcome == .noAgreement)
        #expect(try world.now(file).solvedAt == nil)
        try await world.lead.move(try world.whole(file), CaseFile.mediate)
        #expect(try world.now(file).state == .inMediation)
        _ = try await world.agreed(file, on: "2026-05-13")
        #expect(try world.now(file).outcome == .agreement)
    }

    @Test func `no session stays confirmed when its case leaves mediation`() async throws {
        let period = try #require(Period("2026-04-20T08:00:00Z/2026-04-20T09:00:00Z"))
        for leaving in [CaseFile.clarify, CaseFile.endWithoutAgreement, CaseFile.goFormal] {
            let world = try await ComplaintFixture.boot()
            let file = try await world.mediation()
            let planned = try await world.mediating.create(MediationSession.self) {
                $0.caseFile = file.reference
                $0.period = period
                $0.interpreters = [world.interpreter.reference]
            }
            let session = try await world.mediating.move(planned, MediationSession.confirm)
            try await world.lead.move(try world.whole(file), leaving)
            #expect(try world.lead.read(session.reference).state == .cancelled)
            let told = Set(try world.notices("appointment-cancelled").compactMap(\.person))
            #expect(
                told == [
                    world.complainant.id, world.other.id, world.mediator.id,
                    world.interpreter.id,
                ])
            let free = try world.lead.availability(
                of: world.mediator.reference, quantity: 1, in: period)
            #expect(free.isFeasible)
        }
    }

    @Test func `a translation says how far one can rely on it`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.heard()
        try await world.lead.change(try world.party(.other, of: file)) {
            $0.interpreter = world.interpreter.reference
        }
        let said = try await world.sideB.create(Entry.self) {
            $0.caseFile = file.reference
            $0.compartment = .partyB
            $0.text = "الأطفال يلعبون"
        }
        #expect(said.language == ComplaintFixture.arabic)
        try await world.interpreting.change(try world.interpreting.read(said.reference)) {
            $0.translations = [
                Values<Translation> {
                    $0.language = .german
                    $0.text = "Die Kinder spielen."
                    $0.quality = .human
                }
            ]
        }
        let read = try world.lead.read(said.reference)
        #expect(read.translations.map(\.quality) == [.human])
        let rewritten = await refusal {
            try await world.interpreting.change(read) { $0.text = "Etwas anderes" }
        }
        #expect(rewritten != nil)
    }
}
