/// Promises to act by a moment: when one passes, the module is asked what follows.
///
/// A deadline belongs to a record and has a name of its own. When it passes, the reaction runs
/// once; the moment that it returns is the next level of the same deadline:
///
/// ```swift
/// registrar.add(Deadlines(CaseFile.self) { file, passed, context in
///     try Escalation.raise(file, to: passed.level, context)
/// })
/// try context.setDeadline("first-response", of: file, due: due)
/// ```
public struct Deadlines<Owner: Resource>: Sendable {
    /// The declaration without its types.
    public let erased: AnyDeadlines

    /// Declares what follows when a deadline of a resource's records passes.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - reaction: What follows; its result is when the next level passes, `nil` for never.
    public init(
        _ owner: Owner.Type,
        onPassing reaction:
            @escaping @Sendable (Record<Owner>, Deadline, TenantContext)
            throws -> Instant?
    ) {
        erased = AnyDeadlines(resource: Owner.id) { data, passed, context in
            try reaction(Record(data), passed, context)
        }
    }
}

/// A declaration of deadlines without its Swift types.
public struct AnyDeadlines: Sendable {
    /// The resource whose records have deadlines.
    public let resource: ResourceID
    /// What follows when one passes.
    public let react: @Sendable (RecordData, Deadline, TenantContext) throws -> Instant?
}

/// A deadline of a record.
public struct Deadline: Sendable, Hashable {
    /// The name among the deadlines of the record.
    public let name: String
    /// When it passes or has passed.
    public let due: Instant
    /// How often it has passed; for the reaction to it, this time included.
    public let level: Int

    /// Describes a deadline.
    package init(name: String, due: Instant, level: Int) {
        self.name = name
        self.due = due
        self.level = level
    }
}

extension TenantContext {
    /// Sets a deadline of a record; one of the same name is replaced and starts anew.
    ///
    /// - Parameters:
    ///   - name: The name among the deadlines of the record, in kebab case.
    ///   - record: The record; its resource declares what follows.
    ///   - due: When it passes.
    /// - Throws: A fault when the resource declares no ``Deadlines``.
    public func setDeadline<Owner: Resource>(
        _ name: String, of record: Record<Owner>, due: Instant
    ) throws {
        try writing.setDeadline(name, of: record.id, resource: Owner.id, due: due)
    }

    /// Drops a deadline of a record, if there is one of the name.
    public func dropDeadline<Owner: Resource>(_ name: String, of record: Record<Owner>) throws {
        try writing.dropDeadlines(of: record.id, name: name)
    }

    /// Drops every deadline of a record.
    public func dropDeadlines<Owner: Resource>(of record: Record<Owner>) throws {
        try writing.dropDeadlines(of: record.id, name: nil)
    }
}

extension TenantReader {
    /// The deadlines of a record, the next first.
    public func deadlines<Owner: Resource>(of record: Record<Owner>) throws -> [Deadline] {
        try reading.deadlines(of: record.id)
    }
}
