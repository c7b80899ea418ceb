import DachwerkKit
import MediatorTrainingContract
import MemberNetworkContract

/// What the organisation from which somebody comes says about the training.
enum Endorsement: Resource {
    /// How far it has come.
    enum State: String, LifecycleState {
        /// Asked for.
        case requested
        /// The organisation stands behind it.
        case approved
        /// It does not.
        case refused
    }

    static let id: ResourceID = "mediator-training.endorsement"

    /// Who comes from the organisation.
    static let mediator = Field<Reference<Mediator>>("mediator", .fixed, .indexed)
    /// The organisation.
    static let organisation = Field<Reference<Organisation>>(
        "organisation", .fixed, .indexed)
    /// The person's name as the organisation knows it; all that it sees of the person.
    static let personName = Field<String>(
        "personName", .fixed, .length(1...200), .learning)
    /// When it was decided.
    static let decidedOn = Field<LocalDate?>("decidedOn", .computed)

    /// Stands behind it.
    static let approve = Transition("approve", from: .requested, .refused, to: .approved)
    /// Does not stand behind it.
    static let refuse = Transition("refuse", from: .requested, .approved, to: .refused)

    static let resource = ResourceDefinition(
        Endorsement.self, fields: mediator, organisation, personName, decidedOn,
        lifecycle: Lifecycle(from: .requested, moves: approve, refuse), access: access)

    private static let access = Access<Endorsement> {
        $0.allow(
            MemberNetwork.member, .read, only: organisation, personName, decidedOn,
            where: { $0.organisation.isOfActor })
        $0.allow(
            MemberNetwork.member, moving: approve, refuse, where: { $0.organisation.isOfActor })
        $0.allow(MediatorTraining.mediator, .read, where: { $0.mediator.isActor })
        $0.allow(MediatorTraining.coordinator, .read, .create, .erase, .export)
    }
}
