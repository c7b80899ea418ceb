import DachwerkKernel
import DachwerkKit
import Foundation
import Testing

struct TenantRegistryTests {
    let folder: TenantFolder

    init() throws {
        folder = try TenantFolder()
    }

    @Test func `a tenant is found by host and by id`() throws {
        try folder.write(TenantFixture.file("alpha"), to: "alpha.json")
        try folder.write(TenantFixture.file("beta"), to: "beta.json")
        try folder.write("{}", to: "tenant.schema.json")
        try folder.write("not read", to: "notes.txt")
        let registry = folder.registry()
        #expect(registry.load() == [])
        #expect(registry.tenant(host: "alpha.localhost")?.id == "alpha")
        #expect(registry.tenant(id: "beta")?.id == "beta")
        #expect(registry.tenants.map(\.id) == ["alpha", "beta"])
        #expect(registry.faults == [:])
    }

    @Test(arguments: [
        "ALPHA.localhost", "alpha.localhost.", "alpha.localhost:80", "", "alpha",
        "xalpha.localhost",
        "alpha.localhost\u{301}", "\u{212B}lpha.localhost", "alpha.localhost\u{0}",
    ])
    func `a host in any other spelling finds nobody`(host: String) throws {
        try folder.write(TenantFixture.file("alpha"), to: "alpha.json")
        let registry = folder.registry()
        registry.load()
        #expect(registry.tenant(host: host) == nil)
    }

    @Test func `KER-I3 one bad tenant never stops another`() throws {
        try folder.write(TenantFixture.file("alpha"), to: "alpha.json")
        try folder.write("{\"id\": ", to: "broken.json")
        try folder.write(
            TenantFixture.file("faulty", capabilities: #"{"sample-faulty": {"version": "1.0"}}"#),
            to: "faulty.json")
        try folder.write(TenantFixture.file("zeta"), to: "zeta.json")
        let registry = folder.registry()
        let faults = registry.load()
        #expect(registry.tenants.map(\.id) == ["alpha", "zeta"])
        #expect(faults.map(\.id) == ["file.json", "duty.id"])
        #expect(
            Set(registry.faults.keys)
                == ["\(folder.path)/broken.json", "\(folder.path)/faulty.json"])
    }

