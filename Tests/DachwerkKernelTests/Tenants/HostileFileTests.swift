import DachwerkKernel
import DachwerkKit
import Foundation
import Testing

/// What a hostile tenant file can do: nothing. The figures follow the project's trust plan.
struct HostileFileTests {
    /// The files of the four organisations, composed of the sample module instead of the modules
    /// of the build, which the kernel does not know.
    private static func realFiles() throws -> [(name: String, bytes: [UInt8])] {
        let folder = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Tenants").path
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
        return try names.map { name in
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            guard case .object(var object) = try JSONReader.read(Array(data)).value else {
                throw Refusal("test.file")
            }
            let sample = try JSONReader.read(
                Array(
                    (#"{"capabilities": \#(TenantFixture.lending), "roles": {"keeper": "#
                        + #"{"name": {"de": "Lager"}, "duties": ["sample-lending.keeper"]}}}"#).utf8
                ))
            guard case .object(let parts) = sample.value else { throw Refusal("test.file") }
            object.members.removeAll { $0.name == "capabilities" || $0.name == "roles" }
            object.members += parts.members
            var writer = JSONWriter(pretty: true)
            writer.node(JSONNode(.object(object)))
            return (name, writer.bytes)
        }
    }

    private static var rounds: Int {
        ProcessInfo.processInfo.environment["DACHWERK_LONG"] == "1" ? 1_000_000 : 5_000
    }

    @Test func `F5 a hostile file harms nobody and is answered with place and remedy`() throws {
        let folder = try TenantFolder()
        let files = try Self.realFiles()
        #expect(files.count >= 4)
        for file in files { try folder.write(file.bytes, to: file.name) }
        let registry = folder.registry()
        #expect(registry.load() == [])
        var mutator = TenantMutator(seed: 2_025)
        var refusals = 0
        for round in 0..<Self.rounds {
            let file = files[round % files.count]
            let id = String(file.name.dropLast(5))
            let before = registry.tenant(id: id)
            try folder.write(mutator.mutate(file.bytes), to: file.name)
            registry.reload()
            let path = "\(folder.path)/\(file.name)"
            if let faults = registry.faults[path] {
                refusals += 1
                try #require(registry.tenant(id: id) === before, "round \(round)")
                try #require(
                    faults.allSatisfy { Self.isHelpful($0, path) }, "round \(round): \(faults)")
            }
            try #require(registry.tenants.count == files.count, "round \(round)")
            try #require(
                registry.tenants.allSatisfy { Self.hasOnlyItsRights($0) }, "round \(round)")
        }
        #expect(refusals > Self.rounds / 2)
    }

    /// The control: what the test relies on would show if the reader missed a doubled member.
    @Test func `F5 a reader that takes doubled members would be noticed`() throws {
        let file = try #require(try Self.realFiles().first)
        let text = String(decoding: file.bytes, as: UTF8.self)
        let doubled = text.replacing(
            "{\n", with: "{\n  \"id\": \"\(file.name.dropLast(5))\",\n", maxReplacements: 1)
        let strict = TenantFileReader(TenantFixture.compiler).read(
            Array(doubled.utf8), file: file.name)
        #expect(strict.faults.map(\.id) == ["file.json"])
        // The same document as a lenient reader would hand it on: the last of the two wins.
        let lenient = TenantFileReader(TenantFixture.compiler).read(file.bytes, file: file.name)
        #expect(lenient.faults == [])
    }

    private static func isHelpful(_ fault: CheckFault, _ path: String) -> Bool {
        guard let place = fault.place else { return false }
        return place.file == path && place.position.line >= 1 && place.position.column >= 1
            && !fault.message.isEmpty && fault.hint?.isEmpty == false
            && fault.message.utf8.count < 2_000
            && CheckCatalog.entries.contains { $0.id == fault.id }
    }

    /// No mutation invents a duty, a capability or a host that the platform would not check.
    private static func hasOnlyItsRights(_ tenant: Tenant) -> Bool {
        let duties = Set(tenant.composition.duties.map(\.id))
        return tenant.file.roles.allSatisfy { $0.duties.allSatisfy(duties.contains) }
            && tenant.file.hosts.allSatisfy { host in
                host.utf8.allSatisfy { $0 > 32 && $0 < 127 } && host == host.lowercased()
            }
    }
}
