import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

/// A person asks what is held, and asks for it to go.
@Suite struct ErasureTests {
    private let store = InMemoryStore()
    private let platform: TestPlatform
    private let keeper: TestActor
    private let file = FileManager.default.temporaryDirectory
        .appendingPathComponent("erasure-\(UUID().uuidString)").path

    init() throws {
        let compiler = CompositionCompiler(ModuleCatalog([CircleModule.self]))
        platform = try TestPlatform.boot(
            compiler, TestPlatform.choices(compiler.catalog, [:]), store: store,
            at: "2026-03-02T08:00:00Z", ids: SystemIDSource())
        keeper = platform.acting(as: CircleModule.keeper)
    }

    private var alpha: Tenant { platform.tenant("alpha") }

    /// Somebody with a meeting, and with a payment if so wished.
    private func person(_ name: String, pays: Bool) async throws -> Record<Fellow> {
        let fellow = try await keeper.create(Fellow.self, reason: "zz\(name) came") {
            $0.name = "zz\(name)"
            $0.health = "zz\(name) is well"
        }
        try await keeper.create(Meeting.self) {
            $0.guest = fellow.reference
            $0.day = LocalDate("2026-03-01")!
            $0.minutes = "zz\(name) spoke"
        }
        if pays {
            try await keeper.create(Payment.self) {
                $0.payer = fellow.reference
                $0.receiptName = "lawful \(name)"
                $0.remark = "zz\(name) was generous"
            }
        }
        return fellow
    }

    /// All rows of the whole store as one text.
    private func everything() throws -> String {
        try alpha.read { snapshot in
            try alpha.composition.schema.tables.map { table in
                "\(try snapshot.rows(StoreQuery(table)))"
            }.joined()
        }
    }

    private func export(_ person: RecordID) throws -> String {
        let seeker = Actor(kind: .system, id: "operator", person: person)
        return String(
            decoding: try alpha.session(for: seeker).personalData(), as: UTF8.self)
    }

    @Test func `P1: nothing of an erased person is left in any table, and the receipt says why`()
        async throws
    {
        let ada = try await person("ada", pays: false)
        let ben = try await person("ben", pays: true)
        let receipt = try await alpha.erase(person: ada.id)
        #expect(receipt.items.map(\.outcome) == [.erased, .erased])
        #expect(!(try everything().contains("zzada")))
        #expect(try everything().contains("zzben"))

        let second = try await alpha.erase(person: ben.id)
        let outcomes = Dictionary(
            second.items.map { ($0.resource.description, $0) }, uniquingKeysWith: { one, _ in one })
        #expect(outcomes["circle.meeting"]?.outcome == .erased)
        #expect(outcomes["circle.payment"]?.outcome == .kept)
        #expect(outcomes["circle.payment"]?.ground == .legalDuty)
        #expect(outcomes["circle.payment"]?.kept == ["receiptName"])
        // The payment needs somebody to refer to, whose name it does not need.
        #expect(outcomes["circle.fellow"]?.outcome == .anonymised)
        let left = try everything()
        #expect(!left.contains("zzben") && left.contains("lawful ben"))
    }

    @Test func `P5: what is exported and what is erased are the same records`() async throws {
        let ada = try await person("ada", pays: true)
        let export = try export(ada.id)
        let receipt = try await alpha.erase(person: ada.id)
        #expect(receipt.items.count == 3)
        for item in receipt.items {
            #expect(export.contains("\"id\":\"\(item.record)\""), "\(item.resource)")
        }
        let canaries = ["zzada\"", "zzada is well", "zzada spoke", "zzada was generous"]
        #expect(canaries.allSatisfy(export.contains))
        let after = try self.export(ada.id)
        #expect(!after.contains("zzada") && after.contains("lawful ada"))
    }

    @Test func `P1: who was erased does not come back with an older backup`() async throws {
        defer { try? FileManager.default.removeItem(atPath: file) }
        let ada = try await person("ada", pays: false)
        let ben = try await person("ben", pays: false)
        try alpha.platform.stores.use("alpha", prepare: alpha.composition.schema) {
            try $0.backup(to: file)
        }
        _ = try await alpha.erase(person: ada.id)
        let report = try await alpha.restore(from: file)
        #expect(report.erasedAgain == 1)
        #expect(!(try everything().contains("zzada")))
        #expect(try keeper.read(ben.reference).name == "zzben")
        #expect(try alpha.verifyAudit().faults.isEmpty)
    }

