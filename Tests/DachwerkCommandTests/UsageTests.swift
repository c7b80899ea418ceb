import ArgumentParser
import DachwerkWorkbench
import Foundation
import Testing

@testable import DachwerkCommand

/// How every command behaves towards the person at the terminal.
@Suite struct UsageTests {
    static let commands: [[String]] = [
        [], ["serve"], ["check"], ["schema"], ["describe"], ["token"], ["invite"],
        ["account"], ["backup"], ["restore"],
        ["upgrade"], ["job"], ["job", "list"], ["job", "run"], ["mail"], ["mail", "list"],
        ["mail", "send"], ["audit"], ["audit", "verify"], ["audit", "list"], ["person"],
        ["person", "export"], ["person", "erase"], ["register"], ["new"], ["new", "module"],
    ]

    @Test(arguments: commands)
    func `every command explains itself with an example on standard output`(
        command: [String]
    ) async {
        let trial = CommandTrial()
        let code = await DachwerkProgram.run(
            command + ["--help"], modules: [], terminal: trial.terminal)
        #expect(code == 0)
        #expect(trial.output.contains("OVERVIEW: "))
        #expect(trial.output.contains("EXAMPLE: dachwerk"))
        #expect(trial.messages.isEmpty)
    }

    @Test(arguments: [
        ["serv"], ["serve", "--port", "70000"], ["serve", "--prot", "1"], ["describe"],
        ["token", "house"], ["token", "house", "--duties", "board.editor"],
        ["token", "house", "--duties", "a", "--expires", "3x"],
        ["token", "house", "--duties", "a,,b", "--expires", "3d"],
        ["token", "house", "--list", "--expires", "3d"],
        ["token", "house", "--revoke", "no-id"], ["backup", "house"], ["new", "module"],
        ["upgrade"], ["invite", "house"], ["invite", "house", "--role", "a", "--until", "soon"],
        ["account"], ["account", "--list", "--sessions", "house"],
        ["serve", "--tls-certificate", "a.pem"], ["serve", "--redirect-port", "80"],
        ["serve", "--proxies", "nobody"], ["serve", "--outbound", "10.0.0.0/99"],
        ["serve", "--security-contact", "a@example.org"],
        ["serve", "--security-expires", "2027-06-30"],
        ["serve", "--security-contact", "somebody", "--security-expires", "2027-06-30"],
    ])
    func `wrong usage ends with 64 and speaks on standard error`(arguments: [String]) async {
        let trial = CommandTrial()
        let code = await DachwerkProgram.run(arguments, modules: [], terminal: trial.terminal)
        #expect(code == 64)
        #expect(trial.output.isEmpty)
        #expect(trial.messages.contains("Error: "))
    }

    @Test func `the script that builds lists every command in the words of the program`() throws {
        let script = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("dachwerk")
        let lines = try String(contentsOf: script, encoding: .utf8).split(separator: "\n")
        for command in RootCommand.configuration.subcommands {
            let name = try #require(command.configuration.commandName)
            let listed = lines.contains {
                $0.hasPrefix("  \(name) ") && $0.hasSuffix(" \(command.configuration.abstract)")
            }
            #expect(listed, "\(name)")
        }
    }

    @Test(arguments: AuthorRoot.commands.map { $0.configuration.commandName ?? "" })
    func `a command for module authors is the same in the small program and in the whole`(
        _ name: String
    ) async {
        let small = CommandTrial()
        let whole = CommandTrial()
        let code = await ProgramRun.run(
            [name, "--help"], of: AuthorRoot.self, modules: [], terminal: small.terminal)
        #expect(code == 0)
        _ = await DachwerkProgram.run([name, "--help"], modules: [], terminal: whole.terminal)
        #expect(small.output == whole.output)
    }

    @Test(arguments: [
        ("1h", 60), ("30d", 43_200), ("2w", 20_160), ("3660d", 5_270_400),
    ])
    func `a lifetime is read in hours, days and weeks`(text: String, minutes: Int) {
        #expect(Lifetime(argument: text)?.minutes == minutes)
    }

    @Test(arguments: ["", "d", "0d", "-1d", "1", "1m", "1.5d", "3661d", "99999999999d", "1d "])
    func `a lifetime that says nothing or lasts too long is refused`(text: String) {
        #expect(Lifetime(argument: text) == nil)
    }
}
