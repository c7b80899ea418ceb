import DachwerkKit
import MemberNetworkContract

/// Where an organisation can be met: an office, a house, a meeting point of a kind.
enum Place: TimeLimitedEntry {
    static let id: ResourceID = "member-network.place"
    typealias State = ListingState

    /// Street and house number.
    static let street = Field<String?>("street", .length(1...200), .impersonal)
    /// Postcode.
    static let postcode = Field<String?>(
        "postcode", .length(1...20), .format(.postcode), .impersonal)
    /// Town.
    static let city = Field<String?>("city", .length(1...120), .impersonal)
    /// Part of the town.
    static let district = Field<String?>(
        "district", .length(1...120), .searchable, .indexed, .impersonal)
    /// Degrees north of the equator, such as 53.5396, where somebody has looked them up.
    static let latitude = Field<String?>("latitude", .length(1...20), .impersonal)
    /// Degrees east of Greenwich, such as 8.5809.
    static let longitude = Field<String?>("longitude", .length(1...20), .impersonal)
    /// Who sees street, postcode and the point; town and district are always shown.
    static let addressVisibility = Field<Visibility>(
        "addressVisibility", .default(.everyone))
    /// When it is open in an ordinary week.
    static let openingHours = Field<WeeklyHours?>("openingHours")
    /// Whether people can also come, or come only, when they have agreed a time.
    static let isByAppointment = Field<Bool>("isByAppointment", .default(false))
    /// Whether it is closed on the public holidays of the tenant's Land.
    static let closesOnPublicHolidays = Field<Bool>(
        "closesOnPublicHolidays", .default(true))
    /// When it has other hours for a while, such as in summer; the first that fits counts.
    static let seasons = Field<[Values<OpeningSeason>]>("seasons", .count(0...20))
    /// Days on which it is closed or open otherwise; these count before everything else.
    static let exceptions = Field<[Values<OpeningChange>]>("exceptions", .count(0...200))
    /// How it can be reached and used with a disability, by language.
    static let accessibility = Field<LocalizedText?>(
        "accessibility", .length(0...2_000), .format(.text), .impersonal)

    static let resource = ResourceDefinition(
        Place.self,
        fields: name, organisation, kind, description, street, postcode, city, district,
        latitude, longitude, addressVisibility, openingHours, isByAppointment,
        closesOnPublicHolidays, seasons,
        exceptions, accessibility, validFrom, validUntil, assuredOn,
        assuredBy, unlistedOn, announcedOn, isOrganisationListed,
        lifecycle: life(with: expire),
        access: access)

    private static let access = Access<Place> {
        $0.allow(
            .everyone, .read, .export,
            only: name, organisation, kind, description, city, district, openingHours,
            isByAppointment, closesOnPublicHolidays, seasons, exceptions, accessibility,
            validFrom, validUntil, assuredOn,
            where: isShownToday)
        $0.allow(
            .everyone, .read, .export, only: street, postcode, latitude, longitude,
            where: { isShownToday($0) && $0.addressVisibility == .everyone })
        for reader in [MemberNetwork.viewer, MemberNetwork.member] {
            $0.allow(
                reader, .read, only: street, postcode, latitude, longitude,
                where: { isShownToday($0) && $0.addressVisibility != .editors })
        }
        allowKeeping(&$0)
    }
}
