import DachwerkKit

/// Amounts of money in lending: euro, and small enough that sums of them cannot overflow.
enum Amounts {
    /// The largest amount that can be entered: a million euro.
    private static let most: Int64 = 100_000_000

    /// Refuses an amount that is negative, too large or in another currency.
    static func check<Owner: Resource, Content: FieldValue>(
        _ amount: Money?, _ field: ShapeField<Owner, Content>
    ) throws {
        guard let amount else { return }
        guard amount.currency == "EUR", (0...most).contains(amount.minorUnits) else {
            throw messages.amount().at(field)
        }
    }

    /// What must be left with the store for all lines together.
    static func deposit(for contents: LoanContents) -> Money {
        let cents = contents.wishes.reduce(Int64(0)) { sum, wish in
            let each = contents.model(wish.model)?.deposit?.minorUnits ?? 0
            return sum + each * Int64(wish.quantity)
        }
        return Money(cents: cents)
    }

    /// What deposits of a loan are with the store.
    static func recorded(
        for loan: Reference<Loan>, _ context: TenantReader
    ) throws -> Money {
        let sums = try context.sum(Deposit.self, of: \.amount) {
            $0.loan == loan && $0.state == .recorded
        }
        return Money(cents: sums.reduce(0) { $0 + $1.minorUnits })
    }
}
