import DachwerkKit
import MediatorTrainingContract

/// The tables of the programme; what describes persons is published only with its small cells
/// hidden.
enum TrainingTables {
    static func all(_ settings: Values<TrainingSettings>) -> [Tabulation] {
        [
            coverage(settings), dropOuts(settings),
            persons(
                "countries", "Active mediators by country of origin, as they say themselves.",
                .country, settings
            ) { mediator in mediator.country },
            persons(
                "genders", "Active mediators by gender, as they say themselves.", .gender, settings
            ) { mediator in mediator.gender?.rawValue },
            persons(
                "age-groups", "Active mediators by age, as they say themselves.", .ageGroup,
                settings
            ) { mediator in mediator.ageGroup?.rawValue },
        ]
    }

    private static func coverage(_ settings: Values<TrainingSettings>) -> Tabulation {
        Tabulation(
            "mediator-training.coverage",
            "Active mediators by language and topic, from certificates valid on the date; a later "
                + "date shows the gaps to come.",
            for: MediatorTraining.coordinator, readableBy: MediatorTraining.reporter,
            minimumCell: settings.minimumCell
        ) { date, context in
            try Coverage(on: date, settings, context).table
        }
    }

    private static func dropOuts(_ settings: Values<TrainingSettings>) -> Tabulation {
        Tabulation(
            "mediator-training.drop-outs-by-stage",
            "Persons who left by the date and were never certified, by how far they had come.",
            for: MediatorTraining.coordinator, minimumCell: settings.minimumCell
        ) { date, context in
            let gone = try Programme(on: date, context).dropOuts
            let stages: [MediatorState] = [.applicant, .accepted] + MediatorState.learning
            return CountTable(
                rows: stages.map { stage in
                    (Category(stage.rawValue), gone.count { $0.leftFrom == stage })
                })
        }
    }

    /// Counts persons by what they say of themselves; who says nothing is unknown and no category.
    private static func persons(
        _ name: String, _ summary: String, _ dimension: Dimension,
        _ settings: Values<TrainingSettings>,
        by category: @escaping @Sendable (Record<Mediator>) -> String?
    ) -> Tabulation {
        Tabulation(
            "mediator-training.\(name)", summary, for: MediatorTraining.coordinator, isPublic: true,
            minimumCell: settings.minimumCell
        ) { date, context in
            let report = try Reports.latest(.active, by: dimension, on: date, context)
            if settings.headcount == .reports { return table(of: report) }
            let labels = Dictionary(
                report?.lines.map { ($0.category, $0.label) } ?? [],
                uniquingKeysWith: { first, _ in first })
            var counts: [String: Int] = [:]
            var unknown = 0
            for mediator in try Programme(on: date, context).active {
                guard let found = category(mediator) else {
                    unknown += 1
                    continue
                }
                counts[found, default: 0] += 1
            }
            // An order by count would say something of those that are hidden.
            let rows = counts.sorted { $0.key < $1.key }
            return CountTable(
                rows: rows.map { (Category($0.key, labels[$0.key] ?? nil), $0.value) },
                unknown: unknown)
        }
    }

    private static func table(of report: Record<ReportedCount>?) -> CountTable {
        let lines = report?.lines.sorted { $0.category < $1.category } ?? []
        return CountTable(
            rows: lines.map { (Category($0.category, $0.label), $0.count) },
            unknown: report?.unknown ?? 0, kind: .reported, source: report?.source,
            asOf: report?.statedOn)
    }
}
