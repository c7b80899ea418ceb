import DachwerkKit

/// Brings in the first records that stand beside the tenant files of a folder.
package struct FirstRecords: Sendable {
    private let folder: String

    /// Looks for `<id>/records.json` in the folder of the tenant files.
    package init(folder: String) {
        self.folder = folder
    }

    /// Reads the first records of a tenant without bringing them in; opens no store.
    package func faults(of tenant: Tenant) -> [CheckFault] {
        switch read(tenant) {
        case .success(let file): file?.faults ?? []
        case .failure(let fault): [fault]
        }
    }

    /// Brings in what is new: all of it in one transaction, or nothing.
    ///
    /// - Returns: What was made, what seems odd, and what the author of the file can mend; faults
    ///   of the store are thrown.
    @discardableResult
    package func bring(into tenant: Tenant) async throws -> FirstRecordsReport {
        switch read(tenant) {
        case .success(nil): return FirstRecordsReport()
        case .success(let file?):
            let hold = try await tenant.hold()
            defer { hold.end() }
            return try await tenant.bringIn(file)
        case .failure(let fault):
            var report = FirstRecordsReport()
            report.faults = [fault]
            return report
        }
    }

    private func read(_ tenant: Tenant) -> Result<FirstRecordsFile?, CheckFault> {
        let path = "\(folder)/\(tenant.id)/records.json"
        guard PlainFile.stamp(of: path) != nil else { return .success(nil) }
        do {
            let bytes = try PlainFile.read(path, limit: FirstRecordsFile.limits.bytes)
            return .success(
                FirstRecordsFile(
                    bytes, file: path, tenant: tenant.id, composition: tenant.composition,
                    ids: tenant.platform.ids, now: tenant.platform.clock.now()))
        } catch {
            return .failure(
                CheckFault(
                    "file.unreadable", tenant.id, error.message, hint: error.hint,
                    at: CheckFault.Place(
                        file: path, position: JSONPosition(line: 1, column: 1), pointer: .root)))
        }
    }
}
