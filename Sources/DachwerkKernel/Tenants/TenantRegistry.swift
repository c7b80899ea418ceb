import DachwerkKit
import Synchronization

/// All tenants of one folder: finds them by host, and follows their files.
///
/// Asking is one short lock and one look-up in a table that never changes; reading files goes on
/// beside it. A tenant whose changed file is faulty goes on as it was, and no file can stop
/// another tenant.
package final class TenantRegistry: Sendable {
    private let folder: String
    private let reader: TenantFileReader
    private let platform: PlatformServices
    private let now: @Sendable () -> ContinuousClock.Instant
    private let table = Mutex(TenantTable([:]))
    /// What is known of each file; the lock is held while files are read.
    private let entries = Mutex<[String: TenantEntry]>([:])

    /// How long a tenant is served on whose file is gone: many an editor saves by taking the file
    /// away and writing another one.
    package static let patience: Duration = .seconds(5)

    /// Follows the tenant files of a folder; nothing is read before ``load()``.
    package init(
        folder: String, compiler: CompositionCompiler, platform: PlatformServices,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        self.now = now
        self.folder = folder
        self.reader = TenantFileReader(compiler)
        self.platform = platform
    }

    // MARK: Asking

    /// The tenant of a host, which is compared byte by byte and comes without port.
    package func tenant(host: String) -> Tenant? {
        table.withLock { $0 }.tenant(host: host)
    }

    /// The tenant of an identifier.
    package func tenant(id: String) -> Tenant? {
        table.withLock { $0 }.byID[id]
    }

    /// All tenants that are live, by identifier.
    package var tenants: [Tenant] {
        table.withLock { $0 }.tenants
    }

    /// What is noted of all tenants, and how far the audit of each had come.
    package var audit: (notes: AuditNotes, anchors: AuditAnchors) {
        (platform.auditNotes, platform.anchors)
    }

    /// What is wrong with the files now, by file.
    package var faults: [String: [CheckFault]] {
        table.withLock { $0 }.faults
    }

    // MARK: Following the files

    /// Reads every file: the good ones are live afterwards.
    ///
    /// - Returns: The faults of all others.
    @discardableResult
    package func load() -> [CheckFault] {
        entries.withLock { entries in
            refresh(&entries, everything: true)
        }
    }

    /// Reads the files that have changed.
    ///
    /// - Returns: The faults that were not there before.
    @discardableResult
    package func reload() -> [CheckFault] {
        entries.withLock { entries in
            refresh(&entries, everything: false)
        }
    }

    /// Puts tenants in place that come from no file, for tests.
    package func install(_ tenants: [Tenant]) {
        entries.withLock { entries in
            entries = [:]
            for tenant in tenants { entries[tenant.id] = TenantEntry(live: tenant) }
            table.withLock { $0 = TenantTable(entries) }
        }
    }

    private func refresh(
        _ entries: inout [String: TenantEntry], everything: Bool
    ) -> [CheckFault] {
        guard let names = PlainFile.names(in: folder) else {
            return report(
                CheckFault(
                    "file.unreadable", folder, "The folder '\(folder)' cannot be read.",
                    hint: "Check that it exists and its rights."), entries)
        }
        let paths = names.filter(Self.isTenantFile).map { "\(folder)/\($0)" }
        if !everything && isQuiet(paths, entries) { return [] }
        let before = entries
        var present: [String: TenantEntry] = [:]
        for path in paths {
            var entry = entries[path] ?? TenantEntry()
            if everything { entry.stamp = nil }
            entry.goneSince = nil
            refresh(&entry, path)
            present[path] = entry
        }
        if !everything { keepGone(entries, &present) }
        HostClaims.settle(&present, platform)
        entries = present
        table.withLock { $0 = TenantTable(present) }
        announce(before, present)
        return present.sorted { $0.key < $1.key }.flatMap { path, entry in
            let isNews = everything || entry.faults != before[path]?.faults
            return isNews ? entry.faults : []
        }
    }

    /// Keeps tenants for a while whose files are gone, unless another file takes their place.
    private func keepGone(
        _ entries: [String: TenantEntry], _ present: inout [String: TenantEntry]
    ) {
        let claimed = Set(present.values.flatMap { $0.pending?.file.hosts ?? [] })
        let moment = now()
        for (path, entry) in entries where present[path] == nil {
            var entry = entry
            let since = entry.goneSince ?? moment
            guard let live = entry.live, since.duration(to: moment) < Self.patience,
                claimed.isDisjoint(with: live.file.hosts)
            else { continue }
            entry.goneSince = since
            // Whatever comes back is looked at anew.
            entry.stamp = nil
            present[path] = entry
        }
    }

    /// Whether a name in the folder is meant to be a tenant file.
    private static func isTenantFile(_ name: String) -> Bool {
        name.hasSuffix(".json") && !name.hasSuffix(".schema.json") && !name.hasPrefix(".")
    }

    /// Whether no file can have changed: nearly always, so that looking costs next to nothing.
    private func isQuiet(_ paths: [String], _ entries: [String: TenantEntry]) -> Bool {
        paths.count == entries.count && table.withLock { $0.faults[folder] == nil }
            && paths.allSatisfy { path in
                guard let entry = entries[path], entry.isSettled, let stamp = entry.stamp else {
                    return false
                }
                return stamp == PlainFile.stamp(of: path)
            }
    }

    /// Reads a file again if it may have changed.
    private func refresh(_ entry: inout TenantEntry, _ path: String) {
        let id = TenantFileReader.id(ofFile: path)
        guard KebabCase.isValid(id) else {
            entry.refuse(
                fault(
                    "file.id", path, id, "\(Quotation.of(id)) cannot be the id of a tenant.",
                    "Name the file with a-z, 0-9 and single dashes, at most 40 characters."))
            return
        }
        let stamp = PlainFile.stamp(of: path)
        if let stamp, stamp == entry.stamp, entry.isSettled { return }
        entry.stamp = stamp
        entry.isSettled = stamp?.isSettled() ?? false
        do {
            let bytes = try PlainFile.read(path, limit: TenantFileReader.limits.bytes)
            let digest = PlainFile.digest(of: bytes)
            guard digest != entry.digest else { return }
            entry.digest = digest
            entry.take(reader.read(bytes, file: path))
        } catch {
            entry.digest = nil
            entry.refuse(fault("file.unreadable", path, id, error.message, error.hint))
        }
    }

    private func fault(
        _ check: CheckFault.ID, _ path: String, _ id: String, _ message: String, _ hint: String
    ) -> CheckFault {
        CheckFault(
            check, id, message, hint: hint,
            at: CheckFault.Place(
                file: path, position: JSONPosition(line: 1, column: 1), pointer: .root))
    }

    /// Reports a fault of the folder; the tenants go on as they are.
    private func report(_ fault: CheckFault, _ entries: [String: TenantEntry]) -> [CheckFault] {
        let isNews = table.withLock { table in
            let isNews = table.faults[folder] != [fault]
            table = TenantTable(entries, folder: (folder, [fault]))
            return isNews
        }
        guard isNews else { return [] }
        platform.observer.observe(
            PlatformEvent("tenants.unreadable", .error, tenant: nil, fault.description))
        return [fault]
    }

    // MARK: Telling

    private func announce(_ before: [String: TenantEntry], _ after: [String: TenantEntry]) {
        for (path, entry) in after.sorted(by: { $0.key < $1.key }) {
            let old = before[path]
            if let live = entry.live, live !== old?.live {
                let name = old?.live == nil ? "tenant.loaded" : "tenant.reloaded"
                tell(name, .info, live.id, "The tenant is live as \(path) says.")
            }
            if !entry.faults.isEmpty, entry.faults != old?.faults {
                let more = entry.faults.count > 1 ? " (and \(entry.faults.count - 1) more)" : ""
                let first = entry.faults[0].description + more
                tell("tenant.refused", .warning, TenantFileReader.id(ofFile: path), first)
            }
        }
        for (path, entry) in before where after[path] == nil {
            guard let live = entry.live else { continue }
            tell("tenant.retired", .info, live.id, "\(path) is gone; the data stay.")
        }
    }

    private func tell(
        _ name: String, _ level: PlatformEvent.Level, _ tenant: String, _ message: String
    ) {
        platform.observer.observe(PlatformEvent(name, level, tenant: tenant, message))
    }
}
