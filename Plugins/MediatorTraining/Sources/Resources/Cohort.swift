import DachwerkKit
import MediatorTrainingContract

/// A group that is trained together under one version of the curriculum.
enum Cohort: Resource {
    /// How far a cohort has come.
    enum State: String, LifecycleState {
        /// Announced; places are offered.
        case planned
        /// Under way.
        case running
        /// Over.
        case finished
        /// Not held.
        case cancelled
    }

    static let id: ResourceID = "mediator-training.cohort"

    /// The name by language.
    static let name = Field<LocalizedText>(
        "name", .length(1...200), .searchable, .impersonal)
    /// The version of the curriculum.
    static let curriculum = Field<Reference<Curriculum>>("curriculum", .fixed, .indexed)
    /// The first day.
    static let startsOn = Field<LocalDate>("startsOn", .indexed)
    /// The last day, if it is known.
    static let endsOn = Field<LocalDate?>("endsOn")
    /// Where it meets.
    static let place = Field<String?>("place", .length(1...300), .impersonal)
    /// How many can take part.
    static let places = Field<Int>("places", .range(1...500))
    /// With how many confirmed places it can begin.
    static let minimum = Field<Int>("minimum", .default(1), .range(0...500))

    /// Begins the training of everybody with a confirmed place.
    static let start = Transition("start", from: .planned, to: .running)
    /// Ends it.
    static let finish = Transition("finish", from: .running, to: .finished)
    /// Does not hold it; everybody with a place is told.
    static let cancel = Transition(
        "cancel", from: .planned, .running, to: .cancelled, reason: .required)

    static let resource = ResourceDefinition(
        Cohort.self, fields: name, curriculum, startsOn, endsOn, place, places, minimum,
        lifecycle: Lifecycle(from: .planned, moves: start, finish, cancel), access: access)

    private static let access = Access<Cohort> {
        $0.allow(.everyone, .read, where: { $0.state == .planned })
        for reader in [
            MediatorTraining.trainer, MediatorTraining.mediator, MediatorTraining.viewer,
        ] {
            $0.allow(reader, .read)
        }
        $0.allow(
            MediatorTraining.coordinator, .read, .create, .change, .erase, .export, .import)
        $0.allow(MediatorTraining.coordinator, moving: start, finish, cancel)
    }
}
