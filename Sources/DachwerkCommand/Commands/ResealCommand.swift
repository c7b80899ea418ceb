import ArgumentParser
import DachwerkKit
import DachwerkWorkbench

/// Seals one tenant's sensitive fields with the present key.
struct ResealCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reseal",
        abstract: "Seal the sensitive fields of one organisation with the present data key.",
        discussion: """
            What another key has sealed, or none, is sealed anew, a few rows at a time while \
            people work; then the file is written anew, so that nothing of before is left in it. \
            Repeat it until it seals nothing, then a key that is not the first can go. The tenant \
            'platform' stands for the accounts.

            EXAMPLE: dachwerk reseal hor-saar
            """)

    @Argument(help: "The tenant, by the name of its file.")
    var tenant: String

    @OptionGroup var folders: FolderOptions

    func run() async throws {
        let answer = try await ControlCall(folders).send("reseal") { writer in
            writer.member("tenant", tenant)
        }
        for line in answer.texts("lines") { Surroundings.terminal.say(line) }
    }
}
