package import DachwerkKit

/// What came of one run of a job.
package struct JobReport: Sendable {
    /// Something that could not be done; it left everything as it was.
    package struct Failure: Sendable {
        /// The record, where the job works on each of some.
        package let record: RecordID?
        package let error: any Error

        /// What may be kept of it: a stable name, which speaks of nobody.
        package var kept: KeptFailure {
            let code =
                switch error {
                case let refusal as Refusal: refusal.code.description
                case let error as StoreError: error.code.name
                default: "fault"
                }
            return KeptFailure(code: code, record: record)
        }
    }

    /// What is remembered of something that could not be done.
    package struct KeptFailure: Sendable, Hashable {
        /// The stable name of what went wrong.
        package let code: String
        /// The record, where the job works on each of some.
        package let record: RecordID?
    }

    /// For how many records something was done; 1 for a step in one transaction.
    package var done = 0
    package var failures: [Failure] = []

    package init() {}

    package mutating func fail(_ error: any Error, of record: RecordID? = nil) {
        failures.append(Failure(record: record, error: error))
    }
}

/// How it stands with a job of a tenant.
package struct JobStatus: Sendable, Hashable {
    package let job: String
    package let summary: String
    /// The time between two runs, in minutes.
    package let minutes: Int
    /// What is remembered; nothing as long as it never ran.
    package let kept: JobBook.Row?
}
