/// One step of a job.
public struct JobStep: Sendable {
    /// How a step is done.
    package enum Work: Sendable {
        /// In one transaction.
        case once(@Sendable (TenantContext) throws -> Void)
        /// For each of some records, each in a transaction of its own.
        case each(Records)
    }

    /// Work on each of some records, without its Swift types.
    package struct Records: Sendable {
        /// The resource.
        package let resource: ResourceID
        /// Which records it is for.
        package let condition: @Sendable (JobMoment) -> Condition
        /// What is done for one of them.
        package let body: @Sendable (RecordData, TenantContext) throws -> Void
    }

    /// The work.
    package let work: Work

    /// A step in one transaction: all of it or nothing.
    public static func once(
        _ body: @escaping @Sendable (TenantContext) throws -> Void
    ) -> JobStep {
        JobStep(work: .once(body))
    }

    /// A step that does something for each of some records, each in a transaction of its own.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - filter: Which records it is for; asked again inside the transaction of each, since those
    ///     before it may have changed it.
    ///   - body: What is done for one of them.
    /// - Returns: The step.
    public static func each<Owner: Resource>(
        _ owner: Owner.Type,
        where filter: @escaping @Sendable (FilterBuilder<Owner>, JobMoment) -> Filter<Owner>,
        _ body: @escaping @Sendable (Record<Owner>, TenantContext) throws -> Void
    ) -> JobStep {
        JobStep(
            work: .each(
                Records(
                    resource: Owner.id, condition: { filter(FilterBuilder(), $0).condition }
                ) { try body(Record($0), $1) }))
    }
}

/// What a job knows before it looks at any record.
public struct JobMoment: Sendable {
    /// The tenant.
    public let tenant: TenantInfo
    /// The moment of the run; the same for all its records.
    public let now: Instant
    /// The local date of the run.
    public var today: LocalDate { tenant.zone.date(of: now) }

    /// Describes a run.
    package init(tenant: TenantInfo, now: Instant) {
        self.tenant = tenant
        self.now = now
    }
}
