import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import Testing

@Suite struct CurriculumTests {
    @Test func `MIMI-3, TRN-I4: a tenth topic invalidates nothing and makes an update due`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let nine = try await platform.topics()
        let first = try await platform.curriculum(nine)
        let mediator = try await platform.active(nine, under: first)
        let before = try platform.certificate(of: mediator)
        let tenth = try await platform.topics(["Impfen"])[0]
        platform.clock.set("2026-04-01T08:00:00Z")
        let second = try await platform.curriculum(nine + [tenth], from: "2026-04-01")
        #expect(first.edition == 1)
        #expect(second.edition == 2)
        let after = try platform.certificate(of: mediator)
        #expect(after == before)
        #expect(after.state == .valid)
        #expect(after.curriculum == first.reference)
        #expect(after.topics.count == 9)
        let due = try platform.now(mediator)
        #expect(due.state == .active)
        #expect(due.isUpdateDue)
        #expect(due.updateTopics == [tenth.reference])
        let listed = try platform.coordinator.list(Mediator.self) { $0.isUpdateDue == true }
        #expect(listed.map(\.id) == [mediator.id])
        #expect(try platform.figure("update-due", on: "2026-04-01") == FigureValue(1, of: 1))
        let notice = try #require(try platform.notices().last)
        #expect(notice.code == "mediator-training.topics-added")
        #expect(notice.person == mediator.id)
        #expect(notice.message?.versions[.german]?.contains("Impfen") == true)
        // With the tenth topic a re-issue under the new version settles it.
        try await platform.pass(mediator, tenth, on: "2026-04-01")
        let reissued = try await platform.certify(mediator, .reissue, under: second)
        #expect(reissued.topics.count == 10)
        #expect(reissued.validUntil == before.validUntil)
        #expect(try !platform.now(mediator).isUpdateDue)
        #expect(try platform.figure("update-due", on: "2026-04-01") == FigureValue(0, of: 1))
        _ = try await platform.coordinator.move(platform.now(mediator), Mediator.leave)
        #expect(try platform.figure("update-due", on: "2026-04-01") == FigureValue(0, of: 0))
    }

    @Test func `TRN-I4: a version makes an update due on its first day, not before`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit", "Impfen"])
        let first = try await platform.curriculum([topics[0]])
        let mediator = try await platform.active([topics[0]], under: first)
        _ = try await platform.curriculum(topics, from: "2026-09-01")
        #expect(try !platform.now(mediator).isUpdateDue)
        platform.clock.set("2026-08-31T22:30:00Z")
        try await platform.passTime()
        #expect(try platform.now(mediator).updateTopics == [topics[1].reference])
    }

    @Test func `a published version does not change any more`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit", "Impfen"])
        let published = try await platform.curriculum([topics[0]])
        await expectRefusal("mediator-training.published-is-fixed") {
            try await platform.coordinator.change(published) { $0.minimumHours = 1 }
        }
        await expectRefusal("forbidden.state") { try await platform.coordinator.erase(published) }
        await expectRefusal("mediator-training.topic-twice") {
            try await platform.curriculum([topics[0], topics[0]])
        }
    }

    @Test func `a draft is nothing to learn or to be certified under`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics)
        let learner = try await platform.learner(under: curriculum)
        try await platform.pass(learner, topics[0])
        let draft = try await platform.coordinator.create(Curriculum.self) {
            $0.code = "mimi"
            $0.name = curriculum.name
            $0.validFrom = curriculum.validFrom
            $0.topics = curriculum.topics
        }
        #expect(draft.edition == 2)
        await expectRefusal("mediator-training.not-published") {
            try await platform.certify(learner, under: draft)
        }
        await expectRefusal("mediator-training.not-published") {
            try await platform.cohort(under: draft)
        }
        #expect(try platform.acting().list(Curriculum.self) { $0.everything }.count == 1)
    }
}
