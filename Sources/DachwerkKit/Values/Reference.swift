/// A link to one record of another resource of the same tenant.
///
/// A reference is resolved inside the tenant that holds it; it cannot name another tenant.
public struct Reference<Target: Resource>: Sendable, Hashable {
    /// The record it points to.
    public let id: RecordID

    /// Points to a record.
    public init(_ id: RecordID) {
        self.id = id
    }
}

extension Reference: FieldValue {
    /// A link to the target's resource.
    public static var fieldKind: FieldKind { .reference(Target.id) }

    /// Reads an identity.
    @inlinable
    public init?(content: FieldContent) {
        guard case .identifier(let id) = content else { return nil }
        self.id = id
    }

    /// The identity.
    @inlinable public var content: FieldContent { .identifier(id) }
}
