import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import DachwerkWorkbench
import Foundation
import Testing

@testable import DachwerkCommand
@testable import dachwerk

/// What went on before somebody looks at a demonstration.
@Suite struct DemoStoryTests {
    private static let tenants = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Tenants").path

    /// What was refused of the stories of all shipped organisations, when the server starts at
    /// some moment, and how many records of a resource are there afterwards.
    private func refused(
        at moment: Instant, twice: Bool = false, counting resource: ResourceID? = nil
    ) async throws -> (refused: [String], count: Int) {
        let trial = CommandTrial()
        let platform = PlatformAssembly(
            tenants: Self.tenants, data: trial.data, catalog: ModuleCatalog(moduleCatalog),
            clock: FixedClock(moment))
        #expect(platform.registry.load().isEmpty)
        let desk = try SignInDesk(
            platform.services, cost: PasswordHash.Cost(memory: 64 * 1_024, passes: 1),
            admitsDemo: true)
        var refused: [String] = []
        var count = 0
        for tenant in platform.registry.tenants {
            try await FirstRecords(folder: Self.tenants).bring(into: tenant)
            for _ in 0..<(twice ? 2 : 1) {
                refused += try await DemoPeople(desk: desk).bring(
                    to: tenant, folder: Self.tenants)
            }
            guard let resource, let compiled = tenant.composition.resource(resource) else {
                continue
            }
            let hold = try await tenant.hold()
            defer { hold.end() }
            count += try tenant.read {
                try RecordStore(compiled).records(
                    where: .always, order: [.init("id")], limit: 100, in: $0
                ).count
            }
        }
        try await platform.stores.closeAll()
        return (refused, count)
    }

    @Test(arguments: [
        "2026-06-09T10:20:00Z", "2026-06-13T19:56:00Z", "2026-03-01T23:30:00Z",
        "2026-09-07T04:00:00Z",
    ])
    func `the stories of the shipped organisations are played whole at any hour`(
        text: String
    ) async throws {
        let moment = try #require(Instant(text))
        let played = try await refused(at: moment, counting: "equipment-lending.loan")
        #expect(played.refused == [])
        #expect(played.count == 7)
    }

    @Test func `a story is played once for a store`() async throws {
        let moment: Instant = "2026-06-09T10:20:00Z"
        let played = try await refused(
            at: moment, twice: true, counting: "complaint-mediation.case")
        #expect(played.refused == [])
        #expect(played.count == 2)
    }

    @Test func `a step that falls on a holiday is told, and the rest is played`() async throws {
        let moment: Instant = "2026-12-16T10:20:00Z"
        let played = try await refused(at: moment, counting: "equipment-lending.loan")
        #expect(played.refused.contains { $0.contains("create") && $0.contains("demo: ") })
        #expect(played.count > 2)
    }

    @Test func `moments of a story lie around the day it is played on`() throws {
        let now: Instant = "2026-11-28T20:50:00Z"
        let zone = try #require(Zone("Europe/Berlin"))
        func text(_ text: String) -> String? { DemoTime(text, zone: zone, now: now)?.text }
        #expect(text("day+3") == "2026-12-01")
        #expect(text("day-1 22:30") == "2026-11-27T21:30:00.000Z")
        #expect(text("monday+1 10:00") == "2026-11-30T09:00:00.000Z")
        #expect(text("sunday+0") == "2026-11-29")
        #expect(text("hour+1") == "2026-11-28T21:00:00.000Z")
        for other in ["day", "day+x", "Beispiel 1", "someday+1", "hour+1 10:00", "day+1 25:00", ""]
        {
            #expect(text(other) == nil, "\(other)")
        }
    }
}
