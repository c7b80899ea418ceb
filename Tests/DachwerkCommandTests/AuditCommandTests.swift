import DachwerkKernel
import DachwerkSQLite
import DachwerkWorkbench
import Foundation
import Testing

@testable import DachwerkCommand

/// The audit from the outside: a command, a file of a tenant, and somebody who writes into it.
@Suite struct AuditCommandTests {
    private let trial = CommandTrial()
    private var folders: [String] { ["--tenants", trial.tenants, "--data", trial.data] }

    init() throws { try trial.writeTenant("house") }

    private func run(_ arguments: [String]) async -> Int32 {
        trial.forget()
        return await DachwerkProgram.run(
            arguments + folders, modules: [BoardModule.self], terminal: trial.terminal)
    }

    private func makeTokens(_ count: Int) async {
        for _ in 0..<count {
            #expect(await run(["token", "house", "--roles", "editor", "--expires", "2h"]) == 0)
        }
    }

    private func tamper(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Void
    ) async throws {
        let store = try SQLiteStore(folder: trial.data).open("house")
        try await store.write(body)
        try store.close()
    }

    @Test func `A2: what is changed, cut or put back in a tenant's file is named by the command`()
        async throws
    {
        await makeTokens(3)
        #expect(await run(["audit", "verify", "house"]) == 0)
        #expect(trial.output.contains("house: 3 entries, all as they were written"))
        #expect(await run(["audit", "list", "house"]) == 0)
        #expect(trial.output.split(separator: "\n").count == 3)
        let whole = "\(trial.data)/house.sqlite"
        let copy = try Data(contentsOf: URL(fileURLWithPath: whole))

        try await tamper {
            try $0.update(
                PlatformTables.audit, set: ["actor": .text("somebody")],
                where: .compare("sequence", .equal, .integer(2)))
        }
        #expect(await run(["audit", "verify"]) == 1)
        #expect(trial.output.contains("entry 2: is not what was written"))

        try copy.write(to: URL(fileURLWithPath: whole))
        try await tamper {
            try $0.delete(
                from: PlatformTables.audit, where: .compare("sequence", .equal, .integer(3)))
        }
        #expect(await run(["audit", "verify", "house"]) == 1)
        #expect(trial.output.contains("entry 2: is the last, and there were more"))

        try copy.write(to: URL(fileURLWithPath: whole))
        #expect(await run(["audit", "verify", "house"]) == 0)
        await makeTokens(1)
        try copy.write(to: URL(fileURLWithPath: whole))
        #expect(await run(["audit", "verify", "house"]) == 1)
    }

    @Test func `a restored store goes on with the chain of the backup and tells of it`()
        async throws
    {
        await makeTokens(2)
        let backup = "\(trial.folder)/house.backup"
        #expect(await run(["backup", "house", "--to", backup]) == 0)
        await makeTokens(2)
        #expect(await run(["restore", "house", "--from", backup]) == 0)
        #expect(await run(["audit", "verify", "house"]) == 0)
        #expect(trial.output.contains("house: 3 entries"))
        #expect(await run(["audit", "list", "house", "--kind", "restored"]) == 0)
        #expect(trial.output.contains("Eine Sicherung hat alles ersetzt"))
        // The file of the former store, put back by hand, is not the one in use last.
        let old = try Data(contentsOf: URL(fileURLWithPath: backup))
        try old.write(to: URL(fileURLWithPath: "\(trial.data)/house.sqlite"))
        #expect(await run(["audit", "verify", "house"]) == 1)
        #expect(trial.output.contains("not the one that was in use last"))
    }

    @Test func `an audit without its anchor is not taken for sound`() async throws {
        await makeTokens(1)
        try FileManager.default.removeItem(atPath: "\(trial.data)/audit/house.anchor")
        #expect(await run(["audit", "verify", "house"]) == 1)
        #expect(trial.output.contains("the anchor is missing"))
    }

    @Test func `an erasure of nobody is refused, and a register is printed`() async throws {
        let nobody = "0198c2a5-7f00-7000-8000-2f3a44b1c9d2"
        #expect(await run(["person", "erase", "house", nobody]) == 1)
        #expect(trial.messages.contains("Nothing is held"))
        #expect(await run(["register", "house", "--json", "--language", "de"]) == 0)
        #expect(trial.output.contains("\"activities\""))
        #expect(await run(["audit", "list", "house", "--kind", "nonsense"]) == 1)
        #expect(trial.messages.contains("signed-in"))
    }
}
