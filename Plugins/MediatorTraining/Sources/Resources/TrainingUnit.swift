import DachwerkKit
import MediatorTrainingContract

/// One date of a cohort on which something is taught.
///
/// Units count for whoever attends, whatever cohort they belong to: who missed a topic here makes
/// up for it there.
enum TrainingUnit: Resource {
    /// How far a unit has come.
    enum State: String, LifecycleState {
        /// To come.
        case planned
        /// Held; the list of those who were there is complete.
        case held
        /// Not held.
        case cancelled
    }

    static let id: ResourceID = "mediator-training.unit"

    /// The cohort.
    static let cohort = Field<Reference<Cohort>>("cohort", .fixed, .indexed)
    /// Which part of the training it belongs to.
    static let part = Field<TrainingPart>("part", .default(.topic), .indexed)
    /// The topic, for a part about one.
    static let topic = Field<Reference<TrainingTopic>?>("topic", .indexed)
    /// Who teaches.
    static let trainer = Field<String?>("trainer", .length(1...200), .teaching)
    /// From when until when.
    static let period = Field<Period>("period", .indexed)
    /// The minutes taught; the whole period unless there are breaks.
    static let minutes = Field<Int?>("minutes", .range(1...1_440))
    /// Where.
    static let place = Field<String?>("place", .length(1...300), .impersonal)
    /// What is handed out: slides, exercises, readings.
    static let material = Field<[RecordFile]>(
        "material", .files(.anything, most: 20), .impersonal)
    /// The unit that it makes up for.
    static let replaces = Field<Reference<TrainingUnit>?>("replaces", .indexed)

    /// Closes the list of those who were there; who was not is told of the next date.
    static let hold = Transition("hold", from: .planned, to: .held)
    /// Does not hold it.
    static let cancel = Transition("cancel", from: .planned, to: .cancelled)

    static let resource = ResourceDefinition(
        TrainingUnit.self,
        fields: cohort, part, topic, trainer, period, minutes, place, material, replaces,
        lifecycle: Lifecycle(from: .planned, moves: hold, cancel), access: access)

    private static let access = Access<TrainingUnit> {
        $0.allow(MediatorTraining.viewer, .read, except: trainer)
        $0.allow(MediatorTraining.mediator, .read)
        $0.allow(MediatorTraining.trainer, .read)
        $0.allow(
            MediatorTraining.trainer, .change, only: trainer, place, material,
            where: { $0.state == .planned })
        $0.allow(MediatorTraining.trainer, moving: hold)
        $0.allow(
            MediatorTraining.coordinator, .read, .create, .change, .erase, .export, .import)
        $0.allow(MediatorTraining.coordinator, moving: hold, cancel)
    }

    /// The minutes that count for somebody who was there all the time.
    static func minutesTaught(_ unit: Record<TrainingUnit>) -> Int {
        unit.minutes ?? Int(clamping: unit.period.durationMilliseconds / 60_000)
    }
}

/// A part of the training.
enum TrainingPart: String, Choice {
    /// One of the topics.
    case topic
    /// How to organise and lead an event.
    case methods
    /// The final presentation.
    case presentation
    /// What keeps a certificate up to date.
    case refresher
}
