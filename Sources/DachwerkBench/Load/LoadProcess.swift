import DachwerkWorkbench
import DachwerkCommand
import DachwerkKernel
import Foundation

/// Runs a load plan in a process of its own and hands back what it counted.
struct LoadProcess {
    let folder: String

    func run(_ plan: LoadPlan) async throws -> LoadCount {
        let path = "\(folder)/plan-\(UInt32.random(in: .min ... .max)).json"
        try JSONEncoder().encode(plan).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let output = try await offThread {
            let process = try BenchTools.process(["bench-load", path])
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let data = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return data
        }
        guard let count = try? JSONDecoder().decode(LoadCount.self, from: output) else {
            throw CommandFault("The load generator failed.")
        }
        guard count.requests > 0, count.failures == 0 else {
            throw CommandFault(
                "\(count.failures) of \(count.requests) requests failed.",
                count.firstFailure ?? "No answer came.")
        }
        return count
    }
}

/// Compares a route with the bare one: rounds of both in turn, the median of their ratios.
///
/// What disturbs the machine for a while disturbs two neighbouring rounds alike, and so hardly
/// touches their ratio.
struct RatioRounds {
    let load: LoadProcess
    let rounds: Int
    let milliseconds: Int

    struct Outcome {
        let ratio: Double
        let detail: String
        /// What serving one request takes from the heap; nothing where that cannot be counted.
        let allocations: BenchResult?
    }

    func run(
        _ name: String,
        measured: (_ offset: Int) -> LoadPlan, bare: (_ bytes: Int, _ plan: LoadPlan) -> LoadPlan
    ) async throws -> Outcome {
        var ratios: [Double] = []
        var rates: [Double] = []
        var bareRates: [Double] = []
        var medians: [Double] = []
        var slow: [Double] = []
        var offset = 0
        // One short round first: it warms both and tells how many bytes an answer has.
        let first = try await load.run(measured(0))
        offset += first.requests
        for _ in 0..<rounds {
            let plan = measured(offset)
            let bareCount = try await load.run(bare(first.bytes, plan))
            let count = try await load.run(plan)
            offset += count.requests + count.failures
            rates.append(count.rate)
            bareRates.append(bareCount.rate)
            medians.append(count.medianMilliseconds)
            slow.append(count.slowMilliseconds)
            ratios.append(bareCount.rate > 0 ? count.rate / bareCount.rate : 0)
        }
        let detail = String(
            format: "%.0f/s of %.0f/s, %d bytes, median %.2f ms, 1 %% above %.1f ms",
            BenchTools.median(rates), BenchTools.median(bareRates), first.bytes,
            BenchTools.median(medians), BenchTools.median(slow))
        return Outcome(
            ratio: BenchTools.median(ratios), detail: detail,
            allocations: try await allocations(
                name, measured(offset), bare(first.bytes, measured(offset))))
    }

    /// One more round of each with counting on, and every request counted, for a first one costs
    /// what a later one does.
    private func allocations(
        _ name: String, _ measured: LoadPlan, _ bare: LoadPlan
    ) async throws -> BenchResult? {
        guard let plain = try await allocations(bare), let own = try await allocations(measured)
        else { return nil }
        return own.0.result(
            name, for: own.requests, beside: "bare: \(plain.0.blocks(for: plain.requests))")
    }

    private func allocations(
        _ plan: LoadPlan
    ) async throws -> (Allocations, requests: Int)? {
        var plan = plan
        plan.warmUp = 0
        var requests = 0
        let taken = try await Allocations.counted { requests = try await load.run(plan).requests }
        return taken.map { ($0, requests) }
    }
}
