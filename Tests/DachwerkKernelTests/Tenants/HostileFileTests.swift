import DachwerkKernel
import DachwerkKit
import Foundation
import Testing

/// What a hostile tenant file can do: nothing.
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
                throw Refusal(undeclared: "test.file")
            }
            let sample = try JSONReader.read(
                Array(
                    (#"{"capabilities": \#(TenantFixture.lending), "roles": {"keeper": "#
                        + #"{"name": {"de": "Lager"}, "duties": ["sample-lending.keeper"]}}}"#).utf8
                ))
            guard case .object(let parts) = sample.value else {
                throw Refusal(undeclared: "test.file")
            }
            // What speaks of duties of the shipped modules goes with these.
            object.members.removeAll { ["capabilities", "roles", "signIn"].contains($0.name) }
            object.members += parts.members
            var writer = JSONWriter(pretty: true)
            writer.node(JSONNode(.object(object)))
            return (name, writer.bytes)
        }
    }

    private static var mutations: Int {
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
        for round in 0..<Self.mutations / files.count {
            let before = Dictionary(uniqueKeysWithValues: registry.tenants.map { ($0.id, $0) })
            for file in files { try folder.write(mutator.mutate(file.bytes), to: file.name) }
            registry.reload()
            for file in files {
                let path = "\(folder.path)/\(file.name)"
                let id = String(file.name.dropLast(5))
                let faults = registry.faults[path] ?? []
                if !faults.isEmpty { refusals += 1 }
                let complaint = HostileOutcome(
                    path: path, before: before[id], after: registry.tenant(id: id), faults: faults
                ).complaint
                try #require(complaint == nil, "round \(round): \(faults)")
            }
        }
        #expect(refusals > Self.mutations / 2)
    }

    @Test func `F5 control: every way of going wrong would be noticed`() throws {
        let reader = TenantFileReader(TenantFixture.compiler)
        func tenant(_ text: String) throws -> Tenant {
            let accepted = try #require(
                reader.read(Array(text.utf8), file: "house.json").accepted)
            return Tenant(
                file: accepted.file, composition: accepted.composition,
                platform: TenantFixture.services())
        }
        let old = try tenant(TenantFixture.file("house"))
        let new = try tenant(TenantFixture.file("house"))
        let fault = try #require(TenantFixture.read("{", file: "house.json").first)
        func complaint(_ after: Tenant?, _ faults: [CheckFault]) -> String? {
            HostileOutcome(path: "house.json", before: old, after: after, faults: faults).complaint
        }
        #expect(complaint(old, [fault]) == nil)
        #expect(complaint(new, []) == nil)
        #expect(complaint(new, [fault]) == "A refused file has changed what is live.")
        #expect(complaint(nil, []) == "The tenant is gone.")
        let placeless = CheckFault("file.json", "house", "It is broken.", hint: "Mend it.")
        #expect(complaint(old, [placeless]) == "A fault has no place or no remedy.")
        let helpless = CheckFault("file.json", "house", "It is broken.", at: fault.place)
        #expect(complaint(old, [helpless]) == "A fault has no place or no remedy.")
        let mighty = Tenant(
            file: TenantFile(
                id: "house", name: old.file.name, hosts: ["house.localhost"], zone: old.file.zone,
                roles: [.init(id: "x", name: old.file.name, duties: ["elsewhere.everything"])]),
            composition: old.composition, platform: old.platform)
        #expect(complaint(mighty, []) == "A role has duties that are not checked.")
    }
}

/// What became of a tenant after its file was spoiled.
struct HostileOutcome {
    let path: String
    let before: Tenant?
    let after: Tenant?
    let faults: [CheckFault]

    /// What went wrong; `nil` when the platform did what it promises.
    var complaint: String? {
        guard let after else { return "The tenant is gone." }
        if !faults.isEmpty && after !== before { return "A refused file has changed what is live." }
        if !faults.allSatisfy(isHelpful) { return "A fault has no place or no remedy." }
        let duties = Set(after.composition.duties.map(\.id))
        if !after.file.roles.allSatisfy({ $0.duties.allSatisfy(duties.contains) }) {
            return "A role has duties that are not checked."
        }
        let isReachable = after.file.hosts.allSatisfy { host in
            host.utf8.allSatisfy { $0 > 32 && $0 < 127 } && host == host.lowercased()
        }
        return isReachable ? nil : "A host has more than one spelling."
    }

    private func isHelpful(_ fault: CheckFault) -> Bool {
        guard let place = fault.place else { return false }
        return place.file == path && place.position.line >= 1 && place.position.column >= 1
            && !fault.message.isEmpty && fault.hint?.isEmpty == false
            && fault.message.utf8.count < 2_000
            && CheckCatalog.entries.contains { $0.id == fault.id }
    }
}
