package import DachwerkKit

/// What an import did, or would do.
package struct ImportReport: Sendable, Hashable {
    package var created = 0
    package var changed = 0
    package var unchanged = 0
    /// What rules found odd, with the way to the row and field.
    package var warnings: [FieldFault] = []
}

extension Session {
    /// Brings records in: all or none, through the same door as everything else.
    ///
    /// A row whose identity is there already changes that record; a row that differs in nothing
    /// changes nothing. What the platform computes itself is taken from rules, not from rows.
    ///
    /// - Throws: A ``Refusal`` that names every row that does not fit; nothing was written then.
    package func importRecords(
        _ resource: ResourceID, _ rows: [ImportRow], dryRun: Bool = false
    ) async throws -> ImportReport {
        let view = try view(resource)
        guard view.may(.import) else {
            throw view.may(.read) ? Refusal.forbidden : Refusal.notFound
        }
        let tenant = tenant
        let session = self
        let now = tenant.platform.clock.now()
        do {
            return try await tenant.write { transaction in
                let run = tenant.operationRun(
                    as: session.actor, at: now, in: transaction)
                let report = try Importer(run: run, session: session, view: view).bringIn(rows)
                if dryRun { throw DryRun(report: report) }
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

private struct Importer {
    let run: OperationRun
    let session: Session
    let view: AccessView

    func bringIn(_ rows: [ImportRow]) throws -> ImportReport {
        var report = ImportReport()
        var faults: [FieldFault] = []
        for (index, row) in rows.enumerated() {
            do {
                try bringIn(row, &report)
                let place = JSONPointer.root.appending(row.place ?? index)
                report.warnings += run.takeWarnings().map {
                    FieldFault(place.appending($0.pointer), $0.code, $0.arguments)
                }
            } catch let refusal as Refusal {
                faults += located(refusal, at: JSONPointer.root.appending(row.place ?? index))
                if faults.count >= ImportReader.maximumFaults { break }
            }
        }
        guard faults.isEmpty else { throw Refusal("import.rows", .invalid, faults: faults) }
        return report
    }

    private func bringIn(_ row: ImportRow, _ report: inout ImportReport) throws {
        let resource = view.resource
        let settable = row.fields.filter { resource.definition.field($0.key)?.isComputed == false }
        let cleared = settable.merging(
            resource.definition.fields.compactMap { field in
                settable[field.name].map { (field.name, ComputedLines.cleared($0, field)) }
            }
        ) { $1 }
        if let id = row.id,
            let record = try RecordStore(resource).record(id, in: run.transaction)
        {
            let judge = ConditionJudge(resource, run.actor, today: run.today)
            guard let mask = view.readable(record, judge) else { throw Refusal.notFound }
            let differing = settable.filter { name, content in
                guard let position = resource.definition.positions[name] else { return false }
                // What the actor may not read stands empty in an export: it says nothing. Anything
                // else counts as set, so that nobody finds out by guessing.
                guard mask.contains(position) else {
                    return !content.isNull && content != .list([])
                }
                return record.contents[position] != content
                    && !(content.isNull && record.contents[position] == .list([]))
            }
            if differing.isEmpty && (row.state == nil || row.state == record.state) {
                report.unchanged += 1
                return
            }
            guard row.state == nil || row.state == record.state else {
                throw Refusal(
                    "invalid", .invalid, faults: [FieldFault(field: "state", "field.platform")])
            }
            _ = try run.perform(
                Operation(
                    resource.id, .change(id),
                    fields: cleared.filter { differing[$0.key] != nil }), session: session)
            report.changed += 1
        } else {
            _ = try run.perform(
                Operation(resource.id, .create, fields: cleared, state: row.state, id: row.id),
                session: session)
            report.created += 1
        }
    }

    private func located(_ refusal: Refusal, at pointer: JSONPointer) -> [FieldFault] {
        guard !refusal.faults.isEmpty else {
            return [FieldFault(pointer, refusal.code, refusal.arguments)]
        }
        return refusal.faults.map {
            FieldFault(pointer.appending($0.pointer), $0.code, $0.arguments)
        }
    }
}
