import DachwerkKit

/// The live tenants at one moment, by host and by identifier; never changed.
final class TenantTable: Sendable {
    let byID: [String: Tenant]
    let tenants: [Tenant]
    let faults: [String: [CheckFault]]
    private let byHost: [String: Tenant]

    init(
        _ entries: [String: TenantEntry], folder: (path: String, faults: [CheckFault])? = nil
    ) {
        var byID: [String: Tenant] = [:]
        var byHost: [String: Tenant] = [:]
        var faults: [String: [CheckFault]] = [:]
        for (path, entry) in entries {
            if !entry.faults.isEmpty { faults[path] = entry.faults }
            guard let tenant = entry.live else { continue }
            byID[tenant.id] = tenant
            for host in tenant.file.hosts { byHost[host] = tenant }
        }
        if let folder { faults[folder.path] = folder.faults }
        self.byID = byID
        self.byHost = byHost
        self.faults = faults
        tenants = byID.values.sorted { $0.id < $1.id }
    }

    /// Texts count as equal when they mean the same letters; within ASCII that is the same bytes,
    /// and hosts are ASCII.
    func tenant(host: String) -> Tenant? {
        guard host.utf8.count <= HostName.most, host.utf8.allSatisfy({ $0 < 128 }) else {
            return nil
        }
        return byHost[host]
    }
}

/// What is known of one tenant file.
struct TenantEntry: Sendable {
    /// What the file system said when the file was read last.
    var stamp: PlainFile.Stamp?
    /// Whether a change after that reading must show in the stamp.
    var isSettled = false
    /// Tells contents apart without keeping them.
    var digest: Int?
    /// A faultless file that is not live yet.
    var pending: TenantFileReader.Accepted?
    private var ownFaults: [CheckFault] = []
    /// The hosts that others hold.
    var hostFaults: [CheckFault] = []
    /// What runs, possibly from an earlier state of the file.
    var live: Tenant?
    /// Since when the file is gone.
    var goneSince: ContinuousClock.Instant?

    init(live: Tenant? = nil) {
        self.live = live
    }

    var faults: [CheckFault] { ownFaults + hostFaults }

    mutating func take(_ reading: TenantFileReader.Reading) {
        pending = reading.accepted
        ownFaults = reading.faults
        hostFaults = []
    }

    /// Keeps what is live.
    mutating func refuse(_ fault: CheckFault) {
        pending = nil
        ownFaults = [fault]
        hostFaults = []
    }
}
