import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Synchronization
import Testing

/// What the tests of tenant files share: a build with small modules, and files that are sound.
enum TenantFixture {
    static let catalog = ModuleCatalog([
        SampleLendingModule.self, SampleNoticesModule.self, SampleFaultyModule.self,
        SampleMapsModule.self, OtherMapsModule.self,
    ])
    static let compiler = CompositionCompiler(catalog)

    /// A tenant file without a fault.
    static func file(
        _ id: String, host: String? = nil, capabilities: String? = nil, roles: String = "{}",
        more: String = ""
    ) -> String {
        """
        {
          "$schema": "tenant.schema.json",
          "id": "\(id)",
          "name": {"de": "Haus \(id)", "en": "House \(id)"},
          "hosts": ["\(host ?? "\(id).localhost")"],
          "languages": ["de", "en"],
          "timeZone": "Europe/Berlin",
          "land": "SL",\(more)
          "roles": \(roles),
          "capabilities": \(capabilities ?? lending)
        }
        """
    }

    static let lending = #"{"sample-lending": {"version": "1.0", "settings": {"limitDays": 5}}}"#

    static func read(_ text: String, file: String = "Tenants/house.json") -> [CheckFault] {
        TenantFileReader(compiler).read(Array(text.utf8), file: file).faults
    }

    static func services(_ observer: any PlatformObserver = SilentObserver()) -> PlatformServices {
        PlatformServices(
            stores: StorePool(store: InMemoryStore()),
            clock: FixedClock("2025-05-05T08:00:00Z"), ids: SystemIDSource(), observer: observer)
    }
}

/// A folder of tenant files that goes when the test ends.
final class TenantFolder {
    let path: String

    init() throws {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("tenants-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: name)
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }

    func registry(
        _ observer: any PlatformObserver = SilentObserver(),
        now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) -> TenantRegistry {
        TenantRegistry(
            folder: path, compiler: TenantFixture.compiler,
            platform: TenantFixture.services(observer), now: now)
    }
}

/// A clock that moves only when it is told to.
final class SteppingClock: Sendable {
    private let moment = Mutex(ContinuousClock.now)

    var now: ContinuousClock.Instant { moment.withLock { $0 } }

    func advance(by duration: Duration) { moment.withLock { $0 += duration } }
}

/// Keeps what it hears.
final class RecordingObserver: PlatformObserver {
    private let events = Mutex<[PlatformEvent]>([])

    func observe(_ event: PlatformEvent) { events.withLock { $0.append(event) } }

    /// The names of the events with their tenants, sorted; empties the record.
    func take() -> [String] {
        events.withLock { events in
            defer { events = [] }
            return events.map { "\($0.name) \($0.tenant ?? "-")" }.sorted()
        }
    }
}
