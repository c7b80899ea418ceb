import DachwerkKit
import MediatorTrainingContract

/// Forgets who left or was not accepted longer ago than the retention; what was done stays.
enum RetentionJob {
    static func job(_ settings: Values<TrainingSettings>) -> Job {
        Job(
            "mediator-training.retention", everyMinutes: 1_440,
            "Forgets persons who left or were not accepted longer ago than the retention."
        ) { context in
            let day = context.today.adding(months: -settings.retentionMonths)
            let limit = context.tenant.zone.startOfDay(day)
            let gone = try context.records(Mediator.self, sort: [.oldest]) {
                ($0.state == .left && $0.leftOn < day)
                    || ($0.state == .declined && $0.updatedAt < limit)
            }
            for mediator in gone { try context.move(mediator, Mediator.forget) }
        }
    }
}
