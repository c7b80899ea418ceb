import ArgumentParser
import DachwerkKit
import DachwerkWorkbench

/// Shows what became of the mail of a tenant, or has what waits sent now.
struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail",
        abstract: "Show what became of the mail of one organisation, or send what waits.",
        discussion: "EXAMPLE: dachwerk mail list hor-saar",
        subcommands: [List.self, Send.self])

    /// Shows the queue.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Count the deliveries by state, and list those that wait or are in doubt.",
            discussion: "EXAMPLE: dachwerk mail list hor-saar")

        @Argument(help: "The tenant, by the name of its file.")
        var tenant: String

        @OptionGroup var folders: FolderOptions

        func run() async throws {
            let answer = try await ControlCall(folders).send("mail-list") {
                $0.member("tenant", tenant)
            }
            for state in answer.forms("states") {
                Surroundings.terminal.print(
                    "\(state.text("state") ?? "")  \(state.integer("count") ?? 0)")
            }
            for delivery in answer.forms("open") {
                Surroundings.terminal.print("  " + Self.line(delivery))
            }
        }

        private static func line(_ delivery: ControlForm) -> String {
            var parts = [delivery.text("id") ?? "", delivery.text("state") ?? ""]
            parts += ["notice \(delivery.text("notice") ?? "")"]
            parts += delivery.text("due").map { ["due \($0)"] } ?? []
            parts += ["tries \(delivery.integer("tries") ?? 0)"]
            parts += delivery.text("cause").map { [$0] } ?? []
            parts += delivery.integer("reply").map { ["reply \($0)"] } ?? []
            return parts.joined(separator: "  ")
        }
    }

    /// Sends what waits.
    struct Send: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "send", abstract: "Try everything that waits, whenever it would be due.",
            discussion: """
                It is done in the server when there is one, else in this command's own process, \
                which needs DACHWERK_MAIL then.

                EXAMPLE: dachwerk mail send hor-saar
                """)

        @Argument(help: "The tenant, by the name of its file.")
        var tenant: String

        @Flag(help: "Send what is in doubt too; some of it may arrive twice.")
        var uncertain = false

        @OptionGroup var folders: FolderOptions

        func run() async throws {
            let answer = try await ControlCall(folders).send("mail-send") { writer in
                writer.member("tenant", tenant)
                writer.member("uncertain", uncertain)
            }
            let waiting = answer.integer("waiting") ?? 0
            Surroundings.terminal.say(
                "\(answer.integer("done") ?? 0) tried for \(tenant), \(waiting) still waiting.")
        }
    }
}
