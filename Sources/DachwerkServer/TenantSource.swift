package import DachwerkKernel

/// Where the server finds the tenants: the registry, or a fixed set in tests.
package protocol TenantSource: Sendable {
    /// The tenant of a host, compared byte by byte.
    func tenant(host: String) -> Tenant?
    /// All tenants that are served now.
    var tenants: [Tenant] { get }
    /// What is wrong with the files of tenants now, by file.
    var faults: [String: [CheckFault]] { get }
}

extension TenantSource {
    /// Tenants that come from no files have no faulty ones.
    package var faults: [String: [CheckFault]] { [:] }
}

/// A fixed set of tenants.
package struct FixedTenants: TenantSource {
    package let tenants: [Tenant]
    private let byHost: [String: Tenant]

    package init(_ tenants: [Tenant]) {
        self.tenants = tenants
        byHost = Dictionary(
            tenants.flatMap { tenant in tenant.file.hosts.map { ($0, tenant) } },
            uniquingKeysWith: { first, _ in first })
    }

    package func tenant(host: String) -> Tenant? { byHost[host] }
}

extension TenantRegistry: TenantSource {}
