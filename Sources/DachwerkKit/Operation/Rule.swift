/// Module code that runs inside an operation's transaction and may complete or refuse it.
///
/// Rules of a resource run in the order of their registration. A thrown ``Refusal`` undoes the
/// whole operation.
public struct Rule<Owner: Resource>: Sendable {
    /// The rule without its types.
    public let erased: AnyRule

    /// Declares a rule.
    ///
    /// - Parameters:
    ///   - id: A short name in kebab case, for descriptions and faults.
    ///   - owner: The resource whose operations it watches.
    ///   - kinds: The operations it watches; all unless said otherwise.
    ///   - moment: Before the record is written, where it can still be completed, or after.
    ///   - body: What it does.
    public init(
        _ id: String, _ owner: Owner.Type, on kinds: OperationKind...,
        at moment: AnyRule.Moment = .before,
        _ body: @escaping @Sendable (inout Change<Owner>, TenantContext) throws -> Void
    ) {
        erased = Self.erase(
            id, kinds.isEmpty ? Set(OperationKind.allCases) : Set(kinds), nil, moment, body)
    }

    /// Declares a rule for some transitions and nothing else.
    ///
    /// ```swift
    /// static let losing = Rule("losing", for: Loan.reportLost, at: .after) { change, context in
    ///     try context.release(change.after.reference)
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - id: A short name in kebab case, for descriptions and faults.
    ///   - moves: The transitions it watches, at least one.
    ///   - moment: Before the record is written, where it can still be completed, or after.
    ///   - body: What it does.
    public init(
        _ id: String, for moves: Move<Owner>..., at moment: AnyRule.Moment = .before,
        _ body: @escaping @Sendable (inout Change<Owner>, TenantContext) throws -> Void
    ) {
        erased = Self.erase(id, [.move], Set(moves.map(\.erased.name)), moment, body)
    }

    private static func erase(
        _ id: String, _ kinds: Set<OperationKind>, _ moves: Set<String>?,
        _ moment: AnyRule.Moment,
        _ body: @escaping @Sendable (inout Change<Owner>, TenantContext) throws -> Void
    ) -> AnyRule {
        AnyRule(
            id: id, resource: Owner.id, kinds: kinds, moves: moves, moment: moment
        ) { change, context in
            var typed = Change<Owner>(erased: change)
            try body(&typed, context)
            change = typed.erased
        }
    }
}

/// A rule without its Swift types.
public struct AnyRule: Sendable {
    /// When a rule runs.
    public enum Moment: String, Sendable, Hashable {
        /// Before the record is written: the rule may complete it.
        case before
        /// After the record is written: the rule may act on other records.
        case after
    }

    /// The name.
    public let id: String
    /// The resource whose operations it watches.
    public let resource: ResourceID
    /// The operations it watches.
    public let kinds: Set<OperationKind>
    /// The only transitions it watches; `nil` for all.
    public let moves: Set<String>?
    /// When it runs.
    public let moment: Moment
    /// What it does.
    public let apply: @Sendable (inout RecordChange, TenantContext) throws -> Void

    /// Whether it watches a transition, or an operation that is none.
    package func watches(_ move: String?) -> Bool {
        guard let moves else { return true }
        return move.map(moves.contains) ?? false
    }
}
