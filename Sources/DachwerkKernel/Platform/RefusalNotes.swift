package import DachwerkKit
import Synchronization

/// Counts in memory what was refused, for all tenants of the process.
package final class RefusalNotes: Sendable {
    private struct Key: Hashable {
        let tenant: String
        let name: String
        let subject: RecordID
        let day: LocalDate
    }

    /// More are not kept: a stranger must not fill the memory with refusals.
    private static let most = 100_000

    private let counts = Mutex<[Key: NotedRefusals]>([:])

    package init() {}

    /// Counts a refusal, if there is something to count.
    package func add(_ refusal: Refusal, of tenant: TenantInfo, at now: Instant) {
        guard let note = refusal.note else { return }
        let day = tenant.zone.date(of: now)
        let key = Key(tenant: tenant.id, name: note.name, subject: note.subject, day: day)
        counts.withLock { counts in
            guard counts[key] != nil || counts.count < Self.most else { return }
            counts[key, default: NotedRefusals(subject: note.subject, day: day)]
                .add(note.quantity)
        }
    }

    /// What came together for a tenant, in a fixed order.
    package func noted(_ name: String, of tenant: String, isTaken: Bool) -> [NotedRefusals] {
        let found = counts.withLock { counts -> [NotedRefusals] in
            let keys = counts.keys.filter { $0.tenant == tenant && $0.name == name }
            return keys.compactMap { isTaken ? counts.removeValue(forKey: $0) : counts[$0] }
        }
        return found.sorted { ($0.day, $0.subject) < ($1.day, $1.subject) }
    }
}
