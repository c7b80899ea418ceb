import DachwerkKit

extension Tenant {
    /// Brings in the first records that stand beside the tenant file, each key once: all that are
    /// new in one transaction, or none.
    ///
    /// Without a file there is nothing to do. A fault of the store is thrown; everything that the
    /// file's author can mend is in the report.
    package func bringInFirstRecords(from folder: String) async throws -> FirstRecordsReport {
        let path = FirstRecords.path(in: folder, tenant: id)
        var report = FirstRecordsReport()
        guard PlainFile.stamp(of: path) != nil else { return report }
        do {
            let bytes = try PlainFile.read(path, limit: FirstRecords.limits.bytes)
            let records = FirstRecords(
                bytes, file: path, tenant: id, composition: composition, ids: platform.ids,
                now: platform.clock.now())
            return try await bringIn(records)
        } catch let fault as PlainFile.Fault {
            report.faults = [
                CheckFault(
                    "file.unreadable", id, fault.message, hint: fault.hint,
                    at: CheckFault.Place(
                        file: path, position: JSONPosition(line: 1, column: 1), pointer: .root))
            ]
            return report
        }
    }

    /// Brings in first records that were read against this tenant's composition.
    package func bringIn(_ records: FirstRecords) async throws -> FirstRecordsReport {
        var report = FirstRecordsReport()
        report.faults = records.faults
        guard report.faults.isEmpty else { return report }
        let known = try read { try FirstRecordsRun.known(in: $0) }
        let new = records.entries.filter { known[$0.key] == nil }
        report.present = records.entries.count - new.count
        guard !new.isEmpty else { return report }
        let session = session(for: FirstRecordsRun.actor)
        do {
            try await write { transaction in
                try FirstRecordsRun(session: session, transaction: transaction)
                    .bringIn(records.entries)
            }
            report.created = new.count
            report.samples = new.count(where: \.isSample)
        } catch let refused as FirstRecordsRun.Refused {
            report.faults = refused.faults(in: records, composition.vocabulary)
        }
        return report
    }
}
