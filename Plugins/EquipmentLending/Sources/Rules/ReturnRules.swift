import DachwerkKit

/// What comes back, all or in part, and in which condition.
enum ReturnRules {
    /// Counts what is back; what was lent cannot change on the way.
    static let returning = Rule("returning", Loan.self, on: .move) { change, context in
        let isPart = change.isMove(Loan.returnPart)
        guard isPart || change.isMove(Loan.giveBack), let before = change.before else { return }
        var loan = change.after
        try Opening.check(loan, context)
        guard sameThings(before, loan) else {
            throw Refusal("equipment-lending.fixed-after-hand-over", .conflict)
        }
        if isPart {
            loan.lines = try linesCountedByPiece(loan, context)
            try checkPart(before, loan)
        } else {
            loan.lines = loan.lines.map { line in
                var line = line
                line.returned = line.quantity
                return line
            }
            loan.assignments = loan.assignments.map { assignment in
                var assignment = assignment
                assignment.isReturned = true
                return assignment
            }
            loan.returnedAt = context.now
        }
        change.after = loan
    }

    /// Notes the condition of pieces that came back, and records what came back broken.
    static let inspecting = Rule("inspecting", Loan.self, on: .move, at: .after) {
        change, context in
        guard change.isMove(Loan.returnPart) || change.isMove(Loan.giveBack),
            let before = change.before
        else { return }
        if before.state == .lost { try resolveLosses(of: change.after, context) }
        let wereBack = Set(before.assignments.filter(\.isReturned).map(\.item.id))
        for assignment in change.after.assignments
        where assignment.isReturned && !wereBack.contains(assignment.item.id) {
            guard let condition = assignment.conditionIn else { continue }
            let item = try context.existing(assignment.item)
            if !condition.isUsable { try recordDamage(item, condition, change.after, context) }
            let current = try context.existing(assignment.item)
            guard current.condition != condition else { continue }
            try context.change(current) { $0.condition = condition }
        }
    }

    private static func sameThings(_ before: Record<Loan>, _ after: Record<Loan>) -> Bool {
        before.lines.count == after.lines.count
            && zip(before.lines, after.lines).allSatisfy { old, new in
                old.model == new.model && old.quantity == new.quantity && old.item == new.item
            }
            && before.assignments.map(\.item) == after.assignments.map(\.item)
    }

    /// Where pieces have codes, the pieces say how many are back.
    private static func linesCountedByPiece(
        _ loan: Record<Loan>, _ context: TenantContext
    ) throws -> [Values<LoanLine>] {
        let contents = try LoanContents(loan, context)
        let certain = Set(loan.lines.compactMap(\.item?.id))
        var backByModel: [RecordID: Int] = [:]
        var back: Set<RecordID> = []
        for assignment in loan.assignments where assignment.isReturned {
            back.insert(assignment.item.id)
            guard !certain.contains(assignment.item.id) else { continue }
            backByModel[try context.existing(assignment.item).model.id, default: 0] += 1
        }
        return loan.lines.map { line in
            guard contents.model(line.model)?.tracking == .individual else { return line }
            var line = line
            if let item = line.item {
                line.returned = back.contains(item.id) ? 1 : 0
            } else {
                line.returned = min(line.quantity, backByModel[line.model.id] ?? 0)
            }
            return line
        }
    }

    /// A part is more than nothing and less than all, and nothing that was back goes out again.
    private static func checkPart(_ before: Record<Loan>, _ after: Record<Loan>) throws {
        let shrinks =
            zip(before.lines, after.lines).contains { $1.returned < $0.returned }
            || zip(before.assignments, after.assignments)
                .contains { $0.isReturned && !$1.isReturned }
        let exceeds = after.lines.contains { $0.returned > $0.quantity }
        let grows = backCount(after) > backCount(before)
        let isComplete =
            after.lines.allSatisfy { $0.returned == $0.quantity }
            && after.assignments.allSatisfy(\.isReturned)
        guard !shrinks, !exceeds, grows, !isComplete else {
            throw Refusal(
                "equipment-lending.part", .invalid,
                faults: [FieldFault(field: "lines", "equipment-lending.part")])
        }
    }

    private static func backCount(_ loan: Record<Loan>) -> Int {
        loan.lines.reduce(0) { $0 + $1.returned } + loan.assignments.count(where: \.isReturned)
    }

    private static func recordDamage(
        _ item: Record<Item>, _ condition: ItemCondition, _ loan: Record<Loan>,
        _ context: TenantContext
    ) throws {
        let known = try context.count(Damage.self) {
            $0.item == item.reference && $0.state == .open && $0.severity != .minor
        }
        guard known == 0 else { return }
        try context.create(Damage.self) {
            $0.model = item.model
            $0.item = item.reference
            $0.loan = loan.reference
            $0.severity = condition == .lost ? .lost : .unusable
        }
    }

    private static func resolveLosses(
        of loan: Record<Loan>, _ context: TenantContext
    ) throws {
        let losses = try context.records(Damage.self) {
            $0.loan == loan.reference && $0.state == .open && $0.severity == .lost
        }
        for loss in losses { try context.move(loss, Damage.resolve) }
    }
}
