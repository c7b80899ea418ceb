import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import DachwerkWorkbench
import Foundation
import Testing

@testable import DachwerkCommand

/// Commands that bring people in and look after them.
@Suite struct PeopleCommandTests {
    private func platform(_ trial: CommandTrial) -> PlatformAssembly {
        PlatformAssembly(
            tenants: trial.tenants, data: trial.data, catalog: ModuleCatalog([BoardModule.self]))
    }

    private func folders(_ trial: CommandTrial) -> [String] {
        ["--tenants", trial.tenants, "--data", trial.data]
    }

    private func run(_ trial: CommandTrial, _ arguments: [String]) async -> Int32 {
        trial.forget()
        return await DachwerkProgram.run(
            arguments + folders(trial), modules: [BoardModule.self], terminal: trial.terminal)
    }

    @Test func `an invitation is a link that can be taken, and is kept nowhere`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        let code = await run(
            trial,
            ["invite", "house", "--role", "editor", "--until", "2099-12-31", "--port", "8080"])
        #expect(code == 0, "\(trial.messages)")
        let link = trial.output.trimmingCharacters(in: .newlines)
        #expect(link.hasPrefix("http://house.localhost:8080/join/dw_"))
        let secret = try #require(link.split(separator: "/").last)
        let platform = platform(trial)
        let tenant = try platform.tenant("house")
        let hold = try await tenant.hold()
        let kept = try #require(
            try tenant.invitation(digest: TokenSecret.digest(String(secret))))
        #expect(kept.invitation.roles == ["editor"])
        #expect(kept.invitation.until == LocalDate("2099-12-31"))
        hold.end()
        try await platform.stores.closeAll()
        for (_, name) in try FileManager.default.subpathsOfDirectory(atPath: trial.data)
            .enumerated() where !name.hasSuffix(".sock")
        {
            let bytes = FileManager.default.contents(atPath: "\(trial.data)/\(name)") ?? Data()
            #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(name)")
        }
    }

    @Test func `nobody is invited into a role that is misspelled`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        let code = await run(trial, ["invite", "house", "--role", "editr"])
        #expect(code == 1 && trial.messages.contains("Did you mean 'editor'?"))
    }

    @Test func `people for showing come with the demonstration and go with it`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        let platform = platform(trial)
        let tenant = try platform.tenant("house")
        let cost = PasswordHash.Cost(memory: 64 * 1_024, passes: 1)
        let desk = try SignInDesk(platform.services, cost: cost, admitsDemo: true)
        let people = DemoPeople(desk: desk)
        for _ in 0..<2 { #expect(try await people.bring(to: tenant, folder: trial.tenants) == []) }
        let login = DemoAccounts.login(role: "editor", tenant: "house")
        let account = try #require(try await desk.accounts.account(login: login))
        let hold = try await tenant.hold()
        defer { hold.end() }
        #expect(try tenant.memberships(of: account.id.description).map(\.roles) == [["editor"]])
        func answer(_ desk: SignInDesk) async throws -> SignInDesk.Answer {
            try await desk.signIn(
                login: login, password: DemoAccounts.password, address: "192.0.2.1")
        }
        guard case .welcome = try await answer(desk) else {
            Issue.record("Nobody could come in.")
            return
        }
        // A server that shows nothing lets none of them in, and takes them away.
        let strict = try SignInDesk(platform.services, cost: cost)
        guard case .wrong = try await answer(strict) else {
            Issue.record("Somebody with a known password came in.")
            return
        }
        let membership = try #require(try tenant.memberships(of: account.id.description).first)
        _ = try await tenant.signIn(
            account.id.description, membership: membership.id, digest: "demo", device: "",
            isShared: false, hasFactor: false)
        try await DemoPeople.takeAway(from: platform)
        #expect(try await desk.accounts.account(login: login) == nil)
        #expect(try tenant.session(cookieDigest: "demo") == nil)
        #expect(try tenant.memberships(of: account.id.description).isEmpty)
    }

    @Test func `accounts are listed with their places, and a session is ended`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        #expect(await run(trial, ["account", "--list"]) == 0)
        #expect(trial.output.isEmpty && trial.messages.contains("There are no accounts."))
        let platform = platform(trial)
        let tenant = try platform.tenant("house")
        let desk = try SignInDesk(
            platform.services, cost: PasswordHash.Cost(memory: 64 * 1_024, passes: 1))
        let account = try #require(
            try await desk.make(
                login: "marta@example.org", name: "Marta", password: "vier Katzen auf dem Dach"))
        let hold = try await tenant.hold()
        _ = try await tenant.invite(
            Invitation(
                name: "Marta", roles: ["editor"], actor: "test",
                expiresAt: tenant.platform.clock.now().adding(days: 1)), digest: "code")
        let membership = try await tenant.accept(
            digest: "code", account: account.id.description, name: "Marta")
        try await desk.accounts.note(account.id, at: "house")
        let signedIn = try await tenant.signIn(
            account.id.description, membership: membership, digest: "cookie", device: "Phone",
            isShared: false, hasFactor: false)
        hold.end()
        try await platform.stores.closeAll()

        #expect(await run(trial, ["account", "--list"]) == 0)
        #expect(trial.output == "marta@example.org  password  house\n")
        #expect(await run(trial, ["account", "--sessions", "house"]) == 0)
        #expect(trial.output.contains("\(signedIn.id)") && trial.output.contains("Phone"))
        #expect(await run(trial, ["account", "marta@example.org", "--sign-out"]) == 0)
        #expect(trial.messages.contains("Sessions that ended: 1."))
        #expect(await run(trial, ["account", "--sessions", "house"]) == 0)
        #expect(trial.output.isEmpty)
        #expect(await run(trial, ["account", "nobody@example.org", "--sign-out"]) == 1)
    }
}
