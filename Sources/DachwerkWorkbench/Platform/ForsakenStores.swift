package import DachwerkKernel

/// Stores that no tenant file names: an organisation left, or its file was given another name.
package struct ForsakenStores {
    package let ids: [String]

    /// Looks which stores there are beside those of these tenants; opens none.
    package init(_ store: any Store, tenants: [String]) {
        let known = Set(tenants + [TenantFile.reservedID])
        ids = ((try? store.tenants()) ?? []).filter { !known.contains($0) }
    }

    /// What an operator should know of one.
    package static func message(_ id: String) -> String {
        "There are records of '\(id)', but no tenant file of that name is served. If the file was "
            + "renamed, give it its name back: the id of an organisation stays, while its names "
            + "and hosts may change. A file with a new id begins without records."
    }
}
