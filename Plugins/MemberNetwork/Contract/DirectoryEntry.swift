public import DachwerkKit

/// An entry of the directory that is proposed, checked, listed, assured again and archived.
///
/// The module's rules for assuring and ageing hold for every kind of entry alike.
public protocol DirectoryEntry: Resource where State == ListingState {
    /// When somebody last said that the entry is right.
    static var assuredOn: ShapeField<Self, LocalDate?> { get }
    /// Who said so.
    static var assuredBy: ShapeField<Self, String?> { get }
    /// Since when the entry is not shown any more.
    static var unlistedOn: ShapeField<Self, LocalDate?> { get }

    /// Shows the entry.
    static var list: Move<Self> { get }
    /// Says that the entry is still right.
    static var confirm: Move<Self> { get }
    /// Marks the entry as not assured for a while.
    static var age: Move<Self> { get }
    /// Stops showing the entry.
    static var unlist: Move<Self> { get }

    /// The organisation that answers for an entry.
    static func organisation(of entry: Record<Self>) -> Reference<Organisation>
}

/// What belongs to an organisation and is shown at most as long as the organisation is.
public protocol OrganisationPart: Resource {
    /// The organisation it belongs to.
    static var organisation: ShapeField<Self, Reference<Organisation>> { get }
    /// Whether the organisation is shown; kept by the module's rules.
    static var isOrganisationListed: ShapeField<Self, Bool> { get }
}
