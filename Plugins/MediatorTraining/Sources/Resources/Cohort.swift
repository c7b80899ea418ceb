public import DachwerkKit
public import MediatorTrainingContract

/// A group that is trained together under one version of the curriculum.
public enum Cohort: Resource {
    /// How far a cohort has come.
    public enum State: String, LifecycleState {
        /// Announced; places are offered.
        case planned
        /// Under way.
        case running
        /// Over.
        case finished
        /// Not held.
        case cancelled
    }

    /// The name of the resource.
    public static let id: ResourceID = "mediator-training.cohort"

    /// The name by language.
    public static let name = Field<LocalizedText>(
        "name", .length(1...200), .searchable, .impersonal)
    /// The version of the curriculum.
    public static let curriculum = Field<Reference<Curriculum>>("curriculum", .fixed, .indexed)
    /// The first day.
    public static let startsOn = Field<LocalDate>("startsOn", .indexed)
    /// The last day, if it is known.
    public static let endsOn = Field<LocalDate?>("endsOn")
    /// Where it meets.
    public static let place = Field<String?>("place", .length(1...300), .impersonal)
    /// How many can take part.
    public static let places = Field<Int>("places", .range(1...500))
    /// With how many confirmed places it can begin.
    public static let minimum = Field<Int>("minimum", .default(1), .range(0...500))

    /// Begins the training of everybody with a confirmed place.
    public static let start = Transition("start", from: .planned, to: .running)
    /// Ends it.
    public static let finish = Transition("finish", from: .running, to: .finished)
    /// Does not hold it; everybody with a place is told.
    public static let cancel = Transition(
        "cancel", from: .planned, .running, to: .cancelled, reason: .required)

    /// The declaration.
    public static let resource = ResourceDefinition(
        Cohort.self, fields: name, curriculum, startsOn, endsOn, place, places, minimum,
        lifecycle: Lifecycle(from: .planned, moves: start, finish, cancel), access: access)

    private static var access: Access<Cohort> {
        var access = Access<Cohort>()
        access.allow(.everyone, .read, where: { $0.state == .planned })
        for reader in [
            MediatorTraining.trainer, MediatorTraining.mediator, MediatorTraining.viewer,
        ] {
            access.allow(reader, .read)
        }
        access.allow(
            MediatorTraining.coordinator, .read, .create, .change, .erase, .export, .import)
        access.allow(MediatorTraining.coordinator, moving: start, finish, cancel)
        return access
    }
}
