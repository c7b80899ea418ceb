public import DachwerkKernel
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
    /// The copies of backups that are about to take a tenant's place.
    private let staged = Mutex<[String: Entry]>([:])

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

    /// The tenants for whom something is kept.
    public func tenants() throws -> [String] {
        entries.withLock { $0.keys.sorted() }
    }

    /// Takes away everything that is kept for a tenant; its store must be closed.
    public func erase(_ tenant: String) throws {
        try entries.withLock { entries in
            if entries[tenant]?.isOpen == true { throw Self.inUse(tenant) }
            entries[tenant] = nil
        }
    }

    /// Makes a checked copy of a backup beside a tenant's store.
    public func stage(_ tenant: String, from path: String) throws -> any TenantStore {
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
        let copy = InMemoryTenant(backup.state)
        try staged.withLock { staged in
            if staged[tenant]?.isOpen == true { throw Self.inUse(tenant) }
            staged[tenant] = Entry(tenant: copy, isOpen: true)
        }
        return InMemoryTenantStore(tenant, copy) { [weak self] in
            self?.staged.withLock { $0[tenant]?.isOpen = false }
        }
    }

    /// Puts the staged copy in the place of a tenant's store; both must be closed.
    public func install(_ tenant: String) throws {
        try entries.withLock { entries in
            if entries[tenant]?.isOpen == true { throw Self.inUse(tenant) }
            try staged.withLock { staged in
                guard let copy = staged[tenant] else {
                    throw StoreError(.inputOutput, tenant, "Nothing is staged for \(tenant).")
                }
                if copy.isOpen { throw Self.inUse(tenant) }
                entries[tenant] = copy
                staged[tenant] = nil
            }
        }
    }

    /// Takes the staged copy away, if there is one; it must be closed.
    public func discard(_ tenant: String) throws {
        try staged.withLock { staged in
            if staged[tenant]?.isOpen == true { throw Self.inUse(tenant) }
            staged[tenant] = nil
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
