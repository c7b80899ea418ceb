import DachwerkKit

/// How much there is to lend, as the kernel's one availability function needs to know it.
enum Stock {
    /// What a model holds and how it may be taken.
    static func terms(
        _ model: Record<ItemModel>, _ context: TenantContext
    ) throws -> CapacityTerms {
        CapacityTerms(
            total: try total(model, context),
            after: maintenance(model),
            calendar: try calendar(of: model, context),
            parts: model.kitMembers.map { CapacityPart($0.model, quantity: $0.quantity) })
    }

    /// What a single piece holds: itself, while it is fit for use.
    static func termsOfItem(
        _ item: Record<Item>, _ context: TenantContext
    ) throws -> CapacityTerms {
        let model = try context.existing(item.model)
        return CapacityTerms(
            total: isUsable(item) ? 1 : 0, after: maintenance(model),
            calendar: try calendar(of: model, context))
    }

    /// How many pieces of a model are fit to be lent.
    static func total(_ model: Record<ItemModel>, _ context: TenantContext) throws -> Int {
        let reference = model.reference
        let owned: Int
        switch model.tracking {
        case .quantity: owned = model.stock
        case .individual:
            owned = try context.count(Item.self) {
                $0.model == reference && $0.isBorrowable == true
                    && $0.condition.isOne(of: ItemCondition.usable)
            }
        }
        // A damaged piece that is known by its code shows in its condition; only damages that
        // name no piece are counted here.
        let damages = try context.records(Damage.self, limit: 10_000) {
            $0.model == reference && $0.state == .open && $0.severity != .minor && $0.item.isEmpty
        }
        return max(0, owned - damages.reduce(0) { $0 + $1.quantity })
    }

    /// Whether a piece is fit to be lent.
    static func isUsable(_ item: Record<Item>) -> Bool {
        item.isBorrowable && item.condition.isUsable
    }

    /// The opening times of the store that keeps a model.
    static func calendar(
        of model: Record<ItemModel>, _ context: TenantContext
    ) throws -> OpeningCalendar {
        LendingStore.calendar(try context.existing(model.store), context)
    }

    private static func maintenance(_ model: Record<ItemModel>) -> CapacityTerms.Buffer {
        model.maintenanceOpeningDays > 0
            ? .openingDays(model.maintenanceOpeningDays) : .minutes(model.maintenanceMinutes)
    }
}
