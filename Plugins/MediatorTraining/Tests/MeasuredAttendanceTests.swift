import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import Testing

@Suite struct MeasuredAttendanceTests {
    @Test func `TRN-I2: attendance that nobody measured certifies nothing`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics) { $0.requiresMethods = true }
        let learner = try await platform.learner(under: curriculum)
        try await platform.pass(learner, topics[0], attending: false)
        try await platform.pass(learner, .methods, attending: false)
        let refusal = await expectRefusal("mediator-training.attendance-unmeasured") {
            try await platform.certify(learner)
        }
        #expect(
            refusal?.faults.map(\.code) == [
                "mediator-training.attendance-unmeasured",
                "mediator-training.methods-attendance-unmeasured",
            ])
        #expect(refusal?.arguments["topic"] == .localized(topics[0].title))
        let cohort = try await platform.cohort(under: curriculum)
        let unit = try await platform.unit(of: cohort, topics[0], at: "2026-02-02T08:00")
        try await platform.attend(unit, learner, minutes: 96)
        let methods = try await platform.unit(of: cohort, topics[0], at: "2026-02-03T08:00") {
            $0.part = .methods
            $0.topic = nil
        }
        try await platform.attend(methods, learner, minutes: 120)
        #expect(try await platform.certify(learner).state == .valid)
    }

    @Test(arguments: [(95, false), (96, true)])
    func `TRN-I2: where the version names no minutes those of the unit taught count`(
        _ minutes: Int, _ fits: Bool
    ) async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics) { $0.attendancePercent = 80 }
        let learner = try await platform.learner(under: curriculum)
        try await platform.pass(learner, topics[0], attending: false)
        let cohort = try await platform.cohort(under: curriculum)
        let unit = try await platform.unit(of: cohort, topics[0], at: "2026-02-02T08:00")
        try await platform.attend(unit, learner, minutes: minutes)
        if fits {
            #expect(try await platform.certify(learner).topics.count == 1)
        } else {
            let refusal = await expectRefusal("mediator-training.attendance-missing") {
                try await platform.certify(learner)
            }
            #expect(refusal?.arguments["required"] == .integer(96))
        }
    }

    @Test func `TRN-I2: a unit of the own cohort that was missed was taught as well`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics)
        let learner = try await platform.learner(under: curriculum)
        try await platform.pass(learner, topics[0], attending: false)
        let cohort = try await platform.cohort(under: curriculum)
        try await platform.place(learner, in: cohort)
        let first = try await platform.unit(of: cohort, topics[0], at: "2026-02-02T08:00")
        let missed = try await platform.unit(of: cohort, topics[0], at: "2026-02-03T08:00")
        try await platform.attend(first, learner, minutes: 120)
        let refusal = await expectRefusal("mediator-training.attendance-missing") {
            try await platform.certify(learner)
        }
        // 80 % of the 240 minutes of both.
        #expect(refusal?.arguments["required"] == .integer(192))
        // A date that makes up for the one that was missed adds nothing to what was taught.
        let makesUp = try await platform.unit(of: cohort, topics[0], at: "2026-02-04T08:00") {
            $0.replaces = missed.reference
        }
        try await platform.attend(makesUp, learner, minutes: 72)
        #expect(try await platform.certify(learner).topics.count == 1)
    }

    @Test func `TRN-I2: even where no share is asked for somebody must have been there`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics, minutes: 60) {
            $0.attendancePercent = 0
        }
        let learner = try await platform.learner(under: curriculum)
        try await platform.pass(learner, topics[0], attending: false)
        let refusal = await expectRefusal("mediator-training.attendance-missing") {
            try await platform.certify(learner)
        }
        #expect(refusal?.arguments["required"] == .integer(1))
    }

    @Test(arguments: [("2025-12-31", false), ("2026-01-01", true)])
    func `TRN-I3: nothing is passed before a version taught it`(
        _ day: String, _ fits: Bool
    ) async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics, from: "2026-01-01")
        let learner = try await platform.learner(under: curriculum)
        if fits {
            _ = try await platform.pass(learner, topics[0], on: day, attending: false)
        } else {
            let refusal = await expectRefusal("mediator-training.before-it-was-taught") {
                try await platform.pass(learner, topics[0], on: day, attending: false)
            }
            let first = try TrainingFixture.date("2026-01-01")
            #expect(refusal?.arguments["from"] == .date(first))
        }
    }
}
