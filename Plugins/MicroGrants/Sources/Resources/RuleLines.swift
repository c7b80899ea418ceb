import DachwerkKit

/// Who decides up to an amount, and how.
enum DecisionLevel: Line {
    /// The largest amount of the level, which still belongs to it.
    static let upTo = Field<Money>("upTo", .euro)
    /// Who decides.
    static let decider = Field<Decider>("decider")
    /// Which panel, where one decides.
    static let panel = Field<Reference<Jury>?>("panel")
    /// How many of the panel who are not recused must be present.
    static let quorum = Field<Int>("quorum", .default(1), .range(1...100))
    /// How many votes it takes.
    static let majority = Field<Majority>("majority", .default(.simple))
    /// What follows when the votes are equal.
    static let tieRule = Field<TieRule>("tieRule", .default(.rejects))
    /// How many days before its start a project is filed.
    static let leadDays = Field<Int>("leadDays", .default(0), .range(0...365))
    /// Whether applications wait for the next filing day.
    static let isOnFilingDays = Field<Bool>("isOnFilingDays", .default(false))

    /// The fields in order.
    static let shape = Shape<DecisionLevel>(
        upTo, decider, panel, quorum, majority, tieRule, leadDays, isOnFilingDays)
}

/// What limits one kind of project.
enum KindRule: Line {
    /// Which kind.
    static let kind = Field<Reference<ProjectKind>>("kind")
    /// The largest grant.
    static let maxAmount = Field<Money?>("maxAmount", .euro)
    /// How many an organisation may get in a year.
    static let maxPerYear = Field<Int?>("maxPerYear", .range(1...100))
    /// How much of all costs the organisation brings in, where it is another share.
    static let ownSharePercent = Field<Int?>("ownSharePercent", .range(0...100))
    /// Whether it needs no prerequisite.
    static let isWithoutPrerequisites = Field<Bool>("isWithoutPrerequisites", .default(false))

    /// The fields in order.
    static let shape = Shape<KindRule>(
        kind, maxAmount, maxPerYear, ownSharePercent, isWithoutPrerequisites)
}

/// What holds for one kind of cost.
enum CostRule: Line {
    /// Which kind of cost.
    static let category = Field<CostCategory>("category")
    /// Whether the grant may pay it.
    static let isEligible = Field<Bool>("isEligible", .default(true))
    /// The most that one unit, such as an hour of a fee, may cost.
    static let unitCeiling = Field<Money?>("unitCeiling", .euro)

    /// The fields in order.
    static let shape = Shape<CostRule>(category, isEligible, unitCeiling)
}

/// Kinds of cost.
enum CostCategory: String, Choice {
    /// Fees of speakers, trainers and artists.
    case fees
    /// Rooms.
    case rent
    /// Things that are used up.
    case material
    /// Things that stay.
    case equipment
    /// Food and drink.
    case catering
    /// Journeys.
    case travel
    /// Printing, posters, media.
    case publicity
    /// Interpreting and translation.
    case interpreting
    /// What a new organisation pays for its foundation.
    case founding
    /// Wages.
    case wages
    /// Work of volunteers, at its value.
    case volunteerWork
    /// Something else.
    case other
}

/// One line of what a project costs.
enum ExpenseLine: Line {
    /// What kind of cost.
    static let category = Field<CostCategory>("category")
    /// How many units.
    static let quantity = Field<Int>("quantity", .default(1), .range(1...10_000))
    /// What one unit costs.
    static let unitPrice = Field<Money>("unitPrice", .euro)
    /// Whether the grant is to pay it.
    static let isFunded = Field<Bool>("isFunded", .default(true))

    /// The fields in order.
    static let shape = Shape<ExpenseLine>(category, quantity, unitPrice, isFunded)
}

/// Where money comes from, besides the grant.
enum IncomeSource: String, Choice {
    /// The organisation's own money.
    case ownMoney
    /// What participants pay.
    case participants
    /// Work of volunteers, at its value.
    case volunteerWork
    /// What others give in kind.
    case inKind
    /// Another funder.
    case otherFunder
}

/// One line of what comes in besides the grant.
enum IncomeLine: Line {
    /// From where.
    static let source = Field<IncomeSource>("source")
    /// How much.
    static let amount = Field<Money>("amount", .euro)

    /// The fields in order.
    static let shape = Shape<IncomeLine>(source, amount)
}
