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
    public let run: @Sendable (TenantContext) throws -> Void

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
        self.run = run
    }
}
