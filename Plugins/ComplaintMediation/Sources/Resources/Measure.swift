import DachwerkKit
import MemberNetworkContract

/// Something that is done about a case, offered to one party or to both.
enum Measure: CaseEntry {
    static let id: ResourceID = "complaint-mediation.measure"

    /// What is done.
    enum Kind: String, Choice {
        /// A rule is explained in the party's language.
        case explainRules
        /// The contact person talks with somebody.
        case talk
        /// Somebody goes back and forth between the parties.
        case shuttleTalks
        /// The parties meet a mediator.
        case mediationSession
        /// Something is repaired or changed.
        case technicalFix
        /// An organisation of the network helps.
        case referral
        /// The landlord writes formally.
        case formalNotice
    }

    /// How far it has come.
    enum State: String, LifecycleState {
        /// Offered.
        case offered
        /// Done.
        case done
        /// Not wanted.
        case declined
    }

    /// Where it lies: with whom it is for.
    static let compartment = Field<Compartment>("compartment", .fixed)
    /// What is done.
    static let kind = Field<Kind>("kind", .fixed)
    /// The rule that is explained.
    static let houseRule = Field<Reference<HouseRule>?>("houseRule", .fixed, .indexed)
    /// The language in which it is explained.
    static let language = Field<LanguageTag?>("language")
    /// The organisation that helps.
    static let partner = Field<Reference<Organisation>?>("partner")
    /// The day by which it is to be done.
    static let dueOn = Field<LocalDate?>("dueOn")
    /// What is to be said about it.
    static let note = Field<String?>(
        "note", .length(1...2_000), .format(.text), .complaint)

    /// It was done.
    static let finish = Transition("finish", from: .offered, to: .done)
    /// It was not wanted.
    static let decline = Transition("decline", from: .offered, to: .declined)

    static let resource = ResourceDefinition(
        Measure.self,
        fields: caseFile, compartment, kind, houseRule, language, partner, dueOn, note, readers,
        lifecycle: Lifecycle(from: .offered, moves: finish, decline), access: access)

    private static let access = Access<Measure> {
        $0.allow(Complaints.resident, .read)
        $0.allow(Complaints.resident, moving: decline)
        for helper in [Complaints.contactPerson, Complaints.mediator] {
            $0.allow(helper, .read, .create)
            $0.allow(helper, .change, only: language, partner, dueOn, note)
            $0.allow(helper, moving: finish, decline)
        }
        $0.allow(Complaints.interpreter, .read)
        $0.allow(Complaints.management, .read)
    }
}
