import DachwerkKit

/// What happens to a loan when time passes: ends that nobody brings about, and delays.
enum LoanDeadlines {
    /// By when something must be collected, or decided about.
    private static let end = "end"
    private static let overdue = "overdue"
    private static let closing = "closing"

    /// What follows when a deadline passes.
    static func passing(_ settings: Values<LendingSettings>) -> Deadlines<Loan> {
        Deadlines(Loan.self) { loan, passed, context in
            switch passed.name {
            case end: try finish(loan, context)
            case overdue: return try late(loan, since: passed.due, settings, context)
            case closing: return try close(loan, context)
            default: break
            }
            return nil
        }
    }

    /// Sets what is due in the state that a loan comes into.
    static func setting(_ settings: Values<LendingSettings>) -> Rule<Loan> {
        Rule("deadlines", Loan.self, on: .create, .change, .move, at: .after) { change, context in
            guard change.before?.state != change.after.state || change.changes(Loan.period),
                !change.isMove(Loan.markOverdue), !change.isMove(Loan.notePart)
            else { return }
            let stays = change.isMove(Loan.returnPart) || change.isMove(Loan.approve)
            if change.kind != .create, !stays { try context.dropDeadlines(of: change.after) }
            try set(change.after, settings, context)
        }
    }

    /// Loans of a store that is older than these deadlines get theirs, once.
    static func job(_ settings: Values<LendingSettings>) -> Job {
        let states = LoanState.promised + LoanState.out + [.returned, .lost]
        return .each(
            Loan.self, "equipment-lending.deadlines", everyMinutes: 1_440,
            "Sets the deadlines of loans that have none yet.",
            where: { loan, _ in loan.state.isOne(of: states) }
        ) { loan, context in
            guard try context.deadlines(of: loan).isEmpty else { return }
            try set(loan, settings, context)
        }
    }

    private static func set(
        _ loan: Record<Loan>, _ settings: Values<LendingSettings>, _ context: TenantContext
    ) throws {
        switch loan.state {
        case .requested, .approved:
            let latest = loan.period.start.adding(hours: settings.collectWithinHours)
            try context.setDeadline(end, of: loan, due: min(loan.period.end, latest))
        case .handedOver, .partlyReturned, .overdue:
            try context.setDeadline(
                overdue, of: loan, due: loan.period.end.adding(minutes: 1))
        case .returned, .lost:
            try context.setDeadline(
                closing, of: loan, due: context.now.adding(days: settings.closesAfterDays))
        case .draft, .refused, .cancelled, .closed, .expired, .noShow: return
        }
    }

    // MARK: What follows

    /// A request nobody decided has expired; what was there and was not collected is a no-show.
    private static func finish(_ loan: Record<Loan>, _ context: TenantContext) throws {
        let isMissed = loan.state == .approved && !loan.isShort
        guard LoanState.promised.contains(loan.state) else { return }
        try context.move(loan, isMissed ? Loan.missCollection : Loan.expire)
    }

    /// Marks what is late, and reminds once for the latest day that is reached, also when the
    /// platform was away on the days before.
    private static func late(
        _ loan: Record<Loan>, since due: Instant, _ settings: Values<LendingSettings>,
        _ context: TenantContext
    ) throws -> Instant? {
        guard LoanState.out.contains(loan.state), loan.period.end < context.now else { return nil }
        let zone = context.tenant.zone
        let end = zone.date(of: loan.period.end)
        if loan.state == .overdue {
            // A new day, so loans come near that were too far away when the delay was found.
            try EndRules.recheck(loan, settings, context)
        } else {
            try context.move(loan, Loan.markOverdue)
        }
        let (first, last) = (end.days(until: zone.date(of: due)), end.days(until: context.today))
        let days = settings.overdueReminderDays.filter { first <= $0 && $0 <= last && $0 > 0 }
        if !days.isEmpty {
            try LoanNotices.tell(messages.overdueReminder(loan, last), loan, context)
        }
        return zone.instant(context.today.adding(days: 1), zone.time(of: loan.period.end))
    }

    private static func close(_ loan: Record<Loan>, _ context: TenantContext) throws -> Instant? {
        guard [.returned, .lost].contains(loan.state) else { return nil }
        let open = try Amounts.recorded(for: loan.reference, context)
        guard open.minorUnits == 0 else { return context.now.adding(days: 1) }
        try context.move(loan, Loan.close)
        return nil
    }
}
