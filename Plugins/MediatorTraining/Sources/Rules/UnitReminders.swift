import DachwerkKit
import MediatorTrainingContract

/// Participants are reminded on the day before a unit, of its place too where one is known.
enum UnitReminders {
    /// Mail about a unit puts it into the calendars of those who are told, or takes it out.
    static let calendarEntry = CalendarEntry(
        TrainingUnit.self, at: TrainingUnit.period, while: { $0.state == .planned },
        cancelled: { $0.state == .cancelled })

    static let all = [
        Reminder(
            Telling(
                messages.unitTomorrow,
                to: .persons { unit, context in
                    try UnitRules.participants(unit, context)
                        .filter { try TrainingNotices.isTold($0, context) }.map(\.id)
                }
            ) { unit, _, context in
                let cohort = try context.existing(unit.cohort)
                return (
                    try UnitRules.title(of: unit, context), unit.period, unit.place ?? cohort.place
                )
            },
            days: -1, from: .start(TrainingUnit.period), while: { $0.state == .planned })
    ]
}
