import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import MemberNetworkContract
import Testing

@Suite struct RenewalTests {
    private static let agreement = #"{"requiredAgreements": ["codeOfConduct"]}"#

    @Test(arguments: [Occasion.renewal, .initial])
    func `nobody becomes active by a new certificate past what is asked`(
        _ occasion: Occasion
    ) async throws {
        let platform = try await TrainingFixture.boot(settings: Self.agreement)
        let person = try await platform.certified()
        try await platform.end(person, for: occasion)
        _ = try await platform.certify(person, occasion)
        let back = try platform.now(person)
        #expect(back.state == .certified)
        #expect(back.standing == .valid)
        #expect(back.activeTimes.isEmpty)
        await expectRefusal("mediator-training.missing-codeOfConduct") {
            try await platform.coordinator.move(back, Mediator.activate)
        }
    }

    @Test(arguments: [Occasion.renewal, .initial])
    func `whoever was active is active again, unless something is missing by now`(
        _ occasion: Occasion
    ) async throws {
        let platform = try await TrainingFixture.boot(settings: Self.agreement)
        for stays in [true, false] {
            let person = try await platform.certified()
            let agreement = try await platform.agree(person)
            _ = try await platform.coordinator.move(try platform.now(person), Mediator.activate)
            try await platform.end(person, for: occasion)
            #expect(try platform.now(person).lapsedFrom == .active)
            if !stays { try await platform.coordinator.erase(agreement) }
            _ = try await platform.certify(person, occasion)
            #expect(try platform.now(person).state == (stays ? .active : .certified))
            platform.clock.set("2026-03-02T08:00:00Z")
        }
    }

    @Test(arguments: [Occasion.renewal, .initial])
    func `a pause outlasts the certificate, and its end asks for the same`(
        _ occasion: Occasion
    ) async throws {
        let platform = try await TrainingFixture.boot(settings: Self.agreement)
        let person = try await platform.certified()
        let agreement = try await platform.agree(person)
        let active = try await platform.coordinator.move(
            try platform.now(person), Mediator.activate)
        _ = try await platform.oneself(person).move(active, Mediator.pause)
        try await platform.end(person, for: occasion)
        _ = try await platform.certify(person, occasion)
        let paused = try platform.now(person)
        #expect(paused.state == .paused)
        try await platform.coordinator.erase(agreement)
        await expectRefusal("mediator-training.missing-codeOfConduct") {
            try await platform.oneself(person).move(paused, Mediator.resume)
        }
    }

    @Test func `who comes back still needs the approval of the home organisation`() async throws {
        let platform = try await TrainingFixture.boot(settings: #"{"requiresEndorsement": true}"#)
        let club = try await platform.club()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics) { $0.validityMonths = 12 }
        let person = try await platform.coordinator.create(Mediator.self) {
            $0.name = "Ada"
            $0.curriculum = curriculum.reference
        }
        let approved = try await platform.endorse(person, by: club)
        _ = try await platform.coordinator.move(person, Mediator.accept)
        try await platform.pass(person, topics[0])
        _ = try await platform.certify(person)
        _ = try await platform.coordinator.move(try platform.now(person), Mediator.activate)
        try await platform.end(person, for: .renewal)
        try await platform.coordinator.erase(approved)
        _ = try await platform.certify(person, .renewal)
        #expect(try platform.now(person).state == .certified)
        await expectRefusal("mediator-training.endorsement-missing") {
            try await platform.coordinator.move(try platform.now(person), Mediator.activate)
        }
    }

