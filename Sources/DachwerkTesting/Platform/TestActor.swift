package import DachwerkKernel
public import DachwerkKit
import Testing

/// Somebody at the one door of a tenant: every call goes the way that requests go.
public struct TestActor: Sendable {
    package let session: Session

    /// Makes a record.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - state: The initial state, where the life cycle offers several.
    ///   - key: An idempotency key.
    ///   - reason: The reason that the history keeps.
    ///   - build: Sets the fields; only what differs from the defaults is sent.
    /// - Returns: The record as this actor sees it.
    /// - Throws: ``DachwerkKit/Refusal``, or ``UnseenRecord`` when the record was made and this
    ///   actor may not read it; ``submit(_:state:key:reason:_:)`` is for those.
    @discardableResult
    public func create<Owner: Resource>(
        _ owner: Owner.Type, state: Owner.State? = nil, key: String? = nil,
        reason: String? = nil, _ build: (inout Values<Owner>) -> Void = { _ in }
    ) async throws -> Record<Owner> {
        try seen(
            await submit(owner, state: state, key: key, reason: reason, build))
    }

    /// Makes a record as somebody who may perhaps not read it, as with a form for the public.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - state: The initial state, where the life cycle offers several.
    ///   - key: An idempotency key.
    ///   - reason: The reason that the history keeps.
    ///   - build: Sets the fields; only what differs from the defaults is sent.
    /// - Returns: The identity of the record, and what the answer holds of it.
    /// - Throws: ``DachwerkKit/Refusal``
    @discardableResult
    public func submit<Owner: Resource>(
        _ owner: Owner.Type, state: Owner.State? = nil, key: String? = nil,
        reason: String? = nil, _ build: (inout Values<Owner>) -> Void = { _ in }
    ) async throws -> Submission<Owner> {
        let values = Values<Owner>(build)
        let blank = Values<Owner>()
        var fields: [String: FieldContent] = [:]
        for (position, field) in Owner.shape.fields.enumerated()
        where values.contents[position] != blank.contents[position] {
            fields[field.name] = values.contents[position]
        }
        return try await perform(
            Operation(
                Owner.id, .create, fields: fields, state: state?.rawValue, reason: reason,
                idempotency: key.map { .init(key: $0, request: "\(fields.keys.sorted())") }))
    }

    /// Changes a record; only fields that differ are sent, with the version that was read.
    ///
    /// - Parameters:
    ///   - record: The record as it was read.
    ///   - reason: The reason that the history keeps.
    ///   - edit: Sets the fields.
    /// - Returns: The record as this actor sees it.
    /// - Throws: ``DachwerkKit/Refusal``, or ``UnseenRecord`` when this actor may read the record
    /// no
    ///   longer.
    @discardableResult
    public func change<Owner: Resource>(
        _ record: Record<Owner>, reason: String? = nil, _ edit: (inout Record<Owner>) -> Void
    ) async throws -> Record<Owner> {
        var edited = record
        edit(&edited)
        return try seen(
            await perform(
                Operation(
                    Owner.id, .change(record.id), fields: differences(record, edited),
                    expectedVersion: record.data.version, reason: reason)))
    }

    /// Leads a record through a transition.
    ///
    /// - Parameters:
    ///   - record: The record as it was read.
    ///   - move: The transition.
    ///   - reason: The reason that the history keeps.
    ///   - edit: Sets the fields that the transition takes.
    /// - Returns: The record as this actor sees it.
    /// - Throws: ``DachwerkKit/Refusal``, or ``UnseenRecord`` when this actor may read the record
    /// no
    ///   longer; ``submit(_:_:reason:_:)`` is for those.
    @discardableResult
    public func move<Owner: Resource>(
        _ record: Record<Owner>, _ move: Move<Owner>, reason: String? = nil,
        _ edit: (inout Record<Owner>) -> Void = { _ in }
    ) async throws -> Record<Owner> {
        try seen(await submit(record, move, reason: reason, edit))
    }

    /// Leads a record through a transition after which this actor may perhaps not read it.
    ///
    /// - Parameters:
    ///   - record: The record as it was read.
    ///   - move: The transition.
    ///   - reason: The reason that the history keeps.
    ///   - edit: Sets the fields that the transition takes.
    /// - Returns: The identity of the record, and what the answer holds of it.
    /// - Throws: ``DachwerkKit/Refusal``
    @discardableResult
    public func submit<Owner: Resource>(
        _ record: Record<Owner>, _ move: Move<Owner>, reason: String? = nil,
        _ edit: (inout Record<Owner>) -> Void = { _ in }
    ) async throws -> Submission<Owner> {
        var edited = record
        edit(&edited)
        return try await perform(
            Operation(
                Owner.id, .move(record.id, move.erased.name),
                fields: differences(record, edited), reason: reason))
    }

