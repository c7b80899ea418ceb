import DachwerkKit

/// Tells what is due for a record on a day.
struct RetentionJudge {
    /// What is to be done.
    enum Step: Equatable {
        case nothing
        /// To say that it will be forgotten on a day.
        case announce(LocalDate)
        /// To take an announcement back, because the record went on meanwhile.
        case withdraw
        case forget(RetentionPlan.Stage)
    }

    private let plan: RetentionPlan
    private let zone: Zone
    private let today: LocalDate
    private let judge: ConditionJudge

    init(_ plan: RetentionPlan, _ zone: Zone, today: LocalDate) {
        self.plan = plan
        self.zone = zone
        self.today = today
        judge = ConditionJudge(plan.resource, .scheduler, today: today)
    }

    func step(
        for record: RecordData, _ mark: ForgettingBook.Mark?, in snapshot: any StoreSnapshot
    ) throws -> Step {
        let isAnnounced = mark?.announced != nil
        if let kept = plan.declared?.kept, judge.passes(kept, record) {
            return isAnnounced ? .withdraw : .nothing
        }
        let done = mark.flatMap { $0.version == record.version ? $0.months : nil } ?? -1
        let waiting = plan.stages(of: record).filter { $0.months > done }
        guard let first = waiting.first else { return .nothing }
        let ahead = plan.declared?.announcement?.days ?? 0
        let horizon = today.adding(days: ahead)
        guard let day = try due(first, record, by: horizon, in: snapshot) else {
            return isAnnounced ? .withdraw : .nothing
        }
        if let announced = mark?.announced {
            return announced <= today ? .forget(first) : .nothing
        }
        // Who was forgotten once needs no notice of what somebody wrote down again.
        if plan.declared?.announcement != nil, mark?.months == nil {
            return .announce(max(day, horizon))
        }
        // Several stages may have passed while nobody looked.
        let last = try waiting.last { try due($0, record, by: today, in: snapshot) != nil }
        return .forget(last.map { merged(waiting, upTo: $0) } ?? first)
    }

    /// One stage that does what all up to one do.
    private func merged(
        _ stages: [RetentionPlan.Stage], upTo last: RetentionPlan.Stage
    ) -> RetentionPlan.Stage {
        let passed = stages.filter { $0.months <= last.months }
        guard passed.allSatisfy({ $0.fields != nil }) else {
            return RetentionPlan.Stage(months: last.months, fields: nil)
        }
        return RetentionPlan.Stage(
            months: last.months, fields: passed.flatMap { $0.fields ?? [] }.sorted())
    }

    /// The first day on which a stage is due, if that is not later than a day.
    ///
    /// What ended on a day is kept for whole months after that day, and goes with the next.
    private func due(
        _ stage: RetentionPlan.Stage, _ record: RecordData, by horizon: LocalDate,
        in snapshot: any StoreSnapshot
    ) throws -> LocalDate? {
        func day(after start: LocalDate) -> LocalDate? {
            let day = start.adding(months: stage.months).adding(days: 1)
            return day <= horizon ? day : nil
        }
        // Nothing starts before the record was there, unless a field says so.
        if let end = try end(of: record, in: snapshot) { return day(after: end) }
        if let due = day(after: zone.date(of: record.updatedAt)) { return due }
        guard day(after: zone.date(of: record.createdAt)) != nil else { return nil }
        let touched = try HistoryBook(plan.resource).lastTouch(of: record.id, in: snapshot)
        return day(after: zone.date(of: touched ?? record.createdAt))
    }

    /// The day on which the record ended, if it did.
    private func end(
        of record: RecordData, in snapshot: any StoreSnapshot
    ) throws -> LocalDate? {
        switch plan.declared?.start ?? .lastChange {
        case .lastChange: return nil
        case .states(let states):
            guard states.contains(record.state) else { return nil }
            let moment = try HistoryBook(plan.resource).entrance(
                of: record.id, into: Set(states), in: snapshot)
            return zone.date(of: moment ?? record.updatedAt)
        case .field(let name):
            guard let position = plan.resource.definition.positions[name] else { return nil }
            switch record.contents[position] {
            case .date(let date): return date
            case .instant(let instant): return zone.date(of: instant)
            case .period(let period): return zone.date(of: period.end)
            default: return nil
            }
        }
    }
}
