import DachwerkKit

/// How much there is to lend, as the kernel's one availability function needs to know it.
struct Stock {
    private let settings: Values<LendingSettings>

    init(_ settings: Values<LendingSettings>) {
        self.settings = settings
    }

    /// What a model holds and how it may be taken.
    func terms(
        _ model: Record<ItemModel>, _ context: TenantReader
    ) throws -> CapacityTerms {
        CapacityTerms(
            total: try Self.total(model, context),
            after: Self.maintenance(model),
            calendar: try Self.calendar(of: model, context),
            parts: model.kitMembers.map { CapacityPart($0.model, quantity: $0.quantity) },
            overdueDays: settings.delayWarningDays)
    }

    /// How long, how early and how far ahead a model may be taken, and on which days.
    func limits(
        _ model: Record<ItemModel>, _ context: TenantReader
    ) throws -> CapacityLimits {
        let visits = try VisitRules.left(in: try context.existing(model.store), context)
        return LoanLimits.limits(of: model, settings, visitsLeft: visits, context)
    }

    /// What a single piece holds: itself, while it is fit for use or will be again.
    func termsOfItem(
        _ item: Record<Item>, _ context: TenantReader
    ) throws -> CapacityTerms {
        let model = try context.existing(item.model)
        let isAwaited = try Repairs(model.reference, context).awaited.contains(item.id)
        let isThere = item.isBorrowable && (item.condition.isUsable || isAwaited)
        return CapacityTerms(
            total: isThere ? 1 : 0, after: Self.maintenance(model),
            calendar: try Self.calendar(of: model, context),
            overdueDays: settings.delayWarningDays)
    }

    /// How many pieces of a model are fit to be lent, those that will be mended included.
    static func total(_ model: Record<ItemModel>, _ context: TenantReader) throws -> Int {
        let reference = model.reference
        let repairs = try Repairs(reference, context)
        var owned = model.stock
        if model.tracking == .individual {
            owned = try context.count(Item.self) {
                $0.model == reference && $0.isBorrowable == true
                    && $0.condition.isOne(of: ItemCondition.usable)
            }
            for id in repairs.awaited {
                guard let item = try context.record(Reference<Item>(id)) else { continue }
                owned += item.isBorrowable && !item.condition.isUsable ? 1 : 0
            }
        }
        return max(0, owned - repairs.missing)
    }

    /// Whether a piece is fit to be lent.
    static func isUsable(_ item: Record<Item>) -> Bool {
        item.isBorrowable && item.condition.isUsable
    }

    /// The opening times of the store that keeps a model.
    static func calendar(
        of model: Record<ItemModel>, _ context: TenantReader
    ) throws -> OpeningCalendar {
        LendingStore.calendar(try context.existing(model.store), context)
    }

    /// From when a piece that came back at a moment is free again.
    static func isFree(
        _ model: Record<ItemModel>, from moment: Instant, _ context: TenantReader
    ) throws -> Instant {
        guard model.maintenanceOpeningDays > 0 else {
            return moment.adding(minutes: model.maintenanceMinutes)
        }
        return try calendar(of: model, context).endOfMaintenance(
            openingDays: model.maintenanceOpeningDays, returned: moment) ?? .distantFuture
    }

    private static func maintenance(_ model: Record<ItemModel>) -> CapacityTerms.Buffer {
        model.maintenanceOpeningDays > 0
            ? .openingDays(model.maintenanceOpeningDays) : .minutes(model.maintenanceMinutes)
    }
}

/// The open damages of a model that keep something from being lent.
struct Repairs {
    /// How many are gone for now, and known by no code.
    let missing: Int
    /// The pieces that will be mended by a day to come; until then the damage itself holds them.
    let awaited: Set<RecordID>

    init(_ model: Reference<ItemModel>, _ context: TenantReader) throws {
        let damages = try context.records(Damage.self) {
            $0.model == model && $0.state == .open && $0.severity != .minor
        }
        // A damaged piece that is known by its code shows in its condition.
        missing = damages.reduce(0) { sum, damage in
            damage.item == nil && !damage.isAwaited(context) ? sum + damage.quantity : sum
        }
        let lasting = damages.filter { !$0.isAwaited(context) }.compactMap { $0.item?.id }
        awaited = Set(damages.compactMap { $0.item?.id }).subtracting(lasting)
    }
}

extension Record<Damage> {
    /// Whether it will be resolved by a day that is still to come.
    func isAwaited(_ context: TenantReader) -> Bool {
        self.expectedUntil.map { $0 >= context.today } ?? false
    }
}