    @Test func `VMDO-13 a capability that is not installed keeps only its tenant out`() throws {
        try folder.write(
            TenantFixture.file("vmdo", capabilities: #"{"room-booking": {"version": "1.0"}}"#),
            to: "vmdo.json")
        try folder.write(TenantFixture.file("alpha"), to: "alpha.json")
        let registry = folder.registry()
        let fault = try #require(registry.load().first)
        #expect(fault.id == "capability.unknown")
        #expect(fault.message.contains("room-booking"))
        #expect(fault.place?.pointer.description == "/capabilities/room-booking")
        #expect(registry.tenants.map(\.id) == ["alpha"])
    }

    @Test func `a changed file is live after a reload, and nothing else is exchanged`() throws {
        try folder.write(TenantFixture.file("alpha"), to: "alpha.json")
        try folder.write(TenantFixture.file("beta"), to: "beta.json")
        let observer = RecordingObserver()
        let registry = folder.registry(observer)
        registry.load()
        let beta = registry.tenant(id: "beta")
        #expect(observer.take() == ["tenant.loaded alpha", "tenant.loaded beta"])

        try folder.write(
            TenantFixture.file("alpha", host: "new.localhost"), to: "alpha.json")
        #expect(registry.reload() == [])
        #expect(registry.tenant(host: "new.localhost")?.id == "alpha")
        #expect(registry.tenant(host: "alpha.localhost") == nil)
        #expect(registry.tenant(id: "beta") === beta)
        #expect(observer.take() == ["tenant.reloaded alpha"])

        registry.reload()
        #expect(observer.take() == [])
    }

    @Test func `a faulty change leaves the old tenant live and is reported once`() throws {
        let sound = TenantFixture.file("alpha")
        try folder.write(sound, to: "alpha.json")
        let observer = RecordingObserver()
        let registry = folder.registry(observer)
        registry.load()
        let old = registry.tenant(id: "alpha")
        _ = observer.take()

        try folder.write(String(sound.prefix(sound.count / 2)), to: "alpha.json")
        #expect(registry.reload().map(\.id) == ["file.json"])
        #expect(registry.tenant(host: "alpha.localhost") === old)
        #expect(registry.reload() == [])
        #expect(registry.faults.count == 1)
        #expect(observer.take() == ["tenant.refused alpha"])

        try folder.write(sound + "\n", to: "alpha.json")
        #expect(registry.reload() == [])
        #expect(registry.faults == [:])
        #expect(registry.tenant(host: "alpha.localhost") !== old)
    }

    @Test func `a file that is being written comes in once it is whole`() throws {
        let text = TenantFixture.file("alpha")
        let registry = folder.registry()
        registry.load()
        for length in stride(from: 0, to: text.utf8.count, by: 40) {
            try folder.write(Array(text.utf8.prefix(length)), to: "alpha.json")
            registry.reload()
            #expect(registry.tenants.isEmpty)
            #expect(registry.faults.count == 1)
        }
        try folder.write(text, to: "alpha.json")
        #expect(registry.reload() == [])
        #expect(registry.tenant(id: "alpha") != nil)
    }

    @Test func `a change within the same second and of the same size is seen`() throws {
        let registry = folder.registry()
        for round in 0..<20 {
            let host = "h\(round % 10).localhost"
            try folder.write(TenantFixture.file("alpha", host: host), to: "alpha.json")
            registry.reload()
            #expect(registry.tenant(host: host) != nil)
        }
    }

    @Test func `a deleted file retires its tenant`() throws {
        try folder.write(TenantFixture.file("alpha"), to: "alpha.json")
        let observer = RecordingObserver()
        let clock = SteppingClock()
        let registry = folder.registry(observer, now: { clock.now })
        registry.load()
        _ = observer.take()
        try folder.remove("alpha.json")
        #expect(registry.reload() == [])
        #expect(registry.tenant(host: "alpha.localhost") != nil)
        clock.advance(by: TenantRegistry.patience)
        #expect(registry.reload() == [])
        #expect(registry.tenants.isEmpty)
        #expect(registry.tenant(host: "alpha.localhost") == nil)
        #expect(observer.take() == ["tenant.retired alpha"])
    }

    @Test func `a file that an editor takes away and writes again costs no request`() throws {
        let text = TenantFixture.file("alpha")
        try folder.write(text, to: "alpha.json")
        let observer = RecordingObserver()
        let clock = SteppingClock()
        let registry = folder.registry(observer, now: { clock.now })
        registry.load()
        _ = observer.take()
        for _ in 0..<5 {
            try folder.remove("alpha.json")
            for _ in 0..<8 {
                clock.advance(by: .milliseconds(250))
                #expect(registry.reload() == [])
                #expect(registry.tenant(host: "alpha.localhost") != nil)
            }
            try folder.write(text, to: "alpha.json")
            #expect(registry.reload() == [])
            #expect(registry.tenant(host: "alpha.localhost") != nil)
        }
        #expect(!observer.take().contains("tenant.retired alpha"))
    }

    @Test func `a file of another name takes the hosts of one that is gone at once`() throws {
        try folder.write(TenantFixture.file("alpha"), to: "alpha.json")
        let registry = folder.registry()
        registry.load()
        try folder.remove("alpha.json")
        try folder.write(TenantFixture.file("beta", host: "alpha.localhost"), to: "beta.json")
        #expect(registry.reload() == [])
        #expect(registry.tenants.map(\.id) == ["beta"])
        #expect(registry.tenant(host: "alpha.localhost")?.id == "beta")
    }

    @Test func `links, folders and unfit names are reported and not read`() throws {
        try folder.write(TenantFixture.file("secret"), to: "elsewhere/secret.json")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/link.json",
            withDestinationPath: "\(folder.path)/elsewhere/secret.json")
        try folder.write("x", to: "folder.json/inside")
        try folder.write(TenantFixture.file("Big"), to: "Big.json")
        try folder.write(TenantFixture.file("hidden"), to: ".hidden.json")
        let registry = folder.registry()
        let faults = registry.load()
        #expect(registry.tenants.isEmpty)
        #expect(faults.map(\.id) == ["file.id", "file.unreadable", "file.unreadable"])
        #expect(faults.allSatisfy { $0.hint?.isEmpty == false && $0.place != nil })
    }

    @Test func `a missing folder is a fault, and a folder that vanishes stops nobody`() throws {
        try folder.write(TenantFixture.file("alpha"), to: "tenants/alpha.json")
        let registry = TenantRegistry(
            folder: "\(folder.path)/tenants", compiler: TenantFixture.compiler,
            platform: TenantFixture.services())
        #expect(registry.load() == [])
        try FileManager.default.moveItem(
            atPath: "\(folder.path)/tenants", toPath: "\(folder.path)/away")
        #expect(registry.reload().map(\.id) == ["file.unreadable"])
        #expect(registry.reload() == [])
        #expect(registry.tenant(host: "alpha.localhost") != nil)
    }

    @Test func `installed tenants are found without files`() throws {
        let accepted = TenantFileReader(TenantFixture.compiler).read(
            Array(TenantFixture.file("alpha").utf8), file: "alpha.json"
        ).accepted
        let file = try #require(accepted)
        let registry = folder.registry()
        registry.install([
            Tenant(
                file: file.file, composition: file.composition,
                platform: TenantFixture.services())
        ])
        #expect(registry.tenant(host: "alpha.localhost")?.id == "alpha")
    }
}
