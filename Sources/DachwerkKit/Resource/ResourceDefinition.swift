/// The declaration of a resource: its name, fields, life cycle and access.
///
/// It has at most 60 fields, because what an actor may see of a record is kept as one bit a field.
/// What needs more is several resources, or lines of one.
public struct ResourceDefinition<Owner: Resource>: Sendable {
    /// The fields.
    public let shape: Shape<Owner>
    /// The declaration without its types.
    public private(set) var erased: AnyResource

    /// Declares a resource with a life cycle.
    ///
    /// - Parameters:
    ///   - owner: The type that holds the fields.
    ///   - fields: The fields in the order in which people see them.
    ///   - lifecycle: The states and transitions.
    ///   - isAnonymous: Whether a record must not lead back to whoever wrote it: then its history
    ///     keeps no actor, and times are those of the day.
    ///   - lists: The lists that are often asked for.
    ///   - access: Who may do what.
    public init<each Value: FieldValue>(
        _ owner: Owner.Type, fields: repeat ShapeField<Owner, each Value>,
        lifecycle: Lifecycle<Owner>, isAnonymous: Bool = false, lists: [UsualList<Owner>] = [],
        access: Access<Owner>
    ) {
        self.init(
            shape: Shape(repeat each fields), lifecycle: lifecycle, isAnonymous: isAnonymous,
            lists: lists, access: access)
    }

    private init(
        shape: Shape<Owner>, lifecycle: Lifecycle<Owner>, isAnonymous: Bool,
        lists: [UsualList<Owner>], access: Access<Owner>
    ) {
        self.shape = shape
        let hasStates = Owner.State.self != Stateless.self
        erased = AnyResource(
            id: Owner.id, fields: shape.fields, positions: shape.positions,
            states: hasStates ? Owner.State.allCases.map(\.rawValue) : [],
            initialStates: lifecycle.initial, moves: lifecycle.moves, grants: access.grants,
            isAnonymous: isAnonymous, lists: lists.map(\.erased),
            stateWordsName: Owner.State.wordsName, moveTellings: lifecycle.moveTellings,
            creationTellings: lifecycle.creationTellings, formerStates: lifecycle.formerStates)
    }

    /// Says what the resource was called before, in the same capability: its records come along.
    ///
    /// It stays declared for as long as a store from that time may turn up, such as a backup.
    public func formerly(_ names: String...) -> ResourceDefinition {
        var definition = self
        definition.erased.formerNames += names
        return definition
    }
}

extension ResourceDefinition where Owner.State == Stateless {
    /// Declares a resource without a life cycle.
    ///
    /// - Parameters:
    ///   - owner: The type that holds the fields.
    ///   - fields: The fields in the order in which people see them.
    ///   - isAnonymous: Whether a record must not lead back to whoever wrote it: then its history
    ///     keeps no actor, and times are those of the day.
    ///   - lists: The lists that are often asked for.
    ///   - access: Who may do what.
    public init<each Value: FieldValue>(
        _ owner: Owner.Type, fields: repeat ShapeField<Owner, each Value>,
        isAnonymous: Bool = false, lists: [UsualList<Owner>] = [], access: Access<Owner>
    ) {
        self.init(
            shape: Shape(repeat each fields), lifecycle: .none, isAnonymous: isAnonymous,
            lists: lists, access: access)
    }
}

/// A resource without its Swift types: what the kernel, the stores and the edges work with.
public struct AnyResource: Sendable {
    /// The name.
    public let id: ResourceID
    /// The fields in order.
    public let fields: [AnyField]
    /// The position of each field by its name.
    public let positions: [String: Int]
    /// The states, or none when there is no life cycle.
    public let states: [String]
    /// The states a new record may have; the first is the default.
    public let initialStates: [String]
    /// The transitions.
    public let moves: [AnyMove]
    /// Who may do what.
    public let grants: [Grant]
    /// Whether a record must not lead back to whoever wrote it.
    public let isAnonymous: Bool
    /// The lists that are often asked for.
    public let lists: [AnyUsualList]
    /// What the type of the states is called among words; a field may hold one of them, too.
    package let stateWordsName: String?
    /// What people are told of transitions, by their names.
    package var moveTellings: [String: [AnyTelling]] = [:]
    /// What people are told of new records, by their state.
    package var creationTellings: [String: [AnyTelling]] = [:]
    /// What states were called before, with what they are called now.
    public var formerStates: [String: String] = [:]
    /// What the resource was called before, without its capability.
    public internal(set) var formerNames: [String] = []

    /// Whether records have states.
    public var hasLifecycle: Bool { !states.isEmpty }

    /// The field of a name.
    public func field(_ name: String) -> AnyField? {
        positions[name].map { fields[$0] }
    }

    /// The transition of a name.
    public func move(_ name: String) -> AnyMove? {
        moves.first { $0.name == name }
    }

    /// Whether the resource holds personal data.
    public var isLinkedToPersons: Bool {
        fields.contains { field in
            if case .line(let inner) = field.kind.element, inner.contains(where: \.isPersonal) {
                return true
            }
            return field.isPersonal
        }
    }
}
