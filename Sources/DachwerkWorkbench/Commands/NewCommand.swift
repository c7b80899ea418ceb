import ArgumentParser

/// Makes something new in the repository.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make something new in the repository: a module.",
        discussion: "EXAMPLE: dachwerk new module NoticeBoard",
        subcommands: [NewModuleCommand.self])
}

/// Makes a module that compiles and is tested.
struct NewModuleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "module",
        abstract: "Make a module that compiles and is tested, and enter it in every list.",
        discussion: """
            Writes Plugins/<name> with one source file, one test and one page, adds a line to \
            Package.swift, to Sources/dachwerk/ModuleCatalog.swift and to README.md, and enters \
            the capability in Tenants/tenant.schema.json.

            EXAMPLE: dachwerk new module NoticeBoard
            """)

    @Argument(help: "The name in capitalised words, such as NoticeBoard.")
    var name: String

    @Option(help: ArgumentHelp("The top of the repository.", valueName: "dir"))
    var root = "."

    func run() async throws {
        let terminal = Surroundings.terminal
        let module = try ModuleName(name)
        let scaffold = ModuleScaffold(
            root: root, module: module, catalog: Surroundings.catalog)
        for path in try scaffold.write() { terminal.print(path) }
        terminal.say("Build and test it: ./dachwerk test \(module.name)")
        terminal.say("Switch it on: add \"\(module.capability)\" to a file below Tenants.")
    }
}
