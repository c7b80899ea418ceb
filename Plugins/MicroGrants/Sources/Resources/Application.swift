import DachwerkKit
import MemberNetworkContract

/// An organisation's wish for money for a project, and everything that became of it.
enum Application: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.application"
    /// The states of the life cycle.
    typealias State = ApplicationState

    /// The running number, given when it is filed; the grant has it too.
    static let number = Field<Int?>("number", .computed, .unique)
    /// From which programme.
    static let programme = Field<Reference<Programme>>("programme", .fixed, .indexed)
    /// Which kind of project.
    static let kind = Field<Reference<ProjectKind>>("kind", .indexed)
    /// Who applies.
    static let organisation = Field<Reference<Organisation>>("organisation", .fixed, .indexed)
    /// Who acts for the organisation.
    static let contact = Field<Reference<Contact>?>("contact", .grant)
    /// Who can be asked, where there is no contact in the directory.
    static let contactName = Field<String?>("contactName", .length(1...200), .grant)
    /// What the project is called.
    static let title = Field<String?>("title", .needed, .length(1...200), .searchable, .grant)
    /// The project that several applications belong to; the title where it is left out.
    static let project = Field<String?>("project", .length(1...200), .grant)
    /// What is to be reached, and how.
    static let goals = Field<String?>("goals", .length(1...10_000), .format(.text), .grant)
    /// For whom it is.
    static let targetGroup = Field<String?>(
        "targetGroup", .length(1...2_000), .format(.text), .grant)
    /// The first day of the project.
    static let startsOn = Field<LocalDate>("startsOn", .indexed)
    /// The last day of the project.
    static let endsOn = Field<LocalDate>("endsOn", .indexed)
    /// How much is wished.
    static let requested = Field<Money>("requested", .euro)
    /// What the project costs.
    static let expenses = Field<[Values<ExpenseLine>]>("expenses", .count(0...60))
    /// What comes in besides the grant.
    static let incomes = Field<[Values<IncomeLine>]>("incomes", .count(0...30))
    /// What explains the figures.
    static let budgetNote = Field<String?>(
        "budgetNote", .length(1...5_000), .format(.text), .grant)
    /// Other organisations that take part.
    static let partners = Field<[Reference<Organisation>]>("partners", .count(0...20))
    /// The language in which the organisation wants to be answered.
    static let language = Field<LanguageTag?>("language")
    /// Whether the project is to begin before the decision.
    static let wantsEarlyStart = Field<Bool>("wantsEarlyStart", .default(false))
    /// Offers, statutes and what else belongs to it.
    static let attachments = Field<[RecordFile]>(
        "attachments", .files(.documents, most: 8), .grant)

    /// Whether the house allows the project to begin before the decision.
    static let earlyStartAllowed = Field<Bool>("earlyStartAllowed", .later, .default(false))
    /// How much is granted.
    static let granted = Field<Money?>("granted", .later, .euro)
    /// On which conditions.
    static let conditions = Field<String?>(
        "conditions", .later, .length(1...5_000), .format(.text), .grant)
    /// The reasons in plain language, at least in the language of the organisation.
    static let decisionText = Field<LocalizedText?>(
        "decisionText", .later, .length(1...5_000), .format(.text), .grant)

    /// When it came in without an account; it counts as filed then.
    static let receivedOn = Field<LocalDate?>("receivedOn", .computed)
    /// When it was filed: its rules are those of this day.
    static let filedOn = Field<LocalDate?>("filedOn", .computed, .indexed)
    /// The version of the rules that judges it.
    static let ruleSet = Field<Reference<RuleSet>?>("ruleSet", .computed)
    /// The project in a plain form, so that parts of one are found.
    static let projectKey = Field<String?>("projectKey", .computed, .length(1...200), .grant)
    /// The amount that decides about the level: with what belongs together.
    static let levelAmount = Field<Money?>("levelAmount", .computed)
    /// The level, counted from 1.
    static let level = Field<Int?>("level", .computed)
    /// Who decides.
    static let decider = Field<Decider?>("decider", .computed, .indexed)
    /// Which panel decides.
    static let panel = Field<Reference<Jury>?>("panel", .computed, .indexed)
    /// The filing day for which it is in time.
    static let decisionDay = Field<LocalDate?>("decisionDay", .computed, .indexed)
    /// What was looked at, what came of it, and what would be possible.
    static let checks = Field<[Values<CheckLine>]>("checks", .computed, .count(0...40))
    /// The own share in all costs.
    static let ownShare = Field<Money?>("ownShare", .computed)
    /// The year whose pot pays it.
    static let budgetYear = Field<Int?>("budgetYear", .computed, .indexed)
    /// Whether a panel accepted it and only money is missing.
    static let isPanelApproved = Field<Bool>("isPanelApproved", .computed, .default(false))
    /// When it was decided.
    static let decidedOn = Field<LocalDate?>("decidedOn", .computed, .indexed)
    /// How much of the pot it takes.
    static let committed = Field<Money?>("committed", .computed)
    /// How much was paid out.
    static let paid = Field<Money>("paid", .computed, .default(Money(cents: 0)))
    /// By when its use is proved.
    static let proofDueOn = Field<LocalDate?>("proofDueOn", .computed, .indexed)
    /// When its use was proved.
    static let provedOn = Field<LocalDate?>("provedOn", .computed)
    /// How much is to be paid back.
    static let repayable = Field<Money?>("repayable", .computed)
    /// When it ended, in whichever way.
    static let endedAt = Field<Instant?>("endedAt", .computed, .indexed)
    /// Whether the persons behind it have been forgotten.
    static let isAnonymous = Field<Bool>("isAnonymous", .computed, .default(false))

    /// The declaration.
    static let resource = ResourceDefinition(
        Application.self,
        fields: number, programme, kind, organisation, contact, contactName, title, project,
        goals, targetGroup, startsOn, endsOn, requested, expenses, incomes, budgetNote, partners,
        language, wantsEarlyStart, attachments, earlyStartAllowed, granted, conditions,
        decisionText, receivedOn, filedOn, ruleSet, projectKey, levelAmount, level, decider,
        panel, decisionDay, checks, ownShare, budgetYear, isPanelApproved, decidedOn, committed,
        paid, proofDueOn, provedOn, repayable, endedAt, isAnonymous,
        lifecycle: Lifecycle(
            from: .draft,
            moves: submit, askMore, answer, check, openVote, endVote, approve, grantByPanel,
            refuse, refuseByPanel, waitlist, waitlistByPanel, voidApproval, sign, start,
            expectProof,
            markOverdue, handIn, question, accept, settle, close, withdraw, revoke),
        lists: [
            UsualList(of: organisation, by: .descending(filedOn)),
            UsualList(of: programme, by: .descending(filedOn)),
        ],
        access: access)
}

