import DachwerkKit
import MediatorTrainingContract

/// Somebody's place in a cohort, or in its waiting list.
enum Participation: Resource {
    /// How far it has come.
    enum State: String, LifecycleState {
        /// Stands in the waiting list.
        case waiting
        /// Has been offered a place.
        case offered
        /// Has taken the place.
        case confirmed
        /// The cohort is over.
        case finished
        /// Gave the place up, or the cohort was not held.
        case withdrawn

        /// The states that take a place.
        static let placed: [Participation.State] = [.offered, .confirmed]
        /// The states in which somebody takes part or would like to.
        static let current: [Participation.State] = [.waiting, .offered, .confirmed]
    }

    static let id: ResourceID = "mediator-training.participation"

    /// Who takes part.
    static let mediator = Field<Reference<Mediator>>("mediator", .fixed, .indexed)
    /// In which cohort.
    static let cohort = Field<Reference<Cohort>>("cohort", .fixed, .indexed)
    /// When a place was offered.
    static let offeredOn = Field<LocalDate?>("offeredOn", .computed)

    /// Offers a place.
    static let offer = Transition(
        "offer", from: .waiting, to: .offered, notifies: [tellsOffered])
    /// Takes the place.
    static let confirm = Transition("confirm", from: .offered, to: .confirmed)
    /// Notes that the cohort is over.
    static let finish = Transition(
        "finish", from: .confirmed, to: .finished, isInternal: true)
    /// Gives the place up; whoever has waited longest is offered it.
    static let withdraw = Transition(
        "withdraw", from: .waiting, .offered, .confirmed, to: .withdrawn)

    static let resource = ResourceDefinition(
        Participation.self, fields: mediator, cohort, offeredOn,
        lifecycle: Lifecycle(
            from: .waiting, or: .offered, moves: offer, confirm, finish, withdraw
        ).creating(in: .offered, notifies: [tellsOffered]),
        access: access)

    /// Tells whoever is offered a place.
    private static let tellsOffered = Telling(
        messages.placeOffered,
        to: .persons { (participation: Record<Participation>, context) in
            try TrainingNotices.isTold(participation.mediator, context)
                ? [participation.mediator.id] : []
        }
    ) { participation, _, context in try context.existing(participation.cohort) }

    private static let access = Access<Participation> {
        $0.allow(MediatorTraining.trainer, .read)
        $0.allow(
            MediatorTraining.mediator, .read, .create,
            where: { $0.mediator.isActor && $0.state != .offered })
        $0.allow(MediatorTraining.mediator, .read, where: { $0.mediator.isActor })
        $0.allow(
            MediatorTraining.mediator, moving: confirm, withdraw, where: { $0.mediator.isActor })
        $0.allow(MediatorTraining.coordinator, .read, .create, .export)
        $0.allow(MediatorTraining.coordinator, moving: offer, confirm, withdraw)
    }
}
