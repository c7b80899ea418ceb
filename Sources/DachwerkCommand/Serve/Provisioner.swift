import DachwerkKernel
import DachwerkKit
import Synchronization

/// Makes tenants ready: makes the store of a new one, and brings in the first records.
///
/// It is done once for each state of a tenant's file, at the start and when the file changes. A
/// store that is there already and gets no first records stays closed until it is needed, so that
/// a thousand tenants cost little.
final class Provisioner: Sendable {
    private let folder: String
    private let store: any Store
    private let observer: any PlatformObserver
    private let done = Mutex<[String: ObjectIdentifier]>([:])

    /// Makes tenants ready whose first records stand in a folder.
    init(folder: String, store: any Store, observer: any PlatformObserver) {
        self.folder = folder
        self.store = store
        self.observer = observer
    }

    /// Makes those of these tenants ready that are not yet; one that fails harms no other.
    func provision(_ tenants: [Tenant]) async {
        for tenant in tenants where isNew(tenant) {
            if Task.isCancelled { return }
            await provision(tenant)
        }
        let present = Set(tenants.map(\.id))
        done.withLock { $0 = $0.filter { present.contains($0.key) } }
    }

    private func provision(_ tenant: Tenant) async {
        do {
            if try !store.exists(tenant.id) {
                _ = try tenant.read { try $0.count(PlatformTables.seed, where: .always) }
            }
            let report = try await FirstRecords(folder: folder).bring(into: tenant)
            for (faults, level) in [
                (report.faults, PlatformEvent.Level.error),
                (report.warnings, .warning),
            ] {
                for fault in faults {
                    observer.observe(
                        PlatformEvent(
                            "tenant.first-records", level, tenant: tenant.id, fault.description))
                }
            }
            observer.observe(
                PlatformEvent("tenant.ready", tenant: tenant.id, "\(tenant.id) is ready."))
        } catch {
            let lines = CommandFault(explaining: error)?.lines ?? ["\(error)"]
            observer.observe(
                PlatformEvent(
                    "tenant.failed", .error, tenant: tenant.id,
                    "\(tenant.id) could not be made ready. \(lines.joined(separator: " "))"))
        }
    }

    private func isNew(_ tenant: Tenant) -> Bool {
        let identity = ObjectIdentifier(tenant)
        return done.withLock { done in
            if done[tenant.id] == identity { return false }
            done[tenant.id] = identity
            return true
        }
    }
}
