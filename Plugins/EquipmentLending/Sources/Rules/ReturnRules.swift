import DachwerkKit

/// What comes back, all or in part, and in which condition.
enum ReturnRules {
    /// Counts what is back and when it came; what was lent cannot change on the way.
    static let returning = Rule("returning", for: Loan.returnPart, Loan.giveBack) {
        change, context in
        guard let before = change.before else { return }
        let isPart = change.isMove(Loan.returnPart)
        var loan = change.after
        try Opening.check(loan, agreed: loan.period.end, context)
        loan.lines = try lines(before, said: loan.lines)
        loan.assignments = try assignments(before, said: loan.assignments)
        if isPart {
            loan.lines = try linesCountedByPiece(loan, context)
            try checkPart(before, loan)
        } else {
            loan.lines = loan.lines.map { $0.with { $0.returned = $0.quantity } }
            loan.assignments = loan.assignments.map { $0.with { $0.isReturned = true } }
            loan.returnedAt = context.now
        }
        let contents = try LoanContents(loan, context)
        loan.lines = try zip(before.lines, loan.lines).map { old, new in
            try counted(new, since: old, contents)
        }
        loan.returns += try arrivals(before, contents, context)
        change.after = loan
    }

    /// Notes the condition of pieces that came back, and records what came back broken.
    static let inspecting = Rule("inspecting", for: Loan.returnPart, Loan.giveBack, at: .after) {
        change, context in
        guard let before = change.before else { return }
        let loan = change.after
        if before.state == .lost { try resolveLosses(of: loan, context) }
        for (old, new) in zip(before.lines, loan.lines) where new.damaged > old.damaged {
            try record(
                new.damaged - old.damaged, of: new.model, nil, new.conditionIn, loan, context)
        }
        let wereBack = Set(before.assignments.filter { $0.isReturned }.map { $0.item.id })
        for assignment in loan.assignments
        where assignment.isReturned && !wereBack.contains(assignment.item.id) {
            guard let condition = assignment.conditionIn else { continue }
            let item = try context.existing(assignment.item)
            if !condition.isUsable { try recordDamage(item, condition, loan, context) }
            let current = try context.existing(assignment.item)
            guard current.condition != condition else { continue }
            try context.change(current) { $0.condition = condition }
        }
    }

    // MARK: What is said at the counter

    /// The lines as they went out, with what is said of some of them.
    private static func lines(
        _ before: Record<Loan>, said: [Values<LoanLine>]
    ) throws -> [Values<LoanLine>] {
        var said = said
        let lines = try before.lines.map { line in
            let isMeant = { (other: Values<LoanLine>) in
                other.model == line.model && other.item == line.item
            }
            guard let index = said.firstIndex(where: isMeant) else { return line }
            let new = said.remove(at: index)
            guard new.quantity == line.quantity else { throw messages.fixedAfterHandOver() }
            return new.with {
                // Nothing said is no less than what was said before.
                if $0.returned == 0 { $0.returned = line.returned }
                $0.damaged = max($0.damaged, line.damaged)
                $0.conditionOut = $0.conditionOut ?? line.conditionOut
                $0.conditionIn = $0.conditionIn ?? line.conditionIn
            }
        }
        guard said.isEmpty else { throw messages.fixedAfterHandOver() }
        return lines
    }

    /// The pieces as they went out, with what is said of some of them.
    private static func assignments(
        _ before: Record<Loan>, said: [Values<Assignment>]
    ) throws -> [Values<Assignment>] {
        var said = said
        let assignments = before.assignments.map { assignment in
            guard let index = said.firstIndex(where: { $0.item == assignment.item }) else {
                return assignment
            }
            return said.remove(at: index).with {
                $0.isReturned = $0.isReturned || assignment.isReturned
                $0.conditionOut = $0.conditionOut ?? assignment.conditionOut
                $0.conditionIn = $0.conditionIn ?? assignment.conditionIn
            }
        }
        guard said.isEmpty else { throw messages.fixedAfterHandOver() }
        return assignments
    }

