public import DachwerkKit
public import MemberNetworkContract

/// Where an organisation can be met: an office, a house, a meeting point of a kind.
public enum Place: TimeLimitedEntry {
    /// The name of the resource.
    public static let id: ResourceID = "member-network.place"
    /// The states of the life cycle.
    public typealias State = ListingState

    /// The name by language.
    public static let name = Field<LocalizedText>(
        "name", .length(1...200), .searchable, .impersonal)
    /// The organisation that runs it.
    public static let organisation = Field<Reference<Organisation>>(
        "organisation", .fixed, .indexed)
    /// The kind of place in the tenant's own terms, such as `lokal-willkommen`.
    public static let kind = Field<String?>(
        "kind", .length(1...40), .format(.identifier), .indexed, .impersonal)
    /// What one finds there, by language.
    public static let description = Field<LocalizedText?>(
        "description", .length(0...5_000), .format(.text), .searchable, .impersonal)
    /// Street and house number.
    public static let street = Field<String?>("street", .length(1...200), .impersonal)
    /// Postcode.
    public static let postcode = Field<String?>(
        "postcode", .length(1...20), .format(.postcode), .impersonal)
    /// Town.
    public static let city = Field<String?>("city", .length(1...120), .impersonal)
    /// Part of the town.
    public static let district = Field<String?>(
        "district", .length(1...120), .searchable, .indexed, .impersonal)
    /// Who sees street and postcode; town and district are always shown.
    public static let addressVisibility = Field<Visibility>(
        "addressVisibility", .default(.everyone))
    /// When it is open in an ordinary week.
    public static let openingHours = Field<WeeklyHours?>("openingHours")
    /// How it can be reached and used with a disability, by language.
    public static let accessibility = Field<LocalizedText?>(
        "accessibility", .length(0...2_000), .format(.text), .impersonal)
    /// The first day, if it is known.
    public static let validFrom = Field<LocalDate?>("validFrom")
    /// The last day, which still counts, if it is known.
    public static let validUntil = Field<LocalDate?>("validUntil", .indexed)
    /// When somebody last said that the entry is right.
    public static let assuredOn = Field<LocalDate?>("assuredOn", .computed, .indexed)
    /// Who said so.
    public static let assuredBy = Field<String?>("assuredBy", .computed, .assurance)
    /// Since when the entry is not shown any more.
    public static let unlistedOn = Field<LocalDate?>("unlistedOn", .computed)
    /// Whether the organisation is shown; kept by the module's rules.
    public static let isOrganisationListed = Field<Bool>(
        "isOrganisationListed", .computed, .default(false))

    /// An editor has checked the entry.
    public static let check = Transition("check", from: .proposed, to: .checked)
    /// Shows the entry.
    public static let list = Transition(
        "list", from: .proposed, .checked, .unlisted, to: .listed, sets: validUntil)
    /// Says that the entry is still right.
    public static let confirm = Transition("confirm", from: .listed, .stale, to: .listed)
    /// Marks the entry as not assured for a while.
    public static let age = Transition("age", from: .listed, to: .stale)
    /// Stops showing the entry.
    public static let unlist = Transition("unlist", from: .listed, .stale, to: .unlisted)
    /// Ends the entry when its last day is over.
    public static let expire = Transition(
        "expire", from: .listed, .stale, .unlisted, to: .archived)
    /// Ends the entry; it stays for reports about the past.
    public static let archive = Transition(
        "archive", from: .proposed, .checked, .listed, .stale, .unlisted, to: .archived,
        reason: .required)
    /// Brings an archived entry back, not yet shown.
    public static let restore = Transition("restore", from: .archived, to: .unlisted)

    /// The declaration.
    public static let resource = ResourceDefinition(
        Place.self,
        fields: name, organisation, kind, description, street, postcode, city, district,
        addressVisibility, openingHours, accessibility, validFrom, validUntil, assuredOn,
        assuredBy, unlistedOn, isOrganisationListed,
        lifecycle: Lifecycle(
            from: .proposed, or: .listed,
            moves: check, list, confirm, age, unlist, expire, archive, restore),
        access: access)

    private static var access: Access<Place> {
        var access = Access<Place>()
        access.allow(
            .everyone, .read, .export,
            only: name, organisation, kind, description, city, district, openingHours,
            accessibility, validFrom, validUntil, assuredOn,
            where: isShownToday)
        access.allow(
            .everyone, .read, .export, only: street, postcode,
            where: { isShownToday($0) && $0.addressVisibility == .everyone })
        for reader in [MemberNetwork.viewer, MemberNetwork.member] {
            access.allow(
                reader, .read, only: street, postcode,
                where: { isShownToday($0) && $0.addressVisibility != .editors })
        }
        for keeper in [MemberNetwork.editor, MemberNetwork.administrator] {
            access.allow(keeper, moving: check, archive, restore)
        }
        allowKeeping(&access)
        return access
    }
}
