import DachwerkKit

/// Money for a purpose and a time, from funders with their shares.
enum Programme: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.programme"

    /// How far a programme has come.
    enum State: String, LifecycleState {
        /// Being prepared.
        case draft
        /// Applications are taken.
        case open
        /// No more applications are taken.
        case closed
    }

    /// What it is called.
    static let name = Field<LocalizedText>("name", .length(1...200), .searchable, .impersonal)
    /// What it is for, and for whom.
    static let description = Field<LocalizedText?>(
        "description", .length(1...5_000), .format(.text), .impersonal)
    /// Who gives the money, with shares in percent.
    static let funders = Field<[Values<FunderShare>]>("funders", .count(0...20))
    /// The first day on which projects may take place.
    static let from = Field<LocalDate>("from")
    /// The last day on which projects may take place.
    static let until = Field<LocalDate>("until", .indexed)
    /// How much there is in each year.
    static let pots = Field<[Values<YearPot>]>("pots", .count(1...20))

    /// Takes applications.
    static let open = Transition("open", from: .draft, .closed, to: .open)
    /// Takes no more applications.
    static let close = Transition("close", from: .open, to: .closed)

    /// The declaration.
    static let resource = ResourceDefinition(
        Programme.self, fields: name, description, funders, from, until, pots,
        lifecycle: Lifecycle(from: .draft, or: .open, moves: open, close), access: access)

    private static let access = Access<Programme> {
        $0.allow(
            .everyone, .read, only: name, description, funders, from, until,
            where: { $0.state == .open })
        $0.allow(MicroGrants.applicant, .read, except: pots)
        $0.allow(
            [
                MicroGrants.officer, MicroGrants.treasurer, MicroGrants.viewer,
                MicroGrants.reporter, MicroGrants.chair,
            ],
            .read)
        $0.allow(MicroGrants.manager, .read, .create, .change, .export, .import)
        $0.allow(MicroGrants.manager, moving: open, close)
        $0.allow(MicroGrants.manager, .erase, where: { $0.state == .draft })
    }
}

/// A funder and how much of the money is from it.
enum FunderShare: Line {
    /// Who.
    static let name = Field<LocalizedText>("name", .length(1...200), .impersonal)
    /// Which share in percent; nothing where the shares are not known.
    static let percent = Field<Int?>("percent", .range(1...100))

    /// The fields in order.
    static let shape = Shape<FunderShare>(name, percent)
}

/// The money of one year.
enum YearPot: Line {
    /// The calendar year in which projects begin.
    static let year = Field<Int>("year", .range(2_000...2_200))
    /// How much there is.
    static let amount = Field<Money>("amount", .euro)

    /// The fields in order.
    static let shape = Shape<YearPot>(year, amount)
}

/// A kind of project that rules tell apart, such as a one-day event or a starter package.
enum ProjectKind: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.project-kind"

    /// What it is called.
    static let name = Field<LocalizedText>("name", .length(1...200), .searchable, .impersonal)
    /// What counts as one.
    static let description = Field<LocalizedText?>(
        "description", .length(1...2_000), .format(.text), .impersonal)

    /// The declaration.
    static let resource = ResourceDefinition(
        ProjectKind.self, fields: name, description, access: access)

    private static let access = Access<ProjectKind> {
        $0.allow(.everyone, .read)
        $0.allow(MicroGrants.manager, .create, .change, .erase, .export, .import)
    }
}

/// Something that an organisation must have done before it may apply, such as a workshop.
enum Prerequisite: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.prerequisite"

    /// What it is called.
    static let name = Field<LocalizedText>("name", .length(1...200), .searchable, .impersonal)
    /// How many months it holds; for ever without it.
    static let validMonths = Field<Int?>("validMonths", .range(1...600))

    /// The declaration.
    static let resource = ResourceDefinition(
        Prerequisite.self, fields: name, validMonths, access: access)

    private static let access = Access<Prerequisite> {
        $0.allow([MicroGrants.applicant, MicroGrants.officer], .read)
        $0.allow(MicroGrants.manager, .read, .create, .change, .erase, .export, .import)
    }
}
