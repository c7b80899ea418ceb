/// Records that go with the one that they refer to when its persons are forgotten.
public struct RetentionFollower<Owner: Resource>: Sendable {
    let erased: AnyRetention.Follower

    /// Takes away the records that refer to the forgotten one.
    ///
    /// - Parameters:
    ///   - follower: Their resource.
    ///   - link: The field that leads to the forgotten record.
    /// - Returns: What goes.
    public static func erasing<Follower: Resource, Link: ReferenceValue>(
        _ follower: Follower.Type, by link: ShapeField<Follower, Link>
    ) -> RetentionFollower where Link.Target == Owner {
        RetentionFollower(
            erased: AnyRetention.Follower(
                resource: Follower.id, link: link.name, fields: nil))
    }

    /// Empties fields of the records that refer to the forgotten one, and takes every reason out
    /// of their history.
    ///
    /// - Parameters:
    ///   - follower: Their resource.
    ///   - link: The field that leads to the forgotten record.
    ///   - fields: The fields; each must be allowed to stand empty. None for reasons only.
    /// - Returns: What goes.
    public static func emptying<Follower: Resource, Link: ReferenceValue, each Value: FieldValue>(
        _ follower: Follower.Type, by link: ShapeField<Follower, Link>,
        _ fields: repeat ShapeField<Follower, each Value>
    ) -> RetentionFollower where Link.Target == Owner {
        var names: [String] = []
        for field in repeat each fields { names.append(field.name) }
        return RetentionFollower(
            erased: AnyRetention.Follower(
                resource: Follower.id, link: link.name, fields: names))
    }

    /// Takes the link to the forgotten record out of the records that have one.
    ///
    /// - Parameters:
    ///   - follower: Their resource.
    ///   - link: The field that leads to the forgotten record, or to it among others.
    /// - Returns: What goes.
    public static func unlinking<Follower: Resource, Link: ReferenceValue>(
        _ follower: Follower.Type, by link: ShapeField<Follower, Link>
    ) -> RetentionFollower where Link.Target == Owner {
        RetentionFollower(
            erased: AnyRetention.Follower(
                resource: Follower.id, link: link.name, fields: [link.name]))
    }
}

/// A value that is a link to a record, may be one, or holds several.
public protocol ReferenceValue: FieldValue {
    /// The resource of the record.
    associatedtype Target: Resource
}

extension Reference: ReferenceValue {}
extension Optional: ReferenceValue where Wrapped: ReferenceValue {
    /// The resource of the record.
    public typealias Target = Wrapped.Target
}
extension Array: ReferenceValue where Element: ReferenceValue {
    /// The resource of the records.
    public typealias Target = Element.Target
}
