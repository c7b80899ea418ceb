import DachwerkWorkbench
import ArgumentParser
import DachwerkCommand
import DachwerkKernel
import DachwerkKit

/// Fills one tenant with synthetic records.
struct FillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill",
        abstract: "Fill an organisation that holds no records with synthetic ones, at scale.",
        discussion: """
            Makes the records of a profile with what happened to them in two years, every one \
            through the same checks as a real one. The same seed makes the same records. It is \
            refused where anything but first records is kept, and while a server works on the data \
            folder.

            EXAMPLE: dachwerk fill hor-saar --count item=10000 --count loan=100000 --seed 1
            """)

    @Argument(help: "The tenant, by the name of its file.")
    var tenant: String

    @Option(
        help: ArgumentHelp(
            "How many records of a kind of the profile; may be given again.",
            valueName: "kind=number"))
    var count: [RecordCount] = []

    @Option(help: "What the records follow from.")
    var seed: UInt64 = 1

    @OptionGroup var profile: ProfileOption
    @OptionGroup var folders: FolderOptions

    func run() async throws {
        let terminal = Surroundings.terminal
        let profile = try profile.read()
        let tenants = folders.tenantsFolder
        try PlatformAssembly.requireFolder(tenants)
        let data = DataFolder(folders.dataFolder)
        try data.make()
        let lock = try await data.take(patience: .zero)
        defer { withExtendedLifetime(lock) {} }
        let platform = PlatformAssembly(
            tenants: tenants, data: data.path, catalog: Surroundings.catalog)
        let filled = try platform.tenant(tenant)
        let faults = try await FirstRecords(folder: tenants).bring(into: filled).faults
        guard faults.isEmpty else { throw CheckFaults(faults) }
        let start = ContinuousClock.now
        let filler = Filler(
            tenant: filled, sets: profile.fill,
            counts: Dictionary(count.map { ($0.name, $0.number) }) { $1 }, seed: seed)
        var told = 0
        do {
            try await filler.run { name, done, count in
                let tenth = done * 10 / count
                if count >= 1_000, tenth != told { terminal.say("\(done) of \(count): \(name)") }
                told = tenth
            }
        } catch let refusal as Refusal {
            throw CommandFault(refusal, filled.composition.vocabulary)
        }
        try await platform.stores.closeAll()
        let seconds = (ContinuousClock.now - start).components.seconds
        terminal.say("\(tenant) is filled, in \(seconds) s.")
    }
}

/// How many records of a kind, as in `item=10000`.
struct RecordCount: ExpressibleByArgument {
    let name: String
    let number: Int

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, let number = Int(parts[1]),
            (0...10_000_000).contains(number)
        else { return nil }
        name = String(parts[0])
        self.number = number
    }
}
