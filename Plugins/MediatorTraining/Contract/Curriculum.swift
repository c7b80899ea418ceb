public import DachwerkKit

/// One version of what a mediator must have learned.
///
/// A published version never changes: what was certified under it stays as it was. A change is a
/// new version, which invalidates nothing and marks whose certificate lacks one of its topics.
public enum Curriculum: Resource {
    /// How far a version has come.
    public enum State: String, LifecycleState {
        /// Being written.
        case draft
        /// In force; fixed.
        case published
        /// No longer taught; certificates under it stay as they are.
        case retired
    }

    /// The name of the resource.
    public static let id: ResourceID = "mediator-training.curriculum"

    /// What the versions of one curriculum have in common, such as `health-mediation`.
    public static let code = Field<String>(
        "code", .fixed, .indexed, .length(1...60), .format(.identifier), .impersonal)
    /// The number of the version, counted by the platform.
    public static let edition = Field<Int>(
        "edition", .computed, .default(1), .range(1...9_999))
    /// The name by language.
    public static let name = Field<LocalizedText>(
        "name", .length(1...200), .searchable, .impersonal)
    /// The first day on which it is in force.
    public static let validFrom = Field<LocalDate>("validFrom")
    /// The topics, each of which must be passed.
    public static let topics = Field<[Values<CurriculumTopic>]>("topics", .count(1...100))
    /// The minutes taught in the methods part; none for none planned.
    public static let methodsMinutes = Field<Int>(
        "methodsMinutes", .default(0), .range(0...100_000))
    /// Whether the methods part must be passed.
    public static let requiresMethods = Field<Bool>("requiresMethods", .default(false))
    /// Whether the final presentation must be passed.
    public static let requiresPresentation = Field<Bool>("requiresPresentation", .default(false))
    /// The hours that must have been attended altogether.
    public static let minimumHours = Field<Int>("minimumHours", .default(0), .range(0...2_000))
    /// The share of the minutes of each part that must have been attended, in percent.
    public static let attendancePercent = Field<Int>(
        "attendancePercent", .default(80), .range(0...100))
    /// For how many months a certificate is valid; the tenant's setting unless said otherwise.
    public static let validityMonths = Field<Int?>("validityMonths", .range(1...240))
    /// How many months before the end of a certificate the refresher is offered.
    public static let refresherMonths = Field<Int>("refresherMonths", .default(6), .range(0...60))
    /// The minutes of refresher that a renewal needs.
    public static let refresherMinutes = Field<Int>(
        "refresherMinutes", .default(0), .range(0...100_000))

    /// Puts the version in force; it never changes again.
    public static let publish = Transition("publish", from: .draft, to: .published)
    /// Ends the version; certificates under it stay as they are.
    public static let retire = Transition("retire", from: .published, to: .retired)

    /// The declaration.
    public static let resource = ResourceDefinition(
        Curriculum.self,
        fields: code, edition, name, validFrom, topics, methodsMinutes, requiresMethods,
        requiresPresentation, minimumHours, attendancePercent, validityMonths, refresherMonths,
        refresherMinutes,
        lifecycle: Lifecycle(from: .draft, moves: publish, retire), access: access)

    private static let access = Access<Curriculum> {
        $0.allow(.everyone, .read, .export, where: { $0.state != .draft })
        for reader in [MediatorTraining.trainer, MediatorTraining.viewer] {
            $0.allow(reader, .read)
        }
        // A rule says why a published version does not change.
        $0.allow(MediatorTraining.coordinator, .read, .create, .change, .export, .import)
        $0.allow(MediatorTraining.coordinator, .erase, where: { $0.state == .draft })
        $0.allow(MediatorTraining.coordinator, moving: publish, retire)
    }
}

/// One topic of a version and how long it is taught.
public enum CurriculumTopic: Line {
    /// The topic.
    public static let topic = Field<Reference<TrainingTopic>>("topic")
    /// The minutes taught; none for none planned.
    public static let minutes = Field<Int>("minutes", .default(0), .range(0...100_000))

    /// The fields in order.
    public static let shape = Shape<CurriculumTopic>(topic, minutes)
}
