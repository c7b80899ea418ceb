package import DachwerkKernel
package import DachwerkKit
import DachwerkSQLite
import Foundation

/// The platform put together from its parts: the modules, the tenant files, the stores.
///
/// Nothing is opened before a tenant's store is needed.
package struct PlatformAssembly: Sendable {
    package let registry: TenantRegistry
    package let stores: StorePool
    package let store: any Store
    package let services: PlatformServices

    package init(
        tenants: String, data: String, catalog: ModuleCatalog, openStores: Int = 200,
        observer: any PlatformObserver = SilentObserver(), post: (any NoticePost)? = nil,
        addresses: any AddressSource = RecordAddresses(), scanner: (any FileScanner)? = nil,
        clock: any PlatformClock = SystemClock()
    ) {
        store = Surroundings.store(data)
        stores = StorePool(store: store, limit: openStores)
        services = PlatformServices(
            stores: stores, clock: clock, ids: SystemIDSource(), observer: observer,
            agenda: JobAgenda(folder: "\(data)/jobs"),
            post: post, addresses: addresses, anchors: AuditAnchors(folder: "\(data)/audit"),
            erasures: ErasureLedger(folder: "\(data)/erasures"),
            attachments: (store as? SQLiteStore)?.attachments
                ?? SQLiteStore.attachments(in: data), scanner: scanner)
        registry = TenantRegistry(
            folder: tenants, compiler: CompositionCompiler(catalog), platform: services)
    }

    /// Every fault in a folder of tenant files and in the first records beside them; opens no
    /// store.
    static func faults(tenants: String, catalog: ModuleCatalog) throws -> [CheckFault] {
        try requireFolder(tenants)
        let platform = PlatformAssembly(tenants: tenants, data: tenants, catalog: catalog)
        let faults = platform.registry.load()
        let records = FirstRecords(folder: tenants)
        return faults + platform.registry.tenants.flatMap { records.faults(of: $0) }
    }

    /// How many tenant files a folder holds.
    package static func fileCount(tenants: String) throws -> Int {
        try fileNames(tenants: tenants).count
    }

    /// The names of the tenant files in a folder.
    package static func fileNames(tenants: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: tenants).filter {
            $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") && !$0.hasPrefix(".")
        }
    }

    /// Loads the tenant files and finds one tenant among them.
    package func tenant(_ id: String) throws -> Tenant {
        let faults = registry.load()
        if let tenant = registry.tenant(id: id) { return tenant }
        let own = faults.filter { $0.place?.file.hasSuffix("\(id).json") ?? false }
        if !own.isEmpty { throw CheckFaults(own) }
        throw Self.unknown(id, among: registry)
    }

    /// That a tenant is not there, with the nearest right spelling.
    package static func unknown(_ id: String, among registry: TenantRegistry) -> CommandFault {
        let ids = registry.tenants.map(\.id)
        if let nearest = Spelling.nearest(to: id, among: ids) {
            return CommandFault("There is no tenant '\(id)'. Did you mean '\(nearest)'?")
        }
        let list = ids.sorted().prefix(20).joined(separator: ", ")
        return CommandFault(
            "There is no tenant '\(id)'. There are: \(list.isEmpty ? "none" : list).")
    }

    /// A folder that is misspelled must not look like one without tenants.
    package static func requireFolder(_ path: String) throws {
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
            isFolder.boolValue
        else { throw CommandFault("There is no folder '\(path)'. Name one with --tenants.") }
    }
}