/// One thing that was looked at.
enum CheckLine: Line {
    /// What.
    static let check = Field<CheckKind>("check")
    /// Whether it holds.
    static let isMet = Field<Bool>("isMet", .default(true))
    /// What the rules ask for: an amount, a day, a number.
    static let required = Field<String?>("required", .length(1...200), .impersonal)
    /// What there is.
    static let found = Field<String?>("found", .length(1...200), .impersonal)

    /// The fields in order.
    static let shape = Shape<CheckLine>(check, isMet, required, found)
}

/// What is looked at before an application is filed, and again before it is granted.
enum CheckKind: String, Choice {
    /// The programme takes applications.
    case programme
    /// The kind of project is offered.
    case kind
    /// It is not more than the kind may get.
    case kindAmount
    /// It is not more than the highest level may get.
    case highestLevel
    /// The project lies within the programme, and ends in time.
    case period
    /// It does not begin before the decision, and is filed early enough.
    case start
    /// It is in time for a filing day.
    case filingDay
    /// Income and expenses are equal.
    case balance
    /// No cost that is left out is to be paid.
    case costs
    /// No unit costs more than its ceiling.
    case ceilings
    /// The own share is there.
    case ownShare
    /// The organisation has not had as many as it may.
    case count
    /// The organisation has not had as much as it may.
    case yearAmount
    /// What must have been done before is done.
    case prerequisites
    /// No earlier grant waits for its proof.
    case proofs
}
