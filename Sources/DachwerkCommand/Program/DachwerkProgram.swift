public import DachwerkKit
import ArgumentParser
import DachwerkKernel
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
public enum DachwerkProgram {
    /// Runs the command that the process was started with, then ends the process.
    ///
    /// Data goes to standard output, messages to standard error. The process ends with 0 when the
    /// command was carried out, with 1 when it was refused or found faults, and with 64 when it
    /// was called wrongly.
    public static func main(modules: [any CapabilityModule.Type]) async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        exit(await run(arguments, modules: modules))
    }

    /// Runs one command and says with which code the process should end.
    package static func run(
        _ arguments: [String], modules: [any CapabilityModule.Type],
        terminal: Terminal = .standard
    ) async -> Int32 {
        await Surroundings.$catalog.withValue(ModuleCatalog(modules)) {
            await Surroundings.$terminal.withValue(terminal) {
                await carryOut(arguments, terminal)
            }
        }
    }

    private static func carryOut(_ arguments: [String], _ terminal: Terminal) async -> Int32 {
        do {
            var command = try RootCommand.parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return ExitCode.success.rawValue
        } catch let fault as CommandFault {
            for line in fault.lines { terminal.say(line) }
            return ExitCode.failure.rawValue
        } catch {
            return report(error, terminal)
        }
    }

    /// Help and wrong usage are ArgumentParser's to word; everything else is put into a sentence.
    private static func report(_ error: any Error, _ terminal: Terminal) -> Int32 {
        if let fault = CommandFault(explaining: error) {
            for line in fault.lines { terminal.say(line) }
            return ExitCode.failure.rawValue
        }
        let code = RootCommand.exitCode(for: error)
        let text = RootCommand.fullMessage(for: error, columns: 96)
        if !text.isEmpty {
            if code.isSuccess { terminal.print(text) } else { terminal.say(text) }
        }
        return code.rawValue
    }
}