    @Test func `a refresher counts for one renewal, and a re-issue in between takes none away`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics) {
            $0.validityMonths = 6
            $0.refresherMinutes = 120
            $0.refresherMonths = 12
        }
        let person = try await platform.active(topics, under: curriculum)
        let cohort = try await platform.cohort(under: curriculum)
        platform.clock.set("2026-08-20T12:00:00Z")
        let unit = try await platform.unit(of: cohort, topics[0], at: "2026-08-20T08:00") {
            $0.part = .refresher
            $0.topic = nil
        }
        try await platform.attend(unit, person, minutes: 120)
        platform.clock.set("2026-08-20T13:00:00Z")
        _ = try await platform.certify(person, .reissue)
        platform.clock.set("2026-08-20T14:00:00Z")
        _ = try await platform.certify(person, .renewal)
        platform.clock.set("2026-08-20T15:00:00Z")
        let twice = await expectRefusal("mediator-training.refresher-missing") {
            try await platform.certify(person, .renewal)
        }
        #expect(twice?.arguments["attended"] == .integer(0))
    }

    @Test(arguments: [(6, "2027-09-02"), (1, "2027-12-03")])
    func `a renewal begins with its refresher or with the announcement of the end`(
        _ months: Int, _ first: String
    ) async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics) {
            $0.validityMonths = 24
            $0.refresherMonths = months
        }
        let person = try await platform.active(topics, under: curriculum)
        let day = try TrainingFixture.date(first)
        platform.clock.set(try #require(Instant("\(day.adding(days: -1))T08:00:00Z")))
        let early = await expectRefusal("mediator-training.renewal-too-early") {
            try await platform.certify(person, .renewal)
        }
        #expect(early?.arguments["from"] == .date(day))
        platform.clock.set(try #require(Instant("\(first)T08:00:00Z")))
        let renewed = try await platform.certify(person, .renewal)
        #expect(renewed.validUntil == LocalDate("2030-03-02"))
        // The next one has its own time.
        await expectRefusal("mediator-training.renewal-too-early") {
            try await platform.certify(person, .renewal)
        }
    }

    @Test func `a re-issue takes no topic away and needs no version to come`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit", "Impfen"])
        let curriculum = try await platform.curriculum(topics)
        let person = try await platform.active(topics, under: curriculum)
        let shorter = try await platform.curriculum([topics[0]])
        let later = try await platform.curriculum(topics, from: "2027-01-01")
        for other in [shorter, later] {
            await expectRefusal("mediator-training.reissue-loses-topics") {
                try await platform.certify(person, .reissue, under: other)
            }
        }
        let reissued = try await platform.certify(person, .reissue)
        #expect(reissued.curriculum == curriculum.reference)
        #expect(reissued.topics.count == 2)
    }

    @Test(arguments: [Occasion.initial, .reissue])
    func `for a lapsed certificate only a renewal is named`(_ occasion: Occasion) async throws {
        let platform = try await TrainingFixture.boot()
        let person = try await platform.certified()
        // The day after the last, before the job.
        platform.clock.set("2027-03-03T08:00:00Z")
        for _ in 1...2 {
            await expectRefusal("mediator-training.only-renewal") {
                try await platform.certify(person, occasion)
            }
            try await platform.passTime()
        }
    }
}

extension TestPlatform {
    /// Somebody with a certificate for a year who is not active.
    fileprivate func certified() async throws -> Record<Mediator> {
        let topics = try await topics(["Mundgesundheit"])
        let curriculum = try await curriculum(topics) { $0.validityMonths = 12 }
        let learner = try await learner(under: curriculum)
        try await pass(learner, topics[0])
        _ = try await certify(learner)
        return try now(learner)
    }

    /// That the code of conduct was accepted.
    fileprivate func agree(_ mediator: Record<Mediator>) async throws -> Record<Agreement> {
        let day = try TrainingFixture.date("2026-03-02")
        return try await coordinator.create(Agreement.self) {
            $0.mediator = mediator.reference
            $0.kind = .codeOfConduct
            $0.textVersion = "1"
            $0.acceptedOn = day
        }
    }

    /// The approval of an organisation.
    fileprivate func endorse(
        _ mediator: Record<Mediator>, by club: Record<Organisation>
    ) async throws -> Record<Endorsement> {
        let asked = try await acting(as: MediatorTraining.coordinator, MemberNetwork.viewer)
            .create(Endorsement.self) {
                $0.mediator = mediator.reference
                $0.organisation = club.reference
                $0.personName = "Ada"
            }
        let member = acting(as: MemberNetwork.member, organisations: [club.id])
        return try await member.move(asked, Endorsement.approve)
    }

    /// Ends a certificate in the way after which the occasion fits.
    fileprivate func end(_ mediator: Record<Mediator>, for occasion: Occasion) async throws {
        if occasion == .initial {
            _ = try await coordinator.move(
                certificate(of: mediator), Certificate.revoke, reason: "Irrtum")
        } else {
            clock.set("2027-03-03T08:00:00Z")
            try await passTime()
        }
        #expect(try now(mediator).state == .lapsed)
    }
}
