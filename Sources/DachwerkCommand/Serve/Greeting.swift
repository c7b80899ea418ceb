import DachwerkKernel
import DachwerkKit

/// What `serve` prints when it is ready: each organisation, its address, and how to get access.
struct Greeting {
    let tenants: [Tenant]
    let port: Int
    let folders: ServeOptions.Resolved

    var text: String {
        tenants.sorted { $0.id < $1.id }.map(block).joined(separator: "\n")
    }

    private func block(_ tenant: Tenant) -> String {
        let name = tenant.file.name.choose(tenant.file.languages).text
        let host = tenant.file.hosts.first ?? "\(tenant.id).localhost"
        let (scheme, usual) = folders.edge.certificates == nil ? ("http", 80) : ("https", 443)
        let place = port == usual ? "" : ":\(port)"
        var lines = [name, "  address  \(scheme)://\(host)\(place)/"]
        if let duty = duty(of: tenant) {
            lines.append(
                "  access   ./dachwerk token \(tenant.id) --duties \(duty) --expires 30d\(flags)")
        }
        let administrator = tenant.file.roles.first {
            $0.duties.contains(PlatformModule.administrator.id)
        }
        if let administrator {
            let role = administrator.id
            lines.append("  people   ./dachwerk invite \(tenant.id) --role \(role)\(flags)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A duty that is worth trying: the first that a role of the organisation has and that may
    /// create something, else any.
    private func duty(of tenant: Tenant) -> String? {
        let given = Set(tenant.file.roles.flatMap(\.duties))
        var useful: [String: Int] = [:]
        for resource in tenant.composition.resources {
            for grant in resource.definition.grants where grant.actions.contains(.create) {
                useful[grant.duty.id, default: 0] += grant.actions.contains(.change) ? 1 : 0
            }
        }
        let duties = tenant.composition.duties.map(\.id).filter { !$0.hasPrefix("platform.") }
        let candidates = duties.filter { given.contains($0) && (useful[$0] ?? 0) > 0 }
        let wished = candidates.first { $0.hasSuffix(".keeper") }
        return wished ?? candidates.first ?? duties.first
    }

    /// The folders, where they are not the usual ones.
    private var flags: String {
        var flags = ""
        if folders.tenants != "Tenants" { flags += " --tenants \(folders.tenants)" }
        if folders.data != ".dachwerk" { flags += " --data \(folders.data)" }
        return flags
    }
}
