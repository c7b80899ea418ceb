import DachwerkWorkbench
import DachwerkCommand
import DachwerkKernel
import DachwerkKit
import Foundation

/// What the platform does without HTTP, compared with plain SQLite: one file, the same durability,
/// prepared statements, and nothing of the platform.
///
/// There is no budget for these; they tell how much of a request is the store's.
struct RawBench {
    let world: BenchWorld
    let rounds: Int

    private static let readers = 4_000
    private static let batch = 32
    private static let commits = 30

    func run() async throws -> [BenchResult] {
        guard let tenant = world.platform.registry.tenant(id: BenchTenants.id(3)),
            world.places.count > 3
        else { throw CommandFault("No tenant was prepared.") }
        let bare = try BareDatabase(path: "\(world.folder)/bare.sqlite")
        return try await reading(tenant, world.places[3], bare)
            + [try await writing(tenant, world.places[3], bare)]
    }

    private func reading(
        _ tenant: Tenant, _ place: BenchWorld.Place, _ bare: BareDatabase
    ) async throws -> [BenchResult] {
        let session = tenant.session(
            for: Actor(kind: .token, id: "bench", duties: [world.profile.duty]))
        let (resource, ids) = try place.records(world.profile.measure.read)
        let id = ids[0].description
        try bare.write([(id, String(repeating: "x", count: 500))])
        var ratios: [Double] = []
        var costs: [Double] = []
        for _ in 0..<rounds {
            let start = ContinuousClock.now
            for _ in 0..<Self.readers { _ = try bare.read(id) }
            let middle = ContinuousClock.now
            for _ in 0..<Self.readers {
                _ = try session.read(resource, ids[0])
            }
            let plain = BenchTools.milliseconds(middle - start)
            let own = BenchTools.milliseconds(ContinuousClock.now - middle)
            ratios.append(plain / max(own, 0.001))
            costs.append(own * 1_000 / Double(Self.readers))
        }
        let name = "read one record, without HTTP"
        let time = BenchResult(
            name: name, value: BenchTools.median(ratios),
            unit: "of raw SQLite", budget: .none,
            detail: String(format: "%.1f µs each", BenchTools.median(costs)))
        let taken = try await Allocations.counted {
            for _ in 0..<Self.readers { _ = try session.read(resource, ids[0]) }
        }
        return [time] + [taken?.result(name, for: Self.readers)].compactMap(\.self)
    }

    private func writing(
        _ tenant: Tenant, _ place: BenchWorld.Place, _ bare: BareDatabase
    ) async throws -> BenchResult {
        var maker = place.maker
        let session = tenant.session(
            for: Actor(kind: .token, id: "bench", duties: [world.profile.duty]))
        var ratios: [Double] = []
        var rates: [Double] = []
        let content = String(repeating: "x", count: 300)
        for _ in 0..<rounds {
            let start = ContinuousClock.now
            for _ in 0..<Self.commits {
                try bare.write(
                    (0..<Self.batch).map { _ in (newID(tenant).description, content) })
            }
            let drafts = try maker.stories(
                world.profile.measure.list, 0..<Self.batch * Self.commits,
                of: Self.batch * Self.commits, at: maker.now
            ).map(\.creation)
            let middle = ContinuousClock.now
            for commit in 0..<Self.commits {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<Self.batch {
                        let operation = drafts[commit * Self.batch + number]
                        group.addTask { _ = try await session.perform(operation) }
                    }
                    try await group.waitForAll()
                }
            }
            let plain = BenchTools.milliseconds(middle - start)
            let own = BenchTools.milliseconds(ContinuousClock.now - middle)
            ratios.append(plain / max(own, 0.001))
            rates.append(Double(Self.commits * Self.batch) / max(own, 0.001) * 1_000)
        }
        return BenchResult(
            name: "create a draft, 32 at a time, without HTTP",
            value: BenchTools.median(ratios), unit: "of raw SQLite", budget: .none,
            detail: String(
                format: "%.0f/s; raw: 2 rows each, 32 per commit", BenchTools.median(rates)))
    }

    private func newID(_ tenant: Tenant) -> RecordID {
        tenant.platform.ids.next(at: tenant.platform.clock.now())
    }
}
