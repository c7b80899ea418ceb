import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Synchronization
import Testing

/// A tenant and its store find each other before the first request.
@Suite struct SettlingTests {
    private struct WatchModule: CapabilityModule {
        static let manifest = ModuleManifest(
            provides: "watch", version: "1.0", summary: "Watches the calendar.")
        static let keeper = Duty("watch.keeper", "Keeps.")
        init(settings: Values<NoSettings>) {}
        func register(in registrar: inout Registrar) {
            registrar.add(Self.keeper)
            registrar.add(Meeting.resource)
            registrar.add(
                CalendarReview("watch.meetings", "Looks for meetings on holidays.") { context in
                    let meetings = try context.records(Meeting.self, limit: 100)
                    for meeting in meetings { try context.change(meeting) { $0.count += 1 } }
                    return meetings.count
                })
        }
    }

    private enum Meeting: Resource {
        static let id: ResourceID = "watch.meeting"
        static let count = Field<Int>("count", .default(0))
        static let resource = ResourceDefinition(Meeting.self, fields: count, access: access)
        static let access = Access<Meeting> {
            $0.allow(WatchModule.keeper, .read, .create)
        }
    }

    private let store = InMemoryStore()
    private let compiler = CompositionCompiler(ModuleCatalog([WatchModule.self]))
    private let observer = RecordingObserver()

    private func tenant(
        name: String = "Haus", aliases: [String] = [], host: String = "house.localhost",
        land: Land = .saarland, zone: String = "Europe/Berlin", continues: Bool = false
    ) throws -> Tenant {
        let choice = CapabilityChoice(capability: "watch", version: "1.0", settings: [])
        let composition = try #require(compiler.compile([choice]).composition)
        let file = TenantFile(
            id: "house", name: LocalizedText(name, in: .german), aliases: aliases, hosts: [host],
            zone: try #require(Zone(zone)), land: land)
        let services = PlatformServices(
            stores: StorePool(store: store), clock: FixedClock("2025-05-05T08:00:00Z"),
            ids: SystemIDSource(), observer: observer)
        return Tenant(
            file: file, composition: composition, platform: services,
            continuesLiveTenant: continues)
    }

    /// Uses the tenant as a request does, and lets go of its store.
    private func use(_ tenant: Tenant) async throws {
        defer { #expect(tenant.platform.stores.openCount <= 1) }
        let result: Result<Void, any Error>
        do {
            try await tenant.hold().end()
            result = .success(())
        } catch {
            result = .failure(error)
        }
        try await tenant.platform.stores.closeAll()
        try result.get()
    }

    private func counts() async throws -> [Int64] {
        let tenant = try tenant()
        let table = try #require(tenant.composition.resource(Meeting.id)).table
        let rows = try tenant.read { try $0.rows(StoreQuery(table)) }
        try await tenant.platform.stores.closeAll()
        return try rows.map { $0[try #require(table.positions["count"])].integer ?? -1 }
    }

    @Test func `promises are looked at once when zone or Land change, and not otherwise`()
        async throws
    {
        let first = try tenant()
        _ = try await first.session(for: .scheduler).perform(Operation(Meeting.id, .create))
        try await use(first)
        #expect(try await counts() == [0])
        _ = observer.take()
        try await use(try tenant(land: .bayern))
        #expect(observer.take() == ["tenant.calendar-changed house"])
        #expect(try await counts() == [1])
        try await use(try tenant(land: .bayern))
        #expect(try await counts() == [1])
        try await use(try tenant(land: .bayern, zone: "Asia/Kathmandu"))
        #expect(try await counts() == [2])
        #expect(observer.take() == ["tenant.calendar-changed house"])
    }

    @Test func `a new organisation never gets the records of the one that had its id`()
        async throws
    {
        try await use(try tenant())
        _ = observer.take()
        let other = try tenant(name: "Verein", host: "verein.localhost")
        let error = await #expect(throws: StoreError.self) { try await self.use(other) }
        #expect(error?.code == .otherOrganisation && error?.isLasting == true)
        #expect(other.trouble?.code == .otherOrganisation)
        #expect(observer.take() == ["tenant.unserved house"])
        // The same one keeps a host, a name or an alias, or its file was changed while it was live.
        try await use(try tenant(name: "Verein"))
        try await use(try tenant(name: "Verein", aliases: ["Haus"], host: "verein.localhost"))
        try await use(try tenant(name: "Klub", host: "klub.localhost", continues: true))
        #expect(observer.take() == ["tenant.renamed house"])
    }
}
