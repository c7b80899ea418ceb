import DachwerkKit
import MemberNetworkContract

/// One complaint and what becomes of it: the formal facts.
///
/// Nothing here tells who the parties are or what they said. That lies in parties and entries,
/// each in its compartment.
enum CaseFile: Resource {
    static let id: ResourceID = "complaint-mediation.case"
    typealias State = CaseState

    /// The number, given when the complaint comes in.
    static let number = Field<String?>("number", .computed, .unique, .impersonal)
    /// What it is about, as the complainant sees it.
    static let subject = Field<Subject>("subject", .indexed)
    /// Why it came to this, as the contact person sees it.
    static let cause = Field<Reference<Cause>?>("cause", .indexed)
    /// Where it happens.
    static let house = Field<Reference<House>>("house", .indexed)
    /// The stair, for those who help; never the flat.
    static let stair = Field<String?>("stair", .length(1...40), .complaint)
    /// How serious it is.
    static let severity = Field<Severity>("severity", .default(.normal))
    /// How it came in.
    static let channel = Field<ContactWay>("channel", .default(.portal))

    /// Who complains, where somebody else writes it down; a resident complains for itself.
    static let complainant = Field<Reference<Household>?>("complainant", .transient)
    /// Who complains, where nobody knows the household yet.
    static let complainantName = Field<String?>(
        "complainantName", .transient, .length(1...200), .household)
    /// How that household is reached by telephone.
    static let complainantPhone = Field<String?>(
        "complainantPhone", .transient, .length(3...40), .format(.phone), .household)
    /// How it is reached by electronic mail.
    static let complainantEmail = Field<String?>(
        "complainantEmail", .transient, .length(3...254), .format(.email), .household)
    /// What the complainant says; goes into the complainant's compartment.
    static let statement = Field<String?>(
        "statement", .transient, .length(1...10_000), .format(.text), .complaint)
    /// The language of the statement, if it is not the one of the household.
    static let statementLanguage = Field<LanguageTag?>("statementLanguage", .transient)
    /// Whether the other party may learn the complainant's name.
    static let namesComplainant = Field<Bool?>("namesComplainant", .transient)
    /// The day on which it happened; today unless said otherwise.
    static let occurredOn = Field<LocalDate?>("occurredOn", .transient)
    /// The time of day.
    static let occurredAt = Field<LocalTime?>("occurredAt", .transient)
    /// How many minutes it lasted.
    static let occurredMinutes = Field<Int?>(
        "occurredMinutes", .transient, .range(1...1_440))
    /// Whether somebody is in danger right now.
    static let isDanger = Field<Bool?>("isDanger", .transient)
    /// Where and what the danger is, for those who help at once.
    static let danger = Field<String?>(
        "danger", .length(1...1_000), .format(.text), .complaint)

    /// Who leads it; set at once by house or rota, empty only while nobody of the team may.
    static let contactPerson = Field<Reference<TeamMember>?>("contactPerson", .indexed)
    /// The name of the contact person, for the parties.
    static let contactName = Field<String?>(
        "contactName", .computed, .length(1...200), .team)
    /// Who acts for the contact person during an absence; the case stays with the contact person.
    static let standIn = Field<Reference<TeamMember>?>("standIn", .computed, .indexed)
    /// The name of that person, for the parties.
    static let standInName = Field<String?>(
        "standInName", .computed, .length(1...200), .team)
    /// Who of the team wrote it down for somebody else.
    static let filedBy = Field<Reference<TeamMember>?>("filedBy", .computed, .indexed)
    /// Who mediates.
    static let mediator = Field<Reference<TeamMember>?>("mediator", .indexed)
    /// The name of the mediator, for the parties.
    static let mediatorName = Field<String?>(
        "mediatorName", .computed, .length(1...200), .team)
    /// Whom the escalation has brought in besides the contact person.
    static let escalatedTo = Field<[Reference<TeamMember>]>(
        "escalatedTo", .computed, .count(0...20))
    /// How far the present deadline has escalated.
    static let escalationLevel = Field<Int>("escalationLevel", .computed, .default(0))
    /// How often a deadline passed in all.
    static let escalations = Field<Int>("escalations", .computed, .default(0))
    /// What is promised next.
    static let promise = Field<PromiseKind?>("promise", .computed)
    /// By when.
    static let nextDeadline = Field<Instant?>("nextDeadline", .computed, .indexed)
    /// Since when that promise runs.
    static let promisedAt = Field<Instant?>("promisedAt", .computed)

    /// The languages that the parties need.
    static let languages = Field<[LanguageTag]>("languages", .computed, .count(0...20))
    /// How often it happened, as far as it was logged.
    static let occurrenceCount = Field<Int>("occurrenceCount", .computed, .default(0))

