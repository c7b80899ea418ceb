import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

@testable import DachwerkSQLite

/// Files on records as they lie on the disk: whole, durable, and gone when they must be.
@Suite struct DiskAttachmentTests {
    private let scratch: Scratch
    private let platform: TestPlatform
    private let keeper: TestActor
    private static let canary = "zzCanaryLetter"
    private let letter = Array("\(canary) to whom it may concern".utf8)

    init() throws {
        scratch = try Scratch()
        platform = try Self.platform(scratch, SQLiteStore.attachments(in: scratch.path))
        keeper = platform.acting(as: ShelfModule.keeper)
    }

    private static func platform(
        _ scratch: Scratch, _ files: any AttachmentStore
    ) throws -> TestPlatform {
        let compiler = CompositionCompiler(ModuleCatalog([ShelfModule.self]))
        return try TestPlatform.boot(
            compiler, TestPlatform.choices(compiler.catalog, [:]), store: scratch.store(),
            at: "2026-03-02T08:00:00Z", ids: SystemIDSource(), attachments: files)
    }

    private var alpha: Tenant { platform.tenant("alpha") }
    private var folder: String { scratch.file("attachments/alpha") }

    private func send(_ bytes: [UInt8], to tenant: Tenant? = nil) async throws -> AttachmentEntry {
        let session = (tenant ?? alpha).session(for: keeper.session.actor)
        let resource = try #require(alpha.composition.resource(Binder.id))
        let upload = try session.upload(to: resource, field: "letters", called: "brief.txt")
        try await upload.append(bytes)
        return try await upload.finish().entry
    }

    private func binder(_ files: [AttachmentEntry]) async throws -> Record<Binder> {
        try await keeper.create(Binder.self) {
            $0.letters = files.map { file in RecordFile { $0.file = file.id.description } }
        }
    }

    /// Every file below the folder of the attachments.
    private func lying() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
            var isFolder: ObjCBool = false
            _ = unsafe FileManager.default.fileExists(
                atPath: "\(folder)/\(path)", isDirectory: &isFolder)
            return !isFolder.boolValue
        }.sorted()
    }

    /// Lets everything that lies there have been there for days.
    private func age() throws {
        for path in try lying() {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: -3 * 86_400)],
                ofItemAtPath: "\(folder)/\(path)")
        }
    }

    @Test func `a file lies under the digest of its bytes, and only its owner may read it`()
        async throws
    {
        let sent = try await send(letter)
        let path = "\(sent.kept.sha256.prefix(2))/\(sent.kept.sha256).\(sent.id)"
        #expect(try lying() == [path])
        let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(path)")
        #expect(mode[.posixPermissions] as? Int == 0o600)
        #expect(FileManager.default.contents(atPath: "\(folder)/\(path)") == Data(letter))
    }

    @Test func `I6: no name leads out of the folder of its tenant`() async throws {
        let files = SQLiteStore.attachments(in: scratch.path)
        let digest = String(repeating: "a", count: 64)
        let id = RecordID(high: 1, low: 2)
        for name in [
            "../../alpha.sqlite", "\(digest).\(id)/../x", "\(digest)", "\(digest).x",
            "/etc/passwd", "..", "", "\(digest.uppercased()).\(id)", "\(digest).\(id)\u{0}",
        ] {
            #expect(throws: StoreError.self) { _ = try files.open(name, of: "alpha") }
            #expect(throws: StoreError.self) { try files.remove([name], of: "alpha") }
        }
        for tenant in ["../alpha", "", "Alpha", "a/b", "."] {
            #expect(throws: StoreError.self) { _ = try files.begin(tenant, sealed: false) }
        }
    }

    @Test(arguments: Crash.Moment.allCases)
    func
        `a power loss leaves no record without its file and, for long, no file without a record`(
            moment: Crash.Moment
        ) async throws
    {
        let files = SQLiteStore.attachments(in: scratch.path)
        let crashing = Crash(files, at: moment)
        let broken = try Self.platform(scratch, crashing)
        await #expect(throws: Crash.Lost.self) {
            _ = try await send(letter, to: broken.tenant("alpha"))
        }
        try await broken.tenant("alpha").platform.stores.closeAll()
        // After the start: something may lie there, and nothing refers to it.
        #expect(try lying().count == 1)
        let kept = try await send(letter)
        let record = try await binder([kept])
        try await platform.runJob("platform.attachments")
        #expect(try lying().count == 2)
        try age()
        try await platform.runJob("platform.attachments")
        #expect(try lying() == ["\(kept.kept.name.prefix(2))/\(kept.kept.name)"])
        #expect(try keeper.read(record.reference).letters.count == 1)
    }

    @Test
    func `P1: no byte of an erased person's file is left, nor comes back with an older backup`()
        async throws
    {
        let other = try await binder([send(Array("somebody else".utf8))])
        let ada = try await binder([send(letter)])
        let backup = scratch.file("older.backup")
        try await alpha.backUp(to: backup)
        #expect(try lying().count == 2)
        _ = try await alpha.erase(person: ada.id)
        #expect(try lying().count == 1)
        let report = try await alpha.restore(from: backup)
        #expect(report.erasedAgain == 1)
        #expect(report.missingFiles == 0)
        #expect(try lying().count == 1)
        #expect(try keeper.read(other.reference).letters.count == 1)
    }

    @Test func `B2: a restored organisation has its files, on an empty disk too`() async throws {
        let record = try await binder([send(letter)])
        let file = try #require(record.letters.first)
        let backup = scratch.file("day.backup")
        try await alpha.backUp(to: backup)
        await #expect(throws: StoreError.self) { try await alpha.backUp(to: backup) }
        try await alpha.platform.stores.closeAll()
        try scratch.store().erase("alpha")
        #expect(!FileManager.default.fileExists(atPath: folder))
        let elsewhere = try Self.platform(scratch, SQLiteStore.attachments(in: scratch.path))
        let report = try await elsewhere.tenant("alpha").restore(from: backup)
        #expect(report.missingFiles == 0)
        #expect(try lying().map { $0.suffix(101) } == ["\(file.sha256).\(file.file)".suffix(101)])
    }

    @Test func `B2: a damaged file of a backup is found, and a missing one is counted`()
        async throws
    {
        _ = try await binder([send(letter)])
        let backup = scratch.file("day.backup")
        try await alpha.backUp(to: backup)
        let path = "\(backup).files/\(try lying()[0])"
        // As on another disk: not the very file that the tenant has.
        let bytes = try #require(FileManager.default.contents(atPath: path))
        try FileManager.default.removeItem(atPath: path)
        try Data(bytes.dropLast() + [0]).write(to: URL(fileURLWithPath: path))
        let error = await #expect(throws: StoreError.self) {
            _ = try await alpha.restore(from: backup)
        }
        #expect(error?.code == .damaged)
        #expect(try keeper.list(Binder.self).count == 1)
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.removeItem(atPath: "\(folder)/\(try lying()[0])")
        #expect(try await alpha.restore(from: backup).missingFiles == 1)
    }
}

