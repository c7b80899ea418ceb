import DachwerkKernel
import DachwerkKit

extension ModuleTrial {
    /// What is done by itself is done once: a job or a look at the deadlines that is repeated at
    /// the
    /// same moment tells, changes and claims nothing, and neither does one after a restart.
    func jobs() async throws -> [Finding] {
        let store = InMemoryStore()
        var platform = try TestPlatform.boot(
            compiler, choices, store: store, ids: SystemIDSource())
        _ = try await reachEveryState(platform.tenant("alpha"))
        var findings: [Finding] = []
        for days in [0, 1, 13, 40, 400] {
            platform.clock.advance(days: days)
            findings += try await repeatJobs(platform.tenant("alpha"))
            let before = try lasting(platform.tenant("alpha"))
            try await platform.tenant("alpha").platform.stores.closeAll()
            platform = try TestPlatform.boot(
                compiler, choices, store: store, at: platform.clock.now(), ids: SystemIDSource())
            let tenant = platform.tenant("alpha")
            for job in tenant.composition.jobs { _ = await tenant.carryOut(job) }
            for table in Self.differing(before, try lasting(tenant)) {
                findings.append(jobFinding("A restart has something done again in '\(table)'."))
            }
        }
        return Array(Set(findings))
    }

    /// Runs every job twice, and all of them until nothing follows from what others did.
    private func repeatJobs(_ tenant: Tenant) async throws -> [Finding] {
        var findings: [Finding] = []
        for round in 0..<6 {
            let start = try lasting(tenant)
            for job in tenant.composition.jobs {
                let report = await tenant.carryOut(job)
                if round == 0, job.id.hasPrefix(capability + "."),
                    let failure = report.failures.first
                {
                    findings.append(jobFinding("'\(job.id)' fails: \(failure.error)"))
                }
                let once = try lasting(tenant)
                _ = await tenant.carryOut(job)
                for table in Self.differing(once, try lasting(tenant)) {
                    findings.append(
                        jobFinding(
                            "'\(job.id)' does something again in '\(table)' when it runs again."))
                }
            }
            if try lasting(tenant) == start { return findings }
        }
        return findings + [jobFinding("The jobs never come to rest at one moment.")]
    }

    private func jobFinding(_ message: String) -> Finding {
        Finding(check: "module.jobs", message: message)
    }

    /// Everything that is kept, but for when jobs ran.
    private func lasting(_ tenant: Tenant) throws -> [String: String] {
        var kept: [String: String] = [:]
        for table in tenant.composition.schema.tables where table.name != PlatformTables.job.name {
            let rows = try tenant.read { try $0.rows(StoreQuery(table)) }
            kept[table.name] = rows.map { "\($0)" }.sorted().joined(separator: "\n")
        }
        return kept
    }

    private static func differing(_ one: [String: String], _ other: [String: String]) -> [String] {
        one.keys.filter { one[$0] != other[$0] }.sorted()
    }
}
