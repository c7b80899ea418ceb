import ArgumentParser
import DachwerkKernel
import DachwerkKit
import DachwerkWorkbench

/// Says what decides what somebody may do.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say in words what decides what somebody may do.",
        discussion:
            "EXAMPLE: dachwerk explain access hor-saar 0198c2a5-7f00-7000-8000-2f3a44b1c9d2 "
            + "0198c2a5-7f00-7000-8000-2f3a44b1c9d3",
        subcommands: [Access.self])

    /// What somebody may do with a record, and why.
    struct Access: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "access",
            abstract: "Say what a member or a token may do with a record, and which rule decides.",
            discussion: """
                Named are a membership, the record of the person behind one, or a token, and any \
                record of the organisation, each by its id. Of everything that can be done it is \
                said whether it is allowed and by which duty, condition, compartment, delegation \
                or date.

                EXAMPLE: dachwerk explain access hor-saar \
                0198c2a5-7f00-7000-8000-2f3a44b1c9d2 0198c2a5-7f00-7000-8000-2f3a44b1c9d3
                """)

        @Argument(help: "The tenant, by the name of its file.")
        var tenant: String

        @Argument(help: "The id of a membership, of the person behind one, or of a token.")
        var actor: String

        @Argument(help: "The id of a record.")
        var record: String

        @Option(
            help: ArgumentHelp("The language, if not the first of the tenant.", valueName: "tag"))
        var language: String?

        @OptionGroup var folders: FolderOptions

        func validate() throws {
            for id in [actor, record] where RecordID(id) == nil {
                throw ValidationError("'\(id)' is no id.")
            }
        }

        func run() async throws {
            let answer = try await ControlCall(folders).send("explain-access") { writer in
                writer.member("tenant", tenant)
                writer.member("actor", actor)
                writer.member("record", record)
                if let language { writer.member("language", language) }
            }
            let terminal = Surroundings.terminal
            terminal.print(answer.text("standing") ?? "")
            for line in answer.forms("lines") {
                let mark = line.boolean("isAllowed") == true ? "+" : "-"
                terminal.print(
                    "\(mark) \(line.text("deed") ?? ""): \(line.text("reason") ?? "")")
            }
        }
    }
}
