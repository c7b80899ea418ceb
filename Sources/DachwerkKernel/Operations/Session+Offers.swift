package import DachwerkKit

/// A record with what the actor may do with it as it stands: what a page shows beside it.
///
/// It only spares people a way that leads nowhere; the door asks again, and knows rules besides.
package struct OfferedRecord: Sendable {
    package let record: VisibleRecord
    /// The fields that a change may set; empty when the record may not be changed.
    package let changeable: FieldMask
    /// The transitions that lead on from the state of the record.
    package let moves: [AnyMove]
    /// The transitions that the actor may use with the record in other states.
    package let otherMoves: [AnyMove]
    package let isErasable: Bool
}

extension Session {
    /// One record with what the actor may do with it.
    ///
    /// - Throws: ``Refusal/notFound`` when the actor may not see the record.
    package func offered(_ resource: CompiledResource, _ id: RecordID) throws -> OfferedRecord {
        let view = try view(resource)
        guard view.may(.read) else { throw Refusal.notFound }
        let judge = judge(resource, at: tenant.platform.clock.now())
        let offered = try tenant.read { snapshot -> OfferedRecord? in
            let store = RecordStore(resource, shelf: tenant.shelf)
            guard let record = try store.record(id, in: snapshot),
                let shown = try visible([record], view, in: snapshot).first
            else { return nil }
            let isOwnWork = try hadHand(in: record.id, of: resource, snapshot)
            let moves = resource.definition.moves.filter { move in
                guard !move.isInternal, !(move.isByAnother && isOwnWork) else { return false }
                // A permission may speak of the state: the others are asked as if it were theirs.
                return ([record.state] + move.from).contains { state in
                    var standing = record
                    standing.state = state
                    return view.may(move: move.name, standing, judge)
                }
            }
            var changeable = view.mask(.change, record, judge) ?? .none
            changeable.subtract(resource.keptFields)
            return OfferedRecord(
                record: shown, changeable: changeable,
                moves: moves.filter {
                    $0.from.contains(record.state) && view.may(move: $0.name, record, judge)
                },
                otherMoves: moves.filter { !$0.from.contains(record.state) },
                isErasable: view.mask(.erase, record, judge) != nil)
        }
        guard let offered else { throw Refusal.notFound }
        return offered
    }

    /// Whether the actor had a hand in a record of which some step takes a second person.
    private func hadHand(
        in record: RecordID, of resource: CompiledResource, _ snapshot: any StoreSnapshot
    ) throws -> Bool {
        guard resource.definition.moves.contains(where: \.isByAnother) else { return false }
        return try FourEyes(
            composition: tenant.composition, actor: actor, snapshot: snapshot
        ).hadHand(in: record)
    }

    /// The fields that a new record of this actor may name.
    package func creatable(_ resource: CompiledResource) throws -> FieldMask {
        let view = try view(resource)
        try view.requireBeginning(.create)
        var mask = view.everSettable
        mask.subtract(FieldMask(resource.definition.fields, where: \.isComputed))
        return mask
    }
}

extension CompiledResource {
    /// The fields that nobody changes once the record is there.
    fileprivate var keptFields: FieldMask {
        FieldMask(definition.fields) { $0.isComputed || $0.isFixed }
    }
}
