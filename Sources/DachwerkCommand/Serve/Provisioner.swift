import DachwerkKernel
import DachwerkKit
import Synchronization

/// Makes tenants ready: makes the store of a new one, and brings in the first records.
///
/// It is done once for each state of a tenant's file, at the start and when the file changes. What
/// fails is tried again with growing pauses, so that a full disk that was freed and first records
/// that were mended heal by themselves. A store that is there already and gets no first records
/// stays closed until it is needed, so that a thousand tenants cost little.
final class Provisioner: Sendable {
    /// How it stands with a tenant.
    private struct Progress {
        /// Weak, because another tenant may come to stand where one stood in memory.
        weak var tenant: Tenant?
        /// What went wrong the last time; empty when nothing did.
        var faults: [String] = []
        var pause = Provisioner.firstPause
        /// When to try again; never when nothing went wrong.
        var next: ContinuousClock.Instant?
    }

    private static let firstPause: Duration = .seconds(1)
    private static let longestPause: Duration = .seconds(60)

    private let folder: String
    private let store: any Store
    private let observer: any PlatformObserver
    private let now: @Sendable () -> ContinuousClock.Instant
    private let progress = Mutex<[String: Progress]>([:])

    /// Makes tenants ready whose first records stand in a folder.
    init(
        folder: String, store: any Store, observer: any PlatformObserver,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        self.folder = folder
        self.store = store
        self.observer = observer
        self.now = now
    }

    /// Makes those of these tenants ready that are not yet; one that fails harms no other.
    func provision(_ tenants: [Tenant]) async {
        for tenant in tenants where isDue(tenant) {
            if Task.isCancelled { return }
            note(await attempt(tenant), of: tenant)
        }
        let present = Set(tenants.map(\.id))
        progress.withLock { $0 = $0.filter { present.contains($0.key) } }
    }

    /// Tries to make a tenant ready, and says what is against it and what seems odd.
    private func attempt(_ tenant: Tenant) async -> [PlatformEvent] {
        do {
            if try !store.exists(tenant.id) {
                _ = try tenant.read { try $0.count(PlatformTables.seed, where: .always) }
            }
            let report = try await FirstRecords(folder: folder).bring(into: tenant)
            func event(_ level: PlatformEvent.Level, _ fault: CheckFault) -> PlatformEvent {
                PlatformEvent("tenant.first-records", level, tenant: tenant.id, fault.description)
            }
            return report.faults.map { event(.error, $0) }
                + report.warnings.map { event(.warning, $0) }
        } catch {
            let lines = CommandFault(explaining: error)?.lines ?? ["\(error)"]
            return [
                PlatformEvent(
                    "tenant.failed", .error, tenant: tenant.id,
                    "\(tenant.id) could not be made ready. \(lines.joined(separator: " "))")
            ]
        }
    }

    /// Remembers how it went, and tells what was not told before.
    private func note(_ events: [PlatformEvent], of tenant: Tenant) {
        let messages = events.filter { $0.level == .error }.map(\.message)
        let moment = now()
        let isNews = progress.withLock { progress in
            let known = progress[tenant.id].flatMap { $0.tenant === tenant ? $0 : nil }
            var current = known ?? Progress(tenant: tenant)
            let isNews = known == nil || current.faults != messages
            if messages.isEmpty {
                current = Progress(tenant: tenant)
            } else {
                current.faults = messages
                current.next = moment + current.pause
                current.pause = min(current.pause * 2, Self.longestPause)
            }
            progress[tenant.id] = current
            return isNews
        }
        guard isNews else { return }
        for event in events { observer.observe(event) }
        if !events.contains(where: { $0.name == "tenant.failed" }) {
            observer.observe(
                PlatformEvent("tenant.ready", tenant: tenant.id, "\(tenant.id) is ready."))
        }
    }

    private func isDue(_ tenant: Tenant) -> Bool {
        let moment = now()
        return progress.withLock { progress in
            guard let known = progress[tenant.id], known.tenant === tenant else {
                return true
            }
            return known.next.map { $0 <= moment } ?? false
        }
    }
}
