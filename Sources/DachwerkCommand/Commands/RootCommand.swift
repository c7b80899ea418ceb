package import ArgumentParser
import DachwerkWorkbench

/// The program itself: its commands and how they end.
package struct RootCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "dachwerk",
        abstract: "One server for many organisations, each put together by one JSON file.",
        discussion: """
            Data is printed to standard output, messages to standard error.
            The exit code is 0 when done, 1 when refused or when faults were found, 64 when the \
            command was called wrongly.

            EXAMPLE: dachwerk serve
            """,
        subcommands: [
            ServeCommand.self, InviteCommand.self, AccountCommand.self, TokenCommand.self,
            BackupCommand.self, RestoreCommand.self,
            UpgradeCommand.self, ResealCommand.self, JobCommand.self, MailCommand.self,
            ExplainCommand.self, SupportCommand.self, AuditCommand.self, PersonCommand.self,
            RegisterCommand.self, OperatorCommand.self,
        ] + AuthorRoot.commands)

    package init() {}
}
