package import DachwerkKernel
import DachwerkSQLite

/// What every command may use: the modules of the build, where records are kept, the terminal.
///
/// ArgumentParser makes the commands itself, so these come to them as values of the task.
package enum Surroundings {
    @TaskLocal package static var catalog = ModuleCatalog([])
    @TaskLocal package static var store: @Sendable (_ folder: String) -> any Store = {
        SQLiteStore(folder: $0)
    }
    @TaskLocal package static var terminal = Terminal.standard
    /// Asks the server that works on a data folder for what it cannot serve; nothing in a program
    /// that has no server.
    @TaskLocal package static var server: (@Sendable (_ data: String) async throws -> [String])?
}
