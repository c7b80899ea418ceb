package import DachwerkKit
import Foundation
import Synchronization

/// When each tenant has to be looked at next, kept outside of the tenants' stores, so that a
/// store with nothing to do stays closed.
///
/// It is a memory and no truth: what is lost from it is worked out again from the store. With a
/// folder it outlives the process, one small file for each tenant.
package final class JobAgenda: Sendable {
    private let folder: String?
    private let pages = Mutex<[String: JobAgendaPage]>([:])

    /// Remembers in memory, and in a folder if one is given.
    package init(folder: String? = nil) {
        self.folder = folder
    }

    /// Whether a tenant with these jobs has to be looked at, or nobody knows.
    package func isDue(_ tenant: String, _ signature: String, at now: Instant) -> Bool {
        page(tenant).isDue(signature, at: now)
    }

    /// Says that somebody looks now: what is set from now on counts beside what is found.
    package func begin(_ tenant: String, _ signature: String) {
        page(tenant).begin(signature)
    }

    /// Notes when the next look is due, or earlier when something was set meanwhile.
    package func end(_ tenant: String, at now: Instant, next: Instant) {
        page(tenant).end(at: now, next)
    }

    /// Brings the next look at a tenant forward, where it would come later.
    ///
    /// One that need not be durable costs no wait for the disk: after a power loss the look may
    /// come with the next one that is due anyway.
    package func bringForward(_ tenant: String, to moment: Instant, isDurable: Bool = true) {
        page(tenant).bringForward(to: moment, isDurable: isDurable)
    }

    /// Forgets a tenant whose store is another one now.
    package func forget(_ tenant: String) {
        page(tenant).forget()
    }

    private func page(_ tenant: String) -> JobAgendaPage {
        pages.withLock { pages in
            if let page = pages[tenant] { return page }
            let page = JobAgendaPage(folder: folder, tenant: tenant)
            pages[tenant] = page
            return page
        }
    }
}

/// What is remembered of one tenant; none waits for the file of another.
final class JobAgendaPage: Sendable {
    private struct Entry {
        /// When somebody looked last; an earlier hour comes from a clock that was set back, and
        /// then nothing that is noted here holds.
        var seen: Instant?
        var look: Instant?
        var signature = ""
        /// What was set while somebody looked.
        var brought: Instant?
        /// Whether somebody looks at this moment.
        var isLooking = false
    }

    private let path: String?
    private let entry: Mutex<Entry>

    init(folder: String?, tenant: String) {
        path = folder.map { "\($0)/\(tenant).next" }
        entry = Mutex(path.flatMap(Self.read) ?? Entry())
    }

    func isDue(_ signature: String, at now: Instant) -> Bool {
        entry.withLock { entry in
            guard entry.signature == signature, let look = entry.look, let seen = entry.seen
            else { return true }
            return look <= now || now < seen
        }
    }

    func begin(_ signature: String) {
        entry.withLock { $0 = Entry(signature: signature, isLooking: true) }
    }

    func end(at now: Instant, _ next: Instant) {
        entry.withLock { entry in
            // Whoever exchanged the store meanwhile wants another look.
            guard entry.isLooking else { return }
            entry.seen = now
            entry.look = min(next, entry.brought ?? next)
            entry.brought = nil
            entry.isLooking = false
            // An older file names an earlier moment, so that losing this one costs only a look.
            write(entry, isDurable: false)
        }
    }

    func bringForward(to moment: Instant, isDurable: Bool) {
        entry.withLock { entry in
            if entry.isLooking {
                entry.brought = min(entry.brought ?? moment, moment)
            } else if let look = entry.look, moment < look {
                entry.look = moment
                write(entry, isDurable: isDurable)
            }
        }
    }

    func forget() {
        entry.withLock { entry in
            entry = Entry()
            if let path { try? FileManager.default.removeItem(atPath: path) }
        }
    }

    // MARK: The file

    private static func read(_ path: String) -> Entry? {
        guard let data = FileManager.default.contents(atPath: path), data.count < 64_000
        else { return nil }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
        guard lines.count == 3, let look = Instant(lines[0]), let seen = Instant(lines[1])
        else { return nil }
        return Entry(seen: seen, look: look, signature: lines[2])
    }

    private func write(_ entry: Entry, isDurable: Bool) {
        guard let path, let look = entry.look, let seen = entry.seen else { return }
        do {
            let text = "\(look)\n\(seen)\n\(entry.signature)\n"
            try WholeFile.write(Array(text.utf8), to: path, isDurable: isDurable)
        } catch {
            // Without a file the next start looks at the tenant, which is never wrong.
            try? FileManager.default.removeItem(atPath: path)
        }
    }
}
