/// What a module acts with: a reader that also writes, all in one transaction.
///
/// A module cannot make one, keep one, or reach another tenant with it. Everything a module does
/// through it belongs to the same transaction and is undone together.
public final class TenantContext: TenantReader {
    package let writing: any WritingEnvironment

    package init(_ environment: any WritingEnvironment) {
        writing = environment
        super.init(environment)
    }

    /// The next number of a sequence of this tenant, starting at 1, without gaps.
    ///
    /// - Parameters:
    ///   - sequence: The sequence's own name; the capability's stands before it in the store.
    ///   - former: A name that the sequence had before; its numbers go on.
    /// - Returns: The number.
    /// - Throws: What the store throws.
    public func nextNumber(_ sequence: String, formerly former: String? = nil) throws -> Int {
        try writing.nextNumber(sequence, formerly: former)
    }

    /// Records that somebody must be told.
    package func notify(_ notice: Notice) throws {
        try writing.notify(notice)
    }

    /// Tells an organisation, if there is one.
    public func notify<Owner: Resource>(
        _ text: NoticeText, about record: Record<Owner>, to organisation: RecordID?,
        notBefore: Instant? = nil
    ) throws {
        try notify(
            Notice(
                text.code, about: record, to: organisation, arguments: text.arguments,
                notBefore: notBefore))
    }

    /// Tells the holders of a duty.
    public func notify<Owner: Resource>(
        _ text: NoticeText, about record: Record<Owner>, to duty: Duty, notBefore: Instant? = nil
    ) throws {
        try notify(
            Notice(
                text.code, about: record, to: duty, arguments: text.arguments,
                notBefore: notBefore))
    }

    /// Tells one person, named by the record behind the actor.
    public func notify<Owner: Resource>(
        _ text: NoticeText, about record: Record<Owner>, toPerson person: RecordID,
        notBefore: Instant? = nil
    ) throws {
        try notify(
            Notice(
                text.code, about: record, toPerson: person, arguments: text.arguments,
                notBefore: notBefore))
    }

    /// Tells whoever brings something in what seems odd about one of its fields; nothing is
    /// refused or changed.
    ///
    /// Warnings come out in the report of an import, of its dry run, and of first records.
    public func warn<Owner: Resource, Value: FieldValue>(
        _ warning: Warning, at field: ShapeField<Owner, Value>
    ) throws {
        try writing.warn(Warning(field: field.name, warning.code, warning.arguments))
    }
}

extension TenantContext {
    /// Makes a record on behalf of the module; its rules run, permissions are not asked.
    @discardableResult
    public func create<Owner: Resource>(
        _ owner: Owner.Type, reason: String? = nil, _ build: (inout Values<Owner>) -> Void
    ) throws -> Record<Owner> {
        Record(
            try writing.create(
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
            try writing.change(
                Owner.id, record.id, contents: edited.data.contents, reason: reason))
    }

    /// Leads a record through a transition on behalf of the module.
    @discardableResult
    public func move<Owner: Resource>(
        _ record: Record<Owner>, _ move: Move<Owner>, reason: String? = nil
    ) throws -> Record<Owner> {
        Record(try writing.move(Owner.id, record.id, move.erased.name, reason: reason))
    }

    /// Takes a record away on behalf of the module.
    public func erase<Owner: Resource>(_ record: Record<Owner>, reason: String? = nil) throws {
        try writing.erase(Owner.id, record.id, reason: reason)
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
        try writing.forget(
            Owner.id, record.id, fields: names, contents: edited.data.contents)
    }
}
