import DachwerkWorkbench
import ArgumentParser
import DachwerkCommand
import DachwerkKit
import Foundation

/// The program: what measures and fills, with the modules of this build.
@main
struct BenchProgram {
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        exit(await run(arguments, modules: moduleCatalog, terminal: .standard))
    }

    /// Runs one command and says with which code the process should end.
    static func run(
        _ arguments: [String], modules: [any CapabilityModule.Type], terminal: Terminal
    ) async -> Int32 {
        await DachwerkProgram.run(
            arguments, of: BenchRoot.self, modules: modules, terminal: terminal)
    }
}

/// The commands of the program.
struct BenchRoot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dachwerk",
        abstract: "Measure what the platform costs, and fill organisations to measure with.",
        discussion: "EXAMPLE: dachwerk bench --quick",
        subcommands: [BenchCommand.self, FillCommand.self, LoadCommand.self])
}
