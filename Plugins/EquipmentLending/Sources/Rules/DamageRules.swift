import DachwerkKit

/// What is damaged leaves the stock at once, and those who were promised it are told.
enum DamageRules {
    static let all = [sound, following, telling]

    /// A damaged piece is of the damaged model, and one; it may be named later, but not exchanged.
    static let sound = Rule("sound", Damage.self, on: .create, .change, .move) { change, context in
        let damage = change.after
        try Amounts.check(damage.cost, Damage.cost)
        if let before = change.before?.item, before != damage.item {
            throw messages.damagedPiece()
        }
        guard let reference = damage.item else {
            let model = try context.existing(damage.model)
            // Else nobody knew what is gone, and it would be counted as there.
            if change.isMove(Damage.writeOff), model.tracking == .individual {
                throw messages.pieceToWriteOff()
            }
            return
        }
        guard try context.existing(reference).model == damage.model, damage.quantity == 1
        else { throw messages.damagedPiece() }
    }

    /// The piece takes the condition that follows, and promises are re-checked.
    static let following = Rule("following", Damage.self, on: .create, .change, .move, at: .after) {
        change, context in
        let damage = change.after
        let isRelevant =
            change.kind != .change || change.changes(Damage.quantity)
            || change.changes(Damage.severity) || change.changes(Damage.item)
            || change.changes(Damage.expectedUntil)
        guard isRelevant else { return }
        switch damage.state {
        case .open: try takeOut(damage, context)
        case .resolved: try putBack(damage, context)
        case .writtenOff:
            if change.before?.item != damage.item { try takeOut(damage, context) }
            try writeOff(damage, context)
        }
        try hold(damage, context)
        try Cover.recheck([damage.model], because: .damage, context)
    }

    /// What is mended by a day to come is taken until then; the piece itself counts as there.
    private static func hold(_ damage: Record<Damage>, _ context: TenantContext) throws {
        try context.dropDeadlines(of: damage)
        let zone = context.tenant.zone
        guard damage.state == .open, damage.severity != .minor, damage.isAwaited(context),
            let day = damage.expectedUntil,
            let period = Period(start: context.now, end: zone.startOfDay(day.adding(days: 1)))
        else { return try context.release(damage.reference) }
        let manner: CapacityClaim.Manner = [.override, .alone, .fact]
        var claims = [
            CapacityClaim(damage.model, quantity: damage.quantity, period: period, manner)
        ]
        if let item = damage.item {
            claims.append(CapacityClaim(item, quantity: 1, period: period, manner))
        }
        try context.claim(claims, for: damage.reference)
        try context.setDeadline("expected", of: damage, due: period.end)
    }

    /// What should have been mended by now and is not, is missing until somebody knows more.
    static let passing = Deadlines(Damage.self) { damage, _, context in
        guard damage.state == .open else { return nil }
        try context.release(damage.reference)
        let model = try context.existing(damage.model)
        try context.notify(
            messages.repairOverdue(model.name, damage), about: damage, to: Lending.keeper)
        try Cover.recheck([damage.model], because: .damage, context)
        return nil
    }

    /// The organisation in whose loan it happened is told.
    static let telling = Rule("telling", Damage.self, on: .create, at: .after) {
        change, context in
        guard let reference = change.after.loan, let loan = try context.record(reference)
        else { return }
        let model = try context.existing(change.after.model)
        try LoanNotices.tell(
            messages.damageRecorded(loan, model.name, change.after.quantity), loan, context)
    }

    private static func takeOut(_ damage: Record<Damage>, _ context: TenantContext) throws {
        guard damage.severity != .minor, let reference = damage.item else { return }
        let item = try context.existing(reference)
        guard item.condition.isUsable else { return }
        try context.change(item) { $0.condition = damage.severity == .lost ? .lost : .broken }
    }

    private static func putBack(_ damage: Record<Damage>, _ context: TenantContext) throws {
        guard let reference = damage.item else { return }
        let isHeldBack = try context.exists(Damage.self) {
            $0.item == reference && $0.state == .open && $0.severity != .minor
        }
        let item = try context.existing(reference)
        guard !isHeldBack, !item.condition.isUsable else { return }
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
