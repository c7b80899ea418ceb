import DachwerkKernel
import DachwerkKit

extension ModuleTrial {
    /// A capability that is off answers as if it did not exist.
    func disabled() async throws -> [Finding] {
        let on = try platform()
        var maker = SampleMaker(on.tenant("alpha"), marker: "zzalpha", seed: seed)
        try await maker.makeAll(perResource: 1)
        let without = try platformWithout()
        let tenant = without.tenant("alpha")
        var findings: [Finding] = []
        for resource in own(on.tenant("alpha")) {
            for (name, attempt) in attempts(resource, tenant, maker.records[resource.id]?.first) {
                if let answer = await attempt(), answer != "refused as missing" {
                    findings.append(
                        Finding(
                            check: "module.disabled",
                            message:
                                "\(name) of \(resource.id) answers although it is off: \(answer)"))
                }
            }
        }
        if tenant.composition.jobs.contains(where: { $0.id.hasPrefix(capability + ".") }) {
            findings.append(
                Finding(check: "module.disabled", message: "A job runs although it is off."))
        }
        return findings
    }

    /// A platform where everything that needs the module is off as well.
    func platformWithout(store: any Store = InMemoryStore()) throws -> TestPlatform {
        var off: Set<String> = [capability]
        var grows = true
        while grows {
            let more = compiler.catalog.modules.filter { module in
                !off.contains(module.manifest.capability)
                    && module.manifest.requirements.contains { off.contains($0.capability) }
            }
            grows = !more.isEmpty
            off.formUnion(more.map(\.manifest.capability))
        }
        return try TestPlatform.boot(
            compiler, choices.filter { !off.contains($0.capability) }, store: store,
            ids: SystemIDSource())
    }

    private func attempts(
        _ resource: CompiledResource, _ tenant: Tenant, _ id: RecordID?
    ) -> [(String, () async -> String?)] {
        let session = tenant.session(for: .scheduler)
        let id = id ?? RecordID(high: 1, low: 1)
        func outcome(_ body: () async throws -> Void) async -> String? {
            do {
                try await body()
                return "answered"
            } catch let refusal as Refusal {
                return refusal == .notFound ? "refused as missing" : "\(refusal.code)"
            } catch {
                return "\(error)"
            }
        }
        return [
            ("a list", { await outcome { _ = try session.list(resource.id, ListRequest()) } }),
            ("a record", { await outcome { _ = try session.read(resource.id, id) } }),
            ("the history", { await outcome { _ = try session.history(resource.id, id) } }),
            (
                "an export",
                {
                    await outcome {
                        _ = try session.exportRecords(resource.id, format: .json, after: nil)
                    }
                }
            ),
            (
                "a creation",
                { await outcome { _ = try await session.perform(Operation(resource.id, .create)) } }
            ),
            (
                "an erasure",
                {
                    await outcome {
                        _ = try await session.perform(Operation(resource.id, .erase(id)))
                    }
                }
            ),
        ]
    }
}
