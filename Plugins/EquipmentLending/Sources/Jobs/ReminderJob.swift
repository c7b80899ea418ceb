import DachwerkKit

/// Reminds borrowers on the day before a hand-over or a return.
enum ReminderJob {
    static let job = Job(
        "equipment-lending.reminders", everyMinutes: 60,
        "Reminds borrowers of hand-overs and returns on the next day."
    ) { context in
        let zone = context.tenant.zone
        let from = zone.startOfDay(context.today.adding(days: 1))
        let until = zone.startOfDay(context.today.adding(days: 2))
        let starting = try context.records(Loan.self, sort: [.oldest], limit: 10_000) {
            $0.state == .approved && $0.isCollectionReminded == false
                && $0.period.start >= from && $0.period.start < until
        }
        for loan in starting {
            let reminded = try context.change(loan) { $0.isCollectionReminded = true }
            try tell("hand-over-tomorrow", reminded, context)
        }
        let ending = try context.records(Loan.self, sort: [.oldest], limit: 10_000) {
            $0.state.isOne(of: [.handedOver, .partlyReturned]) && $0.isReturnReminded == false
                && $0.period.end >= from && $0.period.end < until
        }
        for loan in ending {
            let reminded = try context.change(loan) { $0.isReturnReminded = true }
            try tell("return-tomorrow", reminded, context)
        }
    }

    private static func tell(
        _ name: String, _ loan: Record<Loan>, _ context: TenantContext
    ) throws {
        try context.notify(
            Notice(
                "equipment-lending.\(name)", about: loan, to: loan.organisation.id,
                arguments: LoanNotices.arguments(loan)))
    }
}
