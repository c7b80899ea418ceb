import DachwerkKit
import MediatorTrainingContract

/// What the pages of the training say beyond what follows from its declarations.
enum TrainingPages {
    static func register(_ settings: Values<TrainingSettings>, in registrar: inout Registrar) {
        registrar.add(attendance)
        registrar.add(makeUp)
        registrar.add(PageWording(of: TrainingUnit.self, on: .moving(TrainingUnit.hold), .lead))
        registrar.add(progress)
        registrar.add(CoverageMap.page(settings))
        registrar.add(CoverageMap.card(settings))
    }

    /// Who was there for how long, a whole evening at once.
    private static let attendance = EntrySheet(
        "attendance", entering: Attendance.minutes, across: Attendance.unit,
        of: TrainingUnit.cohort, sort: .ascending(TrainingUnit.period, .start),
        while: { $0.state != .cancelled }, down: Attendance.mediator,
        usually: { TrainingUnit.minutesTaught($0) }
    ) { unit, reader in try UnitRules.participants(unit, reader) }

    /// Another date for those who missed this one.
    private static let makeUp = RecordAction(
        "make-up", of: TrainingUnit.self, making: TrainingUnit.self,
        while: { $0.state == .held }
    ) { unit in
        [
            .put(unit.cohort, in: TrainingUnit.cohort), .put(unit.part, in: TrainingUnit.part),
            .put(unit.topic, in: TrainingUnit.topic), .put(unit.trainer, in: TrainingUnit.trainer),
            .put(unit.place, in: TrainingUnit.place),
            .put(unit.reference, in: TrainingUnit.replaces),
        ]
    }

    /// How far somebody has come: each topic, when it was passed, and the minutes.
    private static let progress = Panel(
        "progress", of: Mediator.self, for: MediatorTraining.coordinator,
        MediatorTraining.trainer, labels: ["attended", "planned"],
        while: { $0.state.isOne(of: MediatorState.learning) }
    ) { mediator, reader in
        guard let link = mediator.curriculum, let curriculum = try reader.record(link) else {
            return nil
        }
        let progress = try Progress(of: mediator.reference, under: curriculum, reader)
        var table = PageTable(
            .name(of: TrainingTopic.self), .name(of: Assessment.date), .label("attended"),
            .label("planned"))
        for line in curriculum.topics {
            let passed = progress.topics[line.topic]
            table.add(
                .record(line.topic),
                passed.map { .value($0.date).marked(.good) } ?? .nothing,
                .value(progress.attended.minutes(about: line.topic)),
                line.minutes > 0 ? .value(line.minutes) : .nothing)
        }
        return table
    }
}
