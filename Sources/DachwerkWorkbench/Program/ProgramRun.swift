package import ArgumentParser
package import DachwerkKernel
package import DachwerkKit

/// Runs one command of a program and puts what went wrong into sentences.
package enum ProgramRun {
    /// Runs one command and says with which code the process should end.
    ///
    /// - Parameters:
    ///   - arguments: What stands behind the name of the program.
    ///   - program: The program's commands.
    ///   - modules: The modules that tenant files may switch on.
    ///   - voices: What the layers above the kernel say to the people of every tenant.
    ///   - store: Makes the place where records are kept, from the folder of the data.
    ///   - terminal: Where the command speaks.
    ///   - server: Asks a running server what it cannot serve; nothing where there is none.
    /// - Returns: The code with which the process should end.
    package static func run(
        _ arguments: [String], of program: any ParsableCommand.Type,
        modules: [any CapabilityModule.Type], voices: [Voice] = [],
        store: Surroundings.StoreMaker? = nil, terminal: Terminal = .standard,
        server: Surroundings.ServerQuestion? = nil
    ) async -> Int32 {
        let surroundings = Surroundings(
            catalog: ModuleCatalog(modules, voices: voices), store: store, terminal: terminal,
            server: server)
        return await surroundings.work { await carryOut(arguments, of: program, terminal) }
    }

    private static func carryOut(
        _ arguments: [String], of program: any ParsableCommand.Type, _ terminal: Terminal
    ) async -> Int32 {
        do {
            var command = try program.parseAsRoot(arguments)
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
            return report(error, of: program, terminal)
        }
    }

    /// Help and wrong usage are ArgumentParser's to word; everything else is put into a sentence.
    private static func report(
        _ error: any Error, of program: any ParsableCommand.Type, _ terminal: Terminal
    ) -> Int32 {
        if let fault = CommandFault(explaining: error) {
            for line in fault.lines { terminal.say(line) }
            return ExitCode.failure.rawValue
        }
        let code = program.exitCode(for: error)
        let text = program.fullMessage(for: error, columns: 96)
        if !text.isEmpty {
            if code.isSuccess { terminal.print(text) } else { terminal.say(text) }
        }
        return code.rawValue
    }
}
