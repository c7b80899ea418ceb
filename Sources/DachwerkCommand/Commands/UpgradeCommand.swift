import DachwerkWorkbench
import ArgumentParser
import DachwerkKit

/// Carries one tenant's data over to the versions of the modules in this build.
struct UpgradeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upgrade",
        abstract: "Carry the data of one organisation over to the modules of this build.",
        discussion: """
            It happens by itself when the organisation is first used; here it can be done before, \
            and agreed to where something is lost. A copy of the records is kept beside them, and \
            a step that fails leaves everything as it was.

            EXAMPLE: dachwerk upgrade hor-saar
            EXAMPLE: dachwerk upgrade hor-saar --accept equipment-lending.2
            """)

    @Argument(help: "The tenant, by the name of its file.")
    var tenant: String

    @Option(
        help: ArgumentHelp(
            "A step to whose loss you agree; may be given again.", valueName: "step"))
    var accept: [String] = []

    @OptionGroup var folders: FolderOptions

    func run() async throws {
        let answer = try await ControlCall(folders).send("upgrade") { writer in
            writer.member("tenant", tenant)
            writer.key("accept")
            writer.beginArray()
            for step in accept { writer.string(step) }
            writer.endArray()
        }
        for line in answer.texts("steps") { Surroundings.terminal.say(line) }
        Surroundings.terminal.say("\(tenant) is served with the modules of this build.")
    }
}
