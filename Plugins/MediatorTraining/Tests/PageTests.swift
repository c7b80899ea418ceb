import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import Testing

/// What the pages of the training add to what follows from its declarations.
@Suite struct PageTests {
    @Test func `who covers what is one table, with what nobody covers and what hangs on one`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit", "Impfen"])
        let curriculum = try await platform.curriculum(topics)
        _ = try await platform.active(
            topics, under: curriculum, speaking: [TrainingFixture.skill("tr")])
        let page = try #require(
            try platform.coordinator.page("mediator-training.coverage-map"))
        #expect(page.heads.count == 3)
        let rows = page.rows.map { $0.joined(separator: " ") }
        #expect(rows == ["German 0 0", "English 0 0", "Turkish 1 1"])
        let card = try #require(try platform.coordinator.deskCard("mediator-training.gaps"))
        #expect(card.count == 4)
        #expect(card.values == ["German", "English"])
        for duty in [MediatorTraining.trainer, MediatorTraining.reporter] {
            let other = platform.acting(as: duty)
            #expect(try other.page("mediator-training.coverage-map") == nil)
            #expect(try other.deskCard("mediator-training.gaps") == nil)
        }
    }

    @Test func `the record of somebody who learns shows each topic, when passed and the minutes`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit", "Impfen"])
        let curriculum = try await platform.curriculum(topics, minutes: 90)
        let learner = try await platform.learner(under: curriculum)
        try await platform.pass(learner, topics[0])
        let shown = try platform.now(learner)
        let panel = try #require(try platform.coordinator.panel("progress", of: shown))
        #expect(panel.heads.suffix(2) == ["Minutes attended", "Minutes planned"])
        let rows = panel.rows.map { $0.dropFirst().joined(separator: "; ") }
        #expect(rows == ["2 February 2026; 60; 90", "; 0; 90"])
        let trainer = platform.acting(as: MediatorTraining.trainer)
        #expect(try trainer.panel("progress", of: shown) != nil)
        let oneself = platform.oneself(learner)
        #expect(try oneself.panel("progress", of: shown) == nil)
    }

    @Test func `another date for those who missed one begins with what stood for the first`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let cohort = try await platform.cohort(under: try await platform.curriculum(topics))
        let unit = try await platform.unit(of: cohort, topics[0], at: "2026-02-02T17:00") {
            $0.place = "Rathaus"
        }
        #expect(try platform.coordinator.action("make-up", of: unit) == nil)
        let held = try await platform.coordinator.move(unit, TrainingUnit.hold)
        let filled = try #require(try platform.coordinator.action("make-up", of: held))
        #expect(filled["replaces"] == .identifier(unit.id))
        #expect(filled["topic"] == .identifier(topics[0].id))
        #expect(filled["place"] == .text("Rathaus"))
        // Who may plan no dates is not offered one.
        let trainer = platform.acting(as: MediatorTraining.trainer)
        #expect(try trainer.action("make-up", of: held) == nil)
    }
}
