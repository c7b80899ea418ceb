/// One transition of a life cycle, called by its name in the API.
///
/// ```swift
/// static let refuse = Transition("refuse", from: .requested, to: .refused, reason: .required)
/// ```
public struct Move<Owner: Resource>: Sendable {
    /// The transition without its types.
    public let erased: AnyMove
    /// What people are told of it.
    let tellings: [AnyTelling]

    /// Declares a transition.
    ///
    /// - Parameters:
    ///   - name: The name in the API, in kebab case.
    ///   - from: The states in which it is possible.
    ///   - to: The state it leads to.
    ///   - reason: Whether the person must or may give a reason.
    ///   - isInternal: Whether only rules and jobs use it, so that nobody needs a permission.
    ///   - byAnother: Whether it takes a second person (four eyes): nobody who made the record,
    ///     changed it or led it through a step before.
    ///   - tellings: What people are told once a record went through it.
    ///   - fields: The fields that the request may set together with the transition.
    public init<each Value: FieldValue>(
        _ name: String, from: Owner.State..., to: Owner.State,
        reason: AnyMove.ReasonRule = .optional, isInternal: Bool = false,
        byAnother: Bool = false, notifies tellings: [Telling<Owner>] = [],
        sets fields: repeat ShapeField<Owner, each Value>
    ) {
        var names: [String] = []
        for field in repeat each fields { names.append(field.name) }
        erased = AnyMove(
            name: name, from: from.map { $0.rawValue }, to: to.rawValue, reason: reason,
            sets: names,
            isInternal: isInternal, isByAnother: byAnother)
        // A key path in a context with a pack of types stops the program.
        self.tellings = tellings.map { $0.erased }
    }
}

/// A transition without its types.
public struct AnyMove: Sendable, Hashable {
    /// Whether a reason goes with a transition.
    public enum ReasonRule: String, Sendable, Hashable {
        /// May be given.
        case optional
        /// Must be given.
        case required
    }

    /// The name in the API.
    public let name: String
    /// The states in which it is possible.
    public let from: [String]
    /// The state it leads to.
    public let to: String
    /// Whether a reason must be given.
    public let reason: ReasonRule
    /// The fields that the request may set.
    public let sets: [String]
    /// Whether only rules and jobs use it.
    public let isInternal: Bool
    /// Whether nobody takes it who had a hand in the record before.
    public let isByAnother: Bool
}

/// The states of a resource and how one leads to another.
public struct Lifecycle<Owner: Resource>: Sendable {
    let initial: [String]
    let moves: [AnyMove]
    /// What people are told, by the name of the transition.
    let moveTellings: [String: [AnyTelling]]
    /// What people are told of new records, by their state.
    private(set) var creationTellings: [String: [AnyTelling]] = [:]
    /// What states were called before, with what they are called now.
    private(set) var formerStates: [String: String] = [:]

    /// Declares a life cycle.
    ///
    /// - Parameters:
    ///   - initial: The state of a new record.
    ///   - alternatives: Further states in which a record may be created on request.
    ///   - moves: The transitions.
    public init(
        from initial: Owner.State, or alternatives: Owner.State..., moves: Move<Owner>...
    ) {
        self.initial = ([initial] + alternatives).map(\.rawValue)
        self.moves = moves.map(\.erased)
        moveTellings = Dictionary(
            moves.map { ($0.erased.name, $0.tellings) }, uniquingKeysWith: { $0 + $1 })
    }

    /// Says what people are told once a record was made in a state.
    public func creating(
        in state: Owner.State, notifies tellings: [Telling<Owner>]
    ) -> Lifecycle {
        var lifecycle = self
        lifecycle.creationTellings[state.rawValue, default: []] += tellings.map(\.erased)
        return lifecycle
    }

    /// Says what a state was called before: records that were in it are in the one of now.
    ///
    /// It stays declared for as long as a store from that time may turn up, such as a backup.
    public func formerly(_ name: String, is state: Owner.State) -> Lifecycle {
        var lifecycle = self
        lifecycle.formerStates[name] = state.rawValue
        return lifecycle
    }
}

extension Lifecycle where Owner.State == Stateless {
    /// No life cycle.
    public static var none: Lifecycle { Lifecycle(from: .recorded) }
}
