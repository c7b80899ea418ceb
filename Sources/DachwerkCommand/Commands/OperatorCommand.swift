import ArgumentParser
import DachwerkKit
import DachwerkWorkbench

/// Lets whoever may command the server look at its own page.
struct OperatorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "operator",
        abstract: "Print a link to the page of the platform: health, faults, jobs, mail queue.",
        discussion: """
            The link opens once, within ten minutes, and at the hosts of the platform alone; the \
            browser is let in for eight hours, or until the server stops. Nothing that an \
            organisation keeps is on that page.

            EXAMPLE: dachwerk operator
            """)

    @OptionGroup var folders: FolderOptions

    func run() async throws {
        let answer = try await ControlCall(folders).send("operator-link") { _ in }
        guard let link = answer.text("link") else {
            throw CommandFault("The answer could not be understood.")
        }
        Surroundings.terminal.print(link)
    }
}
