import DachwerkKit
import MediatorTrainingContract

/// Prior learning that takes the place of a topic: with grounds, and approved by somebody else.
enum Recognition: Resource {
    /// How far it has come.
    enum State: String, LifecycleState {
        /// Asked for.
        case requested
        /// Takes the place of the topic.
        case approved
        /// Does not.
        case refused
    }

    static let id: ResourceID = "mediator-training.recognition"

    /// Whose prior learning it is.
    static let mediator = Field<Reference<Mediator>>("mediator", .fixed, .indexed)
    /// The topic it takes the place of.
    static let topic = Field<Reference<TrainingTopic>>("topic", .fixed, .indexed)
    /// Why it takes the place of the topic; empty only when the person has been forgotten.
    static let grounds = Field<String?>(
        "grounds", .length(3...1_000), .format(.text), .learning)
    /// When the evidence was seen; the evidence itself is not kept.
    static let evidenceSeenOn = Field<LocalDate?>("evidenceSeenOn")
    /// Who decided.
    static let decidedBy = Field<String?>("decidedBy", .computed, .teaching)
    /// When.
    static let decidedOn = Field<LocalDate?>("decidedOn", .computed)

    /// Lets it take the place of the topic.
    static let approve = Transition(
        "approve", from: .requested, to: .approved, sets: grounds, evidenceSeenOn)
    /// Does not.
    static let refuse = Transition(
        "refuse", from: .requested, .approved, to: .refused, reason: .required)

    static let resource = ResourceDefinition(
        Recognition.self, fields: mediator, topic, grounds, evidenceSeenOn, decidedBy, decidedOn,
        lifecycle: Lifecycle(from: .requested, moves: approve, refuse), access: access)

    private static let access = Access<Recognition> {
        $0.allow(
            MediatorTraining.mediator, .read, except: decidedBy, where: { $0.mediator.isActor })
        $0.allow(
            MediatorTraining.mediator, .create, only: mediator, topic, grounds,
            where: { $0.mediator.isActor })
        $0.allow(MediatorTraining.trainer, .read, only: mediator, topic, decidedOn)
        $0.allow(MediatorTraining.coordinator, .read, .create, .export)
        $0.allow(
            MediatorTraining.coordinator, .change, only: grounds, evidenceSeenOn)
        $0.allow(MediatorTraining.coordinator, moving: approve, refuse)
    }
}
