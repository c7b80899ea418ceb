package import ArgumentParser

/// What whoever writes modules and tenant files needs, without the server: a program of these
/// commands alone is built in a fraction of the time.
package struct AuthorRoot: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "dachwerk",
        abstract: "Write modules and tenant files.",
        discussion: "EXAMPLE: dachwerk check",
        subcommands: commands)

    /// The commands, which the whole program has too.
    package static let commands: [any ParsableCommand.Type] = [
        CheckCommand.self, SchemaCommand.self, DescribeCommand.self, NewCommand.self,
    ]

    package init() {}
}
