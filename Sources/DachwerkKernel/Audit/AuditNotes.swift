package import DachwerkKit
import Synchronization

/// What happened without anything being written, for all tenants of the process: it is kept with
/// the next write of the tenant.
///
/// A durable write for each refusal and for each look would make them dear. The same event of the
/// same hands is counted.
package final class AuditNotes: Sendable {
    /// An event with the moment at which it was first seen.
    package struct Noted: Sendable {
        var event: AuditEvent
        let at: Instant
    }

    fileprivate struct Page {
        var events: [Noted] = []
        /// Where each event stands, without its count.
        var places: [AuditEvent: Int] = [:]
        /// What happened beyond the limit.
        var uncounted: Int64 = 0
    }

    /// More are not told apart: a stranger must not fill the memory.
    static let most = 10_000

    private let pages = Mutex<[String: Page]>([:])

    package init() {}

    /// Notes an event.
    package func add(_ event: AuditEvent, of tenant: String, at now: Instant) {
        pages.withLock { $0[tenant, default: Page()].add(Noted(event: event, at: now)) }
    }

    /// The tenants of whom something is noted.
    package var tenants: [String] { pages.withLock { $0.keys.sorted() } }

    /// Takes what is noted of a tenant.
    func take(_ tenant: String) -> [Noted] {
        let page = pages.withLock { $0.isEmpty ? nil : $0.removeValue(forKey: tenant) }
        guard let page else { return [] }
        guard page.uncounted > 0, let last = page.events.last else { return page.events }
        let rest = AuditEvent(.uncounted, by: .scheduler, count: page.uncounted)
        return page.events + [Noted(event: rest, at: last.at)]
    }

    /// Takes back what could not be kept.
    func giveBack(_ noted: [Noted], of tenant: String) {
        guard !noted.isEmpty else { return }
        pages.withLock { pages in
            var page = Page()
            for noted in noted + (pages[tenant]?.events ?? []) { page.add(noted) }
            page.uncounted += pages[tenant]?.uncounted ?? 0
            pages[tenant] = page
        }
    }
}

extension AuditNotes.Page {
    mutating func add(_ noted: AuditNotes.Noted) {
        if noted.event.kind == .uncounted {
            uncounted += noted.event.count
            return
        }
        var key = noted.event
        key.count = 0
        if let place = places[key] {
            events[place].event.count += noted.event.count
        } else if events.count < AuditNotes.most {
            places[key] = events.count
            events.append(noted)
        } else {
            uncounted += noted.event.count
        }
    }
}

extension AuditBook {
    /// Keeps what was noted.
    func append(_ noted: [AuditNotes.Noted], in transaction: any StoreTransaction) throws {
        var last: AuditLink?
        for noted in noted {
            try append(noted.event, at: noted.at, after: &last, in: transaction)
        }
    }
}

extension Tenant {
    /// Notes an event that is kept with the tenant's next write; a killed process loses it.
    package func note(_ event: AuditEvent) {
        platform.auditNotes.add(event, of: id, at: platform.clock.now())
    }

    /// Enters an event into the tenant's audit; it is durable when this returns.
    package func audit(_ event: AuditEvent) async throws {
        let now = platform.clock.now()
        try await write { try AuditBook().append([event], at: now, in: $0) }
    }

    /// Keeps what was noted, if anything was.
    package func keepAuditNotes() async throws {
        guard platform.auditNotes.tenants.contains(id) else { return }
        let hold = try await hold()
        defer { hold.end() }
        try await write { _ in }
    }
}
