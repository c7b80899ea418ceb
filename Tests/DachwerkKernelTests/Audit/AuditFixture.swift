import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation

/// A tenant in memory with a little history, and hands that reach past every door.
struct AuditFixture {
    let store = InMemoryStore()
    let platform: TestPlatform
    let host: TestActor

    init() throws {
        let compiler = CompositionCompiler(ModuleCatalog([GuestBookModule.self]))
        platform = try TestPlatform.boot(
            compiler, TestPlatform.choices(compiler.catalog, [:]), store: store,
            at: "2026-01-31T08:00:00Z", ids: SystemIDSource())
        host = platform.acting(as: GuestBookModule.host)
    }

    var tenant: Tenant { platform.tenant("alpha") }

    /// Guests come, change their names and go.
    func live(_ guests: Int = 4) async throws {
        for number in 0..<guests {
            let visit = try await host.create(Visit.self) { $0.name = "Guest \(number)" }
            let changed = try await host.change(visit) { $0.remark = "remark \(number)" }
            if number.isMultiple(of: 3) { try await host.erase(changed) }
        }
        try tenant.anchorAudit()
    }

    func entries() throws -> [AuditEntry] { try rows().compactMap { AuditEntry($0) } }

    func rows(_ table: TableSchema = PlatformTables.audit) throws -> [[StoreValue]] {
        try tenant.read {
            try $0.rows(StoreQuery(table, order: [.init("sequence")]))
        }
    }

    func kinds() throws -> [String] { try entries().map(\.kind) }

    /// Has the whole audit examined.
    func faults() throws -> [AuditFault.Kind] { try tenant.verifyAudit().faults.map(\.kind) }

    /// Writes past every door.
    func tamper(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Void
    ) async throws {
        try await tenant.platform.stores.useAsynchronously(
            "alpha", prepare: tenant.composition.schema
        ) { try await $0.write(body) }
    }
}
