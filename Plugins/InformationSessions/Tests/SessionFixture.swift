import DachwerkKit
import DachwerkTesting
@testable import InformationSessionsPlugin
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

/// A programme in Stuttgart with certified mediators, as tests of sessions need it.
struct SessionFixture {
    let platform: TestPlatform
    /// Oral health, mental health and medication.
    let topics: [Record<TrainingTopic>]
    let curriculum: Record<Curriculum>

    /// Settings with fees and a sensitive topic.
    static let usual = """
        {"languageLevel": "b2", "leadDays": 7, "offerHours": 48, "travelMinutes": 45,
         "feePerSession": "60.00 EUR", "travelAllowance": "5.00 EUR", "maxExpenses": "20.00 EUR",
         "sensitiveTopics": ["mental-health"]}
        """

    /// The second of March 2026 is a Monday.
    static func boot(_ settings: String = usual) async throws -> SessionFixture {
        let platform = try await TestPlatform.boot(
            [
                InformationSessionsModule.self, MediatorTrainingModule.self,
                MemberNetworkModule.self,
            ],
            land: .badenWuerttemberg, zone: "Europe/Berlin", at: "2026-03-02T08:00:00Z",
            settings: ["information-sessions": settings])
        let trainer = platform.acting(as: MediatorTraining.coordinator)
        var topics: [Record<TrainingTopic>] = []
        for (code, title) in [
            ("oral-health", "Mundgesundheit"), ("mental-health", "Seelische Gesundheit"),
            ("medication", "Umgang mit Medikamenten"),
        ] {
            topics.append(
                try await trainer.create(TrainingTopic.self) {
                    $0.code = code
                    $0.title = LocalizedText(title, in: .german)
                })
        }
        let (day, all) = (try date("2020-01-01"), topics)
        let draft = try await trainer.create(Curriculum.self) {
            $0.code = "mimi"
            $0.name = LocalizedText("Gesundheitsmediation", in: .german)
            $0.validFrom = day
            $0.validityMonths = 36
            $0.topics = all.map { topic in
                Values<CurriculumTopic> { $0.topic = topic.reference }
            }
        }
        let curriculum = try await trainer.move(draft, Curriculum.publish)
        return SessionFixture(platform: platform, topics: topics, curriculum: curriculum)
    }

    /// A day.
    static func date(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    /// From one time to another on a day in Stuttgart, such as `2026-04-14 18:00-19:30`.
    static func time(_ text: String) throws -> Period {
        let parts = text.split(separator: " ")
        let day = try date(String(parts[0]))
        let span = try #require(LocalTimeSpan(String(parts[1])))
        let zone = try #require(Zone("Europe/Berlin"))
        return try #require(
            Period(start: zone.instant(day, span.from), end: zone.instant(day, span.until)))
    }

    /// A language.
    static func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }
}

extension SessionFixture {
    /// The coordination, which knows the mediators.
    var office: TestActor {
        platform.acting(as: Sessions.coordinator, MediatorTraining.coordinator)
    }

    /// The training's coordination.
    var training: TestActor { platform.acting(as: MediatorTraining.coordinator) }

    /// A mediator at the one door.
    func oneself(_ mediator: Record<Mediator>) -> TestActor {
        platform.acting(
            as: Sessions.mediator, MediatorTraining.mediator, person: mediator.id)
    }

    /// A certified and active mediator.
    func mediator(
        _ name: String = "Ada", speaking language: String = "tr", _ level: LanguageLevel = .native,
        uses: [LanguageUse] = [], of topics: [Record<TrainingTopic>] = [],
        until: String = "2028-01-01", _ build: (inout Values<Mediator>) -> Void = { _ in }
    ) async throws -> Record<Mediator> {
        let tag = try Self.tag(language)
        let applicant = try await training.create(Mediator.self) {
            $0.name = name
            $0.languages = [
                Values<LanguageSkill> {
                    $0.language = tag
                    $0.level = level
                    $0.uses = uses
                    $0.source = .assessed
                }
            ]
            build(&$0)
        }
        let accepted = try await training.move(applicant, Mediator.accept)
        return try await certified(accepted, of: topics, until: until)
    }

