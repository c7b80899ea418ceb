/// A kind of record that a module registers.
///
/// A resource is an enumeration without cases that holds its fields as typed constants:
///
/// ```swift
/// public enum Notice: Resource {
///     public static let id: ResourceID = "notice-board.notice"
///     public static let title = Field<String>("title", .length(1...120), .impersonal)
///     public static let urgent = Field<Bool>("urgent", .default(false))
///     public static let resource = ResourceDefinition(
///         Notice.self, fields: title, urgent, access: access)
///
///     static let access = Access<Notice> {
///         $0.allow(NoticeBoard.editor, .read, .create, .change, .erase)
///     }
/// }
/// ```
public protocol Resource: Shaped {
    /// The states of the life cycle; ``Stateless`` when there is none.
    associatedtype State: LifecycleState = Stateless
    /// The name: the capability and the resource's own name, as in `equipment-lending.loan`.
    static var id: ResourceID { get }
    /// The declaration of the resource.
    static var resource: ResourceDefinition<Self> { get }
}

extension Resource {
    /// The fields of the declaration.
    @inlinable public static var shape: Shape<Self> { resource.shape }
    /// A transition of this resource's life cycle.
    public typealias Transition = Move<Self>
}

/// The states of a life cycle.
public protocol LifecycleState: Choice {}

/// The single state of resources without a life cycle; it is never shown.
public enum Stateless: String, LifecycleState {
    /// The record exists.
    case recorded
}
