import DachwerkKit

/// Deposits are separate from the price, and every one of them is settled.
enum DepositRules {
    static let all = [recording, settling, telling]

    /// A deposit is a positive amount for a loan that has not ended.
    static let recording = Rule("recording", Deposit.self, on: .create) { change, context in
        let loan = try context.existing(change.after.loan)
        try Amounts.check(change.after.amount, field: "amount")
        guard change.after.amount.minorUnits > 0, !LoanState.ended.contains(loan.state) else {
            throw Refusal.lending("amount", .invalid, at: "amount")
        }
        change.after.organisation = loan.organisation
        change.after.keptAmount = nil
        guard change.after.receipt == nil else { return }
        let year = context.today.year
        let number = try context.nextNumber("receipt-\(year)")
        change.after.receipt = "\(year)-\(number)"
    }

    /// No deposit goes back while the equipment is out, and no more is kept than was given.
    static let settling = Rule("settling", Deposit.self, on: .move) { change, context in
        let loan = try context.existing(change.after.loan)
        if change.isMove(Deposit.refund), LoanState.out.contains(loan.state) {
            throw Refusal(
                "equipment-lending.deposit-needed", .conflict,
                arguments: ["number": loan.number.content])
        }
        guard change.isMove(Deposit.keep) else { return }
        let kept = change.after.keptAmount ?? change.after.amount
        guard kept.currency == change.after.amount.currency,
            (1...change.after.amount.minorUnits).contains(kept.minorUnits)
        else {
            throw Refusal.lending("amount", .invalid, at: "keptAmount")
        }
        change.after.keptAmount = kept
    }

    /// The borrower is told what came in, went back or was kept, and why.
    static let telling = Rule("telling", Deposit.self, on: .create, .move, at: .after) {
        change, context in
        let deposit = change.after
        var arguments: [String: FieldContent] = [
            "amount": .money(deposit.amount), "receipt": .text(deposit.receipt ?? ""),
        ]
        let name: String
        switch deposit.state {
        case .recorded: name = "deposit-recorded"
        case .refunded: name = "deposit-refunded"
        case .kept:
            name = "deposit-kept"
            arguments["kept"] = deposit.keptAmount.content
            arguments["grounds"] = .text(change.reason ?? "")
        }
        try context.notify(
            Notice(
                "equipment-lending.\(name)", about: deposit, to: deposit.organisation?.id,
                arguments: arguments))
    }
}
