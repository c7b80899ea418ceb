import DachwerkKit
import MemberNetworkContract

/// Those who decide together.
enum Jury: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.panel"

    /// How far a panel has come.
    enum State: String, LifecycleState {
        /// Being composed.
        case draft
        /// Decides.
        case open
        /// Decides no more.
        case closed
    }

    /// What it is called.
    static let name = Field<LocalizedText>("name", .length(1...200), .impersonal)
    /// The largest share of the votes in percent that one interest group may hold.
    static let mostGroupPercent = Field<Int?>("mostGroupPercent", .range(1...100))
    /// Which panel decides where recusals leave too few, such as the steering team.
    static let fallback = Field<Reference<Jury>?>("fallback")

    /// Lets it decide.
    static let open = Transition("open", from: .draft, .closed, to: .open)
    /// Lets it decide no more.
    static let close = Transition("close", from: .open, to: .closed)

    /// The declaration.
    static let resource = ResourceDefinition(
        Jury.self, fields: name, mostGroupPercent, fallback,
        lifecycle: Lifecycle(from: .draft, moves: open, close), access: access)

    private static let access = Access<Jury> {
        $0.allow(
            [MicroGrants.officer, MicroGrants.juror, MicroGrants.chair, MicroGrants.viewer], .read)
        $0.allow(MicroGrants.manager, .read, .create, .change, .erase, .export, .import)
        $0.allow(MicroGrants.manager, moving: open, close)
    }
}

/// Somebody in a panel, for a term, with what binds this person to organisations.
enum PanelMember: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.panel-member"

    /// The panel.
    static let panel = Field<Reference<Jury>>("panel", .fixed, .indexed)
    /// The person's name.
    static let name = Field<String?>("name", .needed, .length(1...200), .searchable, .panel)
    /// For which organisation the person sits there.
    static let organisation = Field<Reference<Organisation>?>("organisation", .indexed)
    /// As whom the person acts for organisations of the directory.
    static let contacts = Field<[Reference<Contact>]>("contacts", .count(0...20))
    /// The interest group that the person stands for.
    static let group = Field<String?>("group", .length(1...80), .impersonal)
    /// Whether the person chairs the panel.
    static let isChair = Field<Bool>("isChair", .default(false))
    /// Whether the person decides only where others cannot.
    static let isSubstitute = Field<Bool>("isSubstitute", .default(false))
    /// The first day of the term.
    static let from = Field<LocalDate>("from")
    /// The last day of the term.
    static let until = Field<LocalDate?>("until", .indexed)
    /// What else binds the person to organisations; the person says it.
    static let ties = Field<[Values<Tie>]>("ties", .count(0...50))

    /// The declaration.
    static let resource = ResourceDefinition(
        PanelMember.self,
        fields: panel, name, organisation, contacts, group, isChair, isSubstitute, from, until,
        ties, access: access)

    private static let access = Access<PanelMember> {
        $0.allow(
            MicroGrants.juror, .read, only: panel, name, organisation, group, isChair, isSubstitute,
            from, until)
        $0.allow(MicroGrants.juror, .read, where: { $0.id.isActor })
        // Who is bound to an organisation knows it best.
        $0.allow(MicroGrants.juror, .change, only: ties, where: { $0.id.isActor })
        $0.allow([MicroGrants.officer, MicroGrants.chair], .read)
        $0.allow(MicroGrants.manager, .read, .create, .change, .erase, .export, .import)
    }
}

/// What binds somebody to an organisation.
enum TieKind: String, Choice {
    /// Acts as the organisation that applies.
    case applicant
    /// Sits in the panel for it.
    case seat
    /// Is named in the directory as acting for it.
    case contact
    /// Belongs to its board.
    case board
    /// Is a member.
    case member
    /// Works there.
    case employee
    /// Is related to somebody who leads it.
    case family
    /// Lives with somebody who leads it.
    case household
    /// Does business with it.
    case business
    /// The own organisation is its member, or the other way round.
    case membership
    /// The own organisation is its branch, or the other way round.
    case branch
    /// Said so for this application.
    case declared
}

/// One thing that binds somebody to an organisation.
enum Tie: Line {
    /// To which organisation.
    static let organisation = Field<Reference<Organisation>>("organisation")
    /// How.
    static let kind = Field<TieKind>("kind", .default(.member))
    /// Since when.
    static let from = Field<LocalDate?>("from")
    /// Until when.
    static let until = Field<LocalDate?>("until")

    /// The fields in order.
    static let shape = Shape<Tie>(organisation, kind, from, until)
}
