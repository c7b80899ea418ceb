import DachwerkKit

/// What could not be lent on a day because there was too little of it: the sign that more should
/// be bought.
enum Demand: Resource {
    static let id: ResourceID = "equipment-lending.demand"

    /// What there was too little of.
    static let model = Field<Reference<ItemModel>>("model", .fixed, .indexed)
    /// The day on which it was asked for.
    static let day = Field<LocalDate>("day", .fixed, .indexed)
    /// How often it was refused at once.
    static let refusals = Field<Int>("refusals", .default(0), .range(0...9_999_999))
    /// How many pieces were wished, all together.
    static let pieces = Field<Int>("pieces", .default(0), .range(0...999_999_999))

    static let resource = ResourceDefinition(
        Demand.self, fields: model, day, refusals, pieces, access: access)

    static let access = Access<Demand> {
        $0.allow(Lending.staff + [Lending.viewer], .read, .export)
    }
}

extension Demand {
    private static let name = "equipment-lending.demand"

    /// What a request adds to the demand when it is refused for lack of stock.
    static func note(
        _ refusal: Refusal, _ contents: LoanContents, _ context: TenantReader
    ) throws -> RefusalNote? {
        guard case .identifier(let pool)? = refusal.arguments["pool"],
            case .integer(let wished)? = refusal.arguments["wished"],
            refusal.arguments["reason"] == nil
        else { return nil }
        let line = contents.loan.lines.first { $0.item?.id == pool || $0.model.id == pool }
        return line.map { RefusalNote(name, about: $0.model, quantity: Int(clamping: wished)) }
    }

    /// How often something was refused at once between two days, both included.
    static func refusals(
        from first: LocalDate, until last: LocalDate, _ context: TenantReader
    ) throws -> Int {
        let kept = try context.sum(Demand.self, of: \.refusals) {
            $0.day >= first && $0.day <= last
        }
        let noted = context.noted(name).filter { first <= $0.day && $0.day <= last }
        return kept + noted.reduce(0) { $0 + $1.refusals }
    }

    /// Keeps what was refused at once, by model and day.
    static let job = Job(
        "equipment-lending.demand-count", everyMinutes: 5,
        "Keeps what was refused at once for lack of stock."
    ) { context in
        for noted in context.takeNoted(name) {
            guard let model = try context.record(Reference<ItemModel>(noted.subject)) else {
                continue
            }
            let known = try context.first(Demand.self) {
                $0.model == model.reference && $0.day == noted.day
            }
            let demand =
                try known
                ?? context.create(Demand.self) {
                    $0.model = model.reference
                    $0.day = noted.day
                }
            try context.change(demand) {
                $0.refusals = min($0.refusals + noted.refusals, 9_999_999)
                $0.pieces = min($0.pieces + min(noted.quantity, 999_999_999), 999_999_999)
            }
        }
    }
}
