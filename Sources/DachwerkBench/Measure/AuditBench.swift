import DachwerkCommand
import DachwerkKernel
import DachwerkKit
import DachwerkWorkbench

/// What it takes to examine a long audit: a quarter changes, each with its entry of the history,
/// and else looks, as an organisation leaves them behind over years.
///
/// A time and no ratio: whoever examines an audit waits for it.
struct AuditBench {
    let world: BenchWorld
    /// How many entries the audit has.
    let entries: Int

    private static let atOnce = 2_000
    /// One entry in so many is a change.
    private static let share = 4

    func run() async throws -> BenchResult {
        guard let tenant = world.platform.registry.tenant(id: BenchTenants.id(3)) else {
            throw CommandFault("No tenant was prepared.")
        }
        let hold = try await tenant.hold()
        defer { hold.end() }
        var written = 0
        while written < entries {
            let count = min(Self.atOnce, entries - written)
            try await write(count, to: tenant)
            written += count
        }
        let start = ContinuousClock.now
        let findings = try tenant.verifyAudit()
        let seconds = BenchTools.milliseconds(ContinuousClock.now - start) / 1_000
        guard findings.faults.allSatisfy({ $0.kind == .unanchored }) else {
            throw CommandFault("The audit of the measurement is not sound: \(findings.faults).")
        }
        let million = seconds * 1_000_000 / Double(findings.entries)
        return BenchResult(
            name: "examine a million entries of an audit", value: million, unit: "s",
            budget: .atMost(10),
            detail: "\(findings.entries) entries, a quarter of them changes")
    }

    /// Writes as many entries in one transaction.
    private func write(_ count: Int, to tenant: Tenant) async throws {
        let now = tenant.platform.clock.now()
        let until = tenant.info.zone.date(of: now)
        try await tenant.write { transaction in
            let changes = count / Self.share
            let writer = tenant.recordWriter(as: .scheduler, at: now, in: transaction)
            try writer.acting(for: "platform") { context in
                for number in 0..<changes {
                    _ = try context.create(PlatformHold.self) {
                        $0.grounds = "Measured as number \(number)."
                        $0.until = until
                    }
                }
            }
            let looks = (changes..<count).map { number in
                AuditEvent(
                    .read, by: .scheduler, resource: "\(PlatformHold.id)",
                    record: RecordID(high: UInt64(number), low: 1))
            }
            try AuditBook().append(looks, at: now, in: transaction)
        }
    }
}
