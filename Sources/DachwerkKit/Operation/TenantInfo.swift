/// What a module may know about the tenant it works for.
public struct TenantInfo: Sendable, Hashable {
    /// The identifier of the tenant file.
    public let id: String
    /// The name by language.
    public let name: LocalizedText
    /// The languages offered, the first is the default.
    public let languages: [LanguageTag]
    /// The time zone.
    public let zone: Zone
    /// The Land whose public holidays count.
    public let land: Land?

    /// Describes a tenant.
    package init(
        id: String, name: LocalizedText, languages: [LanguageTag], zone: Zone, land: Land?
    ) {
        self.id = id
        self.name = name
        self.languages = languages
        self.zone = zone
        self.land = land
    }
}
