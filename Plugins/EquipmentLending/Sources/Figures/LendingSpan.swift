import DachwerkKit

/// Some days of which a figure speaks, and what was out on them.
struct LendingSpan {
    /// Pieces of one model that were out together.
    struct Taking {
        let model: Reference<ItemModel>
        /// The pieces times the days of the span on which they were out.
        let itemDays: Int
    }

    /// The first moment of the first day.
    let from: Instant
    /// The first moment after the last day.
    let until: Instant
    /// How many days there are.
    let days: Int
    private let first: LocalDate
    private let last: LocalDate
    private let zone: Zone

    /// The days from one to another, both included.
    init(_ first: LocalDate, _ last: LocalDate, _ context: TenantReader) {
        zone = context.tenant.zone
        self.first = first
        self.last = last
        from = zone.startOfDay(first)
        until = zone.startOfDay(last.adding(days: 1))
        days = max(0, first.days(until: last) + 1)
    }

    /// The loans that were handed over in these days.
    func handedOver(_ context: TenantReader) throws -> [Record<Loan>] {
        try context.records(Loan.self) {
            !$0.handedOverAt.isEmpty && $0.handedOverAt >= from && $0.handedOverAt < until
        }
    }

    /// What was out on these days, also of loans that began before.
    func takings(_ context: TenantReader) throws -> [Taking] {
        var found: [Taking] = []
        try context.visit(
            Loan.self,
            where: {
                !$0.handedOverAt.isEmpty && $0.handedOverAt < until
                    && ($0.returnedAt.isEmpty || $0.returnedAt >= from)
            }
        ) { found += try takings(of: $0, context) }
        return found
    }

    /// How often something was refused at once for lack of stock.
    func demand(_ context: TenantReader) throws -> Int {
        try Demand.refusals(from: first, until: last, context)
    }

    /// What the loans would have cost elsewhere, in cents.
    func rentSaved(_ context: TenantReader) throws -> FigureValue {
        var total = 0
        var isKnown = false
        for taking in try takings(context) {
            guard let rent = try context.existing(taking.model).rentPerDay else { continue }
            isKnown = true
            // A rent is at most a million euro, so one taking stays far below the limit.
            let (sum, isTooMuch) = total.addingReportingOverflow(
                Int(rent.minorUnits) * taking.itemDays)
            total = isTooMuch ? .max : sum
        }
        return isKnown ? FigureValue(total) : .unknown
    }

    /// What of a loan's lines was out for how long: each part until it came back, the rest until
    /// it was lost, or until now.
    private func takings(of loan: Record<Loan>, _ context: TenantReader) throws -> [Taking] {
        guard let start = loan.handedOverAt else { return [] }
        let end = loan.lostAt ?? loan.returnedAt ?? max(context.now, start)
        var rest: [RecordID: [Values<LoanReturn>]] = Dictionary(
            grouping: loan.returns, by: \.model.id)
        return loan.lines.flatMap { line -> [Taking] in
            var left = line.quantity
            var takings: [Taking] = []
            var over: [Values<LoanReturn>] = []
            for back in rest[line.model.id] ?? [] {
                guard left > 0, line.item == nil || back.item == line.item else {
                    // It belongs to another line of the same model.
                    over.append(back)
                    continue
                }
                let count = min(left, back.quantity)
                left -= count
                takings.append(
                    Taking(model: line.model, itemDays: count * dayCount(start, min(back.at, end))))
            }
            rest[line.model.id] = over
            guard left > 0 else { return takings }
            return takings + [
                Taking(model: line.model, itemDays: left * dayCount(start, end))
            ]
        }
    }

    /// The days of the span on which something was out: the day on which it comes back counts,
    /// the one on which it goes does not, unless both are the same.
    private func dayCount(_ start: Instant, _ end: Instant) -> Int {
        let (out, back) = (zone.date(of: start), zone.date(of: end))
        let begin = back > out ? out.adding(days: 1) : out
        return max(0, max(begin, first).days(until: min(back, last)) + 1)
    }
}
