import DachwerkKernel
import DachwerkKit

extension ModuleTrial {
    /// Makes a record for each state that transitions lead to, as far as the rules allow.
    ///
    /// - Returns: What was refused on the way.
    func reachEveryState(_ tenant: Tenant) async throws -> [Refusal] {
        var refusals: [Refusal] = []
        var maker = SampleMaker(tenant, marker: "zzalpha", seed: seed)
        try await maker.makeAll()
        for resource in own(tenant) where resource.definition.hasLifecycle {
            for path in Self.paths(resource.definition) {
                let id = try await maker.makeOne(resource)
                for move in path {
                    let refused = await go(id, move, resource, &maker)
                    refusals += refused
                    if refused.count == 2 { break }
                }
            }
        }
        return refusals
    }

    /// Tries a transition without fields, then with samples of those it takes.
    private func go(
        _ id: RecordID, _ move: AnyMove, _ resource: CompiledResource, _ maker: inout SampleMaker
    ) async -> [Refusal] {
        let session = maker.tenant.session(for: .scheduler)
        let sample = maker.sample(resource, 1, 0).filter { move.sets.contains($0.key) }
        var refusals: [Refusal] = []
        for fields in [[:], sample] {
            let operation = Operation(
                resource.id, .move(id, move.name), fields: fields, reason: "zzalpha reason")
            do {
                _ = try await session.perform(operation)
                break
            } catch let refusal as Refusal {
                refusals.append(refusal)
            } catch {
                refusals.append(Refusal(undeclared: Refusal.Code("\(error)")))
            }
        }
        return refusals
    }

    /// The shortest way to each state, and each transition at the end of one.
    private static func paths(_ definition: AnyResource) -> [[AnyMove]] {
        var known: [String: [AnyMove]] = [:]
        var waiting = definition.initialStates.prefix(1).map { ($0, [AnyMove]()) }
        var paths: [[AnyMove]] = []
        while let (state, path) = waiting.first {
            waiting.removeFirst()
            guard known[state] == nil else { continue }
            known[state] = path
            for move in definition.moves where move.from.contains(state) {
                paths.append(path + [move])
                waiting.append((move.to, path + [move]))
            }
        }
        return paths
    }
}
