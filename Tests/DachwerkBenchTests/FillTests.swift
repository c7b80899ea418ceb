import DachwerkWorkbench
import DachwerkCommand
import DachwerkKernel
import DachwerkKit
import Foundation
import Synchronization
import Testing

@testable import DachwerkBench

/// The profiles of the modules, with the program that uses them.
@Suite struct FillTests {
    /// Runs commands in a folder of its own and keeps what they say.
    private final class Trial: Sendable {
        let folder = NSTemporaryDirectory() + "dachwerk-fill-\(UUID().uuidString.prefix(8))"
        private let said = Mutex("")

        var messages: String { said.withLock { $0 } }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        func run(_ arguments: [String]) async -> Int32 {
            said.withLock { $0 = "" }
            let terminal = Terminal(output: keep, messages: keep)
            return await BenchProgram.run(arguments, modules: moduleCatalog, terminal: terminal)
        }

        func fill(_ arguments: String...) async -> Int32 {
            await run(
                ["fill", "bench-0", "--profile", FillTests.profile] + arguments
                    + ["--tenants", "\(folder)/tenants", "--data", "\(folder)/data"])
        }

        private func keep(_ bytes: [UInt8]) {
            said.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
        }
    }

    private static let profile =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Plugins/EquipmentLending/Load/profile.json").path

    private func trial() throws -> Trial {
        let trial = Trial()
        let profile = try Profile(path: Self.profile)
        try BenchTenants(folder: "\(trial.folder)/tenants", count: 1, profile: profile).write()
        return trial
    }

    /// How many records of a resource there are in each state.
    private func states(_ trial: Trial, _ resource: ResourceID) async throws -> [String: Int] {
        let platform = PlatformAssembly(
            tenants: "\(trial.folder)/tenants", data: "\(trial.folder)/data",
            catalog: ModuleCatalog(moduleCatalog))
        let tenant = try platform.tenant("bench-0")
        let compiled = try #require(tenant.composition.resource(resource))
        var states: [String: Int] = [:]
        for state in compiled.definition.states {
            let count = try tenant.read {
                try $0.count(
                    compiled.table, where: .compare("state", .equal, .text(state)))
            }
            if count > 0 { states[state] = count }
        }
        try await platform.stores.closeAll()
        return states
    }

    @Test func `a fill lets records live through the same checks as real ones`() async throws {
        let trial = try trial()
        let code = await trial.fill(
            "--count", "item=60", "--count", "loan=120", "--count", "model=6", "--seed", "3")
        try #require(code == 0, "\(trial.messages)")
        let states = try await states(trial, "equipment-lending.loan")
        #expect(states.values.reduce(0, +) == 120)
        #expect((states["closed"] ?? 0) > 60)
        #expect((states["approved"] ?? 0) > 0)
        #expect((states["refused"] ?? 0) > 0)
        #expect(await trial.fill() == 1)
        #expect(trial.messages.contains("already"))
    }

    @Test func `a kind that the profile does not have is refused with the nearest one`()
        async throws
    {
        let trial = try trial()
        #expect(await trial.fill("--count", "lone=3") == 1)
        #expect(trial.messages.contains("loan"))
    }

    @Test func `a tenant without what the profile fills is refused`() async throws {
        let trial = Trial()
        let folder = "\(trial.folder)/tenants"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let file = """
            {"id": "bench-0", "name": {"de": "Haus"}, "hosts": ["bench-0.localhost"],
             "languages": ["de"], "timeZone": "Europe/Berlin", "capabilities": {}}
            """
        try Data(file.utf8).write(to: URL(fileURLWithPath: "\(folder)/bench-0.json"))
        #expect(await trial.fill() == 1)
        #expect(trial.messages.contains("has no"))
    }

    @Test(arguments: [["bench"], ["fill"], ["bench-load"]])
    func `every command explains itself with an example`(command: [String]) async {
        let trial = Trial()
        #expect(await trial.run(command + ["--help"]) == 0)
        #expect(trial.messages.contains("EXAMPLE: dachwerk"))
    }

    @Test(arguments: ["item", "item=", "=3", "item=-1", "item=3=4"])
    func `a number of records that is none is wrong usage`(count: String) async throws {
        #expect(await Trial().run(["fill", "house", "--count", count]) == 64)
    }
}