    /// Takes a record away for good.
    public func erase<Owner: Resource>(_ record: Record<Owner>, reason: String? = nil) async throws
    {
        _ = try await outcome(
            of: Operation(
                Owner.id, .erase(record.id), expectedVersion: record.data.version, reason: reason))
    }

    /// A record as this actor sees it; hidden fields are empty.
    public func read<Owner: Resource>(_ reference: Reference<Owner>) throws -> Record<Owner> {
        Record(try session.read(Owner.id, reference.id).redacted)
    }

    /// The names of the fields that this actor may see in a record.
    public func visibleFields<Owner: Resource>(
        of reference: Reference<Owner>
    ) throws -> Set<String> {
        Self.fields(of: try session.read(Owner.id, reference.id), Owner.self)
    }

    /// The records that pass a filter, as this actor sees them, at most 200.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - search: A text to search for.
    ///   - filter: The test.
    /// - Returns: The records.
    /// - Throws: ``DachwerkKit/Refusal``
    public func list<Owner: Resource>(
        _ owner: Owner.Type, search: String? = nil,
        where filter: ((FilterBuilder<Owner>) -> Filter<Owner>)? = nil
    ) throws -> [Record<Owner>] {
        var request = ListRequest()
        request.limit = ListRequest.maximumLimit
        request.search = search
        if let filter {
            let condition = filter(FilterBuilder.forTests).condition
            let positions = condition.fields.compactMap { name in
                Owner.shape.fields.firstIndex { $0.name == name }
            }
            request.filters =
                positions.isEmpty
                ? [.init(condition: condition, position: nil)]
                : positions.map { .init(condition: condition, position: $0) }
        }
        return try session.list(Owner.id, request).records.map { Record($0.redacted) }
    }

    /// How much of a pool is free, why not more, and when it would be.
    public func availability<Pool: Resource>(
        of pool: Reference<Pool>, quantity: Int, in period: Period
    ) throws -> CapacityAnswer {
        try session.availability(Pool.id, pool.id, quantity: quantity, in: period)
    }

    /// A figure as of a date.
    public func figure(_ id: String, on date: LocalDate) throws -> FigureValue {
        try session.figure(id, on: date).1
    }

    /// The history of a record, the oldest entry first.
    public func history<Owner: Resource>(
        of reference: Reference<Owner>
    ) throws -> [RecordedChange] {
        try session.history(Owner.id, reference.id, limit: 500).map(RecordedChange.init)
    }

    /// Carries out an operation; a refusal must have words that people can read.
    private func outcome(of operation: Operation) async throws -> Outcome {
        do {
            return try await session.perform(operation)
        } catch let refusal as Refusal {
            for fault in WordingCheck(session.tenant).faults(of: refusal) {
                Issue.record("The refusal \(fault)")
            }
            throw refusal
        }
    }

    private func perform<Owner: Resource>(
        _ operation: Operation
    ) async throws -> Submission<Owner> {
        let outcome = try await outcome(of: operation)
        guard let id = outcome.id else { throw Refusal.notFound }
        return Submission(
            reference: Reference(id),
            record: outcome.record.map { Record($0.redacted) },
            fields: outcome.record.map { Self.fields(of: $0, Owner.self) } ?? [])
    }

    private func seen<Owner: Resource>(_ submission: Submission<Owner>) throws -> Record<Owner> {
        guard let record = submission.record else {
            throw UnseenRecord(resource: Owner.id, id: submission.id)
        }
        return record
    }

    private static func fields<Owner: Resource>(
        of record: VisibleRecord, _ owner: Owner.Type
    ) -> Set<String> {
        Set(
            Owner.shape.fields.enumerated().filter { record.content($0.offset) != nil }
                .map { $0.element.name })
    }

    private func differences<Owner: Resource>(
        _ record: Record<Owner>, _ edited: Record<Owner>
    ) -> [String: FieldContent] {
        var fields: [String: FieldContent] = [:]
        for (position, field) in Owner.shape.fields.enumerated()
        where edited.data.contents[position] != record.data.contents[position] {
            fields[field.name] = edited.data.contents[position]
        }
        return fields
    }
}
