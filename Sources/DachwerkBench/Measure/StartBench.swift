import DachwerkWorkbench
import DachwerkCommand
import Foundation

/// A real `serve` with many tenants, looked at from outside: how soon it answers, how soon a
/// tenant answers that nobody used before, and how much memory it takes.
struct StartBench {
    let folder: String
    let tenantCount: Int
    let profile: Profile
    let load: LoadProcess

    private static let active = 50
    private static let cold = 20

    func run(
        progress: (String) -> Void
    ) async throws -> (results: [BenchResult], remarks: [String]) {
        let tenants = BenchTenants(
            folder: "\(folder)/start/tenants", count: tenantCount, profile: profile)
        try tenants.write()
        let port = try BenchTools.freePort()
        // The first start makes every store; what is measured is the start of a server that has
        // been at work before.
        progress("starting with \(tenantCount) tenants, for the first time")
        _ = try await serve(tenants.folder, port) { process in
            try await ready(port, process)
        }
        progress("starting with \(tenantCount) tenants")
        return try await serve(tenants.folder, port) { process in
            try await measure(process, port)
        }
    }

    private func measure(
        _ process: Process, _ port: Int
    ) async throws -> (results: [BenchResult], remarks: [String]) {
        let start = ContinuousClock.now
        try await firstAnswer(port, process)
        let answered = BenchTools.milliseconds(ContinuousClock.now - start)
        try await ready(port, process)
        var times: [Double] = []
        for number in 0..<Self.cold {
            times.append(
                try await BenchTools.time { _ = try await self.request(number, port) })
        }
        for number in 0..<Self.active { _ = try await use(number, port) }
        var results = [
            BenchResult(
                name: "start with \(tenantCount) tenants, to the first answer",
                value: answered / 1_000, unit: "s", budget: .atMost(1),
                detail: "process start included"),
            BenchResult(
                name: "first request to a cold tenant", value: BenchTools.median(times),
                unit: "ms", budget: .atMost(20),
                detail: String(
                    format: "median of %d, slowest %.1f ms", times.count, times.max() ?? 0)),
        ]
        guard let memory = Self.residentMegabytes(process.processIdentifier) else {
            return (results, ["resident memory: this system does not tell it in /proc."])
        }
        results.append(
            BenchResult(
                name: "resident memory, \(tenantCount) tenants, \(Self.active) active",
                value: memory, unit: "MB", budget: .atMost(200), detail: "VmRSS of serve"))
        return (results, [])
    }

    /// Runs `serve` while something is done with it, and stops it as an operator would.
    private func serve<Result>(
        _ tenants: String, _ port: Int, _ body: (Process) async throws -> Result
    ) async throws -> Result {
        let process = try BenchTools.process(
            [
                "serve", "--port", String(port), "--tenants", tenants, "--data",
                "\(folder)/start/data",
            ], of: "dachwerk")
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        return try await body(process)
    }

    /// Waits for the first answer of a tenant.
    private func firstAnswer(_ port: Int, _ process: Process) async throws {
        try await wait(for: "an answer", process) {
            try await request(tenantCount - 1, port) == 200
        }
    }

    private func ready(_ port: Int, _ process: Process) async throws {
        try await wait(for: "readiness", process) {
            try await HTTPProbe(port: port).status(
                LoadPlan.request("GET", "/health/ready", host: "localhost")) == 200
        }
    }

    private func wait(
        for what: String, _ process: Process, _ test: () async throws -> Bool
    ) async throws {
        let deadline = ContinuousClock.now + .seconds(180)
        while ContinuousClock.now < deadline {
            guard process.isRunning else { throw CommandFault("serve ended before \(what).") }
            if (try? await test()) == true { return }
            try await Task.sleep(for: .milliseconds(2))
        }
        throw CommandFault("serve gave no \(what) within three minutes.")
    }

    private func request(_ number: Int, _ port: Int) async throws -> Int {
        try await HTTPProbe(port: port).status(
            LoadPlan.request("GET", profile.measure.open, host: BenchTenants.host(number)))
    }

    /// Some requests to one tenant, so that its store and its readers are open.
    private func use(_ number: Int, _ port: Int) async throws -> LoadCount {
        try await load.run(
            LoadPlan(
                port: port, connections: 4, milliseconds: 20, warmUp: 4,
                scripts: [
                    [
                        LoadPlan.request(
                            "GET", profile.measure.open, host: BenchTenants.host(number))
                    ]
                ], offset: 0))
    }

    /// The memory of a process that is in use, as Linux tells it.
    static func residentMegabytes(_ process: Int32) -> Double? {
        guard let data = FileManager.default.contents(atPath: "/proc/\(process)/status") else {
            return nil
        }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        guard let line = lines.first(where: { $0.hasPrefix("VmRSS:") }),
            let number = line.split(separator: " ", omittingEmptySubsequences: true)
                .compactMap({ Double($0.filter(\.isNumber)) }).first
        else { return nil }
        return number / 1_024
    }
}
