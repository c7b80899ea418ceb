import DachwerkKit

/// One look at the records whose persons may have to be forgotten.
struct RetentionRun: Sendable {
    private let tenant: Tenant
    private let now: Instant
    private let today: LocalDate

    init(_ tenant: Tenant) {
        self.tenant = tenant
        now = tenant.platform.clock.now()
        today = tenant.info.zone.date(of: now)
    }

    private static let pageSize = 200

    /// Forgets what is due, each record in a transaction of its own: one that fails harms no
    /// other and is tried again with the next look.
    ///
    /// - Parameter report: Takes how many were forgotten or announced, and which could not be;
    ///   what is held or still referred to waits, and is no failure.
    /// - Throws: What keeps the records from being looked at.
    func run(_ report: inout JobReport) async throws {
        // Those that refer to others go first, so that these need not wait for another day.
        for resource in tenant.composition.resources.reversed() {
            guard let plan = tenant.composition.retentions[resource.id] else { continue }
            try await run(plan, &report)
        }
    }

    private func run(
        _ plan: RetentionPlan, _ report: inout JobReport
    ) async throws {
        var last: RecordID?
        repeat {
            let (candidates, end) = try tenant.read { try page(plan, after: last, in: $0) }
            for id in candidates {
                do {
                    if try await forget(id, plan) { report.done += 1 }
                } catch {
                    report.fail(error, of: id)
                }
            }
            last = end
        } while last != nil
    }

    /// The records of one page that something is due for, and where the next page begins.
    private func page(
        _ plan: RetentionPlan, after last: RecordID?, in snapshot: any StoreSnapshot
    ) throws -> ([RecordID], RecordID?) {
        let resource = plan.resource
        let youngest = tenant.info.zone.startOfDay(today.adding(months: -plan.leastMonths))
        var conditions: [StoreCondition] = [
            .compare("created_at", .less, .text(youngest.description))
        ]
        if let kept = plan.declared?.kept {
            conditions.append(
                .not(ConditionTranslator(resource, .scheduler, today: today).translate(kept)))
        }
        if let last { conditions.append(.compare("id", .greater, .text(last.description))) }
        let records = try RecordStore(resource).records(
            where: .all(conditions), order: [.init("id")], limit: Self.pageSize, in: snapshot)
        let marks = try ForgettingBook().marks(of: records.map(\.id), in: snapshot)
        let judge = RetentionJudge(plan, tenant.info.zone, today: today)
        let due = try records.filter {
            try judge.step(for: $0, marks[$0.id], in: snapshot) != .nothing
        }
        return (due.map(\.id), records.count == Self.pageSize ? records.last?.id : nil)
    }

    /// Forgets a record, unless that has to wait.
    ///
    /// - Returns: Whether anything was done.
    private func forget(_ id: RecordID, _ plan: RetentionPlan) async throws -> Bool {
        do {
            return try await tenant.write { transaction in
                let writer = tenant.recordWriter(as: .scheduler, at: now, in: transaction)
                return try writer.acting(for: plan.resource.id.capability) { context in
                    try carryOut(id, plan, writer, context, transaction)
                }
            }
        } catch let refusal as Refusal where Self.waits(refusal) {
            return false
        }
    }

    /// Why something has to wait: a legal hold, or something that still refers to it.
    private static func waits(_ refusal: Refusal) -> Bool {
        Messages.record.held.says(refusal.code) || Messages.record.inUse.says(refusal.code)
            || Messages.record.inUseElsewhere.says(refusal.code)
    }

    /// Looks once more, inside the transaction, and does what is due then.
    private func carryOut(
        _ id: RecordID, _ plan: RetentionPlan, _ writer: RecordWriter,
        _ context: TenantContext, _ transaction: any StoreTransaction
    ) throws -> Bool {
        guard var record = try writer.record(id, of: plan.resource) else { return false }
        let book = ForgettingBook()
        let mark = try book.marks(of: [id], in: transaction)[id]
        let judge = RetentionJudge(plan, tenant.info.zone, today: today)
        switch try judge.step(for: record, mark, in: transaction) {
        case .nothing: return false
        case .withdraw:
            try plan.declared?.announcement?.tell(record, nil, context)
            try book.drop(id, in: transaction)
            return true
        case .announce(let day):
            try writer.requireUnheld(id)
            try plan.declared?.announcement?.tell(record, day, context)
            record = try writer.record(id, of: plan.resource) ?? record
            try book.set(
                ForgettingBook.Mark(version: record.version, announced: day), of: id,
                plan.resource, in: transaction)
            return true
        case .forget(let stage):
            if case .moving(let moves) = plan.declared?.means {
                for name in moves {
                    guard let move = plan.resource.definition.move(name),
                        move.from.contains(record.state)
                    else { continue }
                    record = try writer.apply(
                        move, before: record, after: record, plan.resource, reason: nil)
                }
            }
            try writer.forget(record, stage, plan)
            return true
        }
    }
}

extension Tenant {
    /// Forgets the persons whose retention is over.
    func forgetWhatIsDue(_ report: inout JobReport) async throws {
        try await RetentionRun(self).run(&report)
    }
}
