/// A sheet of paper that people need of a record, such as a slip that goes along with what is lent.
///
/// ```swift
/// registrar.add(
///     PrintForm(
///         "slip", of: Loan.self, fields: Loan.number, Loan.organisation, Loan.lines, Loan.period,
///         signed: "keeper", "borrower", while: { $0.state == .handedOver }))
/// ```
///
/// Its heading has the key `<resource>.print.<name>`, who signs below it that key with the name of
/// the signature behind it. Only what the reader may see of the fields stands on it. Every record
/// can be printed as it is without any form.
public struct PrintForm<Owner: Resource>: Sendable {
    /// The form without its types.
    public let erased: AnyPrintForm

    /// Declares a form.
    ///
    /// - Parameters:
    ///   - name: The name among the forms of the resource, in kebab case.
    ///   - owner: The resource.
    ///   - fields: What stands on it, in order.
    ///   - signatures: Who signs it, in kebab case.
    ///   - filter: Of which records it can be printed; of all unless said otherwise.
    public init<each Value: FieldValue>(
        _ name: String, of owner: Owner.Type, fields: repeat ShapeField<Owner, each Value>,
        signed signatures: String...,
        while filter: ((FilterBuilder<Owner>) -> Filter<Owner>)? = nil
    ) {
        var names: [String] = []
        for field in repeat each fields { names.append(field.name) }
        erased = AnyPrintForm(
            resource: Owner.id, name: name, fields: names, signatures: signatures,
            condition: filter?(FilterBuilder()).condition ?? .always)
    }
}

/// A form of a record without its Swift types.
public struct AnyPrintForm: Sendable {
    /// The resource.
    public let resource: ResourceID
    /// The name among the forms of the resource.
    public let name: String
    /// What stands on it, in order.
    package let fields: [String]
    /// Who signs it.
    package let signatures: [String]
    /// Of which records it can be printed.
    package let condition: Condition

    /// The key of its heading.
    package var key: String { "\(resource).print.\(name)" }
}
