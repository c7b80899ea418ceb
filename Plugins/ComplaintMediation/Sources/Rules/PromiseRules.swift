import DachwerkKit

/// Every open case has one next deadline, in working time.
///
/// What is promised first runs from the filing, and each step starts a new promise. Whoever leads
/// the case, wherever it lies and whoever is away: the promise stays. Another cause counts by its
/// own rules from where the promise began, and never gives more time than was promised.
enum PromiseRules {
    /// Works out what is promised and by when.
    static func promising(_ settings: Values<ComplaintSettings>) -> Rule<CaseFile> {
        Rule("promising", CaseFile.self, on: .create, .change, .move) { change, context in
            guard renews(change) else { return }
            guard let kind = kind(for: change.after.state), !change.after.isAnonymous else {
                change.after.escalationLevel = 0
                change.after.escalatedTo = []
                change.after.promise = nil
                change.after.nextDeadline = nil
                change.after.promisedAt = nil
                return
            }
            let isAnew = startsAnew(change)
            let since = isAnew ? context.now : change.after.promisedAt ?? context.now
            var due = try Promise(kind, change.after, since: since, settings, context).due
            if isAnew {
                change.after.escalationLevel = 0
                change.after.escalatedTo = []
            } else if let promised = change.after.nextDeadline {
                due = min(due, promised)
            }
            change.after.promise = kind
            change.after.promisedAt = since
            change.after.nextDeadline = max(due, context.now)
        }
    }

    /// Drops the old deadlines and sets the new ones.
    static func setting(_ settings: Values<ComplaintSettings>) -> Rule<CaseFile> {
        Rule("setting-deadlines", CaseFile.self, on: .create, .change, .move, at: .after) {
            change, context in
            guard renews(change) else { return }
            let file = change.after
            try context.dropDeadlines(of: file)
            guard let kind = file.promise, let due = file.nextDeadline, let since = file.promisedAt
            else { return }
            try context.setDeadline(kind.deadline, of: file, due: due)
            let promise = try Promise(kind, file, since: since, settings, context)
            if let reminder = promise.reminder, reminder > context.now, reminder < due {
                try context.setDeadline(Promise.reminderName, of: file, due: reminder)
            }
        }
    }

    /// Whether the promise is looked at again; one that has passed goes its way of escalation.
    private static func renews(_ change: Change<CaseFile>) -> Bool {
        startsAnew(change) || change.changes(CaseFile.isAnonymous)
            || (change.changes(CaseFile.cause) && change.after.escalationLevel == 0)
    }

    private static func startsAnew(_ change: Change<CaseFile>) -> Bool {
        change.kind == .create || change.kind == .move
    }

    private static func kind(for state: CaseState) -> PromiseKind? {
        switch state {
        case .received, .reopened: .firstResponse
        case .agreement: .followUp
        case _ where state.isOpen: .nextStep
        default: nil
        }
    }
}

/// One promise: what the settings or the cause allow for it.
struct Promise {
    /// The name of the reminder among the deadlines of a case.
    static let reminderName = "reminder"

    /// By when it is to be kept.
    let due: Instant
    /// When the contact person is reminded of it.
    let reminder: Instant?

    init(
        _ kind: PromiseKind, _ file: Record<CaseFile>, since: Instant,
        _ settings: Values<ComplaintSettings>, _ context: TenantReader
    ) throws {
        let time = WorkingTime(settings, context)
        if kind == .followUp {
            let day = try Agreements.current(of: file.reference, context)?.followUpOn
            due = time.beginning(of: day ?? context.today)
            reminder = nil
            return
        }
        let cause = try file.cause.flatMap { try context.record($0) }
        let days: Int
        let minutes: Int?
        if kind == .firstResponse {
            days = cause?.firstResponseDays ?? settings.firstResponseDays
            minutes =
                cause?.firstResponseMinutes
                ?? (cause?.firstResponseDays == nil ? settings.firstResponseMinutes : nil)
        } else {
            days = cause?.nextStepDays ?? settings.nextStepDays
            minutes =
                cause?.nextStepMinutes
                ?? (cause?.nextStepDays == nil ? settings.nextStepMinutes : nil)
        }
        due = time.due(days: days, minutes: minutes, from: since)
        reminder = time.reminder(days: days, minutes: minutes, from: since)
    }
}
