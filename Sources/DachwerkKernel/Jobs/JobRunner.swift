package import DachwerkKit
import Synchronization

/// Runs what is due, tenant by tenant; a job that fails harms no other.
package final class JobRunner: Sendable {
    private let observer: any PlatformObserver
    private let clock: any PlatformClock
    private let nextRuns = Mutex<[String: Instant]>([:])

    package init(clock: any PlatformClock, observer: any PlatformObserver) {
        self.clock = clock
        self.observer = observer
    }

    /// Runs every job of these tenants whose time has come.
    package func runDue(_ tenants: [Tenant]) async {
        for tenant in tenants {
            for job in tenant.composition.jobs where isDue(job, tenant) {
                do {
                    try await tenant.run(job)
                } catch {
                    observer.observe(
                        PlatformEvent(
                            "job.failed", .error, tenant: tenant.id,
                            "The job '\(job.id)' failed: \(error)"))
                }
            }
        }
    }

    private func isDue(_ job: Job, _ tenant: Tenant) -> Bool {
        let now = clock.now()
        let key = "\(tenant.id)/\(job.id)"
        return nextRuns.withLock { runs in
            let following = now.adding(minutes: max(1, job.minutes))
            // A clock that was set back must not leave the work undone until it catches up.
            if let next = runs[key], next > now, next <= following { return false }
            runs[key] = following
            return true
        }
    }
}
