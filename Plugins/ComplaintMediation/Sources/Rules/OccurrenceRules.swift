import DachwerkKit

/// What happens again is logged with the case; what was settled comes up again by it.
enum OccurrenceRules {
    static let all = [logging, counting]

    /// Only what has happened is logged, and only with a case that can go on.
    private static let logging = Rule("logging", Occurrence.self, on: .create, .change) {
        change, context in
        try checkDate(change.after.date, context)
        let file = try CaseRules.file(change.after.caseFile, context)
        guard change.kind == .create else { return }
        guard file.state.isOpen || file.state == .closed else {
            throw messages.caseEnded()
        }
        change.after.kind = change.after.kind ?? file.subject
    }

    private static let counting = Rule("counting", Occurrence.self, on: .create, at: .after) {
        change, context in
        let file = try context.existing(change.after.caseFile)
        let counted = try context.change(file) { $0.occurrenceCount += 1 }
        guard !CaseState.unsettled.contains(file.state), isNew(change.after, file, context) else {
            return
        }
        // What was agreed does not hold when the matter comes up again.
        if let agreement = try Agreements.current(of: file.reference, context) {
            try context.move(agreement, Agreement.fail)
            try context.change(counted) { $0.isAgreementKept = false }
        }
        try context.move(try context.existing(file.reference), CaseFile.reopen)
    }

    /// Whether something happened after the case was settled; what lies before is only noted.
    private static func isNew(
        _ occurrence: Record<Occurrence>, _ file: Record<CaseFile>, _ context: TenantReader
    ) -> Bool {
        guard let settled = file.solvedAt ?? file.endedAt else { return true }
        return occurrence.date >= context.tenant.zone.date(of: settled)
    }

    /// Nobody logs what has not happened yet.
    static func checkDate(_ date: LocalDate, _ context: TenantReader) throws {
        guard date > context.today else { return }
        throw messages.inTheFuture()
    }
}
