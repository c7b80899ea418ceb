import DachwerkKit

/// How a loan goes wrong or ends.
enum EndRules {
    /// No loan ends while a deposit is open.
    static let ending = Rule("ending", Loan.self, on: .move) { change, context in
        guard LoanState.ended.contains(change.after.state) else { return }
        let open = try Amounts.recorded(for: change.after.reference, context)
        guard open.minorUnits == 0 else {
            throw Refusal(
                "equipment-lending.deposit-open", arguments: ["open": .money(open)])
        }
        change.after.endedAt = context.now
    }

    /// What is lost leaves the stock as a damage, until it is found or written off.
    static let losing = Rule("losing", Loan.self, on: .move, at: .after) { change, context in
        guard change.isMove(Loan.reportLost) else { return }
        let loan = change.after
        let contents = try LoanContents(loan, context)
        for assignment in loan.assignments where !assignment.isReturned {
            let item = try context.existing(assignment.item)
            try recordLoss(of: item.model, item.reference, 1, loan, context)
        }
        for line in loan.lines where line.quantity > line.returned {
            let missing = line.quantity - line.returned
            guard let model = contents.model(line.model) else { continue }
            if model.tracking == .quantity {
                try recordLoss(of: line.model, nil, missing, loan, context)
            }
            for member in model.kitMembers
            where contents.model(member.model)?.tracking == .quantity {
                try recordLoss(
                    of: member.model, nil, missing * member.quantity, loan, context)
            }
        }
    }

    /// As soon as a delay is known, the keepers and the next borrowers know it too.
    static func delaying(_ settings: Values<LendingSettings>) -> Rule<Loan> {
        Rule("delaying", Loan.self, on: .move, at: .after) { change, context in
            guard change.isMove(Loan.markOverdue) else { return }
            let loan = change.after
            try context.notify(
                Notice(
                    "equipment-lending.overdue-notice", about: loan, to: Lending.keeper,
                    arguments: [
                        "number": loan.number.content, "period": .period(loan.period),
                    ]))
            try Cover.recheck(
                loan.lines.map(\.model), because: .delay,
                before: context.now.adding(days: settings.delayWarningDays), context)
        }
    }

    private static func recordLoss(
        of model: Reference<ItemModel>, _ item: Reference<Item>?, _ quantity: Int,
        _ loan: Record<Loan>, _ context: TenantContext
    ) throws {
        // A damage counts at most 999 pieces; a kit of many parts may lose more.
        var rest = quantity
        while rest > 0 {
            let part = min(rest, 999)
            try context.create(Damage.self) {
                $0.model = model
                $0.item = item
                $0.quantity = part
                $0.severity = .lost
                $0.loan = loan.reference
            }
            rest -= part
        }
    }
}
