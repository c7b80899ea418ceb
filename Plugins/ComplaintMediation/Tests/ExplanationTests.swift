@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct ExplanationTests {
    private func rule(
        _ world: ComplaintFixture, _ versions: [LanguageTag: String]
    ) async throws -> Record<HouseRule> {
        let text = try #require(LocalizedText(source: .german, versions: versions))
        return try await world.office.create(HouseRule.self) {
            $0.title = LocalizedText("Ruhezeiten", in: .german)
            $0.text = text
            $0.causes = [world.rulesCause.reference]
        }
    }

    @Test func `WOGE-7: the house rule is offered in the party's language`() async throws {
        let world = try await ComplaintFixture.boot()
        let rule = try await rule(
            world, [.german: "Von 22 bis 6 Uhr ist Ruhe.", ComplaintFixture.arabic: "الهدوء ليلا"])
        let file = try await world.file()
        try await world.informOther(file)
        try await world.lead.change(try world.whole(file)) {
            $0.cause = world.rulesCause.reference
        }
        let offered = try #require(try world.sideB.list(Measure.self).first)
        #expect(offered.kind == .explainRules)
        #expect(offered.houseRule == rule.reference)
        #expect(offered.language == ComplaintFixture.arabic)
        #expect(try world.sideB.list(Measure.self).count == 1)
        #expect(try world.office.list(TranslationTask.self).isEmpty)
        #expect(
            try world.notices("rules-offered").compactMap(\.person).contains(world.other.id))
    }

    @Test func `WOGE-7: a missing language version becomes a task, and reaches those who waited`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let rule = try await rule(world, [.german: "Von 22 bis 6 Uhr ist Ruhe."])
        let file = try await world.file()
        try await world.lead.change(try world.whole(file)) {
            $0.cause = world.rulesCause.reference
        }
        // The other party comes in after the case was classified.
        try await world.informOther(file)
        #expect(try world.sideB.list(Measure.self).isEmpty)
        let tasks = try world.office.list(TranslationTask.self)
        #expect(tasks.map(\.language) == [ComplaintFixture.arabic])
        #expect(tasks.map(\.houseRule) == [rule.reference])
        #expect(
            try world.notices("translation-missing").map(\.duty) == [Complaints.coordinator.id])

        let text = try #require(
            LocalizedText(
                source: .german,
                versions: [
                    .german: "Von 22 bis 6 Uhr ist Ruhe.", ComplaintFixture.arabic: "الهدوء ليلا",
                ]))
        try await world.office.change(rule) { $0.text = text }
        #expect(try world.office.list(TranslationTask.self).map(\.state) == [.done])
        #expect(try world.sideB.list(Measure.self).map(\.language) == [ComplaintFixture.arabic])
    }

    @Test func `what explaining alone has settled is counted as that`() async throws {
        let world = try await ComplaintFixture.boot()
        _ = try await rule(world, [.german: "Ruhe.", ComplaintFixture.arabic: "الهدوء"])
        let file = try await world.heard()
        try await world.lead.change(file) { $0.cause = world.rulesCause.reference }
        for measure in try world.lead.list(Measure.self) {
            try await world.lead.move(measure, Measure.finish)
        }
        try await world.lead.move(try world.whole(file), CaseFile.clarify)
        #expect(try world.now(file).outcome == .clarifiedByExplanation)
    }

    @Test func `solved by explanation does not depend on the order of clicks`() async throws {
        let world = try await ComplaintFixture.boot()
        _ = try await rule(world, [.german: "Ruhe.", ComplaintFixture.arabic: "الهدوء"])
        let file = try await world.heard()
        try await world.lead.change(file) { $0.cause = world.rulesCause.reference }
        let measures = try world.lead.list(Measure.self)
        try await world.lead.move(try world.whole(file), CaseFile.clarify)
        #expect(try world.now(file).outcome == .clarified)
        // The measure is finished after the case, and even after it was closed.
        try await world.lead.move(try #require(measures.first), Measure.finish)
        #expect(try world.now(file).outcome == .clarifiedByExplanation)
        try await world.lead.move(try world.whole(file), CaseFile.close)
        let talk = try await world.lead.create(Measure.self) {
            $0.caseFile = file.reference
            $0.compartment = .partyB
            $0.kind = .talk
        }
        try await world.lead.move(talk, Measure.finish)
        #expect(try world.now(file).outcome == .clarified)
        let figure = try world.reporter.figure(
            "complaint-mediation.by-explanation", on: world.today)
        #expect(figure.numerator == 0)
    }

    @Test func `a talk besides the explanation is more than explaining`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.heard()
        let talk = try await world.lead.create(Measure.self) {
            $0.caseFile = file.reference
            $0.compartment = .partyB
            $0.kind = .talk
        }
        try await world.lead.move(talk, Measure.finish)
        try await world.lead.move(file, CaseFile.clarify)
        #expect(try world.now(file).outcome == .clarified)
    }
}
