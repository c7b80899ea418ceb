import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import Testing

@Suite struct CoverageTests {
    @Test func `a lapse in 60 days shows the gap that comes`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit", "Impfen"])
        let curriculum = try await platform.curriculum(topics) { $0.validityMonths = 12 }
        let turkish = try TrainingFixture.skill("tr")
        let few = try TrainingFixture.skill("el", .a2)
        let first = try await platform.active(
            topics, named: "Ada", under: curriculum, speaking: [turkish, few])
        platform.clock.set("2027-01-01T08:00:00Z")
        let second = try await platform.active(topics, named: "Bela", under: curriculum) {
            $0.languages = [turkish]
        }
        func coverage(_ day: String) throws -> PublishedTable {
            try platform.coordinator.table(
                "mediator-training.coverage", on: TrainingFixture.date(day), full: true)
        }
        let today = try coverage("2027-01-01")
        #expect(today.rows.map(\.id) == ["de", "en", "tr"])
        #expect(today.columns.map(\.label) == topics.map(\.title))
        #expect(today.count(row: "tr", column: topics[0].code) == 2)
        #expect(today.count(row: "de", column: topics[0].code) == 0)
        // 60 days on the certificate of the first still counts, on the next day it does not.
        #expect(try coverage("2027-03-02").count(row: "tr", column: topics[0].code) == 2)
        #expect(try coverage("2027-03-03").count(row: "tr", column: topics[0].code) == 1)
        #expect(try platform.figure("coverage-gaps", on: "2027-03-03") == FigureValue(4, of: 6))
        #expect(try platform.figure("expiring", on: "2027-01-01") == FigureValue(1, of: 2))
        _ = try await platform.oneself(second).move(second, Mediator.pause)
        #expect(try coverage("2027-01-01").count(row: "tr", column: topics[0].code) == 1)
        let gap = try coverage("2027-03-03")
        #expect(!gap.rows.contains { $0.id == "tr" })
        #expect(try platform.figure("coverage-gaps", on: "2027-03-03") == FigureValue(4, of: 4))
        #expect(try platform.now(first).standing == .valid)
    }

    @Test func `a language has its name in the coverage, not its code`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics)
        let dari = try TrainingFixture.skill("prs")
        _ = try await platform.active(topics, under: curriculum, speaking: [dari])
        let table = try platform.coordinator.table(
            "mediator-training.coverage", on: TrainingFixture.date("2026-03-02"), full: true)
        let row = try #require(table.rows.first { $0.id == "prs" })
        #expect(row.label?.versions[.german] == "Dari")
        let offered = try #require(table.rows.first { $0.id == "de" })
        #expect(offered.label?.versions[.german] == "Deutsch")
        #expect(offered.label?.versions[.english] == "German")
    }

    @Test func `who asks for figures sees no small cell of the coverage, nor any day between`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics)
        let turkish = try TrainingFixture.skill("tr")
        _ = try await platform.active(topics, under: curriculum, speaking: [turkish])
        platform.clock.set("2026-04-10T08:00:00Z")
        let day = try TrainingFixture.date("2026-04-10")
        let reporter = platform.acting(as: MediatorTraining.reporter)
        let refusal = expectRefusal("forbidden") {
            try reporter.table("mediator-training.coverage", on: day, full: true)
        }
        #expect(refusal?.kind == .forbidden)
        let table = try reporter.table("mediator-training.coverage", on: day)
        #expect(table.rows.contains { $0.id == "tr" })
        #expect(table.count(row: "tr", column: topics[0].code) == nil)
        let full = try platform.coordinator.table(
            "mediator-training.coverage", on: day, full: true)
        #expect(full.count(row: "tr", column: topics[0].code) == 1)
        for duty in [MediatorTraining.trainer, MediatorTraining.mediator] {
            let hidden = expectRefusal("not-found") {
                try platform.acting(as: duty).table("mediator-training.coverage", on: day)
            }
            #expect(hidden?.kind == .notFound)
        }
    }

    @Test func `a revoked certificate covers nothing from that day on`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics)
        let german = try TrainingFixture.skill("de")
        let mediator = try await platform.active(topics, under: curriculum, speaking: [german])
        platform.clock.set("2026-05-01T08:00:00Z")
        _ = try await platform.coordinator.move(
            platform.certificate(of: mediator), Certificate.revoke, reason: "Irrtum")
        #expect(try platform.figure("coverage-gaps", on: "2026-04-30") == FigureValue(1, of: 2))
        #expect(try platform.figure("coverage-gaps", on: "2026-05-01") == FigureValue(2, of: 2))
    }
}
