import DachwerkWorkbench
package import DachwerkKernel
import DachwerkKit
import Synchronization

/// Makes tenants ready: makes the store of a new one, and brings in the first records.
///
/// It is done once for each state of a tenant's file, at the start and when the file changes. What
/// fails is tried again with growing pauses, so that a full disk that was freed and first records
/// that were mended heal by themselves. A store that is there already and gets no first records
/// stays closed until it is needed, so that a thousand tenants cost little.
package final class Provisioner: Sendable {
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
    private static let examinedAtOnce = 4

    private let folder: String
    private let store: any Store
    private let observer: any PlatformObserver
    private let demo: DemoPeople?
    private let now: @Sendable () -> ContinuousClock.Instant
    private let progress = Mutex<[String: Progress]>([:])
    private let told = Mutex<Set<String>>([])

    /// Makes tenants ready whose first records stand in a folder.
    package init(
        folder: String, store: any Store, observer: any PlatformObserver,
        demo: DemoPeople? = nil,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        self.folder = folder
        self.store = store
        self.observer = observer
        self.demo = demo
        self.now = now
    }

    /// Makes those of these tenants ready that are not yet; one that fails harms no other.
    package func provision(_ tenants: [Tenant]) async {
        for tenant in tenants where isDue(tenant) {
            if Task.isCancelled { return }
            note(await attempt(tenant), of: tenant)
        }
        tellForsaken(besides: tenants)
        let present = Set(tenants.map(\.id))
        progress.withLock { $0 = $0.filter { present.contains($0.key) } }
    }

    /// Finds out of a few tenants more whether they can be served, so that an operator hears of it
    /// before the first visitor does; a thousand take a minute, and cost nothing afterwards.
    func examine(_ tenants: [Tenant]) async {
        let unknown = tenants.filter { !$0.isExamined }
        for tenant in unknown.prefix(Self.examinedAtOnce) {
            if Task.isCancelled { return }
            // What keeps it from being served is told by the tenant itself; all else passes.
            try? await tenant.examine()
        }
    }

    /// Tells of stores that no tenant file names any more, once each.
    private func tellForsaken(besides tenants: [Tenant]) {
        let forsaken = ForsakenStores(store, tenants: tenants.map(\.id)).ids
        let news = told.withLock { told in
            defer { told = Set(forsaken) }
            return forsaken.filter { !told.contains($0) }
        }
        for id in news {
            observer.observe(
                PlatformEvent("store.forsaken", .warning, tenant: id, ForsakenStores.message(id)))
        }
    }

    /// Tries to make a tenant ready, and says what is against it and what seems odd.
    private func attempt(_ tenant: Tenant) async -> [PlatformEvent] {
        do {
            // A tenant whose file was changed while it was live is brought together with its
            // store at once; all others when they are first needed.
            let isNew = try !store.exists(tenant.id)
            if isNew || tenant.continuesLiveTenant { try await tenant.hold().end() }
            let report = try await FirstRecords(folder: folder).bring(into: tenant)
            let refused = try await demo?.bring(to: tenant, folder: folder) ?? []
            func event(_ level: PlatformEvent.Level, _ fault: CheckFault) -> PlatformEvent {
                PlatformEvent("tenant.first-records", level, tenant: tenant.id, fault.description)
            }
            return report.faults.map { event(.error, $0) }
                + report.warnings.map { event(.warning, $0) }
                + refused.map {
                    PlatformEvent("tenant.demo", .warning, tenant: tenant.id, $0)
                }
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
