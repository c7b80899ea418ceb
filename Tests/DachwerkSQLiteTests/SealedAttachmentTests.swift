import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

@testable import DachwerkSQLite

/// Files in sensitive fields: without the key their bytes tell nothing.
@Suite struct SealedAttachmentTests {
    private let scratch: Scratch
    private static let canary = "zzCanaryPaper"
    /// Longer than one piece, and than two.
    private let paper = Array(String(repeating: "\(canary) and more. ", count: 9_000).utf8)

    init() throws { scratch = try Scratch() }

    private func files(_ key: String?, _ others: Set<String> = []) -> DiskAttachments {
        let store = scratch.store(
            SQLiteOptions(cipher: { tenant in
                key.map { ToyCipher(key: $0, others: others, tenant: tenant) }
            }))
        return store.attachments
    }

    private func keep(
        _ bytes: [UInt8], _ files: DiskAttachments, sealed: Bool = true
    ) throws -> KeptFile {
        let intake = try files.begin("alpha", sealed: sealed)
        for start in stride(from: 0, to: bytes.count, by: 10_007) {
            try intake.append(Array(bytes[start..<min(start + 10_007, bytes.count)]))
        }
        return try intake.keep(as: SystemIDSource().next(at: "2026-03-02T08:00:00Z"))
    }

    private func read(_ name: String, _ files: DiskAttachments) throws -> [UInt8] {
        let reader = try files.open(name, of: "alpha")
        var bytes: [UInt8] = []
        while let more = try reader.next() { bytes += more }
        return bytes
    }

    private func path(_ kept: KeptFile) -> String {
        scratch.file("attachments/alpha/\(kept.name.prefix(2))/\(kept.name)")
    }

    @Test(arguments: [1, 65_535, 65_536, 65_537, 131_072, 190_000])
    func `a sealed file of any length comes back, and its bytes tell nothing`(
        length: Int
    ) throws {
        let bytes = Array((paper + paper).prefix(length))
        let kept = try keep(bytes, files("one"))
        #expect(kept.size == length)
        #expect(kept.sha256 == SecureDigest.hexadecimal(SecureDigest.of(bytes)))
        let lying = try Data(contentsOf: URL(fileURLWithPath: path(kept)))
        #expect(lying.range(of: Data(Self.canary.utf8)) == nil)
        // Its name is the digest of what lies there, so that a backup can be checked without key.
        #expect(kept.name.hasPrefix(SecureDigest.hexadecimal(SecureDigest.of(Array(lying)))))
        #expect(try read(kept.name, files("one")) == bytes)
        #expect(try read(kept.name, files("two", ["one"])) == bytes)
    }

    @Test func `without its key, or once changed, cut off or put together, nothing of it is given`()
        throws
    {
        let kept = try keep(paper, files("one"))
        let other = try keep(paper, files("one"))
        for closed in [files(nil), files("two")] {
            #expect(code { _ = try read(kept.name, closed) } == .sealed)
        }
        let sound = try Data(contentsOf: URL(fileURLWithPath: path(kept)))
        let foreign = try Data(contentsOf: URL(fileURLWithPath: path(other)))
        // A piece of 64 KiB with its head, the digest of the toy and the length before it.
        let line = Array(sound).firstIndex(of: 10)! + 1
        let piece = 4 + 25 + 65_536 + 32
        var turned = sound
        turned[turned.count / 2] ^= 1
        let forms: [(String, Data)] = [
            ("a turned bit", turned), ("cut off in a piece", sound.prefix(sound.count - 7)),
            ("cut off between pieces", sound.prefix(line + piece)),
            ("a piece left out", sound.prefix(line) + sound.dropFirst(line + piece)),
            ("a piece twice", sound.prefix(line + piece) + sound.dropFirst(line)),
            (
                "a piece of another file",
                sound.prefix(line + piece) + foreign.dropFirst(line + piece)
            ),
            ("something behind the end", sound + Data([0, 0, 0, 1, 7])), ("nothing", Data()),
        ]
        for (form, data) in forms {
            try data.write(to: URL(fileURLWithPath: path(kept)))
            #expect(throws: StoreError.self, "\(form)") { _ = try read(kept.name, files("one")) }
        }
    }

