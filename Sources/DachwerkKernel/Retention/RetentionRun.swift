import DachwerkKit

/// One look at the records whose persons may have to be forgotten.
package struct RetentionRun: Sendable {
    /// What came of it.
    package struct Report: Sendable, Hashable {
        /// How many records were forgotten.
        package var forgotten = 0
        /// How many will be, as was announced.
        package var announced = 0
        /// How many are kept by a legal hold.
        package var held = 0
        /// How many wait because something else still refers to them.
        package var waiting = 0
        /// How many could not be forgotten; each left everything as it was.
        package var failed = 0
    }

    private let tenant: Tenant
    private let now: Instant
    private let today: LocalDate

    package init(_ tenant: Tenant) {
        self.tenant = tenant
        now = tenant.platform.clock.now()
        today = tenant.info.zone.date(of: now)
    }

    private static let pageSize = 200

    /// Forgets what is due, each record in a transaction of its own: one that fails harms no
    /// other and is tried again with the next look.
    ///
    /// - Throws: The first failure, after all others had their turn.
    package func run() async throws -> Report {
        var report = Report()
        var failure: (any Error)?
        // Those that refer to others go first, so that these need not wait for another day.
        for resource in tenant.composition.resources.reversed() {
            guard let plan = tenant.composition.retentions[resource.id] else { continue }
            try await run(plan, &report, &failure)
        }
        if let failure { throw failure }
        return report
    }

    private func run(
        _ plan: RetentionPlan, _ report: inout Report, _ failure: inout (any Error)?
    ) async throws {
        var last: RecordID?
        repeat {
            let (candidates, end) = try tenant.read { try page(plan, after: last, in: $0) }
            for id in candidates {
                do {
                    try await forget(id, plan, &report)
                } catch {
                    report.failed += 1
                    failure = failure ?? error
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

    private enum Outcome { case nothing, forgotten, announced, held, waiting }

    private func forget(
        _ id: RecordID, _ plan: RetentionPlan, _ report: inout Report
    ) async throws {
        let outcome: Outcome
        do {
            outcome = try await tenant.write { transaction in
                let run = tenant.operationRun(as: .scheduler, at: now, in: transaction)
                return try run.acting(for: plan.resource.id.capability) { _ in
                    try carryOut(id, plan, run, transaction)
                }
            }
        } catch let refusal as Refusal where refusal.code == "record.held" {
            outcome = .held
        } catch let refusal as Refusal
            where ["record.in-use", "record.in-use-elsewhere"].contains(refusal.code)
        {
            outcome = .waiting
        }
        switch outcome {
        case .nothing: break
        case .forgotten: report.forgotten += 1
        case .announced: report.announced += 1
        case .held: report.held += 1
        case .waiting: report.waiting += 1
        }
    }

    /// Looks once more, inside the transaction, and does what is due then.
    private func carryOut(
        _ id: RecordID, _ plan: RetentionPlan, _ run: OperationRun,
        _ transaction: any StoreTransaction
    ) throws -> Outcome {
        guard var record = try run.record(id, of: plan.resource) else { return .nothing }
        let book = ForgettingBook()
        let mark = try book.marks(of: [id], in: transaction)[id]
        let judge = RetentionJudge(plan, tenant.info.zone, today: today)
        switch try judge.step(for: record, mark, in: transaction) {
        case .nothing: return .nothing
        case .withdraw:
            try plan.declared?.announcement?.tell(record, nil, TenantContext(run))
            try book.drop(id, in: transaction)
            return .nothing
        case .announce(let day):
            try run.requireUnheld(id)
            try plan.declared?.announcement?.tell(record, day, TenantContext(run))
            record = try run.record(id, of: plan.resource) ?? record
            try book.set(
                ForgettingBook.Mark(version: record.version, announced: day), of: id,
                plan.resource, in: transaction)
            return .announced
        case .forget(let stage):
            if case .moving(let moves) = plan.declared?.means {
                for name in moves {
                    guard let move = plan.resource.definition.move(name),
                        move.from.contains(record.state)
                    else { continue }
                    record = try run.apply(
                        move, before: record, after: record, plan.resource, reason: nil)
                }
            }
            try run.forget(record, stage, plan)
            return .forgotten
        }
    }
}

extension Tenant {
    /// Forgets the persons whose retention is over.
    @discardableResult
    package func forgetWhatIsDue() async throws -> RetentionRun.Report {
        try await RetentionRun(self).run()
    }
}
