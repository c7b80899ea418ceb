/// Where what the platform itself answers stands in the API.
enum PlatformPath {
    /// What the platform holds about the person who asks.
    static let personalData = "/api/my-data"
    /// The tokens of the tenant, for those who look after it.
    static let tokens = "/api/platform/token"
}
