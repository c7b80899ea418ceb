import ArgumentParser
import DachwerkKernel
import Testing

@testable import DachwerkCommand

/// The commands for the mail of an organisation, and what `serve` may be told of it.
@Suite struct MailCommandTests {
    @Test func `mail is listed, and nothing is sent where nobody said where to`() async throws {
        let trial = CommandTrial()
        try trial.writeTenant("house")
        let folders = ["--tenants", trial.tenants, "--data", trial.data]
        func run(_ arguments: String...) async -> Int32 {
            trial.forget()
            return await DachwerkProgram.run(
                ["mail"] + arguments + folders, modules: [BoardModule.self],
                terminal: trial.terminal)
        }
        #expect(await run("list", "house") == 0)
        #expect(trial.output.isEmpty)
        #expect(await run("send", "house") == 1)
        #expect(trial.messages.contains("DACHWERK_MAIL"))
        #expect(await run("list", "hause") == 1)
        #expect(trial.messages.contains("Did you mean 'house'?"))
    }

    @Test(
        arguments: [
            ["--mail", "mail.example.org"], ["--mail", "http://mail.example.org"],
            ["--mail-from", "a@b"],
            ["--mail", "smtp://mail.example.org", "--mail-user", "u"],
            [
                "--mail", "smtp://mail.example.org", "--mail-user", "u", "--mail-password",
                "hunter2",
            ],
            ["--mail", "smtp://mail.example.org", "--mail-timeout", "0"],
        ])
    func `what is no setting for mail is wrong usage`(arguments: [String]) throws {
        #expect(throws: (any Error).self) {
            try MailOptions.parse(arguments).post(data: "/nowhere", hosts: HostPlace(port: 80))
        }
    }

    @Test func `mail goes into files, to a server, or nowhere`() throws {
        let hosts = HostPlace(port: 80)
        let off = try MailOptions.parse(["--mail", "off"]).post(data: "/nowhere", hosts: hosts)
        #expect(off == nil)
        let files = try MailOptions.parse(["--mail", "files"]).post(data: "/nowhere", hosts: hosts)
        #expect(files != nil)
        let server = try MailOptions.parse([
            "--mail", "smtps://mail.example.org", "--mail-user", "u", "--mail-password",
            "env:SECRET", "--mail-from", "post@example.org",
        ]).post(data: "/nowhere", hosts: hosts)
        #expect(server != nil)
    }
}
