import DachwerkKit

/// Where what modules contribute beside resources stands in the API: below its capability.
enum ContributionPath {
    /// The segment between a capability and a figure's own name.
    static let figures = "figures"
    /// The segment between a capability and a table's own name.
    static let tables = "tables"
    /// What the platform holds about the person who asks.
    static let personalData = "/api/my-data"
    /// The tokens of the tenant, for those who look after it.
    static let tokens = "/api/platform/token"

    static func figure(_ figure: Figure) -> String {
        let (capability, name) = parts(figure.id)
        return "/api/\(capability)/\(figures)/\(name)"
    }

    static func table(_ table: Tabulation) -> String {
        let (capability, name) = parts(table.id)
        return "/api/\(capability)/\(tables)/\(name)"
    }

    /// Without the code.
    static func lookup(_ lookup: AnyLookup) -> String {
        let (capability, name) = parts(lookup.id)
        return "/api/\(capability)/\(name)"
    }

    /// The capability and the own name in an id such as `member-network.members`.
    static func parts(_ id: String) -> (capability: Substring, name: Substring) {
        let dot = id.utf8.firstIndex(of: UInt8(ascii: ".")) ?? id.endIndex
        return (id[..<dot], id[dot...].dropFirst())
    }
}
