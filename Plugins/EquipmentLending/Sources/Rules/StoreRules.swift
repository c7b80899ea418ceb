import DachwerkKit

/// A store's closures are spans, and new ones are told to those who would come in vain.
enum StoreRules {
    static let all = [closures, closing]

    /// The last day of a closure does not lie before its first, and extra hours do not overlap.
    static let closures = Rule("closures", LendingStore.self, on: .create, .change) { change, _ in
        guard change.after.closures.allSatisfy({ $0.until >= $0.from }) else {
            throw messages.span().at(LendingStore.closures)
        }
        let days = Set(change.after.extraHours.map { $0.date })
        guard LendingStore.exceptions(change.after).count == days.count else {
            throw messages.extraHours()
        }
    }

    /// Promises are looked at again when a store opens at other times.
    static let closing = Rule("closing", LendingStore.self, on: .change, at: .after) {
        change, context in
        guard
            change.changes(LendingStore.hours) || change.changes(LendingStore.closures)
                || change.changes(LendingStore.closesOnPublicHolidays)
                || change.changes(LendingStore.extraHours)
        else { return }
        _ = try recheck(change.after, context)
    }

    /// Promises are looked at again when the tenant's time zone, Land or closures change.
    static let review = CalendarReview(
        "equipment-lending.opening", "Tells borrowers whose hand-over or return is closed now."
    ) { context in
        try context.records(LendingStore.self).reduce(0) { count, store in
            try count + recheck(store, context)
        }
    }

    /// Borrowers whose hand-over or return falls on a closed time are told when it can be, and
    /// maintenance, which counts opening days, is worked out anew.
    ///
    /// - Returns: How many loans would start or end while the store is closed.
    @discardableResult
    static func recheck(_ store: Record<LendingStore>, _ context: TenantContext) throws -> Int {
        let count = try tellClosed(store, context)
        let models = try context.records(ItemModel.self) {
            $0.store == store.reference
        }
        try recheckMaintenance(of: models, in: store.reference, context)
        return count
    }

    /// Works out anew from when things are free that are out or came back, and who is covered.
    static func recheckMaintenance(
        of models: [Record<ItemModel>], in store: Reference<LendingStore>,
        _ context: TenantContext
    ) throws {
        let recent = context.now.adding(days: -longestMaintenance)
        let loans = try context.records(Loan.self, sort: [.oldest]) {
            $0.store == store && $0.state.isOne(of: LoanState.counted) && $0.updatedAt >= recent
        }
        let out = try context.records(Loan.self, sort: [.oldest]) {
            $0.store == store && $0.state.isOne(of: LoanState.out) && $0.updatedAt < recent
        }
        for loan in out + loans { try context.settle(loan) }
        try Cover.recheck(models.map(\.reference), because: .times, context)
    }

    /// No maintenance takes longer, in days: sixty opening days of a store that opens weekly.
    static let longestMaintenance = 60 * 7

    private static func tellClosed(
        _ store: Record<LendingStore>, _ context: TenantContext
    ) throws -> Int {
        let calendar = LendingStore.calendar(store, context)
        let loans = try context.records(Loan.self, sort: [.oldest]) {
            $0.store == store.reference && $0.period.end > context.now
                && $0.state.isOne(of: LoanState.promised + LoanState.out)
        }
        var count = 0
        for loan in loans where !loan.isOverride && !loan.isByAgreement {
            let isOut = LoanState.out.contains(loan.state)
            let moments = isOut ? [loan.period.end] : [loan.period.start, loan.period.end]
            guard moments.contains(where: { !calendar.isOpen(at: $0, includingClosing: true) })
            else { continue }
            try tellClosed(loan, isOut: isOut, calendar, context)
            count += 1
        }
        return count
    }

    private static func tellClosed(
        _ loan: Record<Loan>, isOut: Bool, _ calendar: OpeningCalendar, _ context: TenantContext
    ) throws {
        let next: Period?
        if isOut {
            next = calendar.nextOpening(notBefore: loan.period.end)
                .flatMap { Period(start: loan.period.start, end: $0) }
        } else {
            let contents = try LoanContents(loan, context)
            next = try Alternatives.next(for: contents, notBefore: loan.period, context)
        }
        try LoanNotices.tell(messages.affectedByClosure(loan, next), loan, context)
    }
}
