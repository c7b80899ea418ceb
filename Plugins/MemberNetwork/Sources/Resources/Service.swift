import DachwerkKit
import MemberNetworkContract

/// What an organisation offers, where, in which languages and until when.
enum Service: TimeLimitedEntry {
    static let id: ResourceID = "member-network.service"
    typealias State = ListingState

    /// Where it is offered.
    static let place = Field<Reference<Place>?>("place", .indexed)
    /// What it deals with.
    static let topics = Field<[Topic]>("topics", .count(0...30))
    /// The languages in which it is offered.
    static let languages = Field<[LanguageTag]>("languages", .count(0...100))
    /// Whether interpreters can be called in for other languages.
    static let hasInterpreters = Field<Bool>("hasInterpreters", .default(false))
    /// For whom it is, by language.
    static let eligibility = Field<LocalizedText?>(
        "eligibility", .length(0...2_000), .format(.text), .impersonal)
    /// What it costs, by language.
    static let cost = Field<LocalizedText?>("cost", .length(0...500), .impersonal)
    /// What to bring along, by language.
    static let documents = Field<LocalizedText?>(
        "documents", .length(0...2_000), .format(.text), .impersonal)
    /// How it can be used with a disability, by language.
    static let accessibility = Field<LocalizedText?>(
        "accessibility", .length(0...2_000), .format(.text), .impersonal)
    /// The entry of another organisation that this one repeats: both count as one service.
    static let sameAs = Field<Reference<Service>?>("sameAs", .indexed)

    static let resource = ResourceDefinition(
        Service.self,
        fields: name, organisation, kind, description, place, topics, languages, hasInterpreters,
        eligibility, cost, documents, accessibility, sameAs, validFrom, validUntil, assuredOn,
        assuredBy, unlistedOn, announcedOn, isOrganisationListed,
        lifecycle: life(with: expire),
        access: access)

    private static let access = Access<Service> {
        $0.allow(
            .everyone, .read, .export,
            only: name, organisation, kind, description, place, topics, languages,
            hasInterpreters, eligibility, cost, documents, accessibility, validFrom, validUntil,
            assuredOn,
            where: isShownToday)
        allowKeeping(&$0)
    }
}
