import DachwerkKit
import MediatorTrainingContract

/// Participants are reminded on the day before a unit.
enum UnitDeadlines {
    private static let reminder = "reminder"
    /// Reminders come at this hour of the tenant's clock.
    private static let reminderHour = 8

    static let passing = Deadlines(TrainingUnit.self) { unit, _, context in
        // Yesterday's news is none, when the platform was away.
        let day = context.tenant.zone.date(of: unit.period.start)
        guard unit.state == .planned, day == context.today.adding(days: 1) else { return nil }
        let arguments = try UnitRules.arguments(unit, nil, context)
        let name = arguments["place"] == nil ? "unit-tomorrow" : "unit-tomorrow-at"
        for mediator in try UnitRules.participants(unit, context) {
            try TrainingNotices.tell(name, about: unit, mediator, arguments, context)
        }
        return nil
    }

    static let setting = Rule(
        "reminder", TrainingUnit.self, on: .create, .change, .move, at: .after
    ) { change, context in
        guard change.before?.state != change.after.state || change.changes(TrainingUnit.period)
        else { return }
        try set(change.after, context)
    }

    /// Units of a store that is older than their deadlines get them; what is past stays past.
    static let filling = JobStep.each(
        TrainingUnit.self,
        where: { unit, moment in unit.state == .planned && unit.period.start > moment.now }
    ) { unit, context in
        guard let due = moment(of: unit, context), due > context.now,
            try context.deadlines(of: unit).isEmpty
        else { return }
        try set(unit, context)
    }

    private static func set(_ unit: Record<TrainingUnit>, _ context: TenantContext) throws {
        let day = context.tenant.zone.date(of: unit.period.start)
        guard unit.state == .planned, day > context.today, let due = moment(of: unit, context)
        else {
            return try context.dropDeadlines(of: unit)
        }
        // Who enters a unit of tomorrow at noon has its participants told at once.
        try context.setDeadline(reminder, of: unit, due: max(due, context.now))
    }

    /// When the participants of a unit are reminded.
    private static func moment(of unit: Record<TrainingUnit>, _ context: TenantReader) -> Instant? {
        let zone = context.tenant.zone
        let day = zone.date(of: unit.period.start)
        return LocalTime(hour: reminderHour, minute: 0).map {
            zone.instant(day.adding(days: -1), $0)
        }
    }
}
