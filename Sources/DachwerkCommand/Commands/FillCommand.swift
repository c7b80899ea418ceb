import ArgumentParser
import DachwerkKernel
import DachwerkKit

/// Fills one tenant with synthetic records.
struct FillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill",
        abstract: "Fill an organisation that holds no records with synthetic ones, at scale.",
        discussion: """
            Makes organisations, models, items and two years of loans, every one through the same \
            checks as a real one. The same seed makes the same records. It is refused where \
            anything but first records is kept, and while a server works on the data folder.

            EXAMPLE: dachwerk fill hor-saar --items 10000 --loans 100000 --seed 1
            """)

    @Argument(help: "The tenant, by the name of its file.")
    var tenant: String

    @Option(help: "How many items.")
    var items = 1_000

    @Option(help: "How many loans.")
    var loans = 10_000

    @Option(help: "What the records follow from.")
    var seed: UInt64 = 1

    @OptionGroup var folders: FolderOptions

    func validate() throws {
        guard (1...1_000_000).contains(items) else {
            throw ValidationError("--items must be from 1 to 1000000.")
        }
        guard (0...10_000_000).contains(loans) else {
            throw ValidationError("--loans must be from 0 to 10000000.")
        }
    }

    func run() async throws {
        let terminal = Surroundings.terminal
        let tenants = try folders.tenantsFolder
        try PlatformAssembly.requireFolder(tenants)
        let data = DataFolder(try folders.dataFolder)
        try data.make()
        let lock = try await data.take(patience: .zero)
        defer { withExtendedLifetime(lock) {} }
        let platform = PlatformAssembly(
            tenants: tenants, data: data.path, catalog: Surroundings.catalog)
        let filled = try platform.tenant(tenant)
        let faults = try await FirstRecords(folder: tenants).bring(into: filled).faults
        guard faults.isEmpty else { throw CheckFaults(faults) }
        let start = ContinuousClock.now
        var told = 0
        let filler = Filler(tenant: filled, items: items, loans: loans, seed: seed)
        do {
            try await filler.run { done in
                guard done * 10 / max(1, loans) > told else { return }
                told = done * 10 / max(1, loans)
                terminal.say("\(done) of \(loans) loans")
            }
        } catch let refusal as Refusal {
            throw CommandFault(refusal, filled.composition.vocabulary)
        }
        try await platform.stores.closeAll()
        let seconds = (ContinuousClock.now - start).components.seconds
        terminal.say("\(tenant) holds \(items) items and \(loans) loans, made in \(seconds) s.")
    }
}
