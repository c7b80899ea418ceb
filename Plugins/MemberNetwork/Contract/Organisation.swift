public import DachwerkKit

/// An organisation of the network or of the directory around it.
///
/// What an organisation does, books, borrows or receives refers to this resource and never to the
/// person who asked, so that it stays when the contact changes.
public enum Organisation: DirectoryEntry {
    /// The name of the resource.
    public static let id: ResourceID = "member-network.organisation"
    /// The states of the life cycle.
    public typealias State = ListingState

    /// Other names under which it is known, such as its short name.
    public static let aliases = Field<[String]>(
        "aliases", .length(1...200), .count(0...20), .searchable, .impersonal)
    /// What it is.
    public static let kind = Field<OrganisationKind>("kind", .indexed)
    /// Its legal form.
    public static let legalForm = Field<LegalForm?>("legalForm")
    /// The court and number in its register.
    public static let registerNumber = Field<String?>(
        "registerNumber", .length(1...80), .impersonal)
    /// When it was founded.
    public static let foundedOn = Field<LocalDate?>("foundedOn")
    /// Whether other organisations can be its members.
    public static let isUmbrella = Field<Bool>("isUmbrella", .default(false))
    /// Whether it is the organisation that runs this directory; at most one is.
    public static let isTenant = Field<Bool>("isTenant", .default(false), .indexed)
    /// The organisation of which it is a branch.
    public static let parent = Field<Reference<Organisation>?>("parent", .indexed)

    /// What it does in easy language.
    public static let easyDescription = Field<LocalizedText?>(
        "easyDescription", .length(0...5_000), .format(.text), .impersonal)
    /// What it deals with.
    public static let topics = Field<[Topic]>("topics", .count(0...30))
    /// The languages in which one can speak to it.
    public static let languages = Field<[LanguageTag]>("languages", .count(0...100))
    /// The communities it says it comes from; nothing about any person follows from it.
    public static let originCommunities = Field<[String]>(
        "originCommunities", .length(1...80), .count(0...20),
        .summary("Declared by the organisation about itself; never derived for a person."),
        .sensitive(
            purpose: "finding organisations by the communities they name themselves",
            basis: .consent, retention: .months(36)))
    /// Who sees the communities.
    public static let originCommunitiesVisibility = Field<Visibility>(
        "originCommunitiesVisibility", .default(.members))

    /// Street and house number.
    public static let street = Field<String?>("street", .length(1...200), .reachability)
    /// Postcode.
    public static let postcode = Field<String?>(
        "postcode", .length(1...20), .format(.postcode), .reachability)
    /// Town.
    public static let city = Field<String?>("city", .length(1...120), .reachability)
    /// Who sees street, postcode and town.
    public static let addressVisibility = Field<Visibility>(
        "addressVisibility", .default(.everyone))
    /// The address for electronic mail.
    public static let email = Field<String?>(
        "email", .length(3...254), .format(.email), .reachability)
    /// Who sees the address for electronic mail.
    public static let emailVisibility = Field<Visibility>("emailVisibility", .default(.members))
    /// The telephone number.
    public static let phone = Field<String?>(
        "phone", .length(3...40), .format(.phone), .reachability)
    /// Who sees the telephone number.
    public static let phoneVisibility = Field<Visibility>("phoneVisibility", .default(.members))
    /// The web address.
    public static let web = Field<String?>(
        "web", .length(8...500), .format(.webAddress), .reachability)
    /// Who sees the web address.
    public static let webVisibility = Field<Visibility>("webVisibility", .default(.everyone))

    /// For one that was the same as another: the one that stands for both.
    public static let mergedInto = Field<Reference<Organisation>?>("mergedInto", .indexed)
    /// Which others look like the same organisation, until somebody has looked at them.
    public static let likelyDuplicates = Field<[Reference<Organisation>]>(
        "likelyDuplicates", .computed, .count(0...20))
    /// What it is recognised by: names and register in a plain form.
    public static let matchKeys = Field<[String]>(
        "matchKeys", .computed, .count(0...100), .length(1...260), .impersonal)
    /// What else it is recognised by: mail and web address in a plain form, which are forgotten
    /// like these.
    public static let contactKeys = Field<[String]>(
        "contactKeys", .computed, .count(0...4), .length(1...600), .reachability)

    /// Shows the entry.
    public static let list = Transition("list", from: .checked, .unlisted, to: .listed)
    /// Says that it is the same as another one, which from now on stands for both.
    public static let merge = Transition(
        "merge", from: .proposed, .checked, .listed, .stale, .unlisted, to: .archived,
        sets: mergedInto)

    /// The declaration.
    public static let resource = ResourceDefinition(
        Organisation.self,
        fields: name, aliases, kind, legalForm, registerNumber, foundedOn, isUmbrella, isTenant,
        parent, description, easyDescription, topics, languages, originCommunities,
        originCommunitiesVisibility, street, postcode, city, addressVisibility, email,
        emailVisibility, phone, phoneVisibility, web, webVisibility, assuredOn, assuredBy,
        unlistedOn, announcedOn, mergedInto, likelyDuplicates, matchKeys, contactKeys,
        lifecycle: life(with: merge),
        access: access)

    /// An organisation answers for itself.
    public static func organisation(of entry: Record<Organisation>) -> Reference<Organisation> {
        entry.reference
    }
}
