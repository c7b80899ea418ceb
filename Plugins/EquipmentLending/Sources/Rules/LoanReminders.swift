import DachwerkKit

/// On the day before a hand-over and before a return the borrower is reminded.
enum LoanReminders {
    /// Whoever lost the hold is not invited to come.
    static let all = [
        Reminder(
            Loan.tellsBorrower(messages.handOverTomorrow), days: -1, from: .start(Loan.period),
            while: { $0.state == .approved && $0.isShort == false }),
        Reminder(
            Loan.tellsBorrower(messages.returnTomorrow), days: -1, from: .end(Loan.period),
            while: { $0.state.isOne(of: LoanState.out) && $0.isShort == false }),
    ]
}
