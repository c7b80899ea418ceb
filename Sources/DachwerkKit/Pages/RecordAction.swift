/// Something that people do from the page of a record: they begin another record, and what follows
/// from this one stands in the form already.
///
/// ```swift
/// registrar.add(
///     RecordAction("again", of: Loan.self, making: Loan.self) { loan in
///         [.put(loan.organisation, in: Loan.organisation), .put(loan.lines, in: Loan.lines)]
///     })
/// ```
///
/// Its words have the key `<resource>.action.<name>`. Whoever may not make such a record does not
/// see it, and only what the reader sees of the record gets into the form.
public struct RecordAction<Owner: Resource>: Sendable {
    /// The action without its types.
    public let erased: AnyRecordAction

    /// Declares an action.
    ///
    /// - Parameters:
    ///   - name: The name among the actions of the resource, in kebab case.
    ///   - owner: On whose pages it stands.
    ///   - target: What is begun.
    ///   - filter: On which records it stands; on all unless said otherwise.
    ///   - filling: What stands in the form already.
    public init<Target: Resource>(
        _ name: String, of owner: Owner.Type, making target: Target.Type,
        while filter: ((FilterBuilder<Owner>) -> Filter<Owner>)? = nil,
        filling: @escaping @Sendable (Record<Owner>) -> [Filling<Target>]
    ) {
        erased = AnyRecordAction(
            resource: Owner.id, name: name, target: Target.id,
            condition: filter?(FilterBuilder()).condition ?? .always
        ) { filling(Record($0)).map { ($0.field, $0.content) } }
    }
}

/// What stands in a field of a form before anybody wrote into it.
public struct Filling<Target: Resource>: Sendable {
    package let field: AnyField
    package let content: FieldContent

    /// Puts a value into a field.
    public static func put<Value: FieldValue>(
        _ value: Value, in field: ShapeField<Target, Value>
    ) -> Filling {
        Filling(field: field.erased, content: value.content)
    }
}

/// An action without its Swift types.
public struct AnyRecordAction: Sendable {
    /// On whose pages it stands.
    public let resource: ResourceID
    /// The name among the actions of the resource.
    public let name: String
    /// What is begun.
    public let target: ResourceID
    /// On which records it stands.
    package let condition: Condition
    /// What stands in the form already.
    package let filling: @Sendable (RecordData) -> [(field: AnyField, content: FieldContent)]

    /// The key of its words.
    package var key: String { "\(resource).action.\(name)" }
}
