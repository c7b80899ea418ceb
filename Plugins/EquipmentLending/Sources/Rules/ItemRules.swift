import DachwerkKit

/// What a piece must look like, and what follows when it can no longer be lent.
enum ItemRules {
    static func all(_ settings: Values<LendingSettings>) -> [Rule<Item>] {
        [tracked, rechecking, checking(settings)]
    }

    /// Only models whose pieces are told apart have pieces.
    static let tracked = Rule("tracked", Item.self, on: .create, .change) { change, context in
        guard change.changes(Item.model) else { return }
        guard try context.existing(change.after.model).tracking == .individual else {
            throw messages.notTracked()
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
            let isDamaged = try context.exists(Damage.self) {
                $0.item == item && $0.state == .open
            }
            try Cover.recheck([before], because: isDamaged ? .damage : .stock, context)
        }
        if let after { try Cover.offer([after], context) }
    }

    /// The keepers are told some days before a safety check is due.
    private static func checking(_ settings: Values<LendingSettings>) -> Rule<Item> {
        Rule("checking", Item.self, on: .create, .change, at: .after) { change, context in
            guard change.changes(Item.nextSafetyCheck) || change.changes(Item.isBorrowable)
            else { return }
            guard let day = change.after.nextSafetyCheck, change.after.isBorrowable else {
                return try context.dropDeadline(safetyCheck, of: change.after)
            }
            let told = day.adding(days: -settings.safetyNoticeDays)
            try context.setDeadline(
                safetyCheck, of: change.after, due: context.tenant.zone.startOfDay(told))
        }
    }

    private static let safetyCheck = "safety-check"

    /// What follows when it is time to think of a safety check.
    static let passing = Deadlines(Item.self) { item, _, context in
        try context.notify(messages.safetyCheckDue(item), about: item, to: Lending.keeper)
        return nil
    }
}
