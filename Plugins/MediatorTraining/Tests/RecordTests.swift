import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import MemberNetworkContract
import Testing

@Suite struct RecordTests {
    @Test func `DIR-I3: when two organisations are merged an approval follows its organisation`()
        async throws
    {
        let platform = try await TrainingFixture.boot(settings: #"{"requiresEndorsement": true}"#)
        let former = try await platform.club()
        let kept = try await platform.club()
        let person = try await platform.coordinator.create(Mediator.self) { $0.name = "Ada" }
        let coordinator = platform.acting(as: MediatorTraining.coordinator, MemberNetwork.viewer)
        let asked = try await coordinator.create(Endorsement.self) {
            $0.mediator = person.reference
            $0.organisation = former.reference
            $0.personName = "Ada"
        }
        let administrator = platform.acting(as: MemberNetwork.administrator)
        _ = try await administrator.move(former, Organisation.merge) {
            $0.mergedInto = kept.reference
        }
        let member = platform.acting(as: MemberNetwork.member, organisations: [kept.id])
        let found = try member.read(asked.reference)
        #expect(found.organisation == kept.reference)
        // What was asked for is decided by the one that stands for both.
        _ = try await member.move(found, Endorsement.approve)
        let accepted = try await platform.coordinator.move(person, Mediator.accept)
        #expect(accepted.state == .accepted)
        // The administrator of the network has seen nothing of it.
        expectRefusal("not-found") { try administrator.read(asked.reference) }
    }

    @Test func `a unit that somebody attended is neither rewritten nor shortened below that`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit", "Impfen"])
        let curriculum = try await platform.curriculum(topics)
        let person = try await platform.learner(under: curriculum)
        let cohort = try await platform.cohort(under: curriculum)
        let unit = try await platform.unit(of: cohort, topics[0], at: "2026-02-02T08:00")
        try await platform.attend(unit, person, minutes: 60)
        let coordinator = platform.coordinator
        let start: Instant = "2026-05-02T08:00:00Z"
        let later = try #require(Period(start: start, end: start.adding(hours: 2)))
        await expectRefusal("mediator-training.was-attended") {
            try await coordinator.change(unit) { $0.topic = topics[1].reference }
        }
        await expectRefusal("mediator-training.was-attended") {
            try await coordinator.change(unit) { $0.part = .refresher }
        }
        await expectRefusal("mediator-training.was-attended") {
            try await coordinator.change(unit) { $0.period = later }
        }
        await expectRefusal("mediator-training.shorter-than-attended") {
            try await coordinator.change(unit) { $0.minutes = 59 }
        }
        let changed = try await coordinator.change(unit) {
            $0.minutes = 60
            $0.place = "Rathaus"
        }
        #expect(changed.minutes == 60)
    }

    @Test(arguments: [" ", "\u{00A0}\u{2003}", "–.", "\u{200B}"])
    func `spaces and signs alone are no name`(_ blank: String) async throws {
        let platform = try await TrainingFixture.boot()
        await expectRefusal("mediator-training.name-missing") {
            try await platform.coordinator.create(Mediator.self) { $0.name = blank }
        }
        let topics = try await platform.topics(["Impfen"])
        let person = try await platform.learner(
            under: try await platform.curriculum(topics))
        try await platform.pass(person, topics[0])
        // Of blanks alone nothing is left when it comes in.
        let code = blank == "–." ? "mediator-training.name-missing" : "value.length"
        await expectRefusal(Refusal.Code(code), at: "signedBy") {
            try await platform.coordinator.create(Certificate.self) {
                $0.mediator = person.reference
                $0.signedBy = blank
            }
        }
    }

    @Test func `what is recognised does not change and is asked for once`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Impfen"])
        let person = try await platform.learner(
            under: try await platform.curriculum(topics))
        let coordinator = platform.coordinator
        let seen = try TrainingFixture.date("2026-03-01")
        func ask() async throws -> Record<Recognition> {
            try await coordinator.create(Recognition.self) {
                $0.mediator = person.reference
                $0.topic = topics[0].reference
                $0.grounds = "Ärztin"
            }
        }
        let asked = try await ask()
        await expectRefusal("mediator-training.recognition-twice") { try await ask() }
        let said = try await coordinator.change(asked) { $0.evidenceSeenOn = seen }
        let approved = try await coordinator.move(said, Recognition.approve)
        await expectRefusal("mediator-training.decided-is-fixed") {
            try await coordinator.change(approved) { $0.grounds = "Anderes" }
        }
        _ = try await coordinator.move(approved, Recognition.refuse, reason: "Irrtum")
        _ = try await ask()
    }

    @Test(arguments: [
        ("2026-03-01", "2026-02-28", "span"), ("2026-03-03", nil, "in-the-future"),
        ("2026-02-01", nil, "specialised-already"),
    ])
    func `a specialisation has begun, ends after it begins and is held once`(
        _ from: String, _ until: String?, _ code: String
    ) async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Impfen"])
        let person = try await platform.learner(
            under: try await platform.curriculum(topics))
        func specialise(_ from: String, _ until: String?) async throws {
            let first = try TrainingFixture.date(from)
            let last = until.flatMap { LocalDate($0) }
            _ = try await platform.coordinator.create(Specialisation.self) {
                $0.mediator = person.reference
                $0.topic = topics[0].reference
                $0.acquiredOn = first
                $0.validUntil = last
            }
        }
        try await specialise("2025-01-01", "2025-12-31")
        try await specialise("2026-01-01", "2026-02-20")
        await expectRefusal(Refusal.Code("mediator-training.\(code)")) {
            try await specialise(from, until)
        }
    }

    @Test(arguments: [
        (Dimension.country, "Türkei"), (.gender, "banana"), (.ageGroup, "30"), (.none, "female"),
    ])
    func `a reported line is about a category of its dimension`(
        _ dimension: Dimension, _ category: String
    ) async throws {
        let platform = try await TrainingFixture.boot()
        await expectRefusal("mediator-training.category-unknown") {
            try await platform.coordinator.create(ReportedCount.self) {
                $0.population = .active
                $0.size = 25
                $0.dimension = dimension
                $0.source = "Selbstdarstellung"
                $0.lines = [
                    Values<ReportedLine> {
                        $0.category = category
                        $0.count = 3
                    }
                ]
            }
        }
    }
}
