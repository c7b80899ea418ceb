import DachwerkKernel
import DachwerkKit

extension ModuleTrial {
    /// Whatever a rule refuses and whatever people are told, in every state that records can reach
    /// and as time goes by, they get it in words.
    func words() async throws -> [Finding] {
        let platform = try platform()
        let tenant = platform.tenant("alpha")
        var refused = try await provoke(tenant)
        refused += try await reachEveryState(tenant)
        for days in [0, 1, 13, 40, 400] {
            platform.clock.advance(days: days)
            for job in tenant.composition.jobs { _ = await tenant.carryOut(job) }
        }
        let codes = refused.flatMap { refusal in
            [refusal.code.description] + refusal.faults.map(\.code.description)
        }
        return try missing(Set(codes), "refusal", tenant)
            + missing(
                Set(told(tenant) + own(tenant).flatMap(\.declaredNotices)), "notice", tenant)
    }

    /// Asks for what does not fit: samples that differ, transitions in any order, erasure.
    private func provoke(_ tenant: Tenant) async throws -> [Refusal] {
        var maker = SampleMaker(tenant, marker: "zzalpha", seed: seed)
        try await maker.makeAll(perResource: 1)
        let session = tenant.session(for: .scheduler)
        var refusals: [Refusal] = []
        for resource in own(tenant) {
            var operations: [Operation] = []
            for attempt in 0..<SampleMaker.attempts {
                operations.append(
                    Operation(
                        resource.id, .create, fields: maker.sample(resource, attempt, attempt)))
            }
            for id in maker.records[resource.id] ?? [] {
                for move in resource.definition.moves {
                    operations.append(
                        Operation(resource.id, .move(id, move.name), reason: "A reason."))
                }
                operations.append(Operation(resource.id, .erase(id)))
            }
            for operation in operations {
                do {
                    _ = try await session.perform(operation)
                } catch let refusal as Refusal {
                    refusals.append(refusal)
                } catch {
                    refusals.append(Refusal(undeclared: Refusal.Code("\(error)")))
                }
            }
        }
        return refusals
    }

    /// The codes of everything that people were told.
    private func told(_ tenant: Tenant) throws -> [String] {
        guard let notices = tenant.composition.resource(PlatformNotice.id) else { return [] }
        let position = notices.definition.positions[PlatformNotice.code.name]
        let rows = try tenant.read {
            try RecordStore(notices).records(where: .always, order: [], limit: 10_000, in: $0)
        }
        return rows.compactMap { row in position.flatMap { row.contents[$0].textValue } }
    }

    private func missing(
        _ codes: Set<String>, _ kind: String, _ tenant: Tenant
    ) throws -> [Finding] {
        codes.sorted().flatMap { code in
            ["de", "en"].filter { !tenant.composition.vocabulary.has(code, in: $0) }.map {
                Finding(
                    check: "module.words",
                    message: "The \(kind) '\(code)' has no words in '\($0)'.")
            }
        }
    }
}
