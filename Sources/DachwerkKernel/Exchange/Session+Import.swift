package import DachwerkKit

extension Session {
    /// Brings records in: all or none, through the same door as everything else.
    ///
    /// A row whose identity is there already changes that record; a row that differs in nothing
    /// changes nothing. What the platform computes itself is taken from rules, not from rows.
    ///
    /// - Parameters:
    ///   - resource: The resource.
    ///   - rows: What is brought in.
    ///   - dryRun: Whether nothing is kept.
    ///   - bringsBack: Whether records that were erased may come back.
    ///   - idempotency: Makes a repeated import have one effect.
    /// - Returns: What was done, or would be.
    /// - Throws: A ``Refusal`` that names every row that does not fit; nothing was written then.
    package func importRecords(
        _ resource: ResourceID, _ rows: [ImportRow], dryRun: Bool = false,
        bringsBack: Bool = false, idempotency: Operation.Idempotency? = nil
    ) async throws -> ImportReport {
        let view = try view(resource)
        try view.requireBeginning(.import)
        let tenant = tenant
        let session = self
        let now = tenant.platform.clock.now()
        do {
            return try await tenant.write { transaction in
                let keys = IdempotencyBook(now: now)
                if let key = idempotency,
                    let memory = try keys.memory(
                        of: key, resource, session.actor, in: transaction)
                {
                    return try ImportReport(repeating: memory.answer)
                }
                let report = try Importer(
                    door: session.door(at: now, in: transaction), view: view,
                    bringsBack: bringsBack
                ).bringIn(rows)
                // Without an effect there is nothing to remember: the key stays free.
                if dryRun { throw DryRun(report: report) }
                if let key = idempotency {
                    try keys.remember(
                        key, resource, session.actor, tenant.platform.ids.next(at: now),
                        answer: report.text, in: transaction)
                }
                return report
            }
        } catch let dryRun as DryRun {
            return dryRun.report
        }
    }
}

/// Leaves the transaction without writing, with the report.
private struct DryRun: Error {
    let report: ImportReport
}
