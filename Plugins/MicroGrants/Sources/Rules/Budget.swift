import DachwerkKit

/// What a project costs and what comes in, as figures.
struct Budget {
    private let application: Record<Application>

    init(_ application: Record<Application>) { self.application = application }

    /// All costs.
    var expenses: Money { application.expenses.map(Self.amount).total }
    /// What the grant is to pay.
    var funded: Money { application.expenses.filter(\.isFunded).map(Self.amount).total }
    /// What comes in besides the grant.
    var otherIncome: Money { application.incomes.map(\.amount).total }

    /// What one line costs.
    static func amount(_ line: Values<ExpenseLine>) -> Money {
        line.unitPrice.times(line.quantity)
    }

    /// What counts as own share by the rules.
    func ownShare(_ rules: Record<RuleSet>) -> Money {
        application.incomes.filter { line in
            switch line.source {
            case .ownMoney, .participants: true
            case .volunteerWork: rules.countsVolunteerWork
            case .inKind: rules.countsInKind
            case .otherFunder: false
            }
        }.map(\.amount).total
    }

    /// The own share that the rules ask for, rounded up to a whole cent.
    func wantedShare(_ percent: Int) -> Money {
        let product = expenses.times(percent)
        return Money(cents: (product.cents / 100) + (product.cents % 100 > 0 ? 1 : 0))
    }

    /// What may be funded, as far as the rules leave no kind of cost out.
    func eligible(_ rules: Record<RuleSet>) -> Money {
        application.expenses.filter { line in
            rules.costs.first { $0.category == line.category }?.isEligible
                ?? (line.category != .volunteerWork)
        }.map(Self.amount).total
    }
}
