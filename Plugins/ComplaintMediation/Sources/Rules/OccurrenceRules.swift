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
            throw Refusal("complaint-mediation.case-ended", .conflict)
        }
        change.after.kind = change.after.kind ?? file.subject
    }

    private static let counting = Rule("counting", Occurrence.self, on: .create, at: .after) {
        change, context in
        let file = try context.existing(change.after.caseFile)
        let counted = try context.change(file) { $0.occurrenceCount += 1 }
        guard !CaseState.unsettled.contains(file.state) else { return }
        try context.move(counted, CaseFile.reopen)
    }

    /// Nobody logs what has not happened yet.
    static func checkDate(_ date: LocalDate, _ context: TenantContext) throws {
        guard date > context.today else { return }
        throw Refusal("complaint-mediation.in-the-future", .invalid)
    }
}