/// Files that are lost from sight at some moment, as when the power goes.
final class Crash: AttachmentStore {
    enum Moment: CaseIterable { case whileWriting, beforeTransaction }
    struct Lost: Error {}

    private let files: DiskAttachments
    private let moment: Moment

    init(_ files: DiskAttachments, at moment: Moment) {
        self.files = files
        self.moment = moment
    }

    func isSealedAnew(_ name: String, of tenant: String, sealed: Bool) throws -> Bool { false }

    func begin(_ tenant: String, sealed: Bool) throws -> any AttachmentIntake {
        Intake(inner: try files.begin(tenant, sealed: sealed), moment: moment)
    }

    private struct Intake: AttachmentIntake {
        let inner: any AttachmentIntake
        let moment: Moment
        func append(_ bytes: [UInt8]) throws {
            try inner.append(bytes)
            if moment == .whileWriting { throw Lost() }
        }
        func keep(as id: RecordID) throws -> KeptFile {
            _ = try inner.keep(as: id)
            throw Lost()
        }
        /// Nobody is there any more to tidy up.
        func discard() {}
    }

    func open(_ name: String, of tenant: String) throws -> any AttachmentReader {
        try files.open(name, of: tenant)
    }
    func remove(_ names: [String], of tenant: String) throws {}
    func removeStrays(
        of tenant: String, olderThan hours: Int, keeping: Set<String>
    ) throws -> Int { 0 }
    func names(of tenant: String) throws -> Set<String> { try files.names(of: tenant) }
    func copy(of tenant: String, to folder: String) throws {}
    func bringBack(_ tenant: String, from folder: String) throws {}
    func erase(_ tenant: String) throws {}
}

/// Binders with letters.
struct ShelfModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "shelf", version: "1.0", summary: "Binders with letters.")
    static let keeper = Duty("shelf.keeper", "Keeps binders.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Binder.resource)
        registrar.add(Retention(Binder.self, by: .erasing))
    }
}

enum Binder: Resource {
    static let id: ResourceID = "shelf.binder"
    static let letters = Field<[RecordFile]>(
        "letters", .files(.documents, most: 9),
        .personal(purpose: "answering", basis: .consent, retention: .months(12)))
    static let resource = ResourceDefinition(
        Binder.self, fields: letters,
        access: Access {
            $0.allow(ShelfModule.keeper, .read, .create, .change, .erase)
        })
}
