import DachwerkWorkbench
import ArgumentParser

/// Starts the server.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve every organisation that has a file, until it is stopped.",
        discussion: """
            Makes the data folder, makes each organisation ready with its first records, and \
            prints its address and how to get access. A changed tenant file is live within a \
            second; a faulty one is reported and changes nothing. On SIGINT and SIGTERM requests \
            in flight are finished and all stores are closed.

            Every option may stand in the environment instead, as in DACHWERK_PORT=80. The log \
            goes to standard error, one JSON object a line.

            EXAMPLE: dachwerk serve
            EXAMPLE: dachwerk serve --port 80 --host 0.0.0.0 --data /var/lib/dachwerk
            """)

    @OptionGroup var options: ServeOptions

    func run() async throws {
        SignalRules.ignoreHarmless()
        SignalRules.keepFilesPrivate()
        try await ServerProgram(
            options: try options.resolved(), catalog: Surroundings.catalog,
            terminal: Surroundings.terminal
        ).run()
    }
}
