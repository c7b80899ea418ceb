import DachwerkCommand

/// The program: the command line with the modules of this build.
@main
struct Dachwerk {
    static func main() async {
        await DachwerkProgram.main(modules: moduleCatalog)
    }
}
