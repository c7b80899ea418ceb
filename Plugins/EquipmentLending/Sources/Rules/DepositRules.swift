import DachwerkKit

/// Deposits are separate from the price, and every one of them is settled.
enum DepositRules {
    static let all = [recording, settling, telling]

    /// A deposit is a positive amount for a loan that has not ended.
    static let recording = Rule("recording", Deposit.self, on: .create) { change, context in
        let loan = try context.existing(change.after.loan)
        try Amounts.check(change.after.amount, Deposit.amount)
        guard change.after.amount.minorUnits > 0, !LoanState.ended.contains(loan.state) else {
            throw messages.amount().at(Deposit.amount)
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
            throw messages.depositNeeded(loan)
        }
        guard change.isMove(Deposit.keep) else { return }
        let kept = change.after.keptAmount ?? change.after.amount
        guard kept.currency == change.after.amount.currency,
            (1...change.after.amount.minorUnits).contains(kept.minorUnits)
        else {
            throw messages.amount().at(Deposit.keptAmount)
        }
        change.after.keptAmount = kept
    }

    /// The borrower is told what came in, went back or was kept, and why.
    static let telling = Rule("telling", Deposit.self, on: .create, .move, at: .after) {
        change, context in
        let deposit = change.after
        let text =
            switch deposit.state {
            case .recorded: messages.depositRecorded(deposit)
            case .refunded: messages.depositRefunded(deposit)
            case .kept: messages.depositKept(deposit, change.reason ?? "")
            }
        try context.notify(text, about: deposit, to: deposit.organisation?.id)
    }
}
