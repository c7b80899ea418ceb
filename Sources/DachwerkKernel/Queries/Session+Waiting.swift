package import DachwerkKit

/// Records in one state that wait for the actor to decide how they go on.
package struct WaitingRecords: Sendable {
    package let resource: CompiledResource
    package let state: String
    /// What the actor may do with them, the way on first.
    package let moves: [AnyMove]
    package let count: Int
    /// Those that wait longest.
    package let first: [VisibleRecord]
}

extension Session {
    /// What waits for the actor, by resource and state.
    ///
    /// A state waits where a record begins or where people are told that one came, if the actor
    /// may lead it on and not only end it. What goes by a date is due, and does not wait.
    ///
    /// - Parameter shown: How many records of each are looked at.
    /// - Returns: What waits, in the order of the declarations.
    /// - Throws: What the store throws.
    package func waiting(showing shown: Int) throws -> [WaitingRecords] {
        let today = tenant.info.zone.date(of: tenant.platform.clock.now())
        return try tenant.read { snapshot in
            try tenant.composition.resources.flatMap { resource -> [WaitingRecords] in
                let view = try view(resource)
                let states = waitingStates(view)
                guard !states.isEmpty else { return [] }
                let translator = ConditionTranslator(resource, actor, today: today)
                return try states.compactMap { state, moves in
                    try waiting(state, moves, view, translator, shown, snapshot)
                }
            }
        }
    }

    private func waitingStates(_ view: AccessView) -> [(state: String, moves: [AnyMove])] {
        let definition = view.resource.definition
        guard definition.hasLifecycle, view.may(.read), view.may(.move) else { return [] }
        let dated = view.resource.contributions.dueDates.compactMap(\.condition.states)
        return definition.states.compactMap { state in
            let moves = definition.moves(from: state).filter {
                $0.to != state && view.may(move: $0.name)
            }
            let isOpen =
                moves.contains { definition.leadsOn($0, from: state) }
                || Set(moves.map(\.to)).count > 1
            guard isOpen, definition.asks(in: state, of: actor),
                !dated.contains(where: { $0.contains(state) })
            else { return nil }
            return (state, moves)
        }
    }

    private func waiting(
        _ state: String, _ moves: [AnyMove], _ view: AccessView,
        _ translator: ConditionTranslator, _ shown: Int, _ snapshot: any StoreSnapshot
    ) throws -> WaitingRecords? {
        let condition = translator.translate(
            .all([
                .compare(FieldPath("state"), .equal, .text(state)), view.readableRows,
                view.rows(moving: Set(moves.map(\.name))),
            ]))
        let count = try snapshot.count(view.resource.table, where: condition)
        guard count > 0 else { return nil }
        let records = try RecordStore(view.resource).records(
            where: condition, order: [.init("created_at"), .init("id")], limit: shown,
            in: snapshot)
        return WaitingRecords(
            resource: view.resource, state: state, moves: moves, count: count,
            first: try visible(records, view, in: snapshot))
    }
}
