package import DachwerkKernel
import DachwerkSQLite

/// What every command may use: the modules of the build, where records are kept, the terminal.
///
/// ArgumentParser makes the commands itself, so these come to them as a value of the task. It is
/// one object, because functions as values of a task end the program where the compiler optimises.
package final class Surroundings: Sendable {
    /// Asks a server for the tenants that it cannot serve, by the folder of its data.
    package typealias ServerQuestion = @Sendable (_ data: String) async throws -> [String]
    /// Makes the place where records are kept, from the folder of the data.
    package typealias StoreMaker = @Sendable (_ folder: String) -> any Store

    @TaskLocal private static var current = Surroundings()

    private let catalog: ModuleCatalog
    private let store: StoreMaker
    private let terminal: Terminal
    private let server: ServerQuestion?

    package init(
        catalog: ModuleCatalog = ModuleCatalog([]), store: StoreMaker? = nil,
        terminal: Terminal = .standard, server: ServerQuestion? = nil
    ) {
        self.catalog = catalog
        self.store = store ?? { SQLiteStore(folder: $0) }
        self.terminal = terminal
        self.server = server
    }

    /// Does something in these surroundings.
    package func work<Result>(_ body: () async -> Result) async -> Result {
        await Self.$current.withValue(self, operation: body)
    }

    /// The modules of the build.
    package static var catalog: ModuleCatalog { current.catalog }
    /// Where records are kept.
    package static var store: StoreMaker { current.store }
    /// Where the command was called.
    package static var terminal: Terminal { current.terminal }
    /// Asks the server that works on a data folder for what it cannot serve; nothing in a program
    /// that has no server.
    package static var server: ServerQuestion? { current.server }
}
