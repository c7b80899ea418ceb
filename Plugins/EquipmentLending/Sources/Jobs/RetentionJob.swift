import DachwerkKit

/// Forgets the persons behind what ended long ago; the loans stay, so that counts stay.
enum RetentionJob {
    static func job(_ settings: Values<LendingSettings>) -> Job {
        Job(
            "equipment-lending.retention", everyMinutes: 1_440,
            "Forgets the persons behind loans that ended longer ago than the retention."
        ) { context in
            let day = context.today.adding(months: -settings.retentionMonths)
            let limit = context.tenant.zone.startOfDay(day)
            try forgetBorrowers(endedBefore: limit, context)
            try eraseDrafts(untouchedSince: limit, context)
            try forgetDamages(untouchedSince: limit, context)
            try eraseSuspensions(endedBefore: day, context)
        }
    }

    private static func forgetBorrowers(
        endedBefore limit: Instant, _ context: TenantContext
    ) throws {
        let loans = try context.records(Loan.self, sort: [.oldest]) {
            $0.state.isOne(of: LoanState.ended) && $0.isAnonymous == false && $0.endedAt < limit
        }
        for loan in loans {
            try context.forget(
                loan, Loan.personInCharge, Loan.personName, Loan.purpose, Loan.staffNote
            ) { $0.isAnonymous = true }
        }
    }

    /// A draft that nobody touched for so long was never a loan.
    private static func eraseDrafts(
        untouchedSince limit: Instant, _ context: TenantContext
    ) throws {
        let drafts = try context.records(Loan.self, sort: [.oldest]) {
            $0.state == .draft && $0.updatedAt < limit
        }
        for draft in drafts { try context.erase(draft) }
    }

    private static func forgetDamages(
        untouchedSince limit: Instant, _ context: TenantContext
    ) throws {
        let damages = try context.records(Damage.self, sort: [.oldest]) {
            $0.state != .open && !$0.description.isEmpty && $0.updatedAt < limit
        }
        for damage in damages { try context.forget(damage, Damage.description) }
    }

    private static func eraseSuspensions(
        endedBefore day: LocalDate, _ context: TenantContext
    ) throws {
        let suspensions = try context.records(Suspension.self, sort: [.oldest]) {
            $0.until < day
        }
        for suspension in suspensions { try context.erase(suspension) }
    }
}