    /// When the complainant first heard from the contact person.
    static let respondedAt = Field<Instant?>("respondedAt", .computed)
    /// When it was clarified or agreed on.
    static let solvedAt = Field<Instant?>("solvedAt", .computed)
    /// When that was the case for the first time.
    static let firstSolvedAt = Field<Instant?>("firstSolvedAt", .computed, .indexed)
    /// When the same matter came up again after that.
    static let renewedAt = Field<Instant?>("renewedAt", .computed)
    /// When it left the hands of the contact person.
    static let endedAt = Field<Instant?>("endedAt", .computed, .indexed)
    /// What came of it.
    static let outcome = Field<Outcome?>("outcome", .computed, .indexed)
    /// Whether the last agreement was kept; nothing while nobody knows.
    static let isAgreementKept = Field<Bool?>("isAgreementKept", .computed)
    /// To whom it was referred.
    static let referredTo = Field<Reference<Organisation>?>("referredTo")

    /// The day on which its parties are forgotten, once that was announced.
    static let erasesOn = Field<LocalDate?>("erasesOn", .computed)
    /// Whether its parties have been forgotten.
    static let isAnonymous = Field<Bool>(
        "isAnonymous", .computed, .default(false), .indexed)

    /// Everybody who has a part in it; kept by the platform.
    static let participants = Field<[String]>(
        "participants", .computed, .impersonal, .count(0...500))
    /// Who reads what the complainant says; kept by the platform.
    static let complainantSide = Field<[String]>(
        "complainantSide", .computed, .impersonal, .count(0...500))
    /// Who leads it or mediates in it; kept by the platform.
    static let team = Field<[String]>(
        "team", .computed, .impersonal, .count(0...500))
    /// Everybody who ever led it or was brought in; none of them mediates in it later.
    static let leaders = Field<[Reference<TeamMember>]>(
        "leaders", .computed, .count(0...500))
    /// Whether the mediator has begun; before that the mediator reads nothing that was told.
    static let hasMediation = Field<Bool>("hasMediation", .computed, .default(false))

    static let resource = ResourceDefinition(
        CaseFile.self,
        fields: number, subject, cause, house, stair, severity, channel, complainant, statement,
        complainantName, complainantPhone, complainantEmail, statementLanguage, namesComplainant,
        occurredOn, occurredAt, occurredMinutes, isDanger,
        danger, contactPerson, contactName, standIn, standInName, filedBy, mediator, mediatorName,
        escalatedTo, escalationLevel,
        escalations, promise, nextDeadline, promisedAt, languages, occurrenceCount, respondedAt,
        solvedAt, firstSolvedAt, renewedAt, endedAt, outcome, isAgreementKept, referredTo,
        erasesOn, isAnonymous, participants, complainantSide, team, leaders, hasMediation,
        lifecycle: lifecycle, access: access)
}

/// What a complaint is about.
enum Subject: String, Choice {
    /// Noise.
    case noise
    /// Rubbish, cleaning, the yard.
    case cleanliness
    /// Things in the stairwell and shared rooms.
    case stairwell
    /// Washing and drying rooms.
    case laundry
    /// Smell, smoke, airing, mould.
    case air
    /// Children and play.
    case children
    /// Animals.
    case animals
    /// Something is broken.
    case damage
    /// Cars, bicycles, prams.
    case parking
    /// How neighbours treat each other.
    case conduct
    /// Threat or violence.
    case threat
    /// Something else.
    case other
}

/// What came of a case.
enum Outcome: String, Choice {
    /// Explaining a rule was enough.
    case clarifiedByExplanation
    /// Settled without mediation.
    case clarified
    /// The parties agreed.
    case agreement
    /// The parties did not agree.
    case noAgreement
    /// Somebody else takes care of it.
    case referredOut
    /// The complainant took it back.
    case withdrawn
    /// It became a formal matter.
    case formalTrack
    /// It was an emergency.
    case emergency

    /// What counts as a solution.
    static let solutions: [Outcome] = [.clarifiedByExplanation, .clarified, .agreement]
}

/// What the tenant promises with a deadline.
enum PromiseKind: String, Choice {
    /// That the complainant hears from the contact person.
    case firstResponse
    /// That the next step is taken.
    case nextStep
    /// That the parties are asked whether the agreement holds.
    case followUp

    /// The name among the deadlines of a case.
    var deadline: String {
        switch self {
        case .firstResponse: "first-response"
        case .nextStep: "next-step"
        case .followUp: "follow-up"
        }
    }
}

extension Record<CaseFile> {
    /// Who acts for the tenant at present: whoever stands in, else the contact person.
    var inCharge: Reference<TeamMember>? { self.standIn ?? self.contactPerson }

    /// Everybody who leads it at present or was brought in.
    var leading: [Reference<TeamMember>] {
        [self.contactPerson, self.standIn].compactMap(\.self) + self.escalatedTo
    }
}
