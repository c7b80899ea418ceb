import DachwerkKit

/// Why neighbours quarrel, in the tenant's own terms; the figures count its class.
enum Cause: Resource {
    static let id: ResourceID = "complaint-mediation.cause"

    /// The kinds of causes that are the same everywhere.
    enum Kind: String, Choice {
        /// A rule of the house was not understood.
        case rulesNotUnderstood
        /// Daily life is loud, for instance children's play.
        case noise
        /// The building or its equipment is at fault.
        case technical
        /// Habits and rhythms differ.
        case habits
        /// An older quarrel between the parties.
        case quarrel
        /// Prejudice or discrimination.
        case discrimination
        /// Somebody needs help of another kind.
        case needForHelp
        /// Something else.
        case other
    }

    /// The name by language.
    static let name = Field<LocalizedText>(
        "name", .length(1...200), .searchable, .impersonal)
    /// The kind.
    static let kind = Field<Kind>("kind", .indexed)
    /// How serious such a case is.
    static let severity = Field<Severity>("severity", .default(.normal))
    /// How many working days the first response may take, if not as everywhere.
    static let firstResponseDays = Field<Int?>("firstResponseDays", .range(0...60))
    /// How many working minutes it may take, if not as everywhere.
    static let firstResponseMinutes = Field<Int?>(
        "firstResponseMinutes", .range(1...60_000))
    /// How many working days each further step may take, if not as everywhere.
    static let nextStepDays = Field<Int?>("nextStepDays", .range(0...60))
    /// How many working minutes it may take, if not as everywhere.
    static let nextStepMinutes = Field<Int?>("nextStepMinutes", .range(1...60_000))

    static let resource = ResourceDefinition(
        Cause.self,
        fields: name, kind, severity, firstResponseDays, firstResponseMinutes, nextStepDays,
        nextStepMinutes,
        access: access)

    private static let access = Access<Cause> {
        for helper in Complaints.helpers { $0.allow(helper, .read) }
        $0.allow(
            Complaints.coordinator, .read, .create, .change, .erase, .export, .import)
    }
}

/// How serious a case is.
enum Severity: String, Choice {
    /// Annoying.
    case low
    /// Has to be settled.
    case normal
    /// Cannot wait.
    case high
}
