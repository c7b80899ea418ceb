import DachwerkKit

/// What a report says about lending: each figure counts one calendar year up to a date.
enum LendingFigures {
    static let all = [
        loans, itemDays, organisations, refusedForStock, damageRate, inKindValue, utilisation,
    ]

    static let loans = Figure(
        "equipment-lending.loans", "Loans handed over in the year up to the date.",
        for: Lending.reporter
    ) { date, context in
        FigureValue(try LendingYear(upTo: date, context).loans.count)
    }

    static let itemDays = Figure(
        "equipment-lending.item-days", "Pieces lent times the days they were out.",
        for: Lending.reporter
    ) { date, context in
        FigureValue(try LendingYear(upTo: date, context).itemDays)
    }

    static let organisations = Figure(
        "equipment-lending.organisations", "Distinct organisations that borrowed.",
        for: Lending.reporter
    ) { date, context in
        let year = try LendingYear(upTo: date, context)
        return FigureValue(Set(year.loans.map(\.organisation)).count)
    }

    static let refusedForStock = Figure(
        "equipment-lending.refused-for-stock",
        "Requests that the staff refused for lack of stock, out of all requests.",
        for: Lending.reporter
    ) { date, context in
        let year = try LendingYear(upTo: date, context)
        let requests = try context.records(Loan.self, limit: 100_000) {
            !$0.number.isEmpty && $0.createdAt >= year.from && $0.createdAt < year.until
        }
        let refused = requests.count { $0.state == .refused && $0.refusalKind == .stock }
        return FigureValue(refused, of: requests.count)
    }

    static let damageRate = Figure(
        "equipment-lending.damage-rate", "Loans in which something was damaged, out of all.",
        for: Lending.reporter
    ) { date, context in
        let loans = try LendingYear(upTo: date, context).loans
        let damages = try context.records(Damage.self, limit: 100_000) { !$0.loan.isEmpty }
        let damaged = Set(damages.compactMap(\.loan))
        return FigureValue(loans.count { damaged.contains($0.reference) }, of: loans.count)
    }

    static let inKindValue = Figure(
        "equipment-lending.in-kind-value",
        "What the loans would have cost elsewhere, in euro cents: rent per day, pieces and days.",
        for: Lending.reporter
    ) { date, context in
        FigureValue(try LendingYear(upTo: date, context).rentSaved(context))
    }

    static let utilisation = Figure(
        "equipment-lending.utilisation",
        "Pieces lent times days, out of all pieces fit to be lent today times the days so far.",
        for: Lending.reporter
    ) { date, context in
        let year = try LendingYear(upTo: date, context)
        let models = try context.records(ItemModel.self, limit: 100_000)
        let pieces = try models.reduce(0) { $0 + (try Stock.total($1, context)) }
        return FigureValue(year.itemDays, of: pieces * year.days)
    }
}

/// The loans of a calendar year up to a date, and how long each was out by then.
struct LendingYear {
    let from: Instant
    let until: Instant
    /// How many days of the year have begun.
    let days: Int
    let loans: [Record<Loan>]
    private let zone: Zone

    init(upTo date: LocalDate, _ context: TenantContext) throws {
        let zone = context.tenant.zone
        let first = LocalDate(year: date.year, month: 1, day: 1) ?? date
        let from = zone.startOfDay(first)
        let until = zone.startOfDay(date.adding(days: 1))
        self.zone = zone
        self.from = from
        self.until = until
        days = first.days(until: date) + 1
        loans = try context.records(Loan.self, limit: 100_000) {
            !$0.handedOverAt.isEmpty && $0.handedOverAt >= from && $0.handedOverAt < until
        }
    }

    /// Pieces times days.
    var itemDays: Int {
        loans.reduce(0) { sum, loan in
            sum + loan.lines.reduce(0) { $0 + $1.quantity } * daysOut(loan)
        }
    }

    /// What the loans would have cost elsewhere, in cents.
    func rentSaved(_ context: TenantContext) throws -> Int {
        var rents: [RecordID: Int] = [:]
        var total = 0
        for loan in loans {
            for line in loan.lines {
                if rents[line.model.id] == nil {
                    let rent = try context.existing(line.model).rentPerDay
                    rents[line.model.id] = Int(rent?.minorUnits ?? 0)
                }
                // A rent is at most a million euro, so one line stays far below the limit.
                let rent = (rents[line.model.id] ?? 0) * line.quantity * daysOut(loan)
                let (sum, isTooMuch) = total.addingReportingOverflow(rent)
                total = isTooMuch ? .max : sum
            }
        }
        return total
    }

    /// The calendar days on which a loan was out, the first and the last counted as one.
    private func daysOut(_ loan: Record<Loan>) -> Int {
        guard let start = loan.handedOverAt else { return 0 }
        // What was still out on the date counts up to it.
        let end = min(loan.returnedAt ?? until, until.adding(milliseconds: -1))
        return max(1, zone.date(of: start).days(until: zone.date(of: end)))
    }
}