    @Test func `P1 control: without what stands outside of the store the backup brings them back`()
        async throws
    {
        defer { try? FileManager.default.removeItem(atPath: file) }
        let ada = try await person("ada", pays: false)
        try alpha.platform.stores.use("alpha", prepare: alpha.composition.schema) {
            try $0.backup(to: file)
        }
        try await keeper.erase(
            keeper.read(Reference<Meeting>(try #require(keeper.list(Meeting.self).first).id)))
        try await keeper.erase(keeper.read(ada.reference))
        _ = try await alpha.restore(from: file)
        #expect(try everything().contains("zzada"))
    }

    @Test func `a hold keeps a person, and the receipt says until when`() async throws {
        let ada = try await person("ada", pays: false)
        let administrator = platform.acting(as: PlatformModule.administrator)
        try await administrator.create(PlatformHold.self) {
            $0.record = ada.id.description
            $0.grounds = "a dispute"
            $0.until = LocalDate("2026-12-31")!
        }
        let receipt = try await alpha.erase(person: ada.id)
        let own = try #require(receipt.items.last)
        #expect(own.outcome == .kept && own.ground == .hold)
        #expect(own.until == LocalDate("2026-12-31"))
        #expect(try keeper.read(ada.reference).name == "zzada")
    }

    @Test func `nobody is erased who is not there, and nobody stays listed for it`() async throws {
        let nobody = RecordID(at: "2026-01-01T00:00:00Z", random: (1, 2))
        await #expect(throws: Refusal.notFound) { try await alpha.erase(person: nobody) }
        #expect(alpha.platform.erasures.persons(of: "alpha").isEmpty)
    }

    @Test func `the audit tells of the erasure without a name, and its chain is whole`()
        async throws
    {
        let ada = try await person("ada", pays: true)
        _ = try await alpha.erase(person: ada.id)
        let rows = try alpha.read { try $0.rows(StoreQuery(PlatformTables.audit)) }
        #expect(!"\(rows)".contains("zz"))
        let kinds = rows.compactMap { AuditEntry($0)?.kind }
        #expect(kinds.filter { $0 == "person-erased" }.count == 1)
        #expect(try alpha.verifyAudit().faults.isEmpty)
    }

    @Test func `who looks at what must be guarded closely stands in the audit`() async throws {
        let ada = try await person("ada", pays: false)
        for _ in 0..<2 { _ = try keeper.read(ada.reference) }
        _ = try keeper.session.exportRecords(Fellow.id, format: .json, after: nil)
        try await alpha.keepAuditNotes()
        let entries = try alpha.read { try $0.rows(StoreQuery(PlatformTables.audit)) }
            .compactMap { AuditEntry($0) }
        let looks = entries.filter { $0.kind == "read" }
        #expect(looks.map(\.count) == [2] && looks.first?.record == ada.id)
        #expect(entries.last?.kind == "exported" && entries.last?.detail == "json")
    }

    @Test func `the data officer reads in words who did what, and nobody else does`() async throws {
        let ada = try await person("ada", pays: false)
        let officer = platform.acting(as: PlatformModule.dataOfficer)
        let reading = try #require(
            alpha.composition.readings.all.first { $0.id == "platform.audit" })
        let (_, bytes) = try officer.session.answer(
            reading, ["record": ada.id.description, "limit": "10"], in: [.german])
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("hat angelegt") && text.contains(ada.id.description))
        #expect(!text.contains("zzada"))
        #expect(throws: Refusal.notFound) {
            try platform.acting(as: PlatformModule.administrator).session.answer(reading, [:])
        }
    }

    @Test func `the register names every personal field with purpose, ground, time and readers`()
        throws
    {
        let register = ProcessingRegister(alpha, in: [.german])
        #expect(register.activities.count == 11)
        let lawful = try #require(register.activities.first { $0.months == 120 })
        #expect(lawful.basis == "Rechtliche Verpflichtung" && lawful.purpose == "keeping accounts")
        #expect(register.activities.filter(\.isSensitive).count == 1)
        #expect(register.activities.allSatisfy { !$0.fields.isEmpty })
        // To whom a mail goes and which account somebody has is read by nobody at all.
        let unread = Set(register.activities.filter(\.readers.isEmpty).map(\.resource))
        #expect(unread.isSubset(of: ["Zustellung", "Zugehörigkeit"]))
        #expect(register.activities.count { !$0.readers.isEmpty } >= 7)
    }
}
