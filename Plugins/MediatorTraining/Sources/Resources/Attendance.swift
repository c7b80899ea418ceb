import DachwerkKit
import MediatorTrainingContract

/// How long somebody was there in a unit, in minutes.
enum Attendance: Resource {
    static let id: ResourceID = "mediator-training.attendance"

    /// The unit.
    static let unit = Field<Reference<TrainingUnit>>("unit", .fixed, .indexed)
    /// Who was there.
    static let mediator = Field<Reference<Mediator>>("mediator", .fixed, .indexed)
    /// For how many minutes; none for not at all.
    static let minutes = Field<Int>("minutes", .range(0...1_440), .learning)

    static let resource = ResourceDefinition(
        Attendance.self, fields: unit, mediator, minutes, access: access)

    private static let access = Access<Attendance> {
        $0.allow(MediatorTraining.mediator, .read, where: { $0.mediator.isActor })
        $0.allow(MediatorTraining.trainer, .read, .create, .change)
        $0.allow(
            MediatorTraining.coordinator, .read, .create, .change, .erase, .export, .import)
    }
}
