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
    /// When the whole organisation is closed, whatever a module says of its own.
    public let closures: [Closure]
    /// The week in which somebody can be reached, as far as the tenant says.
    public let workingHours: WeeklyHours?
    /// The roles of the tenant file.
    package let roles: [String]

    /// Describes a tenant.
    package init(
        id: String, name: LocalizedText, languages: [LanguageTag], zone: Zone, land: Land?,
        closures: [Closure] = [], workingHours: WeeklyHours? = nil, roles: [String] = []
    ) {
        self.id = id
        self.name = name
        self.languages = languages
        self.zone = zone
        self.land = land
        self.closures = closures
        self.workingHours = workingHours
        self.roles = roles
    }

    /// The working time of the tenant, without public holidays and its closures; `nil` where the
    /// tenant says nothing of it.
    public var workingTime: OpeningCalendar? { workingHours.map { calendar(hours: $0) } }

    /// When something of the tenant is open: every deadline and every counter asks this calendar,
    /// so that the tenant says once when nobody is there.
    ///
    /// - Parameters:
    ///   - hours: The ordinary week.
    ///   - closesOnHolidays: Whether the public holidays of the Land count.
    ///   - closures: Closures of its own, besides those of the tenant.
    ///   - exceptions: Dates with hours of their own; they open it also where the tenant is closed.
    /// - Returns: The calendar.
    public func calendar(
        hours: WeeklyHours, closesOnHolidays: Bool = true, closures: [Closure] = [],
        exceptions: [OpeningException] = []
    ) -> OpeningCalendar {
        OpeningCalendar(
            zone: zone, hours: hours, land: closesOnHolidays ? land : nil,
            closures: closures + self.closures, exceptions: exceptions)
    }
}
