public import DachwerkKit

/// An entry of the directory that is proposed, checked, listed, assured again and archived.
///
/// What these have in common stands here once: the fields, the moves, and, in the module, the
/// rules for assuring and ageing.
public protocol DirectoryEntry: Resource where State == ListingState {
    /// Shows the entry.
    static var list: Move<Self> { get }

    /// The organisation that answers for an entry.
    static func organisation(of entry: Record<Self>) -> Reference<Organisation>
}

extension DirectoryEntry {
    /// The name by language.
    public static var name: Field<LocalizedText> {
        Field<LocalizedText>("name", .length(1...200), .searchable, .impersonal)
    }
    /// What it is or does, by language.
    public static var description: Field<LocalizedText?> {
        Field<LocalizedText?>(
            "description", .length(0...5_000), .format(.text), .searchable, .impersonal)
    }
    /// When somebody last said that the entry is right.
    public static var assuredOn: Field<LocalDate?> {
        Field<LocalDate?>("assuredOn", .computed, .indexed)
    }
    /// Who said so.
    public static var assuredBy: Field<String?> {
        Field<String?>("assuredBy", .computed, .assurance)
    }
    /// Since when the entry is not shown any more.
    public static var unlistedOn: Field<LocalDate?> { Field<LocalDate?>("unlistedOn", .computed) }
    /// When the editors were told that the entry will soon not be shown any more.
    public static var announcedOn: Field<LocalDate?> { Field<LocalDate?>("announcedOn", .computed) }

    /// An editor has checked the entry.
    public static var check: Transition { Transition("check", from: .proposed, to: .checked) }
    /// Says that the entry is still right.
    public static var confirm: Transition {
        Transition("confirm", from: .listed, .stale, to: .listed)
    }
    /// Marks the entry as not assured for a while.
    public static var age: Transition { Transition("age", from: .listed, to: .stale) }
    /// Stops showing the entry.
    public static var unlist: Transition {
        Transition("unlist", from: .listed, .stale, to: .unlisted)
    }
    /// Ends the entry; it stays for reports about the past.
    public static var archive: Transition {
        Transition(
            "archive", from: .proposed, .checked, .listed, .stale, .unlisted, to: .archived,
            reason: .required)
    }
    /// Brings an archived entry back, not yet shown.
    public static var restore: Transition {
        Transition("restore", from: .archived, to: .unlisted)
    }

    /// The way of an entry from its proposal to the archive, with the one move that only its kind
    /// has.
    public static func life(with own: Transition) -> Lifecycle<Self> {
        Lifecycle(
            from: .proposed, or: .listed,
            moves: check, list, confirm, age, unlist, archive, restore, own)
    }
}

/// What belongs to an organisation and is shown at most as long as the organisation is.
public protocol OrganisationPart: Resource {}

extension OrganisationPart {
    /// The organisation it belongs to.
    public static var organisation: Field<Reference<Organisation>> {
        Field<Reference<Organisation>>("organisation", .fixed, .indexed)
    }
    /// Whether the organisation is shown; kept by the module's rules.
    public static var isOrganisationListed: Field<Bool> {
        Field<Bool>("isOrganisationListed", .computed, .default(false))
    }
}
