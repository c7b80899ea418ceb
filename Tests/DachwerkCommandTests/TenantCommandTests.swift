import DachwerkKit
import Foundation
import Testing

@testable import DachwerkCommand

/// `check`, `schema`, `describe`, `token`, `backup`, `restore` on a tenant with a sample module.
@Suite struct TenantCommandTests {
    @Test func `check is silent on standard output when every file is sound`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        #expect(await trial.run("check", "--tenants", trial.tenants) == 0)
        #expect(trial.output.isEmpty)
    }

    @Test func `check prints every fault of every file, each with its place`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        try trial.writeTenant("hall", capability: "bord")
        try trial.write("{ \"id\": \"barn\", ", to: "Tenants/barn.json")
        #expect(await trial.run("check", "--tenants", trial.tenants) == 1)
        #expect(trial.output.contains("hall.json:8:"))
        #expect(trial.output.contains("/capabilities/bord"))
        #expect(trial.output.contains("board\"?") || trial.output.contains("'board'?"))
        #expect(trial.output.contains("barn.json:1:"))
    }

    @Test func `check speaks JSON to machines`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("hall", capability: "bord")
        #expect(await trial.run("check", "--tenants", trial.tenants, "--json") == 1)
        let document = try JSONReader.read(Array(trial.output.utf8))
        guard case .object(let object) = document.value,
            case .array(let faults) = object["faults"]?.value,
            case .object(let fault) = faults.first?.value
        else {
            Issue.record("no list of faults: \(trial.output)")
            return
        }
        let names = ["id", "file", "line", "column", "pointer", "message", "hint"]
        #expect(fault.members.map(\.name) == names)
    }

    @Test func `check tells of records that no tenant file names any more`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("old")
        #expect(
            await trial.run(
                "token", "old", "--duties", "board.editor", "--expires", "1d",
                "--tenants", trial.tenants, "--data", trial.data) == 0)
        try FileManager.default.removeItem(atPath: "\(trial.tenants)/old.json")
        try trial.writeTenant("new")
        let folders = ["--tenants", trial.tenants, "--data", trial.data]
        #expect(await trial.run("check", folders[0], folders[1], folders[2], folders[3]) == 0)
        #expect(trial.messages.contains("There are records of 'old'"))
        #expect(!trial.messages.contains("There are records of 'new'"))
    }

    @Test func `another organisation never gets the records kept under its id`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        func token() async -> Int32 {
            await trial.run(
                "token", "house", "--duties", "board.editor", "--expires", "1d", "--tenants",
                trial.tenants, "--data", trial.data)
        }
        #expect(await token() == 0)
        let file = try trial.read("Tenants/house.json")
        let other = file.replacing("Haus house", with: "Ein anderer Verein")
            .replacing("house.localhost", with: "verein.localhost")
        try trial.write(other, to: "Tenants/house.json")
        #expect(await token() == 1)
        #expect(trial.messages.contains("Haus house") && trial.messages.contains("aliases"))
        // The same one under a new name and a new host says so.
        try trial.write(
            other.replacing("\"hosts\"", with: "\"aliases\": [\"Haus house\"], \"hosts\""),
            to: "Tenants/house.json")
        #expect(await token() == 0)
    }

    @Test func `check refuses a folder that is not there`() async {
        let trial = CommandTrial()
        #expect(await trial.run("check", "--tenants", "\(trial.folder)/none") == 1)
        #expect(trial.messages.contains("There is no folder"))
    }

    @Test func `jobs are listed and run, and an unknown one is refused with the nearest`()
        async throws
    {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        let folders = ["--tenants", trial.tenants, "--data", trial.data]
        func run(_ arguments: String...) async -> Int32 {
            trial.forget()
            return await DachwerkProgram.run(
                ["job"] + arguments + folders, modules: [BoardModule.self],
                terminal: trial.terminal)
        }
        #expect(await run("list", "house") == 0)
        #expect(trial.output.contains("platform.deadlines  every minute  "))
        #expect(await run("run", "house", "platform.deadlines") == 0)
        #expect(trial.output.isEmpty && trial.messages.contains("is done"))
        #expect(!trial.output.contains("  next "))
        #expect(await run("run", "house", "platform.retention") == 0)
        #expect(trial.messages.contains("is done: 0 done, 0 refused"))
        #expect(await run("list", "house") == 0)
        #expect(trial.output.contains("  next ") && trial.output.contains("0 done, 0 refused"))
        #expect(await run("run", "house", "platform.deadline") == 1)
        #expect(trial.messages.contains("platform.deadlines"))
        #expect(await run("list", "hause") == 1)
    }

    @Test func `schema prints one JSON document that names the modules of the build`()
        async throws
    {
        let trial = CommandTrial()
        #expect(await trial.run("schema") == 0)
        _ = try JSONReader.read(
            Array(trial.output.utf8), limits: JSONLimits(bytes: 4_000_000, depth: 64))
        #expect(trial.output.contains("\"board\""))
    }

    @Test func `describe says what a tenant has and why`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        #expect(await trial.run("describe", "house", "--tenants", trial.tenants) == 0)
        for text in [
            "house: Haus house", "board 1.0, by the module board", "on because: named",
            "board.editor: read, create, change, erase", "POST   /api/board/note/{id}/show",
            "editor (Redaktion): board.editor",
        ] {
            #expect(trial.output.contains(text), "\(text) is missing in \(trial.output)")
        }
        #expect(await trial.run("describe", "house", "--tenants", trial.tenants, "--json") == 0)
        _ = try JSONReader.read(Array(trial.output.utf8))
    }

    @Test func `an unknown tenant is refused with the nearest right spelling`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        #expect(await trial.run("describe", "hosue", "--tenants", trial.tenants) == 1)
        #expect(trial.messages.contains("Did you mean 'house'?"))
        #expect(trial.output.isEmpty)
    }

    @Test func `token prints the token alone, and ends it by its id`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        let folders = ["--tenants", trial.tenants, "--data", trial.data]
        #expect(await token(trial, ["--roles", "editor", "--expires", "2h"] + folders) == 0)
        let lines = trial.output.split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("dw_") == true)
        let id = try #require(
            trial.messages.split(separator: " ").dropFirst().first.map(String.init))
        #expect(RecordID(id) != nil)
        #expect(await token(trial, ["--revoke", id] + folders) == 0)
        #expect(await token(trial, ["--revoke", id] + folders) == 1)
    }

    @Test func `a list of tokens says what each may do and until when, and shows none`()
        async throws
    {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        let folders = ["--tenants", trial.tenants, "--data", trial.data]
        #expect(await token(trial, ["--list"] + folders) == 0)
        #expect(trial.output.isEmpty)
        #expect(trial.messages.contains("house has no tokens."))
        var ids: [String] = []
        var secrets: [String] = []
        for label in ["counter", "a\u{202E}b"] {
            let arguments = ["--duties", "board.editor", "--expires", "2h", "--label", label]
            #expect(await token(trial, arguments + folders) == 0)
            secrets.append(String(trial.output.dropLast()))
            ids.append(
                try #require(
                    trial.messages.split(separator: " ").dropFirst().first.map(String.init)))
        }
        #expect(await token(trial, ["--revoke", ids[1]] + folders) == 0)
        #expect(await token(trial, ["--list"] + folders) == 0)
        let lines = trial.output.split(separator: "\n").map(String.init)
        try #require(lines.count == 2)
        #expect(lines[0].hasPrefix("\(ids[0])  valid until 2"))
        #expect(lines[0].hasSuffix("Z  board.editor  counter  never used"))
        #expect(lines[1].hasPrefix("\(ids[1])  ended 2"))
        #expect(lines[1].contains("Z by system command-line  board.editor"))
        #expect(lines[1].hasSuffix("board.editor  a\\u{202E}b  never used"))
        for secret in secrets { #expect(!trial.output.contains(secret.dropFirst(3))) }
    }

    @Test func `a token is narrowed, and a list tells what follows which role`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        let folders = ["--tenants", trial.tenants, "--data", trial.data]
        #expect(await token(trial, ["--roles", "editor", "--expires", "2h"] + folders) == 0)
        let id = try #require(
            trial.messages.split(separator: " ").dropFirst().first.map(String.init))
        #expect(await token(trial, ["--list"] + folders) == 0)
        #expect(trial.output.contains("role:editor,board.editor"))
        #expect(!trial.output.contains("exceeds") && !trial.output.contains("lost"))
        #expect(await token(trial, ["--narrow", id, "--expires", "3h"] + folders) == 1)
        #expect(await token(trial, ["--narrow", id] + folders) == 64)
        #expect(!trial.output.contains("narrowed"))
        #expect(await token(trial, ["--narrow", id, "--expires", "1h"] + folders) == 0)
        #expect(await token(trial, ["--list"] + folders) == 0)
        #expect(trial.output.contains("  narrowed 2"))
        #expect(trial.output.contains("Z by system command-line"))
        #expect(
            await token(
                trial, ["--duties", "platform.administrator", "--expires", "2h"] + folders) == 0)
        #expect(await token(trial, ["--list"] + folders) == 0)
        #expect(trial.output.contains("exceeds every role with platform.administrator"))
        let file = try trial.read("Tenants/house.json")
        try trial.write(
            file.replacing("\"editor\": {", with: "\"writer\": {"), to: "Tenants/house.json")
        #expect(await token(trial, ["--list"] + folders) == 0)
        #expect(trial.output.contains("lost the role editor"))
    }

    @Test func `token refuses a duty that the tenant does not have`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        let arguments = [
            "--duties", "board.edtor", "--expires", "1d", "--tenants", trial.tenants, "--data",
            trial.data,
        ]
        #expect(await token(trial, arguments) == 1)
        #expect(trial.output.isEmpty)
        #expect(trial.messages.contains("board.editor"))
    }

    @Test func `restore takes no backup of another tenant, and no ended token back into force`()
        async throws
    {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        try trial.writeTenant("hall")
        let folders = ["--tenants", trial.tenants, "--data", trial.data]
        let file = "\(trial.folder)/house.backup"
        #expect(await token(trial, ["--roles", "editor", "--expires", "2h"] + folders) == 0)
        let id = try #require(
            trial.messages.split(separator: " ").dropFirst().first.map(String.init))
        #expect(await run(trial, ["backup", "house", "--to", file] + folders) == 0)
        #expect(await run(trial, ["backup", "house", "--to", file] + folders) == 1)
        #expect(await token(trial, ["--revoke", id] + folders) == 0)
        #expect(await run(trial, ["restore", "hall", "--from", file] + folders) == 1)
        #expect(await run(trial, ["restore", "house", "--from", file] + folders) == 0)
        #expect(trial.messages.contains("1 tokens that were ended since stay ended."))
        #expect(await token(trial, ["--revoke", id] + folders) == 1)
    }

    @Test func `a data folder that another process holds is refused`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        let folder = DataFolder(trial.data)
        try folder.make()
        let lock = try #require(try ProcessLock(folder.lockPath))
        #expect(
            await token(trial, ["--list", "--tenants", trial.tenants, "--data", trial.data]) == 1)
        let holder = ProcessInfo.processInfo.processIdentifier
        #expect(trial.messages.contains("in use by process \(holder)"))
        withExtendedLifetime(lock) {}
    }

    private func token(_ trial: CommandTrial, _ arguments: [String]) async -> Int32 {
        await run(trial, ["token", "house"] + arguments)
    }

    private func run(_ trial: CommandTrial, _ arguments: [String]) async -> Int32 {
        trial.forget()
        return await DachwerkProgram.run(
            arguments, modules: [BoardModule.self], terminal: trial.terminal)
    }
}
