/// Work that the platform does by itself for each tenant, at a rhythm.
///
/// A job runs through the same door as everything else, as the scheduler, in one transaction per
/// call. It must be able to run twice: after a crash it starts again.
public struct Job: Sendable {
    /// The capability and the job's own name, as in `equipment-lending.overdue`.
    public let id: String
    /// The time between two runs, in minutes.
    public let minutes: Int
    /// What it does, in one English sentence.
    public let summary: String
    /// The work.
    package let work: Work

    /// How the work is done.
    package enum Work: Sendable {
        /// In one transaction.
        case transaction(@Sendable (TenantContext) throws -> Void)
        /// The deadlines that have passed, each in a transaction of its own.
        case deadlines
        /// The persons whose retention is over, each record in a transaction of its own.
        case retention
    }

    /// Declares a job.
    ///
    /// - Parameters:
    ///   - id: The capability and the job's own name.
    ///   - minutes: The time between two runs.
    ///   - summary: What it does, in one English sentence.
    ///   - run: The work.
    public init(
        _ id: String, everyMinutes minutes: Int, _ summary: String,
        run: @escaping @Sendable (TenantContext) throws -> Void
    ) {
        self.id = id
        self.minutes = minutes
        self.summary = summary
        work = .transaction(run)
    }

    /// The platform's own job that lets deadlines pass.
    package static let deadlines = Job(
        "platform.deadlines", everyMinutes: 1, "Lets deadlines pass whose moment has come.",
        work: .deadlines)

    /// The platform's own job that forgets persons.
    package static let retention = Job(
        "platform.retention", everyMinutes: 1_440,
        "Forgets the persons behind records whose retention is over.", work: .retention)

    private init(_ id: String, everyMinutes minutes: Int, _ summary: String, work: Work) {
        self.id = id
        self.minutes = minutes
        self.summary = summary
        self.work = work
    }
}