    @Test func `only files of sensitive fields are sealed, and another key seals them anew`()
        async throws
    {
        let first = try platform("one")
        let keeper = first.acting(as: CaseModule.keeper)
        let secret = try await keeper.file(paper, for: Case.papers, called: "befund.txt")
        let open = try await keeper.file(Array("Plan \(Self.canary)".utf8), for: Case.plans)
        let record = try await keeper.create(Case.self) {
            $0.papers = [secret]
            $0.plans = [open]
        }
        #expect(try names().map { $0.hasSuffix(".sealed") }.sorted { !$0 && $1 } == [false, true])
        try await first.tenant("alpha").platform.stores.closeAll()

        let second = try platform("two", ["one"])
        let done = try await second.tenant("alpha").reseal()
        #expect(done.files == 1 && done.rows > 0)
        #expect(try await second.tenant("alpha").reseal().files == 0)
        #expect(try names().count == 2, "What lay there under the old key is gone.")
        try await second.tenant("alpha").platform.stores.closeAll()

        let last = try platform("two")
        let session = last.acting(as: CaseModule.keeper).session
        let resource = try #require(session.tenant.composition.resource(Case.id))
        let shown = try last.acting(as: CaseModule.keeper).read(record.reference)
        let file = try #require(RecordID(shown.papers[0].file))
        let (entry, reader) = try session.attachment(resource, record.id, file)
        var bytes: [UInt8] = []
        while let more = try reader.next() { bytes += more }
        #expect(bytes == paper && entry.kept.size == paper.count)
    }

    @Test func `what was there before there was a key is sealed by the command`() async throws {
        let clear = try platform(nil)
        let keeper = clear.acting(as: CaseModule.keeper)
        let secret = try await keeper.file(paper, for: Case.papers)
        _ = try await keeper.create(Case.self) { $0.papers = [secret] }
        #expect(try names().map { $0.hasSuffix(".sealed") } == [false])
        try await clear.tenant("alpha").platform.stores.closeAll()
        let sealing = try platform("one")
        #expect(try await sealing.tenant("alpha").reseal().files == 1)
        #expect(try names().map { $0.hasSuffix(".sealed") } == [true])
        // It is part of a backup, and comes back with it.
        try await sealing.tenant("alpha").backUp(to: scratch.file("day.backup"))
        let report = try await sealing.tenant("alpha").restore(from: scratch.file("day.backup"))
        #expect(report.missingFiles == 0)
    }

    private func platform(_ key: String?, _ others: Set<String> = []) throws -> TestPlatform {
        let compiler = CompositionCompiler(ModuleCatalog([CaseModule.self]))
        let store = scratch.store(
            SQLiteOptions(cipher: { tenant in
                key.map { ToyCipher(key: $0, others: others, tenant: tenant) }
            }))
        return try TestPlatform.boot(
            compiler, TestPlatform.choices(compiler.catalog, [:]), store: store,
            at: "2026-03-02T08:00:00Z", ids: SystemIDSource(), attachments: store.attachments)
    }

    private func names() throws -> Set<String> { try files(nil).names(of: "alpha") }
}

/// Cases with papers that must be guarded closely, and plans that need not.
private struct CaseModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "cases", version: "1.0", summary: "Cases with papers.")
    static let keeper = Duty("cases.keeper", "Keeps cases.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Case.resource)
    }
}

private enum Case: Resource {
    static let id: ResourceID = "cases.case"
    static let papers = Field<[RecordFile]>(
        "papers", .files(.documents, most: 9),
        .sensitive(purpose: "helping", basis: .consent, retention: .months(12)))
    static let plans = Field<[RecordFile]>("plans", .files(.documents, most: 9), .impersonal)
    static let resource = ResourceDefinition(
        Case.self, fields: papers, plans,
        access: Access { $0.allow(CaseModule.keeper, .read, .create, .change, .erase) })
}
