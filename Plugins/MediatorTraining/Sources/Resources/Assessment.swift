import DachwerkKit
import MediatorTrainingContract

/// Whether somebody passed a topic, the methods part or the final presentation.
enum Assessment: Resource {
    static let id: ResourceID = "mediator-training.assessment"

    /// Who was assessed.
    static let mediator = Field<Reference<Mediator>>("mediator", .fixed, .indexed)
    /// What part.
    static let part = Field<TrainingPart>("part", .fixed, .default(.topic))
    /// The topic, for a part about one.
    static let topic = Field<Reference<TrainingTopic>?>("topic", .fixed, .indexed)
    /// Whether it was passed.
    static let isPassed = Field<Bool>("isPassed", .default(true))
    /// When.
    static let date = Field<LocalDate>("date")
    /// Who assessed.
    static let assessedBy = Field<String?>("assessedBy", .computed, .teaching)

    static let resource = ResourceDefinition(
        Assessment.self, fields: mediator, part, topic, isPassed, date, assessedBy,
        access: access)

    private static let access = Access<Assessment> {
        $0.allow(
            MediatorTraining.mediator, .read, except: assessedBy,
            where: { $0.mediator.isActor })
        $0.allow(MediatorTraining.trainer, .read, .create, .change)
        $0.allow(
            MediatorTraining.coordinator, .read, .create, .change, .erase, .export, .import)
    }
}
