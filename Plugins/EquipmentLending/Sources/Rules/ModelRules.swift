import DachwerkKit

/// What a model must look like, and what follows when there is less of it.
enum ModelRules {
    static func all(_ settings: Values<LendingSettings>) -> [Rule<ItemModel>] {
        [amounts(settings), kit, rechecking]
    }

    /// Amounts are euro; limits and maintenance do not contradict themselves or the tenant's.
    private static func amounts(_ settings: Values<LendingSettings>) -> Rule<ItemModel> {
        Rule("amounts", ItemModel.self, on: .create, .change) { change, _ in
            let model = change.after
            try Amounts.check(model.deposit, ItemModel.deposit)
            try Amounts.check(model.value, ItemModel.value)
            try Amounts.check(model.rentPerDay, ItemModel.rentPerDay)
            if model.maintenanceOpeningDays > 0, model.maintenanceMinutes > 0 {
                throw messages.maintenanceTwice()
            }
            let least = model.minHours ?? settings.minHours
            guard least <= model.maxHours ?? settings.maxHours else {
                let field = model.minHours == nil ? ItemModel.maxHours : ItemModel.minHours
                throw messages.limits().at(field)
            }
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
            else { throw messages.kitMember() }
        }
        try context.visit(ItemModel.self) { kit in
            guard !kit.kitMembers.contains(where: { $0.model == own }) else {
                throw messages.kitMember()
            }
        }
    }

    /// Less stock is told to those who were promised it.
    static let rechecking = Rule("rechecking", ItemModel.self, on: .change, at: .after) {
        change, context in
        let model = change.after
        if change.changes(ItemModel.maintenanceOpeningDays)
            || change.changes(ItemModel.maintenanceMinutes)
        {
            try StoreRules.recheckMaintenance(of: [model], in: model.store, context)
        }
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
}
