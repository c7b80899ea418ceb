package import DachwerkKit

extension AnyResource {
    /// The transitions that people use in a state, those first that lead to where something
    /// follows.
    package func moves(from state: String) -> [AnyMove] {
        let moves = moves.filter { !$0.isInternal && $0.from.contains(state) }
        return moves.filter { leadsOn($0, from: state) }
            + moves.filter { !leadsOn($0, from: state) }
    }

    /// Whether a transition leads to another state that is no end.
    package func leadsOn(_ move: AnyMove, from state: String) -> Bool {
        move.to != state && !isEnd(move.to)
    }

    /// Whether people lead nothing on from a state.
    private func isEnd(_ state: String) -> Bool {
        !moves.contains { !$0.isInternal && $0.from.contains(state) && $0.to != state }
    }

    /// Whether something is asked of people in a state: a record begins there, or they are told
    /// when one comes there.
    func asks(in state: String, of actor: Actor) -> Bool {
        if initialStates.contains(state) { return true }
        let tellings = moves.filter { $0.to == state }.flatMap { moveTellings[$0.name] ?? [] }
        return tellings.contains { $0.duties.contains(where: actor.holds) }
    }
}

extension Condition {
    /// The states that it asks for, where it asks for any at all.
    var states: Set<String>? {
        switch self {
        case .compare(let path, .equal, .text(let state)) where path.field == "state": [state]
        case .isOneOf(let path, let contents) where path.field == "state":
            Set(
                contents.compactMap { content in
                    if case .text(let state) = content { state } else { nil }
                })
        case .all(let parts): parts.lazy.compactMap(\.states).first
        default: nil
        }
    }
}
