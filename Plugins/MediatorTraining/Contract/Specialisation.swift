public import DachwerkKit

/// A topic that a mediator learned beside the curriculum, such as cancer screening.
public enum Specialisation: Resource {
    /// The name of the resource.
    public static let id: ResourceID = "mediator-training.specialisation"

    /// Who learned it.
    public static let mediator = Field<Reference<Mediator>>("mediator", .fixed, .indexed)
    /// What was learned.
    public static let topic = Field<Reference<TrainingTopic>>("topic", .fixed, .indexed)
    /// Since when the mediator speaks about it.
    public static let acquiredOn = Field<LocalDate>("acquiredOn", .mediation)
    /// The last day, if it ends.
    public static let validUntil = Field<LocalDate?>("validUntil")

    /// The declaration.
    public static let resource = ResourceDefinition(
        Specialisation.self, fields: mediator, topic, acquiredOn, validUntil, access: access)

    private static let access = Access<Specialisation> {
        $0.allow(MediatorTraining.viewer, .read, only: topic, acquiredOn, validUntil)
        $0.allow(MediatorTraining.trainer, .read)
        $0.allow(MediatorTraining.mediator, .read, where: { $0.mediator.isActor })
        $0.allow(MediatorTraining.coordinator, .read, .create, .change, .erase, .export)
    }
}
