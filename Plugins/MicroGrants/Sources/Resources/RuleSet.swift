import DachwerkKit

/// The rules of a programme from a day on.
///
/// A published version never changes: an application is judged by the one that was valid on the
/// day on which it was filed, also when another one came since.
enum RuleSet: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.rule-set"

    /// How far a version has come.
    enum State: String, LifecycleState {
        /// Being written.
        case draft
        /// Valid from its first day on.
        case published
    }

    /// The programme.
    static let programme = Field<Reference<Programme>>("programme", .fixed, .indexed)
    /// The number of the version.
    static let number = Field<Int?>("number", .computed)
    /// The first day on which it counts.
    static let validFrom = Field<LocalDate>("validFrom", .indexed)
    /// Who decides up to which amount.
    static let levels = Field<[Values<DecisionLevel>]>("levels", .count(1...8))
    /// Which kinds of project there are, and what limits them.
    static let kinds = Field<[Values<KindRule>]>("kinds", .count(1...20))
    /// What holds for kinds of cost; all others are eligible without a ceiling.
    static let costs = Field<[Values<CostRule>]>("costs", .count(0...20))
    /// What must have been done before.
    static let prerequisites = Field<[Reference<Prerequisite>]>("prerequisites", .count(0...10))
    /// How much of all costs the organisation brings in itself, in percent.
    static let ownSharePercent = Field<Int>("ownSharePercent", .default(0), .range(0...100))
    /// Whether volunteers' work counts as own share.
    static let countsVolunteerWork = Field<Bool>("countsVolunteerWork", .default(true))
    /// Whether what others give in kind counts as own share.
    static let countsInKind = Field<Bool>("countsInKind", .default(true))
    /// How many grants an organisation may get in a year, of all kinds.
    static let maxPerYear = Field<Int?>("maxPerYear", .range(1...100))
    /// How much an organisation may get in a year.
    static let maxAmountPerYear = Field<Money?>("maxAmountPerYear", .euro)
    /// Whether a project may begin before the decision.
    static let earlyStart = Field<EarlyStart>("earlyStart", .default(.forbidden))
    /// The last day on which projects end; the last day of the programme without it.
    static let latestEnd = Field<LocalDate?>("latestEnd")
    /// Days by which applications for a panel are filed.
    static let filingDays = Field<[LocalDate]>("filingDays", .count(0...60))
    /// How many days after its end a project is proved.
    static let proofDays = Field<Int>("proofDays", .default(28), .range(1...1_000))
    /// How many days apart two applications count as one for the level; without it none do.
    static let splittingDays = Field<Int?>("splittingDays", .range(1...1_000))
    /// What makes two applications one.
    static let splittingScope = Field<SplittingScope>("splittingScope", .default(.applicant))
    /// How many years after its end a tie still recuses.
    static let recusalYears = Field<Int>("recusalYears", .default(0), .range(0...20))
    /// What else people should know.
    static let terms = Field<LocalizedText?>(
        "terms", .length(1...10_000), .format(.text), .impersonal)

    /// Makes it valid from its first day on.
    static let publish = Transition("publish", from: .draft, to: .published)

    /// The declaration.
    static let resource = ResourceDefinition(
        RuleSet.self,
        fields: programme, number, validFrom, levels, kinds, costs, prerequisites,
        ownSharePercent, countsVolunteerWork, countsInKind, maxPerYear, maxAmountPerYear,
        earlyStart, latestEnd, filingDays, proofDays, splittingDays, splittingScope,
        recusalYears, terms,
        lifecycle: Lifecycle(from: .draft, or: .published, moves: publish),
        lists: [UsualList(of: programme, by: .descending(validFrom))], access: access)

    private static let access = Access<RuleSet> {
        $0.allow(
            .everyone, .read,
            only: programme, validFrom, levels, ownSharePercent, maxPerYear, maxAmountPerYear,
            latestEnd, filingDays, proofDays, terms, where: { $0.state == .published })
        $0.allow(
            [
                MicroGrants.applicant, MicroGrants.juror, MicroGrants.chair, MicroGrants.treasurer,
                MicroGrants.viewer,
            ],
            .read, where: { $0.state == .published })
        $0.allow(MicroGrants.officer, .read)
        $0.allow(MicroGrants.manager, .read, .create, .export, .import)
        $0.allow(MicroGrants.manager, .change, .erase, where: { $0.state == .draft })
        $0.allow(MicroGrants.manager, moving: publish)
    }
}

/// Whether a project may begin before it is decided.
enum EarlyStart: String, Choice {
    /// Never.
    case forbidden
    /// When the house allows it.
    case onRequest
    /// Always.
    case always
}

/// What makes two applications one for the level.
enum SplittingScope: String, Choice {
    /// The same organisation.
    case applicant
    /// The same project of the same organisation.
    case project
}

/// Who decides.
enum Decider: String, Choice {
    /// The team of the house.
    case team
    /// A panel.
    case jury
}
