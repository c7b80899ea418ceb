/// What a module is handed: one tenant, one moment, one actor, one transaction.
///
/// A module cannot make one, keep one, or reach another tenant with it. Everything a module does
/// through it belongs to the same transaction and is undone together.
public struct TenantContext {
    package let environment: any TenantEnvironment

    package init(_ environment: any TenantEnvironment) {
        self.environment = environment
    }

    /// The tenant.
    public var tenant: TenantInfo { environment.tenant }
    /// Who acts.
    public var actor: Actor { environment.actor }
    /// The moment of the operation; the same throughout.
    public var now: Instant { environment.now }
    /// The local date of the operation.
    public var today: LocalDate { tenant.zone.date(of: now) }

    /// A record by its link; `nil` when there is none.
    public func record<Owner: Resource>(_ reference: Reference<Owner>) throws -> Record<Owner>? {
        try environment.record(Owner.id, reference.id).map(Record.init)
    }

    /// A record by its link; a refusal when there is none.
    public func existing<Owner: Resource>(_ reference: Reference<Owner>) throws -> Record<Owner> {
        guard let record = try record(reference) else { throw Refusal.notFound }
        return record
    }

    /// The records that pass a filter: all of them, unless a limit is named.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - sort: The order; that of the identities unless said otherwise.
    ///   - limit: At most so many, the first ones of the order.
    ///   - filter: The test.
    /// - Returns: The records.
    /// - Throws: A refusal of the kind ``Refusal/Kind/fault`` when there are more than 50,000 and
    ///   no limit was named: who decides by a part of the records decides wrongly.
    public func records<Owner: Resource>(
        _ owner: Owner.Type, sort: [Sort<Owner>] = [], limit: Int? = nil,
        where filter: (FilterBuilder<Owner>) -> Filter<Owner> = { $0.everything }
    ) throws -> [Record<Owner>] {
        let found = try environment.records(
            Owner.id, where: filter(FilterBuilder()).condition, sort: sort.map(\.criterion),
            limit: limit ?? Self.mostRecords + 1)
        guard limit != nil || found.count <= Self.mostRecords else {
            throw Refusal(
                "fault", .fault,
                operatorNote: "More than \(Self.mostRecords) records of \(Owner.id) were asked for "
                    + "at once. Name a limit, or narrow the filter.")
        }
        return found.map(Record.init)
    }

    /// The most records that are read at once when no limit is named.
    package static let mostRecords = 50_000

    /// How many records pass a filter.
    public func count<Owner: Resource>(
        _ owner: Owner.Type,
        where filter: (FilterBuilder<Owner>) -> Filter<Owner> = { $0.everything }
    ) throws -> Int {
        try environment.count(Owner.id, where: filter(FilterBuilder()).condition)
    }

    /// The next number of a sequence of this tenant, starting at 1, without gaps.
    ///
    /// - Parameters:
    ///   - sequence: The sequence's own name; the capability's stands before it in the store.
    ///   - former: A name that the sequence had before; its numbers go on.
    /// - Returns: The number.
    /// - Throws: What the store throws.
    public func nextNumber(_ sequence: String, formerly former: String? = nil) throws -> Int {
        try environment.nextNumber(sequence, formerly: former)
    }

    /// Records that somebody must be told.
    public func notify(_ notice: Notice) throws {
        try environment.notify(notice)
    }

    /// Tells whoever brings something in what seems odd about it; nothing is refused or changed.
    ///
    /// Warnings come out in the report of an import, of its dry run, and of first records.
    public func warn<Owner: Resource, Value: FieldValue>(
        _ code: Refusal.Code, at field: ShapeField<Owner, Value>,
        _ arguments: [String: FieldContent] = [:]
    ) throws {
        try environment.warn(Warning(field: field.name, code, arguments))
    }
}

extension TenantContext {
    /// Makes a record on behalf of the module; its rules run, permissions are not asked.
    @discardableResult
    public func create<Owner: Resource>(
        _ owner: Owner.Type, reason: String? = nil, _ build: (inout Values<Owner>) -> Void
    ) throws -> Record<Owner> {
        Record(
            try environment.create(
                Owner.id, contents: Values<Owner>(build).contents, reason: reason))
    }

    /// Changes a record on behalf of the module.
    @discardableResult
    public func change<Owner: Resource>(
        _ record: Record<Owner>, reason: String? = nil, _ edit: (inout Record<Owner>) -> Void
    ) throws -> Record<Owner> {
        var edited = record
        edit(&edited)
        return Record(
            try environment.change(
                Owner.id, record.id, contents: edited.data.contents, reason: reason))
    }

    /// Leads a record through a transition on behalf of the module.
    @discardableResult
    public func move<Owner: Resource>(
        _ record: Record<Owner>, _ move: Move<Owner>, reason: String? = nil
    ) throws -> Record<Owner> {
        Record(try environment.move(Owner.id, record.id, move.erased.name, reason: reason))
    }

    /// Takes a record away on behalf of the module.
    public func erase<Owner: Resource>(_ record: Record<Owner>, reason: String? = nil) throws {
        try environment.erase(Owner.id, record.id, reason: reason)
    }

    /// Empties fields for good: in the record, in its history, and in what people were told of it.
    ///
    /// This is what retention asks for; the record itself stays, so that counts stay.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - fields: The fields; each must be allowed to stand empty.
    ///   - edit: Sets further fields in the same change.
    /// - Throws: What rules refuse.
    public func forget<Owner: Resource, each Value: FieldValue>(
        _ record: Record<Owner>, _ fields: repeat ShapeField<Owner, each Value>,
        edit: (inout Record<Owner>) -> Void = { _ in }
    ) throws {
        var edited = record
        var names: Set<String> = []
        for field in repeat each fields {
            names.insert(field.name)
            edited.empty(field.erased)
        }
        edit(&edited)
        try environment.forget(
            Owner.id, record.id, fields: names, contents: edited.data.contents)
    }
}
