import DachwerkKit

/// What people are told because it was declared: of transitions, new records and dates.
struct DeclaredTellings {
    let writer: RecordWriter

    private var transaction: any StoreTransaction { writer.transaction }

    /// Tells what follows from a change by declaration.
    func tell(of change: RecordChange, _ resource: CompiledResource) throws {
        let tellings =
            switch (change.kind, change.move) {
            case (.create, _): resource.definition.creationTellings[change.after.state]
            case (.move, let move?): resource.definition.moveTellings[move]
            default: nil as [AnyTelling]?
            }
        guard let tellings, !tellings.isEmpty else { return }
        try writer.acting(for: resource.id.capability) { context in
            for telling in tellings {
                if let states = telling.states, let before = change.before,
                    !states.contains(before.state)
                {
                    continue
                }
                try telling.tell(change.after, change.reason, context)
            }
        }
    }

    /// Keeps the moments of a record's reminders in step with what was written.
    ///
    /// What has been told stays remembered, so that it is told once for each date. Whoever sets up
    /// records from before does not make up for moments that are over.
    func keepReminders(
        of record: RecordData, _ resource: CompiledResource, isMadeUpFor: Bool = true
    ) throws {
        let reminders = resource.contributions.reminders
        guard !reminders.isEmpty else { return }
        let judge = ConditionJudge(resource, .scheduler, today: writer.today)
        let known =
            writer.mayHaveReminders(record.id)
            ? try DeadlineBook.reminders.deadlines(of: record.id, in: transaction) : []
        for reminder in reminders {
            let own = known.first { $0.name == reminder.name }
            let date = reminder.date(record, writer.tenant.zone)
            let due = date.map { reminder.moment($0, writer.tenant) }
            guard let due, let date, judge.passes(reminder.condition, record) else {
                if own?.level == 0 {
                    try DeadlineBook.reminders.drop(
                        of: record.id, name: reminder.name, in: transaction)
                }
                continue
            }
            if own?.due == due { continue }
            let isStillTime = isMadeUpFor && reminder.days < 0 && writer.today < date
            guard due > writer.now || isStillTime else {
                if own != nil {
                    try DeadlineBook.reminders.drop(
                        of: record.id, name: reminder.name, in: transaction)
                }
                continue
            }
            _ = writer.mayHaveReminders(record.id, isSetting: true)
            try DeadlineBook.reminders.set(
                Deadline(name: reminder.name, due: due, level: 0), of: record.id,
                resource: resource.id, isFirst: own == nil, in: transaction)
            writer.agenda?.bringForward(writer.tenant.id, to: due)
        }
    }

    /// Forgets the reminders of a record that is no more.
    func dropReminders(of record: RecordID, _ resource: CompiledResource) throws {
        guard !resource.contributions.reminders.isEmpty else { return }
        try DeadlineBook.reminders.drop(of: record, name: nil, in: transaction)
    }

    /// Tells what a reminder is for, once.
    func remind(_ row: DeadlineBook.Row) throws {
        let (book, name) = (DeadlineBook.reminders, row.deadline.name)
        // Between the look at the clock and this transaction it may have been told or moved.
        guard try book.deadlines(of: row.record, in: transaction).contains(row.deadline) else {
            return
        }
        guard let resource = writer.composition.resource(row.resource),
            let record = try writer.record(row.record, of: resource),
            let reminder = resource.contributions.reminders.first(where: { $0.name == name }),
            let date = reminder.date(record, writer.tenant.zone),
            ConditionJudge(resource, .scheduler, today: writer.today).passes(
                reminder.condition, record),
            reminder.days >= 0 || writer.today < date
        else { return try book.drop(of: row.record, name: name, in: transaction) }
        try book.set(
            Deadline(name: name, due: row.deadline.due, level: 1), of: row.record,
            resource: row.resource, in: transaction)
        try writer.acting(for: resource.id.capability) {
            try reminder.telling.tell(record, nil, $0)
        }
    }
}

extension AnyReminder {
    /// How many days a reminder is brought forward at most, for want of working days before a date.
    private static let mostDaysForward = 30

    /// When it is told of a date: in the working time of the tenant, where it says one.
    ///
    /// It moves on to the next moment at which somebody can be reached. One before its date that
    /// would come too late that way comes on the last working day before.
    func moment(_ date: LocalDate, _ tenant: TenantInfo) -> Instant {
        let day = date.adding(days: days)
        let moment = tenant.zone.instant(day, time)
        guard let calendar = tenant.workingTime else { return moment }
        let next = calendar.nextOpening(notBefore: moment)
        guard days < 0 else { return next ?? moment }
        if let next, tenant.zone.date(of: next) < date { return next }
        for back in 1...Self.mostDaysForward {
            let earlier = day.adding(days: -back)
            let wished = tenant.zone.instant(earlier, time)
            if let opening = calendar.openings(on: earlier).first(where: { wished < $0.end }) {
                return max(wished, opening.start)
            }
        }
        return moment
    }
}

extension CompiledResource {
    /// The stable names of what is told of its records by declaration.
    package var declaredNotices: [String] {
        let tellings =
            Array(definition.moveTellings.values.joined())
            + Array(definition.creationTellings.values.joined())
            + contributions.reminders.map(\.telling)
        return tellings.flatMap(\.codes)
    }
}
