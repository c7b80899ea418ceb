import ArgumentParser
import DachwerkKernel
import DachwerkKit
import DachwerkWorkbench

/// Shows who did what in one tenant, and examines whether that is still what was written.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Show who did what in one organisation, or examine whether it is still true.",
        discussion: "EXAMPLE: dachwerk audit verify hor-saar",
        subcommands: [Verify.self, List.self])

    /// Examines the chain.
    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Find every entry that was changed, removed, swapped, cut or written anew.",
            discussion: """
                Each entry holds the digest of the one before it and of what the history has of \
                it. How far the audit had come stands outside of the organisation's file, in the \
                folder 'audit' of the data folder: keep a copy of it elsewhere, for whoever can \
                write both can change both.

                EXAMPLE: dachwerk audit verify hor-saar
                """)

        @Argument(help: "The tenant, by the name of its file; all of them if none is named.")
        var tenant: String?

        @OptionGroup var folders: FolderOptions

        func run() async throws {
            let call = try ControlCall(folders)
            let answer = try await call.send("audit-verify") { writer in
                if let tenant { writer.member("tenant", tenant) }
            }
            var hasFaults = false
            for audit in answer.forms("audits") {
                let faults = audit.forms("faults")
                hasFaults = hasFaults || !faults.isEmpty
                Surroundings.terminal.print(Self.standing(audit))
                for fault in faults {
                    let place = fault.integer("number").map { "entry \($0): " } ?? ""
                    Surroundings.terminal.print("  \(place)\(fault.text("text") ?? "")")
                }
            }
            if hasFaults { throw ExitCode(1) }
        }

        private static func standing(_ audit: ControlForm) -> String {
            let name = audit.text("tenant") ?? ""
            let count = audit.integer("entries") ?? 0
            let faults = audit.integer("faultCount") ?? 0
            let end = audit.integer("anchored") ?? 0
            return faults == 0
                ? "\(name): \(count) entries, all as they were written; anchored up to \(end)."
                : "\(name): \(count) entries, \(faults) faults."
        }
    }

    /// Lists entries.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Show who did what, the newest first.",
            discussion: "EXAMPLE: dachwerk audit list hor-saar --kind refused --limit 20")

        @Argument(help: "The tenant, by the name of its file.")
        var tenant: String

        @Option(help: ArgumentHelp("Only entries about this record.", valueName: "id"))
        var record: String?

        @Option(help: ArgumentHelp("Only entries of this token or person.", valueName: "id"))
        var actor: String?

        @Option(help: ArgumentHelp("Only entries of this kind.", valueName: "kind"))
        var kind: String?

        @Option(help: ArgumentHelp("Only from this moment on.", valueName: "instant"))
        var from: String?

        @Option(help: ArgumentHelp("Only before this moment.", valueName: "instant"))
        var until: String?

        @Option(help: ArgumentHelp("Only entries with a smaller number.", valueName: "number"))
        var before: Int?

        @Option(help: ArgumentHelp("How many at most, up to 500.", valueName: "number"))
        var limit = 50

        @OptionGroup var folders: FolderOptions

        func run() async throws {
            let answer = try await ControlCall(folders).send("audit-list") { writer in
                writer.member("tenant", tenant)
                let texts = [
                    ("record", record), ("actor", actor), ("kind", kind), ("from", from),
                    ("until", until),
                ]
                for (name, text) in texts {
                    if let text { writer.member(name, text) }
                }
                if let before { writer.member("before", before) }
                writer.member("limit", limit)
            }
            for entry in answer.forms("entries") {
                let record = entry.text("record").map { " \($0)" } ?? ""
                Surroundings.terminal.print(
                    "\(entry.integer("number") ?? 0)  \(entry.text("at") ?? "")  "
                        + (entry.text("text") ?? "") + record)
            }
        }
    }
}
