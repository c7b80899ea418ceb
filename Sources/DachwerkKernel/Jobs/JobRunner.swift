package import DachwerkKit
import Synchronization

/// Runs what is due, some tenants at a time; what fails harms no other job and no other tenant.
///
/// When a job runs next is remembered in the tenant's store, and the next look at a tenant beside
/// it, so that nothing is forgotten by a restart and no store is opened for nothing.
package final class JobRunner: Sendable {
    private let observer: any PlatformObserver
    private let clock: any PlatformClock
    /// The tenants whose jobs run now or wait for their turn.
    private let busy = Mutex<Set<String>>([])

    /// How many tenants have their jobs run at the same time.
    package static let width = 4

    package init(clock: any PlatformClock, observer: any PlatformObserver) {
        self.clock = clock
        self.observer = observer
    }

    /// Runs every job of these tenants whose time has come, and waits for all.
    package func runDue(_ tenants: [Tenant]) async {
        await withTaskGroup(of: Void.self) { group in
            var running = 0
            for tenant in tenants where begin(tenant) {
                if running == Self.width {
                    await group.next()
                    running -= 1
                }
                group.addTask { await self.run(tenant) }
                running += 1
            }
        }
    }

    /// Takes a tenant on, if its time has come and its jobs do not run already.
    package func begin(_ tenant: Tenant) -> Bool {
        let signature = Job.signature(tenant.composition.jobs)
        guard tenant.platform.agenda.isDue(tenant.id, signature, at: clock.now()) else {
            return false
        }
        return busy.withLock { $0.insert(tenant.id).inserted }
    }

    /// Runs the jobs of a tenant that was taken on.
    package func run(_ tenant: Tenant) async {
        defer { busy.withLock { _ = $0.remove(tenant.id) } }
        let agenda = tenant.platform.agenda
        agenda.begin(tenant.id, Job.signature(tenant.composition.jobs))
        let now = clock.now()
        do {
            try await work(tenant, at: now)
            // What waits for a mail server keeps nobody from the store.
            for job in tenant.composition.jobs where job.isDeliveries && !Task.isCancelled {
                tell(await tenant.carryOut(job), of: job, tenant)
            }
            let hold = try await tenant.hold()
            defer { hold.end() }
            agenda.end(tenant.id, at: now, next: try await nextLook(at: tenant, after: now))
        } catch {
            // What lasts was said already; somebody may mend it at any moment.
            if (error as? StoreError)?.isLasting != true {
                tell("The jobs could not be looked at: \(error)", tenant)
            }
            agenda.end(tenant.id, at: now, next: now.adding(minutes: 1))
        }
    }

    private func work(_ tenant: Tenant, at now: Instant) async throws {
        let hold = try await tenant.hold()
        defer { hold.end() }
        let rows = try tenant.read { try JobBook().rows(in: $0) }
        for job in tenant.composition.jobs
        where !job.isDeliveries && job.isDue(at: now, rows[job.id]) {
            if Task.isCancelled { break }
            tell(await tenant.carryOut(job), of: job, tenant)
        }
    }

    /// Nobody rests for longer, whatever is noted anywhere.
    private static let longestRestDays = 1

    /// When something of a tenant is due next.
    ///
    /// Looked up in the order of the writers: what sets a deadline at the same time comes before
    /// and is seen, or comes after and brings the look forward.
    private func nextLook(at tenant: Tenant, after now: Instant) async throws -> Instant {
        let jobs = tenant.composition.jobs.filter { !$0.knowsItsMoments }
        return try await tenant.write { transaction in
            let rows = try JobBook().rows(in: transaction)
            let next =
                jobs.map { rows[$0.id]?.next ?? now } + [now.adding(days: Self.longestRestDays)]
            // What could not pass is tried again with the next minute.
            let passing = try [DeadlineBook(), .reminders].compactMap {
                try $0.earliest(in: transaction)
            }
            let mail = try [tenant.nextDelivery(in: transaction)].compactMap(\.self)
            let due = (passing + mail).map { max($0, now.adding(minutes: 1)) }
            return (next + due).min() ?? now
        }
    }

    private func tell(_ report: JobReport, of job: Job, _ tenant: Tenant) {
        guard let first = report.failures.first else { return }
        let record = first.record.map { " at the record \($0)" } ?? ""
        let more = report.failures.count > 1 ? " and \(report.failures.count - 1) more" : ""
        tell("The job '\(job.id)' failed\(record)\(more): \(first.error)", tenant)
    }

    private func tell(_ message: String, _ tenant: Tenant) {
        observer.observe(PlatformEvent("job.failed", .error, tenant: tenant.id, message))
    }
}
