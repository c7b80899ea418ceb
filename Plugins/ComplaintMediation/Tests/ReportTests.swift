@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct ReportTests {
    static let figures = [
        "cases", "response-hours", "response-days", "solution-days", "escalated",
        "by-explanation", "agreements-kept", "lasting", "satisfied",
    ]

    /// A year with one case settled by explanation, one by agreement, one withdrawn, one late.
    private func year(settings: String = "{}") async throws -> ComplaintFixture {
        let world = try await ComplaintFixture.boot(settings: settings)
        let text = try #require(
            LocalizedText(
                source: .german,
                versions: [.german: "Ruhe.", ComplaintFixture.arabic: "الهدوء"]))
        try await world.office.create(HouseRule.self) {
            $0.title = LocalizedText("Ruhezeiten", in: .german)
            $0.text = text
            $0.causes = [world.rulesCause.reference]
        }
        try await explain(world)
        world.platform.clock.set("2026-04-14T08:00:00Z")
        try await agree(world)
        world.platform.clock.set("2026-07-01T08:00:00Z")
        let withdrawn = try await world.file {
            $0.subject = .parking
            $0.namesComplainant = true
        }
        try await world.sideA.move(
            try world.sideA.read(withdrawn.reference), CaseFile.withdraw)
        let late = try await world.file { $0.subject = .animals }
        try await world.passDeadlines(at: "2026-07-10T08:00:00Z")
        try await world.lead.move(try world.whole(late), CaseFile.acknowledge)
        return world
    }

    private func explain(_ world: ComplaintFixture) async throws {
        let file = try await world.file { $0.subject = .laundry }
        try await world.informOther(file)
        // A day and four hours later.
        world.platform.clock.set("2026-04-14T12:00:00Z")
        try await world.lead.move(try world.whole(file), CaseFile.acknowledge)
        try await world.lead.change(try world.whole(file)) {
            $0.cause = world.rulesCause.reference
        }
        for measure in try world.lead.list(Measure.self) {
            try await world.lead.move(measure, Measure.finish)
        }
        world.platform.clock.set("2026-04-17T08:00:00Z")
        try await world.lead.move(try world.whole(file), CaseFile.clarify)
        try await world.lead.move(try world.whole(file), CaseFile.close)
        for (actor, mark) in [(world.sideA, 5), (world.sideB, 3)] {
            let party = try #require(
                try actor.list(Party.self) { $0.caseFile == file.reference }.first)
            try await actor.move(party, Party.rate) { $0.satisfaction = mark }
        }
    }

    private func agree(_ world: ComplaintFixture) async throws {
        let file = try await world.mediation()
        _ = try await world.agreed(file, on: "2026-05-13")
        try await world.passDeadlines(at: "2026-05-13T06:00:00Z")
        try await world.sideA.move(
            try world.party(.complainant, of: file), Party.confirm)
        try await world.sideB.move(try world.party(.other, of: file), Party.confirm)
    }

    private func figure(
        _ world: ComplaintFixture, _ name: String, on date: String = "2026-12-31"
    ) throws -> FigureValue {
        try world.reporter.figure(
            "complaint-mediation.\(name)", on: ComplaintFixture.date(date))
    }

    @Test func `CMP-I4: what a few parties said is not shown`() async throws {
        let few = try await year()
        for name in ["agreements-kept", "satisfied"] {
            let hidden = await refusal { _ = try figure(few, name) }
            #expect(hidden?.code == "complaint-mediation.too-few", "\(name)")
        }
        let enough = try await year(settings: #"{"minimumCell": 2}"#)
        #expect(try figure(enough, "satisfied") == FigureValue(1, of: 2))
        let single = await refusal { _ = try figure(enough, "agreements-kept") }
        #expect(single?.code == "complaint-mediation.too-few")
    }

    @Test func `WOGE-14: a year of cases has number, medians, shares and no names`() async throws {
        let world = try await year()
        #expect(try figure(world, "cases").numerator == 4)
        // 28 hours, at once, at once for nobody withdrawn, nine days: the middle is 28.
        #expect(try figure(world, "response-hours").numerator == 28)
        #expect(try figure(world, "response-days").numerator == 1)
        #expect(try figure(world, "solution-days").numerator == 2)
        #expect(try figure(world, "escalated") == FigureValue(1, of: 4))
        #expect(try figure(world, "by-explanation") == FigureValue(1, of: 2))
        #expect(throws: Refusal.notFound) {
            try world.sideA.figure(
                "complaint-mediation.cases", on: ComplaintFixture.date("2026-12-31"))
        }
        let causes = try world.reporter.table(
            "complaint-mediation.causes", on: ComplaintFixture.date("2026-12-31"), full: true)
        #expect(causes.count(row: world.rulesCause.id.description) == 1)
        #expect(causes.unknown == 3)
        let hidden = try world.reporter.table(
            "complaint-mediation.causes", on: ComplaintFixture.date("2026-12-31"))
        #expect(hidden.count(row: world.rulesCause.id.description) == nil)
        let languages = try world.reporter.table(
            "complaint-mediation.languages", on: ComplaintFixture.date("2026-12-31"), full: true)
        #expect(languages.count(row: "de") == 4)
        #expect(languages.count(row: "ar") == 2)
    }

    @Test func `WOGE-14: a solution lasts when nothing comes up again for 90 days`() async throws {
        let world = try await ComplaintFixture.boot()
        try await explain(world)
        // Solved on 17 April: 90 days later is 16 July.
        #expect(try figure(world, "lasting", on: "2026-07-15") == FigureValue(0, of: 0))
        #expect(try figure(world, "lasting", on: "2026-07-16") == FigureValue(1, of: 1))
        world.platform.clock.set("2026-06-01T08:00:00Z")
        let second = try await world.file { $0.subject = .laundry }
        #expect(second.number == "2026-0002")
        #expect(try figure(world, "lasting", on: "2026-07-16") == FigureValue(0, of: 1))
    }

    @Test func `satisfaction is asked once, and leads back to nobody`() async throws {
        let world = try await ComplaintFixture.boot()
        try await explain(world)
        let twice = await refusal {
            let party = try #require(try world.sideA.list(Party.self).first)
            try await world.sideA.move(party, Party.rate) { $0.satisfaction = 1 }
        }
        #expect(twice?.code == "complaint-mediation.rated-before")
        let surveys = try world.management.list(Survey.self)
        #expect(surveys.map(\.satisfaction).sorted() == [3, 5])
        #expect(surveys.allSatisfy { $0.month == LocalDate("2026-04-01") })
    }

    @Test func `WOGE-15, CMP-I11: parties are forgotten after notice, and statistics stay`()
        async throws
    {
        let world = try await year()
        func all(_ date: String) -> [String] {
            Self.figures.map { name in
                (try? figure(world, name, on: date)).map { "\(name) \($0)" } ?? "\(name) none"
            }
        }
        let before = all("2026-12-31")
        let languages = try world.reporter.table(
            "complaint-mediation.languages", on: ComplaintFixture.date("2026-12-31"), full: true)

        // The withdrawn case goes after 6 months, announced 14 days ahead.
        world.platform.clock.set("2026-12-18T08:00:00Z")
        try await world.platform.runJob("platform.retention")
        #expect(try world.notices("erasure-ahead").isEmpty)
        world.platform.clock.set("2026-12-19T08:00:00Z")
        try await world.platform.runJob("platform.retention")
        #expect(try world.notices("erasure-ahead").map(\.person) == [world.complainant.id])
        #expect(try world.sideA.list(DisclosedName.self).map(\.name) == ["Familie Altmann"])
        world.platform.clock.set("2027-01-02T08:00:00Z")
        try await world.platform.runJob("platform.retention")
        #expect(
            try world.office.list(CaseFile.self).filter(\.isAnonymous).map(\.outcome)
                == [.withdrawn])
        let withdrawn = try #require(
            try world.office.list(CaseFile.self).first { $0.isAnonymous })
        #expect(throws: Refusal.notFound) { try world.lead.history(of: withdrawn.reference) }
        let told = try world.platform.notices().filter { $0.subject == withdrawn.id }
        #expect(!told.isEmpty)
        #expect(told.allSatisfy { $0.person == nil && $0.message == nil })

        // The closed ones follow after 24 months.
        world.platform.clock.set("2028-06-01T08:00:00Z")
        try await world.platform.runJob("platform.retention")
        world.platform.clock.set("2028-06-20T08:00:00Z")
        try await world.platform.runJob("platform.retention")
        let forgotten = try world.office.list(CaseFile.self).filter(\.isAnonymous)
        #expect(forgotten.count == 3)
        #expect(forgotten.allSatisfy { $0.contactPerson == nil && $0.contactName == nil })
        for file in forgotten {
            #expect(throws: Refusal.notFound) { try world.sideA.read(file.reference) }
            #expect(throws: Refusal.notFound) { try world.lead.read(file.reference) }
        }
        #expect(try world.sideB.list(Party.self).isEmpty)
        #expect(try world.sideB.list(Entry.self).isEmpty)
        #expect(try world.mediating.list(Agreement.self).isEmpty)

        #expect(all("2026-12-31") == before)
        #expect(
            try world.reporter.table(
                "complaint-mediation.languages", on: ComplaintFixture.date("2026-12-31"),
                full: true) == languages)
    }
}
