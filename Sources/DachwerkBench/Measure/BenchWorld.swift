import DachwerkWorkbench
import DachwerkCommand
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import Foundation
import Synchronization

/// The tenants, records and servers that the measurements over HTTP work with.
final class BenchWorld: Sendable {
    /// A tenant with what its requests name.
    struct Place: Sendable {
        let host: String
        let token: String
        /// Knows the records that were made, and makes more.
        let maker: RecordMaker
        let sets: [RecordSet]

        /// The resource of a set with the records that were made.
        func records(_ name: String) throws -> (resource: ResourceID, ids: [RecordID]) {
            guard let set = sets.first(where: { $0.name == name }) else {
                throw CommandFault("The profile has no records called '\(name)'.")
            }
            return (try maker.resource(set).id, maker.pool.ids(name))
        }
    }

    static let tenantCount = 50
    private static let batch = 500

    let folder: String
    let port: Int
    let barePort: Int
    let platform: PlatformAssembly
    let profile: Profile
    let files: BenchTenants
    private let found = Mutex<[Place]>([])

    init(folder: String, profile: Profile, catalog: ModuleCatalog) throws {
        self.folder = folder
        self.profile = profile
        port = try BenchTools.freePort()
        barePort = try BenchTools.freePort()
        files = BenchTenants(
            folder: "\(folder)/tenants", count: Self.tenantCount + 1, profile: profile)
        try files.write()
        platform = PlatformAssembly(
            tenants: "\(folder)/tenants", data: "\(folder)/data", catalog: catalog)
        let faults = platform.registry.load()
        guard faults.isEmpty else { throw CheckFaults(faults) }
    }

    /// The tenants by number; the first serves all measurements of one tenant.
    var places: [Place] { found.withLock { $0 } }

    /// Makes the records that every measurement needs.
    func prepare() async throws {
        for number in 0...Self.tenantCount {
            guard let tenant = platform.registry.tenant(id: BenchTenants.id(number)) else {
                continue
            }
            let place = try await prepare(tenant, host: BenchTenants.host(number))
            found.withLock { $0.append(place) }
        }
        guard let first = platform.registry.tenant(id: BenchTenants.id(0)), let place = places.first
        else { return }
        try await fillList(first, place)
    }

    private func prepare(_ tenant: Tenant, host: String) async throws -> Place {
        var maker = RecordMaker(tenant, seed: 1)
        for set in profile.measure.records {
            let count = set.count ?? 1
            try await RecordMaker.perform(
                try maker.stories(set, 0..<count, of: count, at: maker.now), in: tenant)
        }
        let token = TokenSecret.make()
        _ = try await tenant.keep(
            TokenGrant(
                label: "bench", duties: [profile.duty], expiresAt: maker.now.adding(days: 1)),
            digest: token.digest)
        return Place(
            host: host, token: token.text, maker: maker, sets: profile.measure.records)
    }

    /// The many records of one tenant that a list is taken from.
    private func fillList(_ tenant: Tenant, _ place: Place) async throws {
        var maker = place.maker
        let set = profile.measure.list
        let count = set.count ?? 1
        for first in stride(from: 0, to: count, by: Self.batch) {
            let stories = try maker.stories(
                set, first..<min(count, first + Self.batch), of: count, at: maker.now)
            try await RecordMaker.perform(stories, in: tenant)
        }
    }
}
