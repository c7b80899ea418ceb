import DachwerkKit

/// What the parties agree on, in both their languages, until a day on which they are asked again.
enum Agreement: CaseEntry {
    static let id: ResourceID = "complaint-mediation.agreement"

    /// How far it has come.
    enum State: String, LifecycleState {
        /// Being worked on.
        case proposed
        /// Both agreed.
        case concluded
        /// Both said later that it holds.
        case kept
        /// One of them said that it does not.
        case broken
    }

    /// Where it lies: with both parties.
    static let compartment = Field<Compartment>(
        "compartment", .fixed, .computed, .default(.shared))
    /// What is agreed, point by point.
    static let points = Field<[Values<AgreementPoint>]>("points", .count(1...30))
    /// The day on which the parties are asked whether it holds.
    static let followUpOn = Field<LocalDate?>("followUpOn")
    /// How the complainant agreed; nothing before it did.
    static let complainantConsent = Field<ConsentForm?>("complainantConsent")
    /// How the other party agreed; nothing before it did.
    static let otherConsent = Field<ConsentForm?>("otherConsent")

    /// Agrees for the own side.
    static let consent = Transition("consent", from: .proposed, to: .proposed)
    /// Records it: both agreed, in both languages, with a day for the follow-up.
    static let conclude = Transition(
        "conclude", from: .proposed, to: .concluded,
        sets: complainantConsent, otherConsent, followUpOn)
    /// Both say that it holds.
    static let keep = Transition("keep", from: .concluded, to: .kept, isInternal: true)
    /// One says that it does not.
    static let fail = Transition(
        "fail", from: .concluded, .kept, to: .broken, isInternal: true)

    static let resource = ResourceDefinition(
        Agreement.self,
        fields: caseFile, compartment, points, followUpOn, complainantConsent, otherConsent,
        readers,
        lifecycle: Lifecycle(from: .proposed, moves: consent, conclude, keep, fail),
        access: access)

    private static let access = Access<Agreement> {
        $0.allow(Complaints.resident, .read)
        $0.allow(Complaints.resident, moving: consent)
        $0.allow(Complaints.interpreter, .read)
        for helper in [Complaints.contactPerson, Complaints.mediator] {
            $0.allow(helper, .read, .create)
            $0.allow(helper, .change, where: { $0.state == .proposed })
            $0.allow(helper, moving: conclude)
        }
    }
}

/// One point of an agreement, concrete enough that both can say whether it is kept.
enum AgreementPoint: Line {
    /// The point in the languages of the parties.
    static let text = Field<LocalizedText>(
        "text", .length(1...2_000), .format(.text), .complaint)
    /// Who does it; both when nothing is said.
    static let who = Field<PartyRole?>("who")

    static let shape = Shape<AgreementPoint>(text, who)
}

/// How somebody agreed.
enum ConsentForm: String, Choice {
    /// By word of mouth, before the mediator.
    case spoken
    /// By signature.
    case signed
    /// In the platform itself.
    case digital
}
