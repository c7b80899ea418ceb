import DachwerkKit

/// Forgets the parties of what ended long ago, after saying so; what is counted stays.
enum RetentionJob {
    /// How many cases are forgotten in one run; the rest waits for the next.
    private static let mostCases = 200

    static func job(_ settings: Values<ComplaintSettings>) -> Job {
        Job(
            "complaint-mediation.retention", everyMinutes: 1_440,
            "Announces and carries out the erasure of what parties told and who they were."
        ) { context in
            let ended = try context.records(CaseFile.self, sort: [.oldest], limit: 10_000) {
                $0.state.isOne(of: CaseState.ended) && $0.isAnonymous == false
            }
            for file in ended where file.erasesOn == nil {
                try announce(file, settings, context)
            }
            let due = ended.filter { $0.erasesOn.map { $0 <= context.today } ?? false }
            for file in due.prefix(mostCases) { try forget(file, context) }
        }
    }

    /// Says ahead when the erasure comes: never without notice, however late the job runs.
    private static func announce(
        _ file: Record<CaseFile>, _ settings: Values<ComplaintSettings>, _ context: TenantContext
    ) throws {
        guard let endedAt = file.endedAt else { return }
        let planned = context.tenant.zone.date(of: endedAt)
            .adding(months: months(file.outcome, settings))
        let earliest = context.today.adding(days: settings.erasureNoticeDays)
        guard planned <= earliest else { return }
        let announced = try context.change(file) { $0.erasesOn = earliest }
        let notices = CaseNotices(announced, settings, context)
        try notices.tellParties("erasure-ahead", ["day": .date(earliest)])
        try notices.tellContactPerson("erasure-ahead-of-case")
    }

    /// How long depends on what came of it: a formal matter stays one when it is closed later.
    private static func months(
        _ outcome: Outcome?, _ settings: Values<ComplaintSettings>
    ) -> Int {
        switch outcome {
        case .withdrawn: settings.withdrawnMonths
        case .referredOut: settings.referredMonths
        case .formalTrack: settings.formalMonths
        case .emergency: settings.emergencyMonths
        default: settings.closedMonths
        }
    }

    private static func forget(_ file: Record<CaseFile>, _ context: TenantContext) throws {
        // First the case, so that what follows from the leaving of a party does not count again.
        try context.forget(
            file, CaseFile.stair, CaseFile.danger, CaseFile.contactName, CaseFile.mediatorName
        ) {
            $0.contactPerson = nil
            $0.mediator = nil
            $0.escalatedTo = []
            $0.leaders = []
            $0.isAnonymous = true
        }
        let reference = file.reference
        try erase(DisclosedName.self, context) { $0.caseFile == reference }
        try erase(Entry.self, context) { $0.caseFile == reference }
        try erase(Occurrence.self, context) { $0.caseFile == reference }
        try erase(Measure.self, context) { $0.caseFile == reference }
        try erase(MediationSession.self, context) { $0.caseFile == reference }
        try erase(Agreement.self, context) { $0.caseFile == reference }
        try erase(Party.self, context) { $0.caseFile == reference }
    }

    private static func erase<Owner: Resource>(
        _ owner: Owner.Type, _ context: TenantContext,
        where filter: (FilterBuilder<Owner>) -> Filter<Owner>
    ) throws {
        for record in try context.records(owner, sort: [.oldest], limit: 10_000, where: filter) {
            try context.erase(record)
        }
    }
}
