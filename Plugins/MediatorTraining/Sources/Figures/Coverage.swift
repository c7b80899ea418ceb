import DachwerkKit
import MediatorTrainingContract

/// Who can speak about what, in which language, on a day: from certificates valid then.
struct Coverage {
    let languages: [LanguageTag]
    let topics: [Record<TrainingTopic>]
    /// The number of mediators by language and topic.
    private let counts: [LanguageTag: [RecordID: Int]]

    init(
        on date: LocalDate, _ settings: Values<TrainingSettings>, _ context: TenantReader
    ) throws {
        let active = try Programme(on: date, context).active
        let certificates = Dictionary(
            try Self.certificates(on: date, context).map { ($0.mediator, $0) },
            uniquingKeysWith: { _, latest in latest })
        let special = Dictionary(
            grouping: try context.records(Specialisation.self) {
                $0.acquiredOn <= date && ($0.validUntil.isEmpty || $0.validUntil >= date)
            }, by: \.mediator)
        // What the tenant offers and nobody speaks is a gap, and so is a topic nobody holds.
        let offered = context.tenant.languages.compactMap { LanguageTag($0.language) }
        var rows = Set(offered)
        let covering = active.filter { certificates[$0.reference] != nil }
        for mediator in covering { rows.formUnion(Self.languages(of: mediator, settings)) }
        languages = rows.sorted()
        var counts: [LanguageTag: [RecordID: Int]] = [:]
        for mediator in covering {
            let certified = certificates[mediator.reference]?.topics.map(\.topic.id) ?? []
            let held = Set(certified + (special[mediator.reference] ?? []).map(\.topic.id))
            for language in languages where Self.speaks(mediator, language, settings) {
                for topic in held { counts[language, default: [:]][topic, default: 0] += 1 }
            }
        }
        self.counts = counts
        topics = try Self.topics(counts, context)
    }

    /// How many can speak about a topic in a language.
    func count(_ language: LanguageTag, _ topic: RecordID) -> Int {
        counts[language]?[topic] ?? 0
    }

    /// The table of languages and topics.
    var table: CountTable {
        CountTable(
            rows: languages.map { Category($0.description, $0.name) },
            columns: topics.map { Category($0.code, $0.title) }
        ) { count(languages[$0], topics[$1].id) }
    }

    /// The certificates that count on a day, the oldest first.
    static func certificates(
        on date: LocalDate, _ context: TenantReader
    ) throws -> [Record<Certificate>] {
        try context.records(Certificate.self, sort: [.oldest]) {
            $0.issuedOn <= date && $0.validUntil >= date
                && ($0.endedOn.isEmpty || $0.endedOn > date)
        }
    }

    /// The languages that count, without region and script, each once.
    private static func languages(
        of mediator: Record<Mediator>, _ settings: Values<TrainingSettings>
    ) -> Set<LanguageTag> {
        let known = Set(mediator.languages.compactMap { LanguageTag($0.language.language) })
        return known.filter { speaks(mediator, $0, settings) }
    }

    private static func speaks(
        _ mediator: Record<Mediator>, _ language: LanguageTag,
        _ settings: Values<TrainingSettings>
    ) -> Bool {
        LanguageNeed(language, level: settings.coverageLevel).match(mediator.languages) == .same
    }

    /// The topics of the curricula in force, and whatever else somebody holds.
    private static func topics(
        _ counts: [LanguageTag: [RecordID: Int]], _ context: TenantReader
    ) throws -> [Record<TrainingTopic>] {
        var wished: [RecordID] = []
        let published = try context.records(Curriculum.self, sort: [.oldest]) {
            $0.state == .published
        }
        for code in Set(published.map(\.code)).sorted() {
            wished += try CurriculumRules.inForce(code, context)?.topics.map(\.topic.id) ?? []
        }
        let held = counts.values.flatMap(\.keys).sorted()
        var seen: Set<RecordID> = []
        return try (wished + held).compactMap { id in
            guard seen.insert(id).inserted else { return nil }
            return try context.record(Reference<TrainingTopic>(id))
        }
    }
}

/// What follows from the coverage.
enum CoverageFigures {
    static func gaps(_ settings: Values<TrainingSettings>) -> Figure {
        Figure(
            "mediator-training.coverage-gaps",
            "Pairs of language and topic about which nobody can speak on the date, out of all.",
            for: MediatorTraining.reporter
        ) { date, context in
            let table = try Coverage(on: date, settings, context).table
            let cells = table.counts.flatMap { $0 }
            return FigureValue(cells.count { $0 == 0 }, of: cells.count)
        }
    }
}
