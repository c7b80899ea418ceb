@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

/// What people are told has no holes, no codes, and no other language in it.
@Suite struct WordingTests {
    /// A case that goes a long way: heard, mediated, absent people, danger of every kind of notice.
    private func story() async throws -> ComplaintFixture {
        let world = try await ComplaintFixture.boot()
        _ = try await world.office.create(HouseRule.self) {
            $0.title = LocalizedText("Ruhezeiten", in: .german)
            $0.text = LocalizedText("Ab 22 Uhr ist Ruhe.", in: .german)
            $0.causes = [world.rulesCause.reference]
        }
        let file = try await world.mediation()
        try await world.lead.change(try world.whole(file)) { $0.cause = world.rulesCause.reference }
        let period = try #require(Period("2026-04-20T08:00:00Z/2026-04-20T09:00:00Z"))
        let planned = try await world.mediating.create(MediationSession.self) {
            $0.caseFile = file.reference
            $0.period = period
            $0.interpreters = [world.interpreter.reference]
        }
        try await world.mediating.move(planned, MediationSession.confirm)
        let today = world.today
        for (actor, member) in [(world.mediating, world.mediator), (world.lead, world.contact)] {
            try await actor.create(Absence.self) {
                $0.member = member.reference
                $0.from = today
            }
        }
        _ = try await world.agreed(file, on: "2026-05-13")
        try await world.passDeadlines(at: "2026-05-13T06:00:00Z")
        return world
    }

    @Test func `no notice has a hole, a code or a foreign month in it`() async throws {
        let world = try await story()
        let notices = try world.platform.notices()
        let codes = Set(notices.map(\.code))
        #expect(codes.count >= 14, "\(codes.sorted())")
        let english = ["January", "April", "May", "yes", "agreement"]
        for notice in notices {
            let versions = try #require(notice.message?.versions, "\(notice.code)")
            for (language, text) in versions {
                let place: Comment = "\(notice.code) in \(language): \(text)"
                #expect(!text.contains("{") && !text.contains("()"), place)
                #expect(!text.contains("complaint-mediation."), place)
                #expect(!text.contains("  "), place)
                guard language != .english else { continue }
                #expect(!english.contains { text.contains($0) }, place)
            }
        }
    }

    @Test func `an Arabic reader gets dates without English in them`() async throws {
        let world = try await story()
        let told = try #require(try world.notices("appointment").first)
        let text = try #require(told.message?.versions[ComplaintFixture.arabic])
        #expect(text.contains("، 10:00"))
        #expect(!text.contains { ("a"..."z").contains($0) || ("A"..."Z").contains($0) })
    }

    @Test func `languages are called by their names`() async throws {
        let world = try await story()
        let told = try #require(try world.notices("translation-missing").first)
        #expect(told.message?.versions[.german]?.contains("in der Sprache Arabisch") == true)
        #expect(told.message?.versions[.english]?.contains("Arabic") == true)
        let other = try await ComplaintFixture.boot()
        let file = try await other.mediation()
        let period = try #require(Period("2026-04-20T08:00:00Z/2026-04-20T09:00:00Z"))
        let planned = try await other.mediating.create(MediationSession.self) {
            $0.caseFile = file.reference
            $0.period = period
        }
        let refused = await refusal {
            try await other.mediating.move(planned, MediationSession.confirm)
        }
        #expect(refused?.arguments["languages"] == .list([.word("language.ar")]))
    }
}
