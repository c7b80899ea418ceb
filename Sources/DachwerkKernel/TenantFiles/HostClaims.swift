import DachwerkKit

/// Sees to it that each host leads to one tenant.
///
/// A host stays with the tenant that has it; where nobody has it yet and two claim it, nobody gets
/// it, so that no new file can take visitors away from another tenant.
enum HostClaims {
    /// How many other files a fault names at most.
    private static let named = 3

    /// Makes pending files live unless their hosts are in dispute.
    static func settle(_ entries: inout [String: TenantEntry], _ platform: PlatformServices) {
        var refused: Set<String> = []
        while true {
            let disputed = disputed(entries, refused)
            if disputed.isEmpty { break }
            refused.formUnion(disputed)
        }
        for path in refused {
            let faults = faults(path, entries)
            entries[path]?.hostFaults = faults
        }
        for path in entries.keys where !refused.contains(path) {
            guard let pending = entries[path]?.pending else { continue }
            let isLive = entries[path]?.live != nil
            entries[path]?.live = Tenant(
                file: pending.file, composition: pending.composition, platform: platform,
                continuesLiveTenant: isLive)
            entries[path]?.pending = nil
            entries[path]?.hostFaults = []
        }
    }

    /// The pending files that claim a host which they may not have.
    ///
    /// Refusing one brings its earlier state back, which may stand against a third, so this is
    /// asked until it finds nothing more; each time there is at least one pending file less.
    private static func disputed(
        _ entries: [String: TenantEntry], _ refused: Set<String>
    ) -> Set<String> {
        var claims: [String: [String]] = [:]
        for (path, entry) in entries {
            let pending = refused.contains(path) ? nil : entry.pending
            for host in (pending?.file ?? entry.live?.file)?.hosts ?? [] {
                claims[host, default: []].append(path)
            }
        }
        var result: Set<String> = []
        for (host, paths) in claims where paths.count > 1 {
            for path in paths where entries[path]?.pending != nil && !refused.contains(path) {
                let holds = entries[path]?.live?.file.hosts.contains(host) ?? false
                if !holds { result.insert(path) }
            }
        }
        return result
    }

    /// Names, for each disputed host of a refused file, the other files that claim it.
    private static func faults(
        _ path: String, _ entries: [String: TenantEntry]
    ) -> [CheckFault] {
        guard let refused = entries[path]?.pending else { return [] }
        return refused.file.hosts.enumerated().compactMap { index, host in
            let others = entries.filter { other, entry in
                other != path
                    && (entry.pending?.file.hosts.contains(host) ?? false
                        || entry.live?.file.hosts.contains(host) ?? false)
            }.keys.sorted()
            guard !others.isEmpty else { return nil }
            let more = others.count > named ? " and \(others.count - named) more" : ""
            let names = others.prefix(named).joined(separator: ", ") + more
            return CheckFault(
                "file.host", refused.file.id,
                "\(path) claims the host \"\(host)\", and so does \(names).",
                hint: "Give each tenant hosts of its own.",
                at: CheckFault.Place(
                    file: path, position: refused.hostPositions[index],
                    pointer: TenantDocument.pointer("hosts").appending(index)))
        }
    }
}
