import DachwerkKernel
import DachwerkKit
import Testing

struct HostClaimTests {
    let folder: TenantFolder

    init() throws {
        folder = try TenantFolder()
    }

    private func write(_ id: String, host: String) throws {
        try folder.write(TenantFixture.file(id, host: host), to: "\(id).json")
    }

    @Test func `a host that two new files claim leads to neither, and both are named`() throws {
        try write("alpha", host: "same.localhost")
        try write("beta", host: "same.localhost")
        try write("gamma", host: "gamma.localhost")
        let registry = folder.registry()
        let faults = registry.load()
        #expect(registry.tenant(host: "same.localhost") == nil)
        #expect(registry.tenants.map(\.id) == ["gamma"])
        #expect(faults.map(\.id) == ["file.host", "file.host"])
        for fault in faults {
            #expect(fault.message.contains("alpha.json"))
            #expect(fault.message.contains("beta.json"))
            #expect(fault.place?.pointer.description == "/hosts/0")
            #expect(fault.place?.position == JSONPosition(line: 5, column: 13))
        }
    }

    @Test func `a host stays with the tenant that has it`() throws {
        try write("beta", host: "same.localhost")
        let registry = folder.registry()
        registry.load()
        try write("alpha", host: "same.localhost")
        #expect(registry.reload().map { $0.place?.file } == ["\(folder.path)/alpha.json"])
        #expect(registry.tenant(host: "same.localhost")?.id == "beta")

        try write("beta", host: "other.localhost")
        #expect(registry.reload() == [])
        #expect(registry.tenant(host: "same.localhost")?.id == "alpha")
        #expect(registry.tenant(host: "other.localhost")?.id == "beta")
    }

    @Test func `two tenants can exchange their hosts in one go`() throws {
        try write("alpha", host: "one.localhost")
        try write("beta", host: "two.localhost")
        let registry = folder.registry()
        registry.load()
        try write("alpha", host: "two.localhost")
        try write("beta", host: "one.localhost")
        #expect(registry.reload() == [])
        #expect(registry.tenant(host: "one.localhost")?.id == "beta")
        #expect(registry.tenant(host: "two.localhost")?.id == "alpha")
    }

    @Test func `a chain that ends in a dispute leaves all as they were`() throws {
        try write("alpha", host: "one.localhost")
        try write("beta", host: "two.localhost")
        try write("gamma", host: "three.localhost")
        let registry = folder.registry()
        registry.load()
        // alpha wants beta's host, beta wants gamma's, and gamma keeps it.
        try write("alpha", host: "two.localhost")
        try write("beta", host: "three.localhost")
        #expect(registry.reload().map(\.id) == ["file.host", "file.host"])
        #expect(registry.tenant(host: "one.localhost")?.id == "alpha")
        #expect(registry.tenant(host: "two.localhost")?.id == "beta")
        #expect(registry.tenant(host: "three.localhost")?.id == "gamma")
    }

    @Test func `a claim is heard again when the host becomes free`() throws {
        try write("alpha", host: "same.localhost")
        try write("beta", host: "same.localhost")
        let registry = folder.registry()
        registry.load()
        try folder.remove("alpha.json")
        #expect(registry.reload() == [])
        #expect(registry.tenant(host: "same.localhost")?.id == "beta")
    }
}
