import DachwerkKit

/// The rules of the house in one version; what was accepted is never written anew.
enum HouseRules: Resource {
    /// The name of the resource.
    static let id: ResourceID = "room-booking.house-rules"

    /// What this version is called, such as `2026-01`.
    static let edition = Field<String>(
        "edition", .fixed, .unique, .searchable, .length(1...40), .impersonal)
    /// From when on it counts.
    static let validFrom = Field<LocalDate>("validFrom", .fixed, .indexed)
    /// The rules by language.
    static let text = Field<LocalizedText>(
        "text", .fixed, .length(1...20_000), .format(.text), .impersonal)

    /// The declaration.
    static let resource = ResourceDefinition(
        HouseRules.self, fields: edition, validFrom, text, access: access)

    private static let access = Access<HouseRules> {
        $0.allow(.everyone, .read, .export)
        $0.allow(Rooms.manager, .create, .erase, .import)
    }

    /// The version that counts on a day, if there is one.
    static func inForce(
        on day: LocalDate, _ context: TenantReader
    ) throws -> Record<HouseRules>? {
        try context.first(
            HouseRules.self, sort: [.descending(validFrom), .newest]
        ) { $0.validFrom <= day }
    }
}
