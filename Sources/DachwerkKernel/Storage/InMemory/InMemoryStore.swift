import Foundation
import Synchronization

/// A store in memory, for tests: right in every respect but one, that it ends with the process.
///
/// It passes the same conformance suite as every other store. What is kept stays after a tenant's
/// store is closed, so that opening it again shows the same rows.
///
/// Backups are JSON files; texts with control characters that no field accepts do not come back.
public final class InMemoryStore: Store {
    private struct Entry {
        let tenant: InMemoryTenant
        var isOpen: Bool
    }

    private let entries: Mutex<[String: Entry]>

    /// Makes an empty store.
    public init() {
        entries = Mutex([:])
    }

    private init(_ states: [String: MemoryState]) {
        entries = Mutex(states.mapValues { Entry(tenant: InMemoryTenant($0), isOpen: false) })
    }

    /// Opens the store of one tenant, making it when it is new.
    public func open(_ tenant: String) throws -> any TenantStore {
        let kept = try entries.withLock { entries in
            let entry = entries[tenant] ?? Entry(tenant: InMemoryTenant(), isOpen: false)
            if entry.isOpen { throw Self.inUse(tenant) }
            entries[tenant] = Entry(tenant: entry.tenant, isOpen: true)
            return entry.tenant
        }
        return InMemoryTenantStore(tenant, kept) { [weak self] in
            self?.entries.withLock { $0[tenant]?.isOpen = false }
        }
    }

    /// Whether something is kept for a tenant.
    public func exists(_ tenant: String) throws -> Bool {
        entries.withLock { $0[tenant] != nil }
    }

    /// Takes away everything that is kept for a tenant; its store must be closed.
    public func erase(_ tenant: String) throws {
        try entries.withLock { entries in
            if entries[tenant]?.isOpen == true { throw Self.inUse(tenant) }
            entries[tenant] = nil
        }
    }

    /// Puts a backup in the place of a tenant's store; it must be closed.
    public func restore(_ tenant: String, from path: String) throws {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw StoreError(.inputOutput, path, "The backup cannot be read: \(error)")
        }
        let backup = try InMemoryBackup(decoding: Array(data), from: path)
        guard backup.tenant.utf8.elementsEqual(tenant.utf8) else {
            throw StoreError(
                .wrongTenant, tenant, "The backup \(path) belongs to \(backup.tenant).")
        }
        try entries.withLock { entries in
            if entries[tenant]?.isOpen == true { throw Self.inUse(tenant) }
            entries[tenant] = Entry(tenant: InMemoryTenant(backup.state), isOpen: false)
        }
    }

    /// A store as it were after a crash: everything committed is there and nothing is open.
    package func afterCrash() -> InMemoryStore {
        InMemoryStore(entries.withLock { $0.mapValues(\.tenant.state) })
    }

    private static func inUse(_ tenant: String) -> StoreError {
        StoreError(.inUse, tenant, "The store of \(tenant) is open already.")
    }
}
