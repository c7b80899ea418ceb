/// Fields that belong together: forms and pages of records show them under one heading.
///
/// ```swift
/// registrar.add(FieldGroup("address", of: Place.self, fields: Place.street, Place.city))
/// ```
///
/// Its heading has the key `<resource>.group.<name>`. Groups stand in the order in which they are
/// added, behind the fields that are in none.
public struct FieldGroup<Owner: Resource>: Sendable {
    /// The group without its types.
    public let erased: AnyFieldGroup

    /// Declares a group.
    ///
    /// - Parameters:
    ///   - name: The name among the groups of the resource, in kebab case.
    ///   - owner: The resource.
    ///   - fields: The fields, in the order in which people see them.
    public init<each Value: FieldValue>(
        _ name: String, of owner: Owner.Type, fields: repeat ShapeField<Owner, each Value>
    ) {
        var names: [String] = []
        for field in repeat each fields { names.append(field.name) }
        erased = AnyFieldGroup(resource: Owner.id, name: name, fields: names)
    }
}

/// A group of fields without its Swift types.
public struct AnyFieldGroup: Sendable {
    /// The resource.
    public let resource: ResourceID
    /// The name among the groups of the resource.
    public let name: String
    /// The fields in order.
    package let fields: [String]

    /// The key of its heading.
    package var key: String { "\(resource).group.\(name)" }
}
