package import DachwerkKit

/// Remembers in the tenant's store when each job ran, what came of it, and when it runs next.
package struct JobBook {
    /// What is remembered of a job.
    package struct Row: Sendable, Hashable {
        package let next: Instant
        package let last: Instant
        /// For how many records something was done.
        package let done: Int
        /// For how many it failed.
        package let failed: Int
        /// The first of what failed.
        package let failures: [JobReport.KeptFailure]
    }

    package init() {}

    private static let table = PlatformTables.job
    /// Whoever looks for the cause starts with these; the log has the rest.
    private static let keptFailures = 20

    package func rows(in snapshot: any StoreSnapshot) throws -> [String: Row] {
        var rows: [String: Row] = [:]
        for row in try snapshot.rows(StoreQuery(Self.table)) {
            guard let id = row[0].text, let next = row[1].text.flatMap({ Instant($0) }),
                let last = row[2].text.flatMap({ Instant($0) })
            else { continue }
            rows[id] = Row(
                next: next, last: last, done: Int(clamping: row[3].integer ?? 0),
                failed: Int(clamping: row[4].integer ?? 0),
                failures: Self.failures(row[5].text ?? ""))
        }
        return rows
    }

    package func note(
        _ report: JobReport, of job: Job, at now: Instant, in transaction: any StoreTransaction
    ) throws {
        try drop(job.id, in: transaction)
        try transaction.insert(
            [
                .text(job.id), .text(job.following(now).description), .text(now.description),
                .integer(Int64(report.done)), .integer(Int64(report.failures.count)),
                .text(Self.text(report.failures)),
            ], into: Self.table)
    }

    package func drop(_ job: String, in transaction: any StoreTransaction) throws {
        try transaction.delete(from: Self.table, where: .compare("job", .equal, .text(job)))
    }

    private static func text(_ failures: [JobReport.Failure]) -> String {
        failures.prefix(keptFailures).map(\.kept).map { failure in
            failure.record.map { "\(failure.code) \($0)" } ?? failure.code
        }.joined(separator: "\n")
    }

    private static func failures(_ text: String) -> [JobReport.KeptFailure] {
        text.split(separator: "\n").map { line in
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            return JobReport.KeptFailure(
                code: parts.first ?? "fault",
                record: parts.count > 1 ? RecordID(parts[1]) : nil)
        }
    }
}

extension Job {
    /// When the job is due again after a run.
    func following(_ now: Instant) -> Instant { now.adding(minutes: max(1, minutes)) }

    /// Whether the job is due, by what is remembered of it.
    func isDue(at now: Instant, _ row: JobBook.Row?) -> Bool {
        guard let next = row?.next else { return true }
        // A clock that was set back must not leave the work undone until it catches up.
        return next <= now || next > following(now)
    }
}
