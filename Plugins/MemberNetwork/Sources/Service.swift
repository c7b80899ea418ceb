public import DachwerkKit
public import MemberNetworkContract

/// What an organisation offers, where, in which languages and until when.
public enum Service: TimeLimitedEntry {
    /// The name of the resource.
    public static let id: ResourceID = "member-network.service"
    /// The states of the life cycle.
    public typealias State = ListingState

    /// The name of the offer by language.
    public static let name = Field<LocalizedText>(
        "name", .length(1...200), .searchable, .impersonal)
    /// The organisation that offers it.
    public static let organisation = Field<Reference<Organisation>>(
        "organisation", .fixed, .indexed)
    /// The kind of service in the tenant's own terms, such as `transitional-facility`.
    public static let kind = Field<String?>(
        "kind", .length(1...40), .format(.identifier), .indexed, .impersonal)
    /// What is offered, by language.
    public static let description = Field<LocalizedText?>(
        "description", .length(0...5_000), .format(.text), .searchable, .impersonal)
    /// Where it is offered.
    public static let place = Field<Reference<Place>?>("place", .indexed)
    /// What it deals with.
    public static let topics = Field<[Topic]>("topics", .count(0...30))
    /// The languages in which it is offered.
    public static let languages = Field<[LanguageTag]>("languages", .count(0...100))
    /// Whether interpreters can be called in for other languages.
    public static let hasInterpreters = Field<Bool>("hasInterpreters", .default(false))
    /// For whom it is, by language.
    public static let eligibility = Field<LocalizedText?>(
        "eligibility", .length(0...2_000), .format(.text), .impersonal)
    /// What it costs, by language.
    public static let cost = Field<LocalizedText?>("cost", .length(0...500), .impersonal)
    /// What to bring along, by language.
    public static let documents = Field<LocalizedText?>(
        "documents", .length(0...2_000), .format(.text), .impersonal)
    /// How it can be used with a disability, by language.
    public static let accessibility = Field<LocalizedText?>(
        "accessibility", .length(0...2_000), .format(.text), .impersonal)
    /// The entry of another organisation that this one repeats: both count as one service.
    public static let sameAs = Field<Reference<Service>?>("sameAs", .indexed)
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
        Service.self,
        fields: name, organisation, kind, description, place, topics, languages, hasInterpreters,
        eligibility, cost, documents, accessibility, sameAs, validFrom, validUntil, assuredOn,
        assuredBy, unlistedOn, isOrganisationListed,
        lifecycle: Lifecycle(
            from: .proposed, or: .listed,
            moves: check, list, confirm, age, unlist, expire, archive, restore),
        access: access)

    private static var access: Access<Service> {
        var access = Access<Service>()
        access.allow(
            .everyone, .read, .export,
            only: name, organisation, kind, description, place, topics, languages,
            hasInterpreters, eligibility, cost, documents, accessibility, validFrom, validUntil,
            assuredOn,
            where: isShownToday)
        for keeper in [MemberNetwork.editor, MemberNetwork.administrator] {
            access.allow(keeper, moving: check, archive, restore)
        }
        allowKeeping(&access)
        return access
    }
}
