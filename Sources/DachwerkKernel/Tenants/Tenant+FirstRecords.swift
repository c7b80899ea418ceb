package import DachwerkKit

extension Tenant {
    /// Brings in first records that were read against this tenant's composition: all that are new
    /// in one transaction, or none.
    package func bringIn(_ records: FirstRecordsFile) async throws -> FirstRecordsReport {
        var report = FirstRecordsReport()
        report.faults = records.faults
        guard report.faults.isEmpty else { return report }
        let known = try read { try FirstRecordsRun.known(in: $0) }
        let new = records.entries.filter { known[$0.key] == nil }
        report.present = records.entries.count - new.count
        guard !new.isEmpty else { return report }
        let session = session(for: FirstRecordsRun.actor)
        do {
            let odd = try await write { transaction in
                try FirstRecordsRun(session: session, transaction: transaction)
                    .bringIn(records.entries)
            }
            report.created = new.count
            report.warnings = records.faults(of: odd, composition.vocabulary)
            report.samples = new.count(where: \.isSample)
        } catch let refused as FirstRecordsRun.Refused {
            report.faults = refused.faults(in: records, composition.vocabulary)
        }
        return report
    }

    /// The records that were brought in under a key, by these keys.
    package func broughtIn() throws -> [String: RecordID] {
        try read { try FirstRecordsRun.known(in: $0) }
    }

    /// Remembers under which key a record was brought in.
    package func note(
        broughtIn key: String, as id: RecordID, of resource: ResourceID
    ) async throws {
        try await write { transaction in
            try FirstRecordsRun.note(key, id, of: resource, in: transaction)
        }
    }
}
