import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import Testing

@Suite struct AssignmentTests {
    @Test func `MIMI-6, TRN-I6: after the lapse nothing is assigned and the coordination is told`()
        async throws
    {
        let trial = try await AssignmentTrial()
        let platform = trial.platform
        let before = try await trial.assign("2027-03-02")
        let later = await expectRefusal("mediator-training.certificate-lapsed") {
            try await trial.assign("2027-03-03")
        }
        #expect(later?.arguments["until"] == .date(try TrainingFixture.date("2027-03-02")))
        let past = try await trial.assign("2026-03-02")
        #expect(try !platform.planner.read(before.reference).isFlagged)

        // The first moment after the last day in Stuttgart; the job has not run yet.
        platform.clock.set("2027-03-02T23:00:00Z")
        await expectRefusal("mediator-training.certificate-lapsed") {
            try await trial.assign("2027-03-03")
        }
        try await platform.passTime()
        let mediator = try platform.now(trial.mediator)
        #expect(mediator.state == .lapsed)
        #expect(mediator.standing == .lapsed)
        #expect(try platform.certificate(of: mediator).state == .lapsed)
        await expectRefusal("mediator-training.certificate-lapsed") {
            try await trial.assign("2027-03-10")
        }
        #expect(try !platform.planner.read(past.reference).isFlagged)
        let duties = try platform.notices().filter { $0.code == "mediator-training.lapsed-notice" }
        #expect(Set(duties.map(\.duty)) == [MediatorTraining.coordinator.id, nil])
        #expect(duties.compactMap(\.person) == [mediator.id])
    }

    @Test func `MIMI-6, TRN-I6: a revocation flags what was assigned at once`() async throws {
        let trial = try await AssignmentTrial()
        let platform = trial.platform
        let planned = try await trial.assign("2026-06-01")
        let certificate = try platform.certificate(of: trial.mediator)
        let blank = await expectRefusal("value.missing", at: "reason") {
            try await platform.coordinator.move(certificate, Certificate.revoke)
        }
        #expect(blank?.kind == .invalid)
        _ = try await platform.coordinator.move(
            certificate, Certificate.revoke, reason: "Gegen die Verhaltensregeln verstoßen")
        #expect(try platform.planner.read(planned.reference).isFlagged)
        let mediator = try platform.now(trial.mediator)
        #expect(mediator.state == .lapsed)
        #expect(mediator.standing == .revoked)
        await expectRefusal("mediator-training.certificate-revoked") {
            try await trial.assign("2026-06-02")
        }
    }

    @Test func `MIMI-6: a renewal takes the flags away`() async throws {
        let trial = try await AssignmentTrial()
        let platform = trial.platform
        platform.clock.set("2027-03-03T08:00:00Z")
        try await platform.passTime()
        let renewed = try await platform.certify(trial.mediator, .renewal)
        #expect(renewed.validUntil == LocalDate("2028-03-03"))
        #expect(try platform.now(trial.mediator).state == .active)
        #expect(try await trial.assign("2028-03-03").isFlagged == false)
    }

    @Test(arguments: [
        (LanguageLevel.b2, true), (.c1, true), (.c2, false), (.native, false),
    ])
    func `TRN-I5: the level must be at least that of the session`(
        _ level: LanguageLevel, _ fits: Bool
    ) async throws {
        let trial = try await AssignmentTrial(speaking: [("tr", .c1)])
        if fits {
            _ = try await trial.assign("2026-06-01", level: level)
        } else {
            await expectRefusal("mediator-training.language-not-covered") {
                try await trial.assign("2026-06-01", level: level)
            }
        }
    }

