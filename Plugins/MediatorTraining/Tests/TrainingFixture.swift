import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

/// A programme that trains health mediators, as tests need it.
enum TrainingFixture {
    /// A tenant in Stuttgart at a moment.
    static func boot(
        at moment: Instant = "2026-03-02T08:00:00Z", settings: String = "{}",
        with others: [any CapabilityModule.Type] = []
    ) async throws -> TestPlatform {
        try await TestPlatform.boot(
            [MediatorTrainingModule.self, MemberNetworkModule.self] + others,
            land: .badenWuerttemberg, zone: "Europe/Berlin", at: moment,
            settings: ["mediator-training": settings])
    }

    /// The nine topics of Stuttgart.
    static let titles = [
        "Das deutsche Gesundheitssystem", "Familienplanung und Schwangerschaft",
        "Kindergesundheit und Unfallvorbeugung", "Tabak und Aufhören",
        "Umgang mit Medikamenten", "Mundgesundheit", "Gesunde Ernährung und Bewegung",
        "Alter, Gesundheit und Pflege", "Seelische Gesundheit",
    ]

    /// A date that the test wrote down itself.
    static func date(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    /// A language at a level.
    static func skill(
        _ language: String, _ level: LanguageLevel = .native,
        _ source: LanguageSource = .assessed
    ) throws -> Values<LanguageSkill> {
        let tag = try #require(LanguageTag(language))
        return Values<LanguageSkill> {
            $0.language = tag
            $0.level = level
            $0.source = source
        }
    }

    /// A need for a language at a level.
    static func need(_ language: String, _ level: LanguageLevel = .b1) throws -> LanguageNeed {
        LanguageNeed(try #require(LanguageTag(language)), level: level)
    }
}

extension TestPlatform {
    /// The coordination, which is nobody's mediator.
    var coordinator: TestActor { acting(as: MediatorTraining.coordinator) }

    /// A mediator at the one door.
    func oneself(_ mediator: Record<Mediator>) -> TestActor {
        acting(as: MediatorTraining.mediator, person: mediator.id)
    }

    /// Topics by their titles.
    func topics(_ titles: [String] = TrainingFixture.titles) async throws
        -> [Record<TrainingTopic>]
    {
        var topics: [Record<TrainingTopic>] = []
        let known = try coordinator.list(TrainingTopic.self) { $0.everything }.count
        for (index, title) in titles.enumerated() {
            topics.append(
                try await coordinator.create(TrainingTopic.self) {
                    $0.code = "topic-\(known + index + 1)"
                    $0.title = LocalizedText(title, in: .german)
                })
        }
        return topics
    }

    /// A published version.
    func curriculum(
        _ topics: [Record<TrainingTopic>], minutes: Int = 0, from day: String = "2026-01-01",
        _ build: (inout Values<Curriculum>) -> Void = { _ in }
    ) async throws -> Record<Curriculum> {
        let day = try TrainingFixture.date(day)
        let draft = try await coordinator.create(Curriculum.self) {
            $0.code = "mimi"
            $0.name = LocalizedText("Gesundheitsmediation", in: .german)
            $0.validFrom = day
            $0.topics = topics.map { topic in
                Values<CurriculumTopic> {
                    $0.topic = topic.reference
                    $0.minutes = minutes
                }
            }
            build(&$0)
        }
        return try await coordinator.move(draft, Curriculum.publish)
    }

    /// Somebody who is accepted and learns.
    func learner(
        _ name: String = "Ayşe Yılmaz", under curriculum: Record<Curriculum>,
        _ build: (inout Values<Mediator>) -> Void = { _ in }
    ) async throws -> Record<Mediator> {
        let applicant = try await coordinator.create(Mediator.self) {
            $0.name = name
            $0.curriculum = curriculum.reference
            build(&$0)
        }
        let accepted = try await coordinator.move(applicant, Mediator.accept)
        return try await coordinator.move(accepted, Mediator.startTraining)
    }

    /// An assessment that was passed, by somebody who was there unless said otherwise.
    @discardableResult
    func pass(
        _ mediator: Record<Mediator>, _ topic: Record<TrainingTopic>,
        on day: String = "2026-02-02", attending: Bool = true
    ) async throws -> Record<Assessment> {
        if attending {
            try await sit(mediator, on: day) { $0.topic = topic.reference }
        }
        let day = try TrainingFixture.date(day)
        return try await acting(as: MediatorTraining.trainer).create(Assessment.self) {
            $0.mediator = mediator.reference
            $0.topic = topic.reference
            $0.date = day
        }
    }

    /// An assessment of another part that was passed, by somebody who was there.
    @discardableResult
    func pass(
        _ mediator: Record<Mediator>, _ part: TrainingPart, on day: String = "2026-02-20",
        attending: Bool = true
    ) async throws -> Record<Assessment> {
        if attending { try await sit(mediator, on: day) { $0.part = part } }
        let day = try TrainingFixture.date(day)
        return try await acting(as: MediatorTraining.trainer).create(Assessment.self) {
            $0.mediator = mediator.reference
            $0.part = part
            $0.date = day
        }
    }

    /// A unit of an hour in a cohort of its own, attended by one person from end to end.
    private func sit(
        _ mediator: Record<Mediator>, on day: String,
        _ build: (inout Values<TrainingUnit>) -> Void
    ) async throws {
        let curriculum = try #require(try now(mediator).curriculum)
        let start = try #require(Instant("\(day)T06:00:00Z"))
        let period = try #require(Period(start: start, end: start.adding(hours: 1)))
        let known = try coordinator.list(Cohort.self) { $0.curriculum == curriculum }
        let first = try TrainingFixture.date("2026-01-02")
        var cohort = known.first { $0.places == 500 }
        if cohort == nil {
            cohort = try await coordinator.create(Cohort.self) {
                $0.name = LocalizedText("Übungskurs", in: .german)
                $0.curriculum = curriculum
                $0.startsOn = first
                $0.places = 500
            }
        }
        let group = try #require(cohort).reference
        let unit = try await coordinator.create(TrainingUnit.self) {
            $0.cohort = group
            $0.period = period
            build(&$0)
        }
        try await attend(unit, mediator, minutes: 60)
    }

    /// A certificate, when everything is there.
    func certify(
        _ mediator: Record<Mediator>, _ occasion: Occasion = .initial,
        under curriculum: Record<Curriculum>? = nil
    ) async throws -> Record<Certificate> {
        try await coordinator.create(Certificate.self) {
            $0.mediator = mediator.reference
            $0.occasion = occasion
            $0.curriculum = curriculum?.reference
            $0.signedBy = "Die Koordination"
        }
    }

    /// Somebody who has passed all topics, is certified and active.
    func active(
        _ topics: [Record<TrainingTopic>], named name: String = "Ayşe Yılmaz",
        under curriculum: Record<Curriculum>, speaking languages: [Values<LanguageSkill>] = [],
        _ build: (inout Values<Mediator>) -> Void = { _ in }
    ) async throws -> Record<Mediator> {
        let learner = try await learner(name, under: curriculum) {
            $0.languages = languages
            build(&$0)
        }
        for topic in topics { try await pass(learner, topic) }
        _ = try await certify(learner)
        return try await coordinator.move(try now(learner), Mediator.activate)
    }

    /// Lets pass what is due, and works out anew what depends on the day.
    func passTime() async throws {
        try await runJob("platform.deadlines")
        try await runJob("mediator-training.validity")
    }

    /// A record as it is now.
    func now<Owner: Resource>(_ record: Record<Owner>) throws -> Record<Owner> {
        try coordinator.read(record.reference)
    }

    /// The certificate that counts.
    func certificate(of mediator: Record<Mediator>) throws -> Record<Certificate> {
        try coordinator.read(try #require(try now(mediator).certificate))
    }

    /// A figure on a date.
    func figure(_ name: String, on date: String) throws -> FigureValue {
        try acting(as: MediatorTraining.reporter).figure(
            "mediator-training.\(name)", on: TrainingFixture.date(date))
    }

    /// What somebody was told, by its own name.
    func told(_ mediator: Record<Mediator>) throws -> [String] {
        try notices().filter { $0.person == mediator.id }
            .map { $0.code.replacing("mediator-training.", with: "") }
    }
}

extension TestPlatform {
    /// A cohort that is planned.
    func cohort(
        under curriculum: Record<Curriculum>, _ name: String = "Kurs", places: Int = 15,
        minimum: Int = 0
    ) async throws -> Record<Cohort> {
        let first = try TrainingFixture.date("2026-02-02")
        return try await coordinator.create(Cohort.self) {
            $0.name = LocalizedText(name, in: .german)
            $0.curriculum = curriculum.reference
            $0.startsOn = first
            $0.places = places
            $0.minimum = minimum
        }
    }

    /// A unit of two hours about a topic.
    func unit(
        of cohort: Record<Cohort>, _ topic: Record<TrainingTopic>, at start: String,
        _ build: (inout Values<TrainingUnit>) -> Void = { _ in }
    ) async throws -> Record<TrainingUnit> {
        let start = try #require(Instant("\(start):00Z"))
        let period = try #require(Period(start: start, end: start.adding(hours: 2)))
        return try await coordinator.create(TrainingUnit.self) {
            $0.cohort = cohort.reference
            $0.topic = topic.reference
            $0.period = period
            build(&$0)
        }
    }

    /// That somebody was there.
    @discardableResult
    func attend(
        _ unit: Record<TrainingUnit>, _ mediator: Record<Mediator>, minutes: Int
    ) async throws -> Record<Attendance> {
        try await acting(as: MediatorTraining.trainer).create(Attendance.self) {
            $0.unit = unit.reference
            $0.mediator = mediator.reference
            $0.minutes = minutes
        }
    }

    /// A place in a cohort, taken.
    @discardableResult
    func place(
        _ mediator: Record<Mediator>, in cohort: Record<Cohort>
    ) async throws -> Record<Participation> {
        let offered = try await coordinator.create(Participation.self, state: .offered) {
            $0.mediator = mediator.reference
            $0.cohort = cohort.reference
        }
        return try await coordinator.move(offered, Participation.confirm)
    }
}

extension TestPlatform {
    /// Somebody who is accepted.
    func accepted(_ name: String) async throws -> Record<Mediator> {
        let applicant = try await coordinator.create(Mediator.self) { $0.name = name }
        return try await coordinator.move(applicant, Mediator.accept)
    }

    /// An organisation that is listed.
    func club() async throws -> Record<Organisation> {
        let editor = acting(as: MemberNetwork.editor)
        let proposed = try await editor.create(Organisation.self) {
            $0.name = LocalizedText("Verein", in: .german)
            $0.kind = .association
        }
        let checked = try await editor.move(proposed, Organisation.check)
        return try await editor.move(checked, Organisation.list)
    }
}
