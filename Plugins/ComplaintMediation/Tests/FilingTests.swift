@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct FilingTests {
    @Test func `WOGE-1: the complainant sees the name of the contact person at once`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        #expect(file.contactName == "Carla Contact")
        #expect(file.state == .received)
        #expect(file.number == "2026-0001")
        let receipt = try #require(try world.notices("receipt").first)
        #expect(receipt.person == world.complainant.id)
        #expect(receipt.arguments["contact"] == .text("Carla Contact"))
        #expect(receipt.message?.versions[ComplaintFixture.arabic]?.contains("2026-0001") == true)
    }

    @Test func `WOGE-1: a house without a contact person goes by the rota`() async throws {
        let world = try await ComplaintFixture.boot()
        let house = try await world.office.create(House.self) {
            $0.name = LocalizedText("Haus 2", in: .german)
        }
        let family = try await world.office.create(Household.self) {
            $0.name = "Familie Zweig"
            $0.house = house.reference
            $0.language = .german
        }
        var names: [String?] = []
        for subject in [Subject.noise, .air, .laundry, .parking] {
            let file = try await world.living(family).create(CaseFile.self) {
                $0.house = house.reference
                $0.subject = subject
                $0.statement = "So geht es nicht weiter."
            }
            names.append(file.contactName)
        }
        #expect(names == ["Carla Contact", "Deniz Deputy", "Tomek Third", "Carla Contact"])
    }

    @Test func `one request files party, statement and first occurrence`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file {
            $0.occurredOn = LocalDate("2026-04-12")
            $0.occurredMinutes = 40
        }
        let parties = try world.sideA.list(Party.self)
        #expect(parties.map(\.role) == [.complainant])
        #expect(parties.first?.household == world.complainant.reference)
        let entries = try world.sideA.list(Entry.self)
        #expect(entries.map(\.text) == ["Jede Nacht laute Schritte über uns."])
        #expect(entries.first?.author == .complainant)
        #expect(entries.first?.compartment == .partyA)
        let occurrences = try world.sideA.list(Occurrence.self)
        #expect(occurrences.first?.date == LocalDate("2026-04-12"))
        #expect(occurrences.first?.minutes == 40)
        #expect(try world.whole(file).occurrenceCount == 1)
        #expect(try world.whole(file).statement == nil)
    }

    @Test func `WOGE-8, CMP-I9: what happens again is one more occurrence of the same case`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        let again = await refusal { _ = try await world.file() }
        #expect(again?.code == "complaint-mediation.same-matter")
        #expect(again?.arguments["number"] == .text("2026-0001"))

        let day = try ComplaintFixture.date("2026-04-13")
        let time = try #require(LocalTime("06:30"))
        let occurrence = try await world.sideA.create(Occurrence.self) {
            $0.caseFile = file.reference
            $0.date = day
            $0.time = time
            $0.minutes = 25
        }
        #expect(occurrence.kind == .noise)
        #expect(occurrence.time == time)
        #expect(try world.whole(file).occurrenceCount == 2)
        #expect(try world.office.list(CaseFile.self).count == 1)
        // Another subject is another matter.
        _ = try await world.file { $0.subject = .laundry }
    }

    @Test func `CMP-I9: an occurrence after the solution re-opens the same case`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        try await world.lead.move(try world.whole(file), CaseFile.acknowledge)
        try await world.lead.move(try world.whole(file), CaseFile.clarify)
        try await world.sideA.create(Occurrence.self) {
            $0.caseFile = file.reference
            $0.date = world.today
        }
        #expect(try world.now(file).state == .reopened)
        #expect(try world.now(file).renewedAt != nil)
    }

    @Test func `a contact person files for somebody else, and for somebody nameless`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.lead.create(CaseFile.self) {
            $0.house = world.house.reference
            $0.subject = .cleanliness
            $0.complainant = world.other.reference
            $0.statement = "Der Müll liegt im Hof."
            $0.channel = .phone
        }
        #expect(try world.sideB.read(file.reference).contactName == "Carla Contact")
        let nameless = try await world.lead.create(CaseFile.self) {
            $0.house = world.house.reference
            $0.subject = .cleanliness
            $0.statement = "Der Müll liegt im Hof."
            $0.channel = .letter
        }
        #expect(try world.party(.complainant, of: nameless).household == nil)
    }

    @Test func `a complaint has a statement; who reports a danger says which`() async throws {
        let world = try await ComplaintFixture.boot()
        for statement in [nil, "", "  \n "] as [String?] {
            let refused = await refusal {
                _ = try await world.file { $0.statement = statement }
            }
            #expect(refused?.kind == .invalid)
            #expect(refused?.faults.map(\.pointer.description) == ["/statement"])
        }
        #expect(try world.office.list(CaseFile.self).isEmpty)
        let alarm = try await world.file {
            $0.statement = nil
            $0.isDanger = true
            $0.danger = "Es brennt im Keller."
        }
        #expect(alarm.state == .emergency)
        #expect(try world.lead.list(Entry.self).map(\.text) == ["Es brennt im Keller."])
    }

    @Test func `people complain about their own house, the team about another with a reason`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let house = try await world.office.create(House.self) {
            $0.name = LocalizedText("Haus 2", in: .german)
        }
        let refused = await refusal {
            _ = try await world.file { $0.house = house.reference }
        }
        #expect(refused?.code == "complaint-mediation.house-of-others")
        func file(_ reason: String?) async throws -> Record<CaseFile> {
            try await world.lead.create(CaseFile.self, reason: reason) {
                $0.house = house.reference
                $0.subject = .noise
                $0.complainant = world.complainant.reference
                $0.statement = "Die Baustelle beginnt um fünf."
            }
        }
        let unexplained = await refusal { _ = try await file(nil) }
        #expect(unexplained?.code == "complaint-mediation.other-house-reason")
        let filed = try await file("Das Schlafzimmer liegt zum Hof von Haus 2")
        #expect(try world.office.read(filed.reference).house == house.reference)
    }

    @Test func `who files for another gets the number and the name of the contact person`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let writer = world.leading(world.third)
        let filed = try await writer.create(CaseFile.self) {
            $0.house = world.house.reference
            $0.subject = .cleanliness
            $0.complainant = world.other.reference
            $0.statement = "Der Müll liegt im Hof."
            $0.channel = .phone
        }
        #expect(filed.number == "2026-0001")
        #expect(filed.contactName == "Carla Contact")
        let told = try #require(try world.notices("filed").first)
        #expect(told.person == world.third.id)
        #expect(told.arguments["number"] == .text("2026-0001"))
        #expect(told.arguments["contact"] == .text("Carla Contact"))
        // Number and name, and nothing of what was told.
        #expect(try writer.read(filed.reference).subject == .cleanliness)
        #expect(try writer.list(Entry.self).isEmpty)
        #expect(try writer.list(Party.self).isEmpty)
        let moved = await refusal {
            try await writer.move(filed, CaseFile.acknowledge)
        }
        #expect(moved != nil)
    }

    @Test func `CMP-I9: the same two households have one open case, whichever complains`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        try await world.informOther(file)
        // The same matter under another subject.
        let second = try await world.file { $0.subject = .children }
        let same = await refusal { try await world.informOther(second) }
        #expect(same?.code == "complaint-mediation.same-matter")
        #expect(same?.arguments["number"] == file.number.content)
        // The other side complains about the same quarrel.
        let counter = try await world.sideB.create(CaseFile.self) {
            $0.house = world.house.reference
            $0.subject = .conduct
            $0.statement = "Sie klopfen an die Decke."
        }
        let reversed = await refusal {
            try await world.lead.create(Party.self) {
                $0.caseFile = counter.reference
                $0.role = .other
                $0.household = world.complainant.reference
            }
        }
        #expect(reversed?.code == "complaint-mediation.same-matter")
        // What is something else altogether goes on with a reason.
        let party = try await world.lead.create(Party.self, reason: "Es geht um den Garten") {
            $0.caseFile = second.reference
            $0.role = .other
            $0.household = world.other.reference
        }
        #expect(party.role == .other)
    }

    @Test func `CMP-I9: the same matter under two causes is pointed out to those who lead`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        #expect(try world.notices("maybe-same-matter").isEmpty)
        let second = try await world.file { $0.subject = .children }
        let told = try #require(try world.notices("maybe-same-matter").last)
        #expect(told.person == world.contact.id)
        #expect(told.arguments["other"] == file.number.content)
        #expect(told.arguments["number"] == second.number.content)
        for each in [file, second] {
            try await world.lead.change(try world.whole(each)) {
                $0.cause = world.rulesCause.reference
            }
        }
        #expect(try world.notices("maybe-same-matter").count == 2)
    }

    @Test func `a resident files for the own household only`() async throws {
        let world = try await ComplaintFixture.boot()
        let refused = await refusal {
            _ = try await world.file { $0.complainant = world.other.reference }
        }
        #expect(refused?.kind == .forbidden)
        let stranger = world.platform.acting(as: Complaints.resident)
        let unknown = await refusal {
            _ = try await stranger.create(CaseFile.self) {
                $0.house = world.house.reference
                $0.subject = .noise
            }
        }
        #expect(unknown?.code == "complaint-mediation.no-household")
    }

    @Test func `CMP-I10: danger leaves mediation at once, at any hour`() async throws {
        // Two in the night from Saturday to Sunday.
        let world = try await ComplaintFixture.boot(at: "2026-04-19T00:00:00Z")
        let file = try await world.file {
            $0.isDanger = true
            $0.danger = "Aufgang A, jemand schlägt gegen die Tür."
        }
        #expect(file.state == .emergency)
        let alarm = try #require(try world.notices("danger").first { $0.duty != nil })
        #expect(alarm.duty == Complaints.emergency.id)
        #expect(alarm.notBefore == nil)
        let helper = world.platform.acting(as: Complaints.emergency)
        #expect(
            try helper.read(file.reference).danger == "Aufgang A, jemand schlägt gegen die Tür.")
        #expect(throws: Refusal.notFound) { try helper.list(Entry.self) }
        #expect(try world.now(file).nextDeadline == nil)
        try await world.passDeadlines(at: "2026-05-19T00:00:00Z")
        #expect(try world.now(file).escalations == 0)
    }

    @Test func `CMP-I10: danger during mediation cancels the sessions`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let period = try #require(Period("2026-04-20T08:00:00Z/2026-04-20T09:00:00Z"))
        let session = try await world.mediating.create(MediationSession.self) {
            $0.caseFile = file.reference
            $0.period = period
        }
        try await world.sideB.move(
            try world.sideB.read(file.reference), CaseFile.reportDanger)
        #expect(try world.now(file).state == .emergency)
        #expect(try world.lead.read(session.reference).state == .cancelled)
    }
}

extension ComplaintFixture {
    /// The local date of the platform's clock.
    var today: LocalDate {
        Zone("Europe/Berlin")?.date(of: platform.clock.now()) ?? LocalDate.first
    }
}
