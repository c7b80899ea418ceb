import DachwerkKit
import DachwerkWorkbench
import Foundation

/// The small program: what module authors need, with the modules of this build and no server.
@main
struct AuthorProgram {
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        exit(await ProgramRun.run(arguments, of: AuthorRoot.self, modules: moduleCatalog))
    }
}
