import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import DachwerkWorkbench
import Foundation
import Testing

@testable import DachwerkCommand

/// Commands that let support in and say why something is allowed.
@Suite struct AccessCommandTests {
    private func run(_ trial: CommandTrial, _ arguments: [String]) async -> Int32 {
        trial.forget()
        return await DachwerkProgram.run(
            arguments + ["--tenants", trial.tenants, "--data", trial.data],
            modules: [BoardModule.self], terminal: trial.terminal)
    }

    /// A tenant whose administrator has a token, which lies in a file.
    private func house() async throws -> (trial: CommandTrial, token: String) {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        let token = "\(trial.folder)/granted"
        let made = await run(
            trial, ["token", "house", "--duties", "platform.administrator", "--expires", "1d"])
        #expect(made == 0, "\(trial.messages)")
        try trial.write(trial.output, to: "granted")
        return (trial, token)
    }

    @Test func `support is let in on the word of the organisation, listed and let out`()
        async throws
    {
        let (trial, token) = try await house()
        let grant = [
            "support", "grant", "house", "anna@example.org", "--roles", "editor", "--hours", "3",
            "--reason", "Nothing is shown.", "--token-file",
        ]
        // Nobody is named by the platform yet.
        #expect(await run(trial, grant + [token]) == 1)
        #expect(trial.messages.contains("There is no account 'anna@example.org'"))
        let named = ["account", "anna@example.org", "--support", "--name", "Anna"]
        #expect(await run(trial, named) == 0)
        #expect(await run(trial, ["account", "--list"]) == 0)
        #expect(trial.output.contains("anna@example.org  password  support"))
        // Whoever has the machine and no word of the organisation lets nobody in.
        try trial.write("dw_" + String(repeating: "A", count: 43), to: "forged")
        #expect(await run(trial, grant + ["\(trial.folder)/forged"]) == 1)
        #expect(trial.messages.contains("looks after house"))
        #expect(await run(trial, grant + ["\(trial.folder)/nothing"]) == 1)
        #expect(await run(trial, grant + [token]) == 0, "\(trial.messages)")
        #expect(await run(trial, ["support", "list", "house"]) == 0)
        #expect(trial.output.contains("editor  Anna: Nothing is shown."))
        let id = String(trial.output.prefix(36))
        #expect(await run(trial, ["audit", "list", "house", "--kind", "support-granted"]) == 0)
        #expect(trial.output.contains("keeps the platform running") || trial.output.contains(id))
        #expect(await run(trial, ["support", "end", "house", id]) == 0)
        #expect(await run(trial, ["support", "end", "house", id]) == 1)
        #expect(await run(trial, ["support", "list", "house"]) == 0)
        #expect(trial.output.isEmpty && trial.messages.contains("Nobody is let in"))
        #expect(await run(trial, ["account", "anna@example.org", "--no-support"]) == 0)
        #expect(await run(trial, grant + [token]) == 1)
    }

    @Test func `explain access says line by line what decides`() async throws {
        let (trial, _) = try await house()
        let platform = PlatformAssembly(
            tenants: trial.tenants, data: trial.data, catalog: ModuleCatalog([BoardModule.self]))
        let tenant = try platform.tenant("house")
        let hold = try await tenant.hold()
        let note = try #require(
            try await tenant.session(for: .operator).perform(
                Operation(Note.id, .create, fields: ["title": .text("Dach")])
            ).id)
        let tokens = try tenant.keptTokens()
        hold.end()
        try await platform.stores.closeAll()
        let token = try #require(tokens.first).id
        let explain = ["explain", "access", "house", token.description]
        #expect(
            await run(trial, explain + [note.description, "--language", "en"]) == 0,
            "\(trial.messages)")
        let lines = trial.output.split(separator: "\n")
        #expect(lines.first?.contains("is valid until") == true)
        #expect(lines.contains { $0.hasPrefix("- Read: Everybody") || $0.hasPrefix("- Read: ") })
        #expect(lines.contains { $0.contains("these would: Editor") })
        #expect(await run(trial, explain + [note.description]) == 0)
        #expect(trial.output.contains("- Lesen: "))
        #expect(await run(trial, explain + [token.description]) == 1)
        #expect(trial.messages.contains("no record \(token)"))
        #expect(await run(trial, explain + ["note"]) == 64)
    }

    @Test func `a token is confined to resources and to reading, and says when it was used`()
        async throws
    {
        let (trial, _) = try await house()
        let token = ["token", "house"]
        let made = await run(
            trial,
            token + [
                "--roles", "editor", "--expires", "2h", "--resources", "board.note",
                "--read-only",
            ])
        #expect(made == 0, "\(trial.messages)")
        #expect(await run(trial, token + ["--list"]) == 0)
        let line = try #require(trial.output.split(separator: "\n").last)
        #expect(line.contains("never used  read-only  only board.note"))
        let id = String(line.prefix(36))
        let wider = ["--narrow", id, "--resources", "platform.notice"]
        #expect(await run(trial, token + wider) == 1)
        let misspelled = ["--roles", "editor", "--expires", "2h", "--resources", "board.notes"]
        #expect(await run(trial, token + misspelled) == 1)
        #expect(trial.messages.contains("Did you mean 'board.note'?"))
        #expect(await run(trial, token + ["--list", "--read-only"]) == 64)
    }
}
