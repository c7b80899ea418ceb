import DachwerkKit
import MediatorTrainingContract

/// What holds for units and for who was there.
enum UnitRules {
    static let all = [content, closing, replacing]
    static let attendance = [attending]

    private static let content = Rule("content", TrainingUnit.self) { change, context in
        guard change.kind != .erase else { return }
        let unit = change.after
        try TrainingParts.check(unit.part, unit.topic)
        let whole = unit.period.durationMilliseconds / 60_000
        if Int64(TrainingUnit.minutesTaught(unit)) > min(whole, 1_440) {
            throw messages.longerThanItsPeriod()
        }
        if let replaced = try unit.replaces.flatMap({ try context.record($0) }),
            replaced.id == unit.id || replaced.part != unit.part || replaced.topic != unit.topic
        {
            throw messages.replacesAnotherTopic()
        }
        if change.isMove(TrainingUnit.hold), unit.period.start > context.now {
            throw messages.notBegun().at(TrainingUnit.period)
        }
        try keepAttended(change, context)
    }

    /// Who was not there is told, with the next date on which it can be made up for.
    private static let closing = Rule("closing", for: TrainingUnit.hold, at: .after) {
        change, context in
        let unit = change.after
        let next = try nextDate(after: unit, context)
        let text = messages.unitMissed(try title(of: unit, context), unit.period, next?.period)
        for mediator in try absent(from: unit, context) {
            try TrainingNotices.tell(text, about: unit, mediator, context)
        }
    }

    /// A date that makes up for another is announced to those who missed that.
    private static let replacing = Rule("replacing", TrainingUnit.self, on: .create, at: .after) {
        change, context in
        guard let replaced = try change.after.replaces.flatMap({ try context.record($0) }),
            replaced.state == .held
        else { return }
        let text = messages.unitMissed(
            try title(of: replaced, context), replaced.period, change.after.period)
        for mediator in try absent(from: replaced, context) {
            try TrainingNotices.tell(text, about: change.after, mediator, context)
        }
    }

    private static let attending = Rule("attending", Attendance.self, on: .create, .change) {
        change, context in
        let unit = try context.existing(change.after.unit)
        guard unit.state != .cancelled, unit.period.start <= context.now else {
            throw messages.notBegun().at(Attendance.unit)
        }
        guard change.after.minutes <= TrainingUnit.minutesTaught(unit) else {
            throw messages.longerThanItsUnit()
        }
        guard context.actor.person != change.after.mediator.id else {
            throw messages.ownAttendance()
        }
        guard change.kind == .create else { return }
        try AssessmentRules.requireInProgramme(change.after.mediator, context)
        let attendance = change.after
        let isThere = try context.exists(Attendance.self) {
            $0.unit == attendance.unit && $0.mediator == attendance.mediator
        }
        if isThere { throw messages.attendanceTwice() }
    }

    /// Those with a place in the cohort.
    static func participants(
        _ unit: Record<TrainingUnit>, _ context: TenantReader
    ) throws -> [Reference<Mediator>] {
        try context.records(
            Participation.self, sort: [.oldest]
        ) { $0.cohort == unit.cohort && $0.state.isOne(of: [.confirmed, .finished]) }
        .map(\.mediator)
    }

    /// What a unit is called: its topic, else its cohort.
    static func title(
        of unit: Record<TrainingUnit>, _ context: TenantReader
    ) throws -> LocalizedText {
        let topic = try unit.topic.flatMap { try context.record($0) }
        return try topic?.title ?? context.existing(unit.cohort).name
    }

    private static func absent(
        from unit: Record<TrainingUnit>, _ context: TenantReader
    ) throws -> [Reference<Mediator>] {
        let there = try context.records(Attendance.self) {
            $0.unit == unit.reference && $0.minutes > 0
        }
        let present = Set(there.map(\.mediator))
        return try participants(unit, context).filter { !present.contains($0) }
    }

    /// The next date of any cohort on which the same is taught.
    private static func nextDate(
        after unit: Record<TrainingUnit>, _ context: TenantReader
    ) throws -> Record<TrainingUnit>? {
        try context.first(TrainingUnit.self, sort: [.ascending(TrainingUnit.period, .start)]) {
            $0.part == unit.part && $0.topic == unit.topic && $0.state == .planned
                && $0.period.start > context.now
        }
    }

    /// What somebody attended stays what it was: neither called off, nor about something else, nor
    /// shorter than they were there.
    private static func keepAttended(
        _ change: Change<TrainingUnit>, _ context: TenantReader
    ) throws {
        guard change.kind != .create else { return }
        let unit = change.after
        let longest = try context.first(
            Attendance.self, sort: [.descending(Attendance.minutes)]
        ) { $0.unit == unit.reference && $0.minutes > 0 }
        guard let longest else { return }
        if change.isMove(TrainingUnit.cancel) {
            throw messages.wasAttended().at(.root.appending("state"))
        }
        if change.changes(TrainingUnit.part) || change.changes(TrainingUnit.topic) {
            throw messages.wasAttended().at(TrainingUnit.topic)
        }
        if TrainingUnit.minutesTaught(unit) < longest.minutes {
            throw messages.shorterThanAttended()
        }
        if unit.period.start > context.now {
            throw messages.wasAttended().at(TrainingUnit.period)
        }
    }
}
