import DachwerkKit
import MediatorTrainingContract

/// Reminds the participants of a cohort on the day before a unit.
enum ReminderJob {
    static let job = Job(
        "mediator-training.reminders", everyMinutes: 60,
        "Reminds participants of the units of the next day."
    ) { context in
        let zone = context.tenant.zone
        let from = zone.startOfDay(context.today.adding(days: 1))
        let until = zone.startOfDay(context.today.adding(days: 2))
        let units = try context.records(TrainingUnit.self, sort: [.oldest], limit: 10_000) {
            $0.state == .planned && $0.isReminded == false && $0.period.start >= from
                && $0.period.start < until
        }
        for unit in units {
            let reminded = try context.change(unit) { $0.isReminded = true }
            let arguments = try UnitRules.arguments(reminded, nil, context)
            let name = arguments["place"] == nil ? "unit-tomorrow" : "unit-tomorrow-at"
            for mediator in try UnitRules.participants(reminded, context) {
                try TrainingNotices.tell(name, about: reminded, mediator, arguments, context)
            }
        }
    }
}
