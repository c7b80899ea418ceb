/// Where what the platform itself answers stands in the API.
enum PlatformPath {
    /// What the platform holds about the person who asks.
    static let personalData = "/api/my-data"
    /// The tokens of the tenant, for those who look after it.
    static let tokens = "/api/platform/token"
    /// The invitations of the tenant, for those who look after it.
    static let invitations = "/api/platform/invitation"
    /// Who is signed in, for those who look after the tenant.
    static let sessions = "/api/platform/session"
}
