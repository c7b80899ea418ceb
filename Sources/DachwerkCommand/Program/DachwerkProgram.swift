package import ArgumentParser
public import DachwerkKernel
public import DachwerkKit
import DachwerkServer
import DachwerkWeb
package import DachwerkWorkbench
import Foundation

/// The whole command line as a library: a program of your own is a list of modules and one call.
///
/// ```swift
/// import DachwerkCommand
/// import NoticeBoardPlugin
///
/// @main
/// struct Program {
///     static func main() async {
///         await DachwerkProgram.main(modules: [NoticeBoardModule.self])
///     }
/// }
/// ```
///
/// Records are kept in one SQLite file per tenant unless a store of your own is named: anything
/// that passes `expectStoreConforms` of the test kit.
public enum DachwerkProgram {
    /// Runs the command that the process was started with, then ends the process.
    ///
    /// Data goes to standard output, messages to standard error. The process ends with 0 when the
    /// command was carried out, with 1 when it was refused or found faults, and with 64 when it
    /// was called wrongly.
    ///
    /// - Parameters:
    ///   - modules: The modules that tenant files may switch on.
    ///   - store: Makes the place where records are kept, from the folder of the data; one SQLite
    ///     file per tenant when it is left out.
    public static func main(
        modules: [any CapabilityModule.Type],
        store: (@Sendable (_ folder: String) -> any Store)? = nil
    ) async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        exit(await run(arguments, modules: modules, store: store))
    }

    /// Runs one command and says with which code the process should end, for tests of a program.
    public static func run(
        _ arguments: [String], modules: [any CapabilityModule.Type],
        store: (@Sendable (_ folder: String) -> any Store)? = nil
    ) async -> Int32 {
        await run(arguments, modules: modules, store: store, terminal: .standard)
    }

    /// Runs one command of a program with a terminal of its own.
    package static func run(
        _ arguments: [String], of program: any ParsableCommand.Type = RootCommand.self,
        modules: [any CapabilityModule.Type],
        store: (@Sendable (_ folder: String) -> any Store)? = nil, terminal: Terminal = .standard
    ) async -> Int32 {
        await ProgramRun.run(
            arguments, of: program, modules: modules,
            voices: [EdgeWords.voice, PageWords.voice], store: store ?? DataKeys.store,
            terminal: terminal,
            server: ServerTroubles.known)
    }
}
