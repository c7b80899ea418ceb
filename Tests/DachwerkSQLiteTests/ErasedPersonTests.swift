import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

@testable import DachwerkSQLite

/// P1: after the receipt nothing of a person stands in the bytes of any file of the organisation.
@Suite struct ErasedPersonTests {
    private let scratch: Scratch
    private let platform: TestPlatform
    private let keeper: TestActor
    private static let canary = "zzCanaryLovelace"

    init() throws {
        scratch = try Scratch()
        let compiler = CompositionCompiler(ModuleCatalog([GuestListModule.self]))
        platform = try TestPlatform.boot(
            compiler, TestPlatform.choices(compiler.catalog, [:]), store: scratch.store(),
            at: "2026-03-02T08:00:00Z", ids: SystemIDSource())
        keeper = platform.acting(as: GuestListModule.keeper)
    }

    private var alpha: Tenant { platform.tenant("alpha") }

    private func files(with text: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: scratch.path).filter { name in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.file(name)))
            return bytes.range(of: Data(text.utf8)) != nil
        }.sorted()
    }

    private func guest(_ name: String) async throws -> Record<ListedGuest> {
        let guest = try await keeper.create(ListedGuest.self, reason: "\(name) rang up") {
            $0.name = name
        }
        return try await keeper.change(guest) { $0.remark = "\(name) likes tea" }
    }

    @Test func `P1: no byte of an erased person is left, nor comes back with an older backup`()
        async throws
    {
        for number in 0..<40 { _ = try await guest("somebody \(number)") }
        let ada = try await guest(Self.canary)
        _ = try await keeper.change(ada) { $0.name = "\(Self.canary) the second" }
        let backup = scratch.file("older.backup")
        try alpha.platform.stores.use("alpha", prepare: alpha.composition.schema) {
            try $0.backup(to: backup)
        }
        try #require(try !files(with: Self.canary).filter { $0.hasPrefix("alpha") }.isEmpty)

        let receipt = try await alpha.erase(person: ada.id)
        #expect(receipt.items.map(\.outcome) == [.erased])
        #expect(try files(with: Self.canary) == ["older.backup"])
        #expect(try !files(with: "somebody 7").isEmpty)

        let report = try await alpha.restore(from: backup)
        #expect(report.erasedAgain == 1)
        #expect(try files(with: Self.canary) == ["older.backup"])
        #expect(try alpha.verifyAudit().faults.isEmpty)
        try await alpha.platform.stores.closeAll()
        #expect(try files(with: Self.canary) == ["older.backup"])
    }

    @Test func `P1 control: erasing the record alone leaves its bytes in the files`() async throws {
        let ada = try await guest(Self.canary)
        try await keeper.erase(ada)
        #expect(try !files(with: Self.canary).isEmpty)
        try await alpha.platform.stores.closeAll()
    }
}

/// A list of guests.
private struct GuestListModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "guest-list", version: "1.0", summary: "Keeps a list of guests.")
    static let keeper = Duty("guest-list.keeper", "Keeps the list.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(ListedGuest.resource)
    }
}

/// Somebody on the list.
private enum ListedGuest: Resource {
    static let id: ResourceID = "guest-list.guest"
    static let name = Field<String?>(
        "name", .needed, .length(1...80), .searchable,
        .personal(purpose: "greeting", basis: .consent, retention: .months(12)))
    static let remark = Field<String?>(
        "remark", .length(1...80),
        .personal(purpose: "greeting", basis: .consent, retention: .months(12)))
    static let resource = ResourceDefinition(
        ListedGuest.self, fields: name, remark,
        access: Access { $0.allow(GuestListModule.keeper, .read, .create, .change, .erase) })
}
