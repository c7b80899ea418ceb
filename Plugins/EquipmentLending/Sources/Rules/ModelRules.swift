import DachwerkKit

/// What a model must look like, and what follows when there is less of it.
enum ModelRules {
    static let all = [amounts, kit, rechecking]

    /// Amounts are euro; limits and maintenance do not contradict themselves.
    static let amounts = Rule("amounts", ItemModel.self, on: .create, .change) { change, _ in
        let model = change.after
        try Amounts.check(model.deposit, field: "deposit")
        try Amounts.check(model.value, field: "value")
        try Amounts.check(model.rentPerDay, field: "rentPerDay")
        if model.maintenanceOpeningDays > 0, model.maintenanceMinutes > 0 {
            throw refusal("maintenance-twice", "maintenanceMinutes")
        }
        if let least = model.minHours, let most = model.maxHours, least > most {
            throw refusal("limits", "minHours")
        }
    }

    /// A kit has single things of its own store as members, each once.
    static let kit = Rule("kit", ItemModel.self, on: .create, .change) { change, context in
        guard change.changes(ItemModel.kitMembers), !change.after.kitMembers.isEmpty
        else { return }
        let own = change.after.reference
        var members: Set<RecordID> = []
        for line in change.after.kitMembers {
            let member = try context.existing(line.model)
            guard line.model != own, member.kitMembers.isEmpty,
                member.store == change.after.store, members.insert(line.model.id).inserted
            else { throw refusal("kit-member", "kitMembers") }
        }
        let kits = try context.records(ItemModel.self, limit: 100_000)
        guard !kits.contains(where: { $0.kitMembers.contains { $0.model == own } }) else {
            throw refusal("kit-member", "kitMembers")
        }
    }

    /// Less stock is told to those who were promised it.
    static let rechecking = Rule("rechecking", ItemModel.self, on: .change, at: .after) {
        change, context in
        let model = change.after
        guard
            change.changes(ItemModel.stock) || change.changes(ItemModel.tracking)
                || change.changes(ItemModel.kitMembers)
        else { return }
        if let before = change.before, before.tracking == model.tracking,
            before.kitMembers == model.kitMembers, before.stock < model.stock
        {
            try Cover.offer([model.reference], context)
        } else {
            try Cover.recheck([model.reference], because: .stock, context)
        }
    }

    private static func refusal(_ name: String, _ field: String) -> Refusal {
        let code = Refusal.Code("equipment-lending.\(name)")
        return Refusal(code, .invalid, faults: [FieldFault(field: field, code)])
    }
}
