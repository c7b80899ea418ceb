import DachwerkKit

/// What a report says about lending in a period, or in the calendar year up to a date.
enum LendingFigures {
    static let all = [
        loans, itemDays, organisations, refusedForStock, damageRate, inKindValue,
        daysWithoutRent, utilisation,
    ]

    static let loans = figure("loans", "Loans handed over in the period.") { span, context in
        FigureValue(try span.handedOver(context).count)
    }

    static let itemDays = figure(
        "item-days", definition: 2,
        "Pieces lent times the days of the period on which they were out."
    ) { span, context in
        FigureValue(try span.takings(context).reduce(0) { $0 + $1.itemDays })
    }

    static let organisations = figure(
        "organisations", "Distinct organisations to which something was handed over in the period."
    ) { span, context in
        FigureValue(Set(try span.handedOver(context).map(\.organisation)).count)
    }

    static let refusedForStock = figure(
        "refused-for-stock", definition: 2,
        "Requests that lack of stock ended, by the staff, at once or later, out of all requests."
    ) { span, context in
        let requests = try context.count(Loan.self) {
            !$0.number.isEmpty && $0.createdAt >= span.from && $0.createdAt < span.until
        }
        let later = try context.count(Loan.self) {
            !$0.number.isEmpty && $0.createdAt >= span.from && $0.createdAt < span.until
                && ($0.state == .refused && $0.refusalKind == .stock
                    || $0.state == .expired && $0.isShort == true)
        }
        let atOnce = try span.demand(context)
        return FigureValue(later + atOnce, of: requests + atOnce)
    }

    static let damageRate = figure(
        "damage-rate", "Loans handed over in which something was damaged, out of all."
    ) { span, context in
        let loans = try span.handedOver(context)
        let damages = try context.count(Damage.self, by: \.loan) { !$0.loan.isEmpty }
        let damaged = Set(damages.keys.compactMap(\.self))
        return FigureValue(loans.count { damaged.contains($0.reference) }, of: loans.count)
    }

    static let inKindValue = figure(
        "in-kind-value", definition: 2,
        "What the loans would have cost elsewhere, in euro cents: rent per day, pieces and days. "
            + "Unknown where no model that was lent has a rent."
    ) { span, context in
        try span.rentSaved(context)
    }

    static let daysWithoutRent = figure(
        "item-days-without-rent",
        "Pieces lent times days of models without a rent, for which no value is known."
    ) { span, context in
        let takings = try span.takings(context).filter {
            try context.existing($0.model).rentPerDay == nil
        }
        return FigureValue(takings.reduce(0) { $0 + $1.itemDays })
    }

    static let utilisation = figure(
        "utilisation", definition: 2,
        "Pieces lent times days, out of all pieces fit to be lent today times the days."
    ) { span, context in
        let models = try context.records(ItemModel.self)
        let pieces = try models.reduce(0) { $0 + (try Stock.total($1, context)) }
        let days = try span.takings(context).reduce(0) { $0 + $1.itemDays }
        return FigureValue(days, of: pieces * span.days)
    }

    private static func figure(
        _ name: String, definition: Int = 1, _ summary: String,
        count: @escaping @Sendable (LendingSpan, TenantReader) throws -> FigureValue
    ) -> Figure {
        .inPeriod(
            "equipment-lending.\(name)", definition: definition, summary, for: Lending.reporter
        ) { span, context in
            try count(LendingSpan(span.from, span.until ?? span.from, context), context)
        }
    }
}
