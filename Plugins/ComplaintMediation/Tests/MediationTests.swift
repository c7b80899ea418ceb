@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct MediationTests {
    private func session(
        _ world: ComplaintFixture, _ file: Record<CaseFile>,
        _ build: (inout Values<MediationSession>) -> Void = { _ in }
    ) async throws -> Record<MediationSession> {
        let period = try #require(Period("2026-04-20T08:00:00Z/2026-04-20T09:00:00Z"))
        return try await world.mediating.create(MediationSession.self) {
            $0.caseFile = file.reference
            $0.period = period
            build(&$0)
        }
    }

    @Test func `WOGE-6, CMP-I7: a session is confirmed only when each language is covered`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let planned = try await session(world, file)
        let refused = await refusal {
            try await world.mediating.move(planned, MediationSession.confirm)
        }
        #expect(refused?.code == "complaint-mediation.language-uncovered")
        #expect(refused?.arguments["languages"] == .list([.word("language.ar")]))

        let covered = try await world.mediating.change(planned) {
            $0.interpreters = [world.interpreter.reference]
        }
        let confirmed = try await world.mediating.move(covered, MediationSession.confirm)
        #expect(confirmed.state == .confirmed)
        let told = try world.notices("appointment").compactMap(\.person)
        #expect(
            Set(told) == [
                world.complainant.id, world.other.id, world.mediator.id, world.interpreter.id,
            ])
        let uncovered = await refusal {
            try await world.mediating.change(confirmed) { $0.interpreters = [] }
        }
        #expect(uncovered?.code == "complaint-mediation.language-uncovered")
    }

    @Test func `CMP-I7: Dari is not covered by Farsi unless the party agrees`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let dari = try #require(LanguageTag("prs"))
        let persian = try await world.office.create(TeamMember.self) {
            $0.name = "Farhad"
            $0.work = [.interpreter]
            $0.languages = [ComplaintFixture.skill("fa"), ComplaintFixture.skill("de")]
        }
        try await world.sideB.change(try world.party(.other, of: file)) { $0.language = dari }
        let planned = try await session(world, file) {
            $0.interpreters = [persian.reference]
        }
        let refused = await refusal {
            try await world.mediating.move(planned, MediationSession.confirm)
        }
        #expect(refused?.arguments["languages"] == .list([.word("language.prs")]))
        try await world.sideB.change(try world.party(.other, of: file)) {
            $0.acceptsCloseLanguage = true
        }
        #expect(
            try await world.mediating.move(planned, MediationSession.confirm).state == .confirmed)
    }

    @Test func `a joint session lies with both parties, a single one with one of them`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let refused = await refusal {
            _ = try await session(world, file) { $0.kind = .single }
        }
        #expect(refused?.code == "complaint-mediation.session-side")
        let single = try await session(world, file) {
            $0.kind = .single
            $0.compartment = .partyA
        }
        try await world.mediating.move(single, MediationSession.confirm)
        #expect(try world.sideA.list(MediationSession.self).map(\.id) == [single.id])
        #expect(try world.sideB.list(MediationSession.self).isEmpty)
        let told = try world.notices("appointment").compactMap(\.person)
        #expect(Set(told) == [world.complainant.id, world.mediator.id])
    }

    @Test func `CMP-I6: whoever decides, leads or is bound to a party does not mediate`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.heard()
        func tryMediator(_ build: (inout Values<TeamMember>) -> Void) async throws -> Refusal? {
            let member = try await world.office.create(TeamMember.self) {
                $0.name = "Jemand"
                $0.work = [.mediator]
                build(&$0)
            }
            return await refusal {
                try await world.office.change(try world.now(file)) {
                    $0.mediator = member.reference
                }
            }
        }
        let code: Refusal.Code = "complaint-mediation.mediator-not-neutral"
        #expect(try await tryMediator { $0.decides = true }?.code == code)
        #expect(try await tryMediator { $0.work = [.interpreter] }?.code == code)
        #expect(try await tryMediator { $0.isActive = false }?.code == code)
        #expect(try await tryMediator { _ in } == nil)
        try await world.bind(world.mediator, Complaints.mediator, to: world.other)
        let bound = await refusal {
            try await world.office.change(try world.now(file)) {
                $0.mediator = world.mediator.reference
            }
        }
        #expect(bound?.code == code)
        let probing = await refusal {
            try await world.office.change(try world.office.read(world.third.reference)) {
                $0.linkedHouseholds = [world.other.reference]
            }
        }
        #expect(probing?.kind == .forbidden)

        let contact = try await world.office.change(world.contact) {
            $0.work = [.contactPerson, .mediator]
            $0.decides = false
        }
        let own = await refusal {
            try await world.office.change(try world.now(file)) {
                $0.mediator = contact.reference
            }
        }
        #expect(own?.code == code)
    }

    @Test func `CMP-I6: a bond that becomes known later takes the mediator out`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        try await world.bind(world.mediator, Complaints.mediator, to: world.complainant)
        #expect(try world.now(file).mediator == nil)
        #expect(try world.notices("mediator-needed").count == 1)
        #expect(try world.mediating.list(Entry.self).isEmpty)
    }

    @Test func `CMP-I6: a party refuses a mediator once and without a reason`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let second = try await world.office.create(TeamMember.self) {
            $0.name = "Zweite Vermittlung"
            $0.work = [.mediator]
        }
        try await world.sideB.move(try world.party(.other, of: file), Party.refuseMediator)
        #expect(try world.now(file).mediator == nil)
        let again = await refusal {
            try await world.office.change(try world.now(file)) {
                $0.mediator = world.mediator.reference
            }
        }
        #expect(again?.code == "complaint-mediation.mediator-not-neutral")
        try await world.office.change(try world.now(file)) { $0.mediator = second.reference }
        let twice = await refusal {
            try await world.sideB.move(try world.party(.other, of: file), Party.refuseMediator)
        }
        #expect(twice?.code == "complaint-mediation.refused-before")
        // The other side knows neither that it was refused nor by whom.
        #expect(try world.sideA.list(Party.self).map(\.refusedMediator) == [nil])
    }

    @Test func `mediation is voluntary for both`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.heard()
        try await world.sideA.change(try world.party(.complainant, of: file)) {
            $0.consentsToMediation = true
        }
        let refused = await refusal {
            try await world.lead.move(file, CaseFile.mediate) {
                $0.mediator = world.mediator.reference
            }
        }
        #expect(refused?.code == "complaint-mediation.mediation-not-wanted")
    }

    @Test func `WOGE-9, CMP-I8: an agreement needs both consents, both languages and a follow-up`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let agreement = try await world.mediating.create(Agreement.self) {
            $0.caseFile = file.reference
            $0.points = [
                Values<AgreementPoint> {
                    $0.text = LocalizedText("Ein Teppich kommt in den Flur.", in: .german)
                }
            ]
        }
        let refused = await refusal {
            try await world.mediating.move(agreement, Agreement.conclude)
        }
        let codes = Set((refused?.faults ?? []).map(\.code.description))
        #expect(refused?.code == "complaint-mediation.agreement-incomplete")
        #expect(
            codes == [
                "complaint-mediation.consent-missing", "complaint-mediation.follow-up-missing",
                "complaint-mediation.agreement-language",
            ])
        #expect(refused?.faults.count == 4)

        let day = try ComplaintFixture.date("2026-05-13")
        let bilingual = try await world.mediating.change(agreement) {
            $0.points = [ComplaintFixture.point]
            $0.followUpOn = day
        }
        try await world.sideA.move(bilingual, Agreement.consent)
        try await world.sideB.move(bilingual, Agreement.consent)
        let concluded = try await world.mediating.move(
            try world.mediating.read(agreement.reference), Agreement.conclude)
        #expect(concluded.state == .concluded)
        #expect(concluded.complainantConsent == .digital)
        #expect(try world.now(file).state == .agreement)
        #expect(try world.now(file).nextDeadline == "2026-05-13T06:00:00Z")
        #expect(try world.notices("agreement-copy").count == 2)
        #expect(try world.sideB.read(agreement.reference).points.count == 1)
    }

    @Test func `CMP-I8: another text needs another consent, and nobody consents for a party`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let agreement = try await world.mediating.create(Agreement.self) {
            $0.caseFile = file.reference
            $0.points = [ComplaintFixture.point]
        }
        try await world.sideA.move(agreement, Agreement.consent)
        let changed = try await world.mediating.change(
            try world.mediating.read(agreement.reference)
        ) {
            $0.points = [ComplaintFixture.point, ComplaintFixture.point]
        }
        #expect(changed.complainantConsent == nil)
        let claimed = await refusal {
            try await world.mediating.move(changed, Agreement.conclude) {
                $0.complainantConsent = .digital
                $0.otherConsent = .signed
                $0.followUpOn = LocalDate("2026-05-13")
            }
        }
        #expect(
            claimed?.faults.map(\.code.description) == ["complaint-mediation.consent-of-party"])
        let foreign = await refusal {
            try await world.interpreting.move(changed, Agreement.consent)
        }
        #expect(foreign != nil)
    }

    @Test func `WOGE-10, CMP-I8: what does not hold comes back as the same case`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let agreement = try await world.agreed(file, on: "2026-05-13")
        try await world.passDeadlines(at: "2026-05-13T06:00:00Z")
        let asked = try world.notices("follow-up-question")
        #expect(Set(asked.compactMap(\.person)) == [world.complainant.id, world.other.id])

        try await world.sideA.move(try world.party(.complainant, of: file), Party.confirm)
        #expect(try world.now(file).state == .followUp)
        try await world.sideB.move(try world.party(.other, of: file), Party.reportBroken)
        let now = try world.now(file)
        #expect(now.state == .reopened)
        #expect(now.number == "2026-0001")
        #expect(now.isAgreementKept == false)
        #expect(now.promise == .firstResponse)
        #expect(try world.lead.read(agreement.reference).state == .broken)
        #expect(try world.office.list(CaseFile.self).count == 1)
    }

    @Test func `what both say to hold is closed`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let agreement = try await world.agreed(file, on: "2026-05-13")
        try await world.passDeadlines(at: "2026-05-13T06:00:00Z")
        try await world.sideA.move(try world.party(.complainant, of: file), Party.confirm)
        try await world.sideB.move(try world.party(.other, of: file), Party.confirm)
        let now = try world.now(file)
        #expect(now.state == .closed)
        #expect(now.outcome == .agreement)
        #expect(now.isAgreementKept == true)
        #expect(try world.lead.read(agreement.reference).state == .kept)
        // Months later it does come up again.
        world.platform.clock.set("2026-08-01T08:00:00Z")
        try await world.sideA.move(try world.party(.complainant, of: file), Party.reportBroken)
        #expect(try world.now(file).state == .reopened)
    }
}
