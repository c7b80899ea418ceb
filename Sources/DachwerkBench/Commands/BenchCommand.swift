import DachwerkWorkbench
import ArgumentParser
import DachwerkAccounts
import DachwerkCommand
import DachwerkKernel
import DachwerkServer
import DachwerkWeb
import Foundation
import Logging
import ServiceLifecycle

/// Measures the budgets.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure what the platform costs, each value beside its budget.",
        discussion: """
            Most values are ratios to a bare Hummingbird route, which runs in the same process and \
            is measured in turn with the platform's own. How to read them: \
            docs/reference/performance.md. What is asked for stands in a profile beside a module. \
            Everything happens in a temporary folder.

            EXAMPLE: dachwerk bench
            EXAMPLE: dachwerk bench --quick --json
            """)

    @Flag(help: "Print JSON: name, value, budget, met.")
    var json = false

    @Flag(help: "Fewer and shorter rounds; good for a first look.")
    var quick = false

    @Option(help: "Only the measurements over HTTP with this in their names, such as loan.")
    var only: String?

    @OptionGroup var profile: ProfileOption

    func run() async throws {
        SignalRules.ignoreHarmless()
        SignalRules.keepFilesPrivate()
        let terminal = Surroundings.terminal
        let catalog = Surroundings.catalog
        let profile = try profile.read()
        for id in profile.capabilities.keys.sorted() where !catalog.capabilities.contains(id) {
            throw CommandFault("The profile needs '\(id)'; this build has no such module.")
        }
        #if DEBUG
            terminal.say("This is a debug build; its values mean nothing.")
        #endif
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("dachwerk-bench-\(getpid())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let bench = Bench(
            folder: folder, profile: profile, catalog: catalog, isQuick: quick, only: only
        ) {
            terminal.say($0)
        }
        let report = try await bench.run()
        if json { terminal.print(bytes: report.json) } else { terminal.print(report.table) }
    }
}

/// All measurements in their order.
struct Bench: Sendable {
    let folder: String
    let profile: Profile
    let catalog: ModuleCatalog
    let isQuick: Bool
    /// Leaves out everything but the measurements over HTTP with this in their names.
    let only: String?
    let progress: @Sendable (String) -> Void

    func run() async throws -> BenchReport {
        let load = LoadProcess(folder: folder)
        progress("preparing \(BenchWorld.tenantCount + 1) tenants")
        let world = try BenchWorld(folder: folder, profile: profile, catalog: catalog)
        try await world.prepare()
        let desk = try SignInDesk(world.platform.services)
        var results = try await whileServing(world, desk) {
            let requests = RequestBenches(
                world: world, load: load, rounds: isQuick ? 3 : 7,
                milliseconds: isQuick ? 500 : 1_500, only: only)
            let signIn = SignInBench(world: world, desk: desk, requests: requests)
            let results =
                try await requests.run(progress: progress)
                + PageBench(world: world, signIn: signIn, requests: requests).run(
                    progress: progress)
            guard only.map({ "sign in".contains($0) }) ?? true else { return results }
            return try await results + signIn.run(progress: progress)
        }
        if only != nil {
            try await world.platform.stores.closeAll()
            return BenchReport(results: results, remarks: [])
        }
        let many = isQuick ? 100_000 : 1_000_000
        progress("asking for capacity with \(many) bookings")
        results.append(
            try await CapacityBench(world: world, few: 1_000, many: many, rounds: isQuick ? 5 : 15)
                .run())
        progress("creating tenants")
        results.append(try await TenantBench(world: world, rounds: isQuick ? 5 : 20).run())
        results += try await RawBench(world: world, rounds: isQuick ? 3 : 9).run()
        progress("examining an audit of \(many) entries")
        results.append(try await AuditBench(world: world, entries: many).run())
        try await world.platform.stores.closeAll()
        let started = try await StartBench(
            folder: folder, tenantCount: isQuick ? 200 : 1_000, profile: profile, load: load
        ).run(progress: progress)
        return BenchReport(results: results + started.results, remarks: started.remarks)
    }

    /// Serves the world's tenants and the bare route beside them, both in this process.
    private func whileServing<Result: Sendable>(
        _ world: BenchWorld, _ desk: SignInDesk, _ body: @Sendable () async throws -> Result
    ) async throws -> Result {
        var logger = Logger(label: "bench")
        logger.logLevel = .critical
        var options = ServerOptions()
        options.port = world.port
        options.logsRequests = false
        let server = DachwerkHTTPServer(
            options: options, tenants: world.platform.registry,
            pages: try PageResponder(desk: desk, tenants: world.platform.registry),
            metrics: PrometheusMetrics(), logger: logger)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [server, BareServer(port: world.barePort)], logger: logger))
        async let running: Void = group.run()
        do {
            try await waitForBoth(world)
            let result = try await body()
            await group.triggerGracefulShutdown()
            try await running
            return result
        } catch {
            await group.triggerGracefulShutdown()
            try? await running
            throw error
        }
    }

    private func waitForBoth(_ world: BenchWorld) async throws {
        for (port, path) in [(world.port, "/health/live"), (world.barePort, "/bare/10")] {
            let request = LoadPlan.request("GET", path, host: "localhost")
            for _ in 0..<500 {
                if (try? await HTTPProbe(port: port).status(request)) == 200 { break }
                try await Task.sleep(for: .milliseconds(10))
            }
        }
    }
}
