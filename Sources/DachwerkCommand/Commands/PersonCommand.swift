import ArgumentParser
import DachwerkKernel
import DachwerkKit
import DachwerkWorkbench

/// Writes out or erases everything that is held about one person.
struct PersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: "Write out, or erase, everything that is held about one person.",
        discussion: """
            A person is named by the id of the record that is the person. Both find the same \
            records: the person's own, those that refer to it, and those shown to it because of \
            who it is.

            EXAMPLE: dachwerk person export hor-saar 0198c2a5-7f00-7000-8000-2f3a44b1c9d2
            """,
        subcommands: [Export.self, Erase.self])

    /// Writes everything out.
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Print everything as JSON.",
            discussion:
                "EXAMPLE: dachwerk person export hor-saar 0198c2a5-7f00-7000-8000-2f3a44b1c9d2")

        @Argument(help: "The tenant, by the name of its file.")
        var tenant: String

        @Argument(help: "The id of the record that is the person.")
        var person: String

        @OptionGroup var folders: FolderOptions

        func run() async throws {
            try await PersonCommand.send("person-export", tenant, person, folders)
        }
    }

    /// Erases everything.
    struct Erase: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "erase", abstract: "Erase everything and print a receipt as JSON.",
            discussion: """
                The receipt says of each record whether it is erased, anonymised, or kept and \
                why. It is printed once nothing of what was taken away is left in the \
                organisation's files. An older backup does not bring the person back; copies of \
                backups keep the person until they are removed.

                EXAMPLE: dachwerk person erase hor-saar 0198c2a5-7f00-7000-8000-2f3a44b1c9d2
                """)

        @Argument(help: "The tenant, by the name of its file.")
        var tenant: String

        @Argument(help: "The id of the record that is the person.")
        var person: String

        @OptionGroup var folders: FolderOptions

        func run() async throws {
            try await PersonCommand.send("person-erase", tenant, person, folders)
        }
    }

    private static func send(
        _ command: String, _ tenant: String, _ person: String, _ folders: FolderOptions
    ) async throws {
        guard RecordID(person) != nil else { throw CommandFault("'\(person)' is no record id.") }
        let bytes = try await ControlCall(folders).document(command) { writer in
            writer.member("tenant", tenant)
            writer.member("person", person)
        }
        Surroundings.terminal.print(String(decoding: bytes, as: UTF8.self))
    }
}

/// Prints the register of processing activities of one tenant.
struct RegisterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Print what personal data one organisation keeps, what for, why and how long.",
        discussion: """
            The register follows from what the modules declare of their fields and from the roles \
            of the tenant file.

            EXAMPLE: dachwerk register hor-saar
            EXAMPLE: dachwerk register hor-saar --json --language de
            """)

    @Argument(help: "The tenant, by the name of its file.")
    var tenant: String

    @Option(help: ArgumentHelp("The language, if not the first of the tenant.", valueName: "tag"))
    var language: String?

    @Flag(help: "Print JSON instead of lines.")
    var json = false

    @OptionGroup var folders: FolderOptions

    func run() async throws {
        let bytes = try await ControlCall(folders).document("register") { writer in
            writer.member("tenant", tenant)
            if let language { writer.member("language", language) }
        }
        let terminal = Surroundings.terminal
        guard !json, case .object(let object) = try JSONReader.read(bytes).value else {
            return terminal.print(String(decoding: bytes, as: UTF8.self))
        }
        let register = ControlForm(object)
        terminal.print(register.text("organisation") ?? "")
        for activity in register.forms("activities") {
            let mark = activity.boolean("isSensitive") == true ? " !" : ""
            let time = activity.integer("months").map { $0 > 0 ? ", \($0) months" : "" } ?? ""
            terminal.print(
                "\(activity.text("resource") ?? "")\(mark): \(activity.text("purpose") ?? "")"
                    + " (\(activity.text("basis") ?? "")\(time))")
            terminal.print("  " + activity.texts("fields").joined(separator: ", "))
            terminal.print("  → " + activity.texts("readers").joined(separator: ", "))
        }
    }
}
