import DachwerkWorkbench
import ArgumentParser
import DachwerkKit

/// Copies one tenant's store.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy all records of one organisation to a file, also while they are changed.",
        discussion: """
            The copy shows one moment and is sound in itself: an SQLite file that can be opened \
            and restored, and beside it a folder with the files on records. Copying the files of \
            a running server by other means is no backup.

            EXAMPLE: dachwerk backup hor-saar --to /backups/hor-saar-2026-05-03.sqlite
            """)

    @Argument(help: "The tenant, by the name of its file.")
    var tenant: String

    @Option(help: ArgumentHelp("The new file; it must not exist.", valueName: "file"))
    var to: String

    @OptionGroup var folders: FolderOptions

    func run() async throws {
        let (path, _) = try await ControlCall(folders).send("backup", tenant: tenant, file: to)
        Surroundings.terminal.say("All records of \(tenant) are in \(path).")
    }
}

/// Puts a copy in the place of one tenant's store.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the place of all records of one organisation.",
        discussion: """
            The backup is checked first: sound, and of this very organisation. What changed since \
            it was made is lost; make a backup of the present state before. Tokens that were \
            ended since stay ended, and numbers that were given are not given again. A running \
            server goes on serving; requests to this organisation wait a moment.

            EXAMPLE: dachwerk restore hor-saar --from /backups/hor-saar-2026-05-03.sqlite
            """)

    @Argument(help: "The tenant, by the name of its file.")
    var tenant: String

    @Option(help: ArgumentHelp("The backup.", valueName: "file"))
    var from: String

    @OptionGroup var folders: FolderOptions

    func run() async throws {
        let (path, notes) = try await ControlCall(folders).send(
            "restore", tenant: tenant, file: from)
        Surroundings.terminal.say("\(tenant) is as it was when \(path) was made.")
        for note in notes { Surroundings.terminal.say(note) }
    }
}
