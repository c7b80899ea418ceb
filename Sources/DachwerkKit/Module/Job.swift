/// Work that the platform does by itself for each tenant, at a rhythm.
///
/// A job runs through the same door as everything else, as the scheduler. Work on records is done
/// with ``each(_:_:everyMinutes:_:where:_:)``, each record in a transaction of its own. A job must
/// be able to run twice: after a crash it starts again. When it runs next is kept in the tenant's
/// store and outlives a restart.
public struct Job: Sendable {
    /// The capability and the job's own name, as in `equipment-lending.deadlines`.
    public let id: String
    /// The time between two runs, in minutes.
    public let minutes: Int
    /// What it does, in one English sentence.
    public let summary: String
    /// The work.
    package let work: Work

    /// How the work is done.
    package enum Work: Sendable {
        /// One step after the other.
        case steps([JobStep])
        /// The deadlines that have passed, each in a transaction of its own.
        case deadlines
        /// The persons whose retention is over, each record in a transaction of its own.
        case retention
        /// What people are told, brought to them.
        case deliveries
        /// Files that no record refers to, taken away.
        case attachments
    }

    /// Declares a job that is done in one transaction: all of it or nothing.
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
        self.init(id, everyMinutes: minutes, summary, work: .steps([.once(run)]))
    }

    /// Declares a job of several steps; one that fails harms no other.
    ///
    /// - Parameters:
    ///   - id: The capability and the job's own name.
    ///   - minutes: The time between two runs.
    ///   - summary: What it does, in one English sentence.
    ///   - steps: The steps, in the order in which they are done.
    public init(
        _ id: String, everyMinutes minutes: Int, _ summary: String, steps: [JobStep]
    ) {
        self.init(id, everyMinutes: minutes, summary, work: .steps(steps))
    }

    /// Declares a job that does something for each of some records, each in a transaction of its
    /// own: one that is refused undoes itself, is reported, and harms no other.
    ///
    /// ```swift
    /// Job.each(
    ///     Key.self, "key-box.late", everyMinutes: 15, "Marks keys that are late.",
    ///     where: { key, moment in key.state == .out && key.until < moment.now }
    /// ) { key, context in
    ///     try context.move(key, Key.markLate)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - id: The capability and the job's own name.
    ///   - minutes: The time between two runs.
    ///   - summary: What it does, in one English sentence.
    ///   - filter: Which records it is for; asked again inside the transaction of each.
    ///   - body: What is done for one of them.
    /// - Returns: The job.
    public static func each<Owner: Resource>(
        _ owner: Owner.Type, _ id: String, everyMinutes minutes: Int, _ summary: String,
        where filter: @escaping @Sendable (FilterBuilder<Owner>, JobMoment) -> Filter<Owner>,
        _ body: @escaping @Sendable (Record<Owner>, TenantContext) throws -> Void
    ) -> Job {
        Job(
            id, everyMinutes: minutes, summary,
            work: .steps([.each(owner, where: filter, body)]))
    }

    /// The platform's own job that lets deadlines pass.
    package static let deadlines = Job(
        "platform.deadlines", everyMinutes: 1, "Lets deadlines pass whose moment has come.",
        work: .deadlines)

    /// The platform's own job that forgets persons.
    package static let retention = Job(
        "platform.retention", everyMinutes: 1_440,
        "Forgets the persons behind records whose retention is over.", work: .retention)

    /// The platform's own job that brings notices to people.
    package static let deliveries = Job(
        "platform.mail", everyMinutes: 1, "Sends by mail what people are told.",
        work: .deliveries)

    /// The platform's own job that takes files away which nobody needs.
    package static let attachments = Job(
        "platform.attachments", everyMinutes: 1_440,
        "Takes away files that no record refers to.", work: .attachments)

    private init(_ id: String, everyMinutes minutes: Int, _ summary: String, work: Work) {
        self.id = id
        self.minutes = minutes
        self.summary = summary
        self.work = work
    }
}