    /// Where pieces have codes, the pieces say how many are back.
    private static func linesCountedByPiece(
        _ loan: Record<Loan>, _ context: TenantReader
    ) throws -> [Values<LoanLine>] {
        let contents = try LoanContents(loan, context)
        let certain = Set(loan.lines.compactMap { $0.item?.id })
        var backByModel: [RecordID: Int] = [:]
        var back: Set<RecordID> = []
        for assignment in loan.assignments where assignment.isReturned {
            back.insert(assignment.item.id)
            guard !certain.contains(assignment.item.id) else { continue }
            backByModel[try context.existing(assignment.item).model.id, default: 0] += 1
        }
        return loan.lines.map { line in
            guard contents.model(line.model)?.tracking == .individual else { return line }
            return line.with {
                if let item = line.item {
                    $0.returned = back.contains(item.id) ? 1 : 0
                } else {
                    $0.returned = min(line.quantity, backByModel[line.model.id] ?? 0)
                }
            }
        }
    }

    /// A part is more than nothing and less than all, and nothing that was back goes out again.
    private static func checkPart(_ before: Record<Loan>, _ after: Record<Loan>) throws {
        let shrinks = zip(before.lines, after.lines).contains { $1.returned < $0.returned }
        let exceeds = after.lines.contains { $0.returned > $0.quantity }
        let grows = backCount(after) > backCount(before)
        let isComplete =
            after.lines.allSatisfy { $0.returned == $0.quantity }
            && after.assignments.allSatisfy { $0.isReturned }
        guard !shrinks, !exceeds, grows, !isComplete else {
            throw messages.part()
        }
    }

    private static func backCount(_ loan: Record<Loan>) -> Int {
        loan.lines.reduce(0) { $0 + $1.returned } + loan.assignments.count { $0.isReturned }
    }

    /// A line with the number of those that came back unfit; all of this time's, if none is said.
    private static func counted(
        _ line: Values<LoanLine>, since before: Values<LoanLine>, _ contents: LoanContents
    ) throws -> Values<LoanLine> {
        guard contents.model(line.model)?.tracking == .quantity else {
            return line.with { $0.damaged = 0 }
        }
        let isUnfit = line.conditionIn.map { !$0.isUsable } ?? false
        let line = line.with {
            if isUnfit, $0.damaged == before.damaged { $0.damaged += $0.returned - before.returned }
        }
        guard line.damaged <= line.returned else {
            throw messages.damagedCount()
        }
        return line
    }

    // MARK: What follows

    /// What came back with this step.
    private static func arrivals(
        _ before: Record<Loan>, _ contents: LoanContents, _ context: TenantReader
    ) throws -> [Values<LoanReturn>] {
        let new = zip(before.lines, contents.loan.lines).map { old, new in
            LoanContents.Wish(model: new.model, quantity: new.returned - old.returned)
        }
        let counted = contents.parts(of: new).filter {
            $0.quantity > 0 && contents.model($0.model)?.tracking != .individual
        }
        let wereBack = Set(before.assignments.filter { $0.isReturned }.map { $0.item.id })
        let pieces = contents.loan.assignments.filter {
            $0.isReturned && !wereBack.contains($0.item.id)
        }
        return counted.map { wish in
            Values<LoanReturn> {
                $0.model = wish.model
                $0.quantity = wish.quantity
                $0.at = context.now
            }
        }
            + (try pieces.map { piece in
                let model = try context.existing(piece.item).model
                return Values<LoanReturn> {
                    $0.model = model
                    $0.item = piece.item
                    $0.at = context.now
                }
            })
    }

    private static func recordDamage(
        _ item: Record<Item>, _ condition: ItemCondition, _ loan: Record<Loan>,
        _ context: TenantContext
    ) throws {
        let isKnown = try context.exists(Damage.self) {
            $0.item == item.reference && $0.state == .open && $0.severity != .minor
        }
        guard !isKnown else { return }
        try record(1, of: item.model, item.reference, condition, loan, context)
    }

    private static func record(
        _ quantity: Int, of model: Reference<ItemModel>, _ item: Reference<Item>?,
        _ condition: ItemCondition?, _ loan: Record<Loan>, _ context: TenantContext
    ) throws {
        try context.create(Damage.self) {
            $0.model = model
            $0.item = item
            $0.quantity = quantity
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

extension Values {
    /// The same values with something set.
    func with(_ edit: (inout Values) -> Void) -> Values {
        var values = self
        edit(&values)
        return values
    }
}
