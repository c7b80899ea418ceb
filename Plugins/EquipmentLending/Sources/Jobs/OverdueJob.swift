import DachwerkKit

/// Finds what is out beyond its end, reminds its borrowers and warns the next ones.
enum OverdueJob {
    static func job(_ settings: Values<LendingSettings>) -> Job {
        Job(
            "equipment-lending.overdue", everyMinutes: 15,
            "Marks loans as overdue, reminds their borrowers, warns the next borrowers."
        ) { context in
            try mark(context)
            let overdue = try context.records(Loan.self, sort: [.oldest], limit: 10_000) {
                $0.state == .overdue
            }
            for loan in overdue { try remind(loan, settings, context) }
            guard !overdue.isEmpty else { return }
            // Days pass, so loans come near that were too far away when the delay was found.
            try Cover.recheck(
                overdue.flatMap { $0.lines.map(\.model) }, because: .delay,
                before: context.now.adding(days: settings.delayWarningDays), context)
        }
    }

    private static func mark(_ context: TenantContext) throws {
        let late = try context.records(Loan.self, sort: [.oldest], limit: 10_000) {
            $0.state.isOne(of: [.handedOver, .partlyReturned]) && $0.period.end < context.now
        }
        for loan in late { try context.move(loan, Loan.markOverdue) }
    }

    /// Reminds once for the latest day that is reached, also when the platform was away before.
    private static func remind(
        _ loan: Record<Loan>, _ settings: Values<LendingSettings>, _ context: TenantContext
    ) throws {
        let end = context.tenant.zone.date(of: loan.period.end)
        let late = end.days(until: context.today)
        let reached = settings.overdueReminderDays.filter { $0 > loan.remindedDays && $0 <= late }
        guard let day = reached.max() else { return }
        let reminded = try context.change(loan) { $0.remindedDays = day }
        var arguments = LoanNotices.arguments(loan)
        arguments["days"] = .integer(Int64(late))
        try context.notify(
            Notice(
                "equipment-lending.overdue-reminder", about: reminded, to: loan.organisation.id,
                arguments: arguments))
    }
}
