import DachwerkKit

/// What is damaged leaves the stock at once, and those who were promised it are told.
enum DamageRules {
    static let all = [sound, following, telling]

    /// A damaged piece is of the damaged model, and one.
    static let sound = Rule("sound", Damage.self, on: .create, .change) { change, context in
        try Amounts.check(change.after.cost, field: "cost")
        guard let reference = change.after.item else { return }
        guard try context.existing(reference).model == change.after.model,
            change.after.quantity == 1
        else {
            throw Refusal(
                "equipment-lending.damaged-piece", .invalid,
                faults: [FieldFault(field: "item", "equipment-lending.damaged-piece")])
        }
    }

    /// The piece takes the condition that follows, and promises are re-checked.
    static let following = Rule("following", Damage.self, on: .create, .change, .move, at: .after) {
        change, context in
        let damage = change.after
        let isRelevant =
            change.kind != .change || change.changes(Damage.quantity)
            || change.changes(Damage.severity)
        guard isRelevant else { return }
        switch damage.state {
        case .open: try takeOut(damage, context)
        case .resolved: try putBack(damage, context)
        case .writtenOff: try writeOff(damage, context)
        }
        try Cover.recheck([damage.model], because: .damage, context)
    }

    /// The organisation in whose loan it happened is told.
    static let telling = Rule("telling", Damage.self, on: .create, at: .after) {
        change, context in
        guard let reference = change.after.loan, let loan = try context.record(reference)
        else { return }
        let model = try context.existing(change.after.model)
        var arguments = LoanNotices.arguments(loan)
        arguments["model"] = .localized(model.name)
        arguments["quantity"] = .integer(Int64(change.after.quantity))
        try context.notify(
            Notice(
                "equipment-lending.damage-recorded", about: loan, to: loan.organisation.id,
                arguments: arguments))
    }

    private static func takeOut(_ damage: Record<Damage>, _ context: TenantContext) throws {
        guard damage.severity != .minor, let reference = damage.item else { return }
        let item = try context.existing(reference)
        guard item.condition.isUsable else { return }
        try context.change(item) { $0.condition = damage.severity == .lost ? .lost : .broken }
    }

    private static func putBack(_ damage: Record<Damage>, _ context: TenantContext) throws {
        guard let reference = damage.item else { return }
        let others = try context.count(Damage.self) {
            $0.item == reference && $0.state == .open && $0.severity != .minor
        }
        let item = try context.existing(reference)
        guard others == 0, !item.condition.isUsable else { return }
        try context.change(item) { $0.condition = .good }
    }

    private static func writeOff(_ damage: Record<Damage>, _ context: TenantContext) throws {
        if let reference = damage.item {
            let item = try context.existing(reference)
            guard item.isBorrowable else { return }
            try context.change(item) { $0.isBorrowable = false }
        } else {
            let model = try context.existing(damage.model)
            guard model.tracking == .quantity else { return }
            try context.change(model) { $0.stock = max(0, $0.stock - damage.quantity) }
        }
    }
}
