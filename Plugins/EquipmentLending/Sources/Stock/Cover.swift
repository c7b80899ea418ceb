import DachwerkKit

/// Re-checks what was promised when there is suddenly less, or again more, than before.
///
/// Who asked first keeps what was promised; those for whom not enough is left lose the hold on
/// the models in question, are told with alternatives, and get it back first.
enum Cover {
    /// Why a promise is re-checked; the raw value is the code of the notice.
    enum Cause: String {
        case damage = "equipment-lending.affected-by-damage"
        case delay = "equipment-lending.affected-by-delay"
        case stock = "equipment-lending.affected-by-stock"
    }

    /// Takes the hold on what is no longer there, from those who asked last.
    ///
    /// - Parameters:
    ///   - models: The models of which there is less, or perhaps more.
    ///   - cause: Why.
    ///   - horizon: Only loans that start before this moment lose their hold.
    ///   - context: The tenant.
    /// - Throws: What the store throws.
    static func recheck(
        _ models: [Reference<ItemModel>], because cause: Cause, before horizon: Instant? = nil,
        _ context: TenantContext
    ) throws {
        let touched = try touchedModels(models, context)
        let now = context.now
        let latest = horizon ?? .distantFuture
        let loans = try context.records(Loan.self, sort: [.newest], limit: 10_000) {
            $0.state.isOne(of: LoanState.promised) && $0.period.end > now
                && $0.period.start < latest
        }
        for loan in loans {
            try strip(try LoanContents(loan, context), touched, cause, context)
        }
        try offer(models, context)
    }

    /// Gives what is free again to those who lost their hold, the oldest request first.
    static func offer(_ models: [Reference<ItemModel>], _ context: TenantContext) throws {
        let short = try context.records(Loan.self, sort: [.oldest], limit: 10_000) {
            $0.isShort == true && $0.state.isOne(of: LoanState.promised)
        }
        guard !short.isEmpty else { return }
        let touched = try touchedModels(models, context)
        for loan in short where loan.period.end > context.now {
            let contents = try LoanContents(loan, context)
            guard contents.wishes.contains(where: { contents.needs($0, anyOf: touched) })
            else { continue }
            try restore(contents, context)
        }
    }

    /// The models themselves and, of kits among them, the members.
    private static func touchedModels(
        _ models: [Reference<ItemModel>], _ context: TenantContext
    ) throws -> Set<RecordID> {
        var touched = Set(models.map(\.id))
        for reference in models {
            guard let model = try context.record(reference) else { continue }
            for member in model.kitMembers { touched.insert(member.model.id) }
        }
        return touched
    }

    /// Takes a loan's hold on what the stock no longer covers, and tells its borrower.
    private static func strip(
        _ contents: LoanContents, _ touched: Set<RecordID>, _ cause: Cause,
        _ context: TenantContext
    ) throws {
        let loan = contents.loan
        var short: [(wish: LoanContents.Wish, answer: CapacityAnswer)] = []
        for wish in contents.wishes
        where contents.needs(wish, anyOf: touched) && !loan.shortOf.contains(wish.model) {
            let answer = try context.availability(
                of: wish.model, quantity: wish.quantity, in: loan.period, besides: loan.reference)
            if answer.lacksQuantity { short.append((wish, answer)) }
        }
        guard !short.isEmpty else { return }
        let reduced = try context.change(loan) {
            $0.shortOf += short.map(\.wish.model)
            $0.isShort = true
        }
        _ = try context.hold(reduced)
        for (wish, answer) in short {
            try tell(reduced, contents, wish, answer, cause, context)
        }
    }

    private static func tell(
        _ loan: Record<Loan>, _ contents: LoanContents, _ wish: LoanContents.Wish,
        _ answer: CapacityAnswer, _ cause: Cause, _ context: TenantContext
    ) throws {
        guard let model = contents.model(wish.model) else { return }
        let other = try Alternatives.model(
            insteadOf: model, quantity: wish.quantity, for: loan, context)
        let arguments: [String: FieldContent] = [
            "number": loan.number.content, "model": .localized(model.name),
            "wished": .integer(Int64(wish.quantity)), "free": .integer(Int64(answer.free)),
            "period": .period(loan.period), "next": Alternatives.content(answer.next),
            "alternative": other.map { .localized($0.name) } ?? .null,
        ]
        try context.notify(
            Notice(cause.rawValue, about: loan, to: loan.organisation.id, arguments: arguments))
    }

    /// Gives a loan its hold back, if there is enough for all of it again.
    private static func restore(_ contents: LoanContents, _ context: TenantContext) throws {
        for wish in contents.wishes where contents.loan.shortOf.contains(wish.model) {
            let answer = try context.availability(
                of: wish.model, quantity: wish.quantity, in: contents.loan.period,
                besides: contents.loan.reference)
            if answer.lacksQuantity { return }
        }
        var whole = contents.loan
        whole.shortOf = []
        guard try context.hold(whole) else {
            _ = try context.hold(contents.loan)
            return
        }
        let restored = try context.change(contents.loan) {
            $0.shortOf = []
            $0.isShort = false
        }
        try context.notify(
            Notice(
                "equipment-lending.covered-again", about: restored,
                to: restored.organisation.id,
                arguments: [
                    "number": restored.number.content, "period": .period(restored.period),
                ]))
    }
}

extension CapacityAnswer {
    /// Whether there is not enough, whatever the opening times say.
    var lacksQuantity: Bool {
        obstacles.contains { obstacle in
            switch obstacle {
            case .quantity, .total, .missing: true
            case .closedAtStart, .closedAtEnd: false
            }
        }
    }
}
