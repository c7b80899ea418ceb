import DachwerkKit

/// What a piece must look like, and what follows when it can no longer be lent.
enum ItemRules {
    static let all = [tracked, rechecking]

    /// Only models whose pieces are told apart have pieces.
    static let tracked = Rule("tracked", Item.self, on: .create, .change) { change, context in
        guard change.changes(Item.model) else { return }
        guard try context.existing(change.after.model).tracking == .individual else {
            throw Refusal(
                "equipment-lending.not-tracked", .invalid,
                faults: [FieldFault(field: "model", "equipment-lending.not-tracked")])
        }
    }

    /// A piece that falls out is told to those who were promised it.
    static let rechecking = Rule("rechecking", Item.self, at: .after) { change, context in
        let before = change.before.flatMap { Stock.isUsable($0) ? $0.model : nil }
        let isGone = change.kind == .erase || !Stock.isUsable(change.after)
        let after = isGone ? nil : change.after.model
        guard before != after else { return }
        if let before {
            let item = change.after.reference
            let damages = try context.count(Damage.self) {
                $0.item == item && $0.state == .open
            }
            try Cover.recheck([before], because: damages > 0 ? .damage : .stock, context)
        }
        if let after { try Cover.offer([after], context) }
    }
}
