import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import MemberNetworkContract
import Testing

@Suite struct ForgettingTests {
    @Test func `MIMI-14: no reason in any record speaks of a forgotten person`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics)
        let person = try await platform.learner(under: curriculum)
        let cohort = try await platform.cohort(under: curriculum)
        let unit = try await platform.unit(of: cohort, topics[0], at: "2026-02-02T08:00")
        let day = try TrainingFixture.date("2026-02-02")
        let coordinator = platform.coordinator
        let why = "weil Ayşe es sagt"
        let attendance = try await coordinator.create(Attendance.self, reason: why) {
            $0.unit = unit.reference
            $0.mediator = person.reference
            $0.minutes = 60
        }
        let assessment = try await coordinator.create(Assessment.self, reason: why) {
            $0.mediator = person.reference
            $0.topic = topics[0].reference
            $0.date = day
        }
        let special = try await coordinator.create(Specialisation.self, reason: why) {
            $0.mediator = person.reference
            $0.topic = topics[0].reference
            $0.acquiredOn = day
        }
        var agreements: [Record<Agreement>] = []
        for version in ["1", "2"] {
            agreements.append(
                try await coordinator.create(Agreement.self, reason: why) {
                    $0.mediator = person.reference
                    $0.kind = .codeOfConduct
                    $0.textVersion = version
                    $0.acceptedOn = day
                })
        }
        // One that was taken away before is gone as well.
        try await coordinator.erase(agreements[0])
        let oneself = platform.oneself(person)
        let left = try await oneself.move(try platform.now(person), Mediator.leave)
        _ = try await oneself.move(left, Mediator.forget)
        var reasons = try coordinator.history(of: attendance.reference).map(\.reason)
        reasons += try coordinator.history(of: assessment.reference).map(\.reason)
        reasons += try coordinator.history(of: special.reference).map(\.reason)
        for agreement in agreements {
            reasons += try coordinator.history(of: agreement.reference).map(\.reason)
        }
        #expect(reasons.count >= 7)
        #expect(reasons.allSatisfy { $0 == nil })
        // What was done still counts.
        #expect(try coordinator.list(Attendance.self) { $0.everything }.map(\.minutes) == [60])
    }

    @Test func `MIMI-14: nothing is written down again about a forgotten person`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics)
        let club = try await platform.club()
        let person = try await platform.learner(under: curriculum)
        let coordinator = platform.acting(
            as: MediatorTraining.coordinator, MemberNetwork.viewer)
        let day = try TrainingFixture.date("2026-02-02")
        let asked = try await coordinator.create(Recognition.self) {
            $0.mediator = person.reference
            $0.topic = topics[0].reference
            $0.grounds = "Zahnärztin"
        }
        let left = try await coordinator.move(person, Mediator.leave)
        let gone = try await coordinator.move(left, Mediator.forget)
        let kurdish = try TrainingFixture.skill("ku")
        await expectForgotten { try await coordinator.change(gone) { $0.name = "Ayşe" } }
        await expectForgotten { try await coordinator.change(gone) { $0.languages = [kurdish] } }
        await expectForgotten { try await coordinator.change(gone) { $0.isInDirectory = true } }
        await expectForgotten {
            try await coordinator.change(gone) { $0.hasHealthProfession = true }
        }
        await expectForgotten {
            try await coordinator.create(Endorsement.self) {
                $0.mediator = person.reference
                $0.organisation = club.reference
                $0.personName = "Ayşe"
            }
        }
        await expectForgotten {
            try await coordinator.create(Agreement.self) {
                $0.mediator = person.reference
                $0.kind = .confidentiality
                $0.textVersion = "1"
                $0.acceptedOn = day
            }
        }
        await expectForgotten {
            try await coordinator.create(CheckDocument.self) {
                $0.mediator = person.reference
                $0.kind = .certificateOfConduct
                $0.seenOn = day
            }
        }
        let emptied = try coordinator.read(asked.reference)
        #expect(emptied.grounds == nil)
        await expectForgotten {
            try await coordinator.change(emptied) { $0.grounds = "Zahnärztin" }
        }
        await expectForgotten {
            try await coordinator.move(emptied, Recognition.refuse, reason: "Ayşe will nicht")
        }
        #expect(try platform.now(person).name == nil)
    }

    private func expectForgotten<Result>(
        _ work: () async throws -> Result, at location: SourceLocation = #_sourceLocation
    ) async {
        await expectRefusal("mediator-training.person-forgotten", sourceLocation: location) {
            try await work()
        }
    }
}