    @Test func `TRN-I5: a language skill says its level and who says so`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics)
        let declared = try TrainingFixture.skill("tr", .native, .selfDeclared)
        let learner = try await platform.learner(under: curriculum) { $0.languages = [declared] }
        let oneself = platform.oneself(learner)
        let assessed = try TrainingFixture.skill("ku", .c1, .assessed)
        await expectRefusal("mediator-training.own-assessment") {
            try await oneself.change(try oneself.read(learner.reference)) {
                $0.languages.append(assessed)
            }
        }
        _ = try await platform.coordinator.change(try platform.now(learner)) {
            $0.languages.append(assessed)
        }
        let spoken = try TrainingFixture.skill("de", .b2, .selfDeclared)
        let changed = try await oneself.change(try oneself.read(learner.reference)) {
            $0.languages.append(spoken)
        }
        #expect(changed.languages.map(\.source) == [.selfDeclared, .assessed, .selfDeclared])
        #expect(changed.languages.map(\.level) == [.native, .c1, .b2])
    }

    @Test func `a Dari session is not given to somebody who speaks Farsi`() async throws {
        let trial = try await AssignmentTrial(speaking: [("fa", .native)])
        await expectRefusal("mediator-training.language-not-covered") {
            try await trial.assign("2026-06-01", language: "prs")
        }
        _ = try await trial.assign("2026-06-01", language: "fa")
    }

    @Test func `who pauses, left or holds another topic gets no session`() async throws {
        let trial = try await AssignmentTrial()
        let platform = trial.platform
        let other = try await platform.topics(["Impfen"])[0]
        await expectRefusal("mediator-training.topic-not-held") {
            try await trial.assign("2026-06-01", topic: other)
        }
        let day = try TrainingFixture.date("2026-03-02")
        try await platform.coordinator.create(Specialisation.self) {
            $0.mediator = trial.mediator.reference
            $0.topic = other.reference
            $0.acquiredOn = day
        }
        _ = try await trial.assign("2026-06-01", topic: other)
        #expect(try platform.now(trial.mediator).topics.last == other.reference)
        let oneself = platform.oneself(trial.mediator)
        let paused = try await oneself.move(trial.mediator, Mediator.pause)
        await expectRefusal("mediator-training.mediator-not-active") {
            try await trial.assign("2026-06-01")
        }
        _ = try await oneself.move(paused, Mediator.resume)
        _ = try await trial.assign("2026-06-01")
        _ = try await oneself.move(paused, Mediator.leave)
        await expectRefusal("mediator-training.mediator-not-active") {
            try await trial.assign("2026-06-01")
        }
    }
}

/// A mediator with a certificate for a year, and somebody who plans sessions.
struct AssignmentTrial {
    let platform: TestPlatform
    let mediator: Record<Mediator>
    private let topic: Record<TrainingTopic>

    init(speaking languages: [(String, LanguageLevel)] = [("tr", .native)]) async throws {
        platform = try await TrainingFixture.boot(with: [TrialSessionsModule.self])
        let topics = try await platform.topics(["Mundgesundheit"])
        topic = topics[0]
        let curriculum = try await platform.curriculum(topics) { $0.validityMonths = 12 }
        mediator = try await platform.active(
            topics, under: curriculum,
            speaking: try languages.map { try TrainingFixture.skill($0.0, $0.1) })
    }

    /// A session of the mediator on a day.
    func assign(
        _ day: String, language: String? = nil, level: LanguageLevel = .b1,
        topic other: Record<TrainingTopic>? = nil
    ) async throws -> Record<TrialSession> {
        let date = try TrainingFixture.date(day)
        let spoken = try platform.now(mediator).languages.first?.language
        let tag = try #require(language.map { LanguageTag($0) } ?? spoken)
        return try await platform.planner.create(TrialSession.self) {
            $0.mediator = mediator.reference
            $0.topic = (other ?? topic).reference
            $0.language = tag
            $0.level = level
            $0.date = date
        }
    }
}

extension TestPlatform {
    /// Somebody who plans sessions and sees mediators.
    var planner: TestActor {
        acting(as: TrialSessionsModule.planner, MediatorTraining.coordinator)
    }
}
