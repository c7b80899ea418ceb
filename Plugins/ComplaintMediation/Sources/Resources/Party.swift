import DachwerkKit

/// Somebody who is part of a case; lies in the compartment of the own side, so that the other side
/// never learns who it is unless the party says so.
enum Party: CaseEntry {
    static let id: ResourceID = "complaint-mediation.party"

    /// Whether somebody still takes part.
    enum State: String, LifecycleState {
        /// Takes part.
        case involved
        /// Does not take part any more.
        case left
    }

    /// What the party is in it.
    static let role = Field<PartyRole>("role", .fixed)
    /// The household; none for somebody who stays nameless.
    static let household = Field<Reference<Household>?>("household", .fixed, .indexed)
    /// What somebody without a household is called, as far as it is known.
    static let name = Field<String?>("name", .length(1...200), .complaint)
    /// The language that must be spoken with the party.
    static let language = Field<LanguageTag?>("language")
    /// Whether somebody may speak a close language.
    static let acceptsCloseLanguage = Field<Bool?>("acceptsCloseLanguage")
    /// How the party wants to be reached in this case.
    static let contactPreference = Field<ContactWay?>("contactPreference")
    /// Whether the other party may learn the name.
    static let isNamedToOthers = Field<Bool>("isNamedToOthers", .default(false))
    /// Whether the party wants mediation; nothing while it was not asked.
    static let consentsToMediation = Field<Bool?>("consentsToMediation")
    /// Who interprets for the party.
    static let interpreter = Field<Reference<TeamMember>?>("interpreter")
    /// The mediator whom the party refused, once and without a reason.
    static let refusedMediator = Field<Reference<TeamMember>?>(
        "refusedMediator", .computed)
    /// What the party said at the follow-up.
    static let answer = Field<FollowUpAnswer?>("answer", .computed)
    /// Whether the party has said how satisfied it is.
    static let hasRated = Field<Bool>("hasRated", .computed, .default(false))
    /// How satisfied it is, from 1 to 5; counted without the party.
    static let satisfaction = Field<Int?>("satisfaction", .transient, .range(1...5))

    /// Where it lies: with the own side.
    static let compartment = Field<Compartment>(
        "compartment", .fixed, .computed, .default(.team))

    /// Refuses the mediator, once and without a reason.
    static let refuseMediator = Transition(
        "refuse-mediator", from: .involved, to: .involved)
    /// Says that the agreement holds.
    static let confirm = Transition("confirm", from: .involved, to: .involved)
    /// Says that it does not hold, or that the matter came up again.
    static let reportBroken = Transition(
        "report-broken", from: .involved, to: .involved)
    /// Says how satisfied it is.
    static let rate = Transition(
        "rate", from: .involved, to: .involved, sets: satisfaction)
    /// Takes no part any more.
    static let leave = Transition("leave", from: .involved, to: .left)

    static let resource = ResourceDefinition(
        Party.self,
        fields: caseFile, role, household, name, language, acceptsCloseLanguage, contactPreference,
        isNamedToOthers, consentsToMediation, interpreter, refusedMediator, answer, hasRated,
        satisfaction, compartment, readers,
        lifecycle: Lifecycle(
            from: .involved, moves: refuseMediator, confirm, reportBroken, rate, leave),
        access: access)

    private static let access = Access<Party> {
        $0.allow(Complaints.resident, .read, where: { $0.household.isActor })
        $0.allow(
            Complaints.resident, .change,
            only: language, acceptsCloseLanguage, contactPreference, isNamedToOthers,
            consentsToMediation,
            where: { $0.household.isActor })
        $0.allow(
            Complaints.resident, moving: refuseMediator, confirm, reportBroken, rate,
            where: { $0.household.isActor })
        $0.allow(Complaints.contactPerson, .read, .create, .change)
        $0.allow(
            Complaints.contactPerson, moving: refuseMediator, confirm, reportBroken, leave)
        $0.allow(Complaints.mediator, .read)
        $0.allow(Complaints.mediator, .change, only: consentsToMediation)
        $0.allow(
            Complaints.interpreter, .read, only: caseFile, role, household, language, compartment)
    }
}

/// What somebody is in a case.
enum PartyRole: String, Choice {
    /// Complained.
    case complainant
    /// Is complained about.
    case other
    /// Saw or heard something.
    case witness

    /// The two sides of a quarrel.
    static let sides: [PartyRole] = [.complainant, .other]
}

/// What a party says at the follow-up.
enum FollowUpAnswer: String, Choice {
    /// The agreement holds.
    case holds
    /// It does not hold.
    case broken
}