    /// Gives somebody a certificate and lets the person be asked.
    func certified(
        _ mediator: Record<Mediator>, of topics: [Record<TrainingTopic>] = [],
        until: String = "2028-01-01"
    ) async throws -> Record<Mediator> {
        let (issued, last) = (try Self.date("2025-01-01"), try Self.date(until))
        let version = curriculum.reference
        try await training.create(Certificate.self) {
            $0.mediator = mediator.reference
            $0.occasion = .earlier
            $0.curriculum = version
            $0.signedBy = "Die Koordination"
            $0.earlierNumber = "M-\(mediator.id)"
            $0.earlierIssuedOn = issued
            $0.earlierValidUntil = last
            $0.earlierTopics = topics.map(\.reference)
        }
        return try await training.move(
            try training.read(mediator.reference), Mediator.activate)
    }

    /// A host of the directory.
    func school() async throws -> Record<Organisation> {
        let editor = platform.acting(as: MemberNetwork.editor)
        let proposed = try await editor.create(Organisation.self) {
            $0.name = LocalizedText("Schule", in: .german)
            $0.kind = .association
        }
        let checked = try await editor.move(proposed, Organisation.check)
        return try await editor.move(checked, Organisation.list)
    }

    /// Somebody who asks for an organisation.
    func host(_ school: Record<Organisation>) -> TestActor {
        platform.acting(as: Sessions.host, organisations: [school.id])
    }

    /// What is asked for: oral health in Turkish, on a Tuesday evening in April.
    func wish(
        _ time: String = "2026-04-14 18:00-19:30", in language: String = "tr",
        about topic: Int = 0
    ) throws -> (inout Values<Session>) -> Void {
        let (period, tag) = (try Self.time(time), try Self.tag(language))
        let subject = topics[topic].reference
        return {
            $0.topic = subject
            $0.language = tag
            $0.period = period
            $0.people = 20
            $0.venueType = .school
            $0.hostName = "Elterncafé"
            $0.address = "Musterstraße \(topic), Stuttgart"
            $0.district = "Ost"
            $0.contactName = "Kim Beispiel"
            $0.email = "kim@example.org"
        }
    }

    /// A session that the coordination noted for somebody.
    @discardableResult
    func request(
        _ time: String = "2026-04-14 18:00-19:30", in language: String = "tr",
        about topic: Int = 0, _ build: (inout Values<Session>) -> Void = { _ in }
    ) async throws -> Record<Session> {
        let wish = try wish(time, in: language, about: topic)
        return try await office.create(Session.self) {
            wish(&$0)
            build(&$0)
        }
    }

    /// A session that a mediator has accepted.
    func accepted(
        _ session: Record<Session>, by mediator: Record<Mediator>
    ) async throws -> Record<Session> {
        let offer = try await office.create(Offer.self) {
            $0.session = session.reference
            $0.mediator = mediator.reference
        }
        try await oneself(mediator).move(offer, Offer.accept)
        return try now(session)
    }

    /// A session that is certain.
    func confirmed(
        _ session: Record<Session>, by mediator: Record<Mediator>
    ) async throws -> Record<Session> {
        let accepted = try await accepted(session, by: mediator)
        return try await office.move(accepted, Session.confirm)
    }

    /// A session that took place.
    func held(
        _ session: Record<Session>, by mediator: Record<Mediator>
    ) async throws -> Record<Session> {
        let confirmed = try await confirmed(session, by: mediator)
        platform.clock.set(confirmed.period.end)
        try await passDeadlines()
        return try now(confirmed)
    }

    /// A record as it stands now.
    func now(_ session: Record<Session>) throws -> Record<Session> {
        try office.read(session.reference)
    }

    /// The offers of a session, the oldest first.
    func offers(_ session: Record<Session>) throws -> [Record<Offer>] {
        try office.list(Offer.self) { $0.session == session.reference }.sorted { $0.id < $1.id }
    }

    /// Lets pass what is due by now.
    func passDeadlines() async throws { try await platform.runJob("platform.deadlines") }

    /// How often something was told to somebody.
    func told(_ code: String, _ person: RecordID) throws -> Int {
        try platform.notices().count {
            $0.code == "information-sessions.\(code)"
                && ($0.person == person || $0.organisation == person)
        }
    }

    /// How often something was told to the coordination.
    func toldOffice(_ code: String) throws -> Int {
        try platform.notices().count {
            $0.code == "information-sessions.\(code)" && $0.duty == Sessions.coordinator.id
        }
    }
}
