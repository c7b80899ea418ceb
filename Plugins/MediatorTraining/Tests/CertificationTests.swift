import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import Testing

@Suite struct CertificationTests {
    @Test func `MIMI-1, TRN-I1: with eight of nine topics the missing one is named`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics()
        let curriculum = try await platform.curriculum(topics)
        let learner = try await platform.learner(under: curriculum)
        for topic in topics.dropLast() { try await platform.pass(learner, topic) }
        let refusal = await expectRefusal("mediator-training.topics-missing") {
            try await platform.certify(learner)
        }
        let title = FieldContent.localized(topics[8].title)
        #expect(refusal?.arguments["topics"] == .list([title]))
        #expect(refusal?.faults.map(\.code) == ["mediator-training.topic-missing"])
        #expect(refusal?.faults.first?.arguments["topic"] == title)
        #expect(try platform.now(learner).state == .inTraining)
        #expect(try platform.coordinator.list(Certificate.self) { $0.everything }.isEmpty)
    }

    @Test func `MIMI-2: the certificate carries all nine topics with dates and a code`()
        async throws
    {
        let platform = try await TrainingFixture.boot(settings: #"{"numberPrefix": "MIMI-S"}"#)
        let topics = try await platform.topics()
        let curriculum = try await platform.curriculum(topics) { $0.validityMonths = 24 }
        let learner = try await platform.learner(under: curriculum)
        for (index, topic) in topics.enumerated() {
            try await platform.pass(learner, topic, on: "2026-02-0\(index + 1)")
        }
        #expect(try platform.now(learner).state == .topicsPassed)
        let certificate = try await platform.certify(learner)
        #expect(certificate.topics.map(\.topic) == topics.map(\.reference))
        #expect(certificate.topics.map(\.title) == topics.map(\.title))
        #expect(certificate.topics.map(\.date.day) == Array(1...9))
        #expect(certificate.curriculum == curriculum.reference)
        #expect(certificate.number == "MIMI-S-2026-0001")
        #expect(certificate.issuedOn == LocalDate("2026-03-02"))
        #expect(certificate.validUntil == LocalDate("2028-03-02"))
        let code = try #require(certificate.code)
        #expect(VerificationCode(code)?.description == code)
        let certified = try platform.now(learner)
        #expect(certified.state == .certified)
        #expect(certified.standing == .valid)
        #expect(certified.certificate == certificate.reference)
        #expect(try platform.told(learner) == ["certificate-ready"])
    }

    @Test func `TRN-I1: methods part and presentation are asked for where they are required`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics) {
            $0.requiresMethods = true
            $0.requiresPresentation = true
        }
        let learner = try await platform.learner(under: curriculum)
        try await platform.pass(learner, topics[0])
        let refusal = await expectRefusal("mediator-training.methods-missing") {
            try await platform.certify(learner)
        }
        #expect(
            refusal?.faults.map(\.code) == [
                "mediator-training.methods-missing", "mediator-training.presentation-missing",
            ])
        try await platform.pass(learner, .methods)
        #expect(try platform.now(learner).state == .topicsPassed)
        let presentation = try await platform.pass(learner, .presentation)
        #expect(try platform.now(learner).state == .presented)
        // A correction takes the step back.
        let trainer = platform.acting(as: MediatorTraining.trainer)
        let failed = try await trainer.change(presentation) { $0.isPassed = false }
        #expect(try platform.now(learner).state == .topicsPassed)
        await expectRefusal("mediator-training.presentation-missing") {
            try await platform.certify(learner)
        }
        _ = try await trainer.change(failed) { $0.isPassed = true }
        let certificate = try await platform.certify(learner)
        #expect(certificate.methodsOn == LocalDate("2026-02-20"))
        #expect(certificate.presentedOn == LocalDate("2026-02-20"))
    }

    @Test func `TRN-I2: who was not there long enough is not certified`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit", "Tabak und Aufhören"])
        let curriculum = try await platform.curriculum(topics, minutes: 120) {
            $0.attendancePercent = 80
            $0.minimumHours = 3
        }
        let learner = try await platform.learner(under: curriculum)
        for topic in topics { try await platform.pass(learner, topic, attending: false) }
        let first = try await platform.cohort(under: curriculum, "Erster Kurs")
        let second = try await platform.cohort(under: curriculum, "Zweiter Kurs")
        let unit = try await platform.unit(of: first, topics[0], at: "2026-02-02T08:00")
        let other = try await platform.unit(of: second, topics[1], at: "2026-02-03T08:00")
        let attendance = try await platform.attend(unit, learner, minutes: 95)
        try await platform.attend(other, learner, minutes: 120)
        // 80 % of 120 minutes are 96.
        let refusal = await expectRefusal("mediator-training.attendance-missing") {
            try await platform.certify(learner)
        }
        #expect(refusal?.faults.count == 1)
        #expect(refusal?.arguments["topic"] == .localized(topics[0].title))
        #expect(refusal?.arguments["attended"] == .integer(95))
        #expect(refusal?.arguments["required"] == .integer(96))
        let trainer = platform.acting(as: MediatorTraining.trainer)
        _ = try await trainer.change(attendance) { $0.minutes = 96 }
        // Units of two cohorts count together.
        #expect(try await platform.certify(learner).topics.count == 2)
    }

    @Test func `TRN-I2: the hours altogether count as well`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics) { $0.minimumHours = 2 }
        let learner = try await platform.learner(under: curriculum)
        try await platform.pass(learner, topics[0], attending: false)
        let cohort = try await platform.cohort(under: curriculum)
        let unit = try await platform.unit(of: cohort, topics[0], at: "2026-02-02T08:00")
        try await platform.attend(unit, learner, minutes: 119)
        let refusal = await expectRefusal("mediator-training.hours-missing") {
            try await platform.certify(learner)
        }
        #expect(refusal?.arguments["required"] == .integer(120))
    }

    @Test func `TRN-I3: recognition needs grounds, evidence and somebody else`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics, minutes: 240)
        let learner = try await platform.learner(under: curriculum)
        let oneself = platform.oneself(learner)
        await expectRefusal("mediator-training.grounds-missing") {
            try await oneself.create(Recognition.self) {
                $0.mediator = learner.reference
                $0.topic = topics[0].reference
            }
        }
        let asked = try await oneself.create(Recognition.self) {
            $0.mediator = learner.reference
            $0.topic = topics[0].reference
            $0.grounds = "Zahnärztin, Examen in Ankara"
        }
        // Also as coordination nobody decides on the own recognition.
        let both = platform.acting(
            as: MediatorTraining.coordinator, MediatorTraining.mediator, person: learner.id)
        let seen = try TrainingFixture.date("2026-03-01")
        await expectRefusal("mediator-training.own-recognition") {
            try await both.move(asked, Recognition.approve) { $0.evidenceSeenOn = seen }
        }
        await expectRefusal("mediator-training.evidence-not-seen") {
            try await platform.coordinator.move(asked, Recognition.approve)
        }
        await expectRefusal("mediator-training.topics-missing") {
            try await platform.certify(learner)
        }
        let approved = try await platform.coordinator.move(asked, Recognition.approve) {
            $0.evidenceSeenOn = seen
        }
        #expect(approved.decidedBy == "test")
        #expect(try platform.now(learner).state == .topicsPassed)
        // What was learned elsewhere needs no attendance here.
        let certificate = try await platform.certify(learner)
        #expect(certificate.topics.map(\.isRecognised) == [true])
        #expect(certificate.topics.map(\.date) == [LocalDate("2026-03-02")])
    }

    @Test func `nobody assesses, certifies or marks oneself as present`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics)
        let learner = try await platform.learner(under: curriculum)
        let both = platform.acting(
            as: MediatorTraining.coordinator, MediatorTraining.trainer, person: learner.id)
        let day = try TrainingFixture.date("2026-02-02")
        await expectRefusal("mediator-training.own-assessment") {
            try await both.create(Assessment.self) {
                $0.mediator = learner.reference
                $0.topic = topics[0].reference
                $0.date = day
            }
        }
        try await platform.pass(learner, topics[0])
        await expectRefusal("mediator-training.own-certificate") {
            try await both.create(Certificate.self) {
                $0.mediator = learner.reference
                $0.signedBy = "Ich"
            }
        }
        let cohort = try await platform.cohort(under: curriculum)
        let unit = try await platform.unit(of: cohort, topics[0], at: "2026-02-02T08:00")
        await expectRefusal("mediator-training.own-attendance") {
            try await both.create(Attendance.self) {
                $0.unit = unit.reference
                $0.mediator = learner.reference
                $0.minutes = 60
            }
        }
    }
}
