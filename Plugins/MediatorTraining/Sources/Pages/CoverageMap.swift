import DachwerkKit
import MediatorTrainingContract

/// Who covers what: languages down, topics across, as a page to work with.
///
/// It counts as of today and hides nothing: it is for those who ask mediators for sessions. What is
/// published of it is the table of the same numbers with its small cells hidden.
enum CoverageMap {
    /// How many can speak about each topic in each language.
    static func page(_ settings: Values<TrainingSettings>) -> ModulePage {
        ModulePage("mediator-training.coverage-map", for: MediatorTraining.coordinator) { reader in
            let coverage = try Coverage(on: reader.today, settings, reader)
            var table = PageTable(
                heads: [.name(of: Mediator.languages)]
                    + coverage.topics.map { .record($0.reference) })
            for language in coverage.languages {
                let counts = coverage.topics.map { coverage.count(language, $0.id) }
                table.add(
                    row: [.language(language)] + counts.map { .value($0).marked(tone($0)) })
            }
            return table
        }
    }

    /// How many pairs nobody covers, with the languages in which most is missing.
    static func card(_ settings: Values<TrainingSettings>) -> DeskCard {
        DeskCard(
            "mediator-training.gaps", for: MediatorTraining.coordinator,
            opening: .page("coverage-map")
        ) { reader in
            let coverage = try Coverage(on: reader.today, settings, reader)
            let missing = coverage.languages.map { language in
                (language, coverage.topics.count { coverage.count(language, $0.id) == 0 })
            }.filter { $0.1 > 0 }
            guard !missing.isEmpty else { return nil }
            let first = missing.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(mostNamed)
            return DeskCard.Content(
                count: missing.reduce(0) { $0 + $1.1 }, first.map { .language($0.0) })
        }
    }

    private static let mostNamed = 3

    /// One person alone is soon nobody.
    private static func tone(_ count: Int) -> PageValue.Tone {
        count == 0 ? .missing : count == 1 ? .short : .good
    }
}
