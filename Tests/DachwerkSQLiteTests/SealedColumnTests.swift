import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

@testable import DachwerkSQLite

/// Sensitive fields at rest: without the key the files tell nothing, and with it nothing is missed.
@Suite struct SealedColumnTests {
    private let scratch: Scratch
    private static let canary = "zzCanaryGrief"

    init() throws { scratch = try Scratch() }

    private func platform(_ key: String?, _ others: [String] = []) throws -> TestPlatform {
        let compiler = CompositionCompiler(ModuleCatalog([DiaryModule.self]))
        let store = scratch.store(
            SQLiteOptions(cipher: { tenant in
                key.map { ToyCipher(key: $0, others: Set(others), tenant: tenant) }
            }))
        return try TestPlatform.boot(
            compiler, TestPlatform.choices(compiler.catalog, [:]), store: store,
            at: "2026-03-02T08:00:00Z", ids: SystemIDSource())
    }

    /// The names of files in which a text stands.
    private func files(with text: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: scratch.path).filter { name in
            guard let bytes = FileManager.default.contents(atPath: scratch.file(name)) else {
                return false
            }
            return bytes.range(of: Data(text.utf8)) != nil
        }.sorted()
    }

    private func write(_ text: String, _ platform: TestPlatform) async throws -> Record<Page> {
        try await platform.acting(as: DiaryModule.writer).create(
            Page.self, key: "k-\(text)", reason: "because of \(text)"
        ) {
            $0.title = "Monday"
            $0.text = text
            $0.marks = [text]
            $0.notes = [Values<PageNote> { $0.text = text }]
        }
    }

    @Test func `without the key neither the files nor a backup tell anything of a sensitive field`()
        async throws
    {
        let platform = try platform("one")
        let page = try await write(Self.canary, platform)
        let writer = platform.acting(as: DiaryModule.writer)
        _ = try await writer.change(page) { $0.text = "\(Self.canary) again" }
        let alpha = platform.tenant("alpha")
        #expect(try files(with: Self.canary).isEmpty)
        #expect(try !files(with: "Monday").isEmpty)
        try await alpha.backUp(to: scratch.file("day.backup"))
        try await alpha.platform.stores.closeAll()
        #expect(try files(with: Self.canary).isEmpty)
        // With the key everything is there, in the history too.
        let again = try self.platform("one").acting(as: DiaryModule.writer)
        let read = try again.read(page.reference)
        #expect(read.text == "\(Self.canary) again")
        #expect(read.marks == [Self.canary] && read.notes.first?.text == Self.canary)
        let history = try again.session.history(Page.id, page.id)
        #expect(history.first?.reason == "because of \(Self.canary)")
        #expect(history.last?.changes.first?.from == .text(Self.canary))
        #expect(try again.session.tenant.verifyAudit().faults.isEmpty)
    }

    @Test func `control: without a key the files hold what was written`() async throws {
        let platform = try platform(nil)
        _ = try await write(Self.canary, platform)
        #expect(try !files(with: Self.canary).isEmpty)
    }

    @Test func `lists filter, search and order by a sealed field as by any other`() async throws {
        let platform = try platform("one")
        for text in ["Birne", "apfel", "Zwetschge"] { _ = try await write(text, platform) }
        let writer = platform.acting(as: DiaryModule.writer)
        let found = try writer.list(Page.self) { $0.text == "apfel" }
        #expect(found.map(\.text) == ["apfel"])
        let session = writer.session
        let resource = try #require(session.tenant.composition.resource(Page.id))
        var request = try ListRequestReader(resource).read([(name: "q", value: "ZWETSCH")])
        #expect(try session.list(Page.id, request).records.count == 1)
        request = ListRequest()
        request.sort = [SortCriterion(FieldPath("text"), descending: true)]
        let texts = try session.list(Page.id, request).records.map { $0.content(1) }
        #expect(texts == [.text("Zwetschge"), .text("Birne"), .text("apfel")])
        let marked = try writer.list(Page.self) { $0.marks.contains("Birne") }
        #expect(marked.count == 1)
    }

    @Test func `what is sealed opens with no other key, for no other tenant, and not once changed`()
        async throws
    {
        let platform = try platform("one")
        let page = try await write(Self.canary, platform)
        try await platform.tenant("alpha").platform.stores.closeAll()
        for key in [nil, "two"] {
            let other = try self.platform(key)
            #expect(throws: StoreError.self) {
                _ = try other.acting(as: DiaryModule.writer).read(page.reference)
            }
            try await other.tenant("alpha").platform.stores.closeAll()
        }
        try FileManager.default.removeItem(atPath: scratch.file("alpha.lock"))
        let foreign = ToyCipher(key: "one", others: [], tenant: "beta")
        #expect(throws: ToyCipher.Closed.self) {
            _ = try foreign.open(
                ToyCipher(key: "one", others: [], tenant: "alpha").seal(Array("x".utf8)),
                key: "one")
        }
    }

    @Test func `a new key seals everything anew, and the old one can go`() async throws {
        let clear = try platform(nil)
        let first = try await write("\(Self.canary) one", clear)
        try await clear.tenant("alpha").platform.stores.closeAll()
        let sealing = try platform("one")
        let second = try await write("\(Self.canary) two", sealing)
        // What was there before stays readable until it is sealed, too.
        let writer = sealing.acting(as: DiaryModule.writer)
        #expect(try writer.read(first.reference).text == "\(Self.canary) one")
        #expect(try await sealing.tenant("alpha").reseal() > 0)
        #expect(try await sealing.tenant("alpha").reseal() == 0)
        #expect(try files(with: Self.canary).isEmpty)
        try await sealing.tenant("alpha").platform.stores.closeAll()
        let turning = try platform("two", ["one"])
        #expect(try await turning.tenant("alpha").reseal() > 0)
        try await turning.tenant("alpha").platform.stores.closeAll()
        let last = try platform("two").acting(as: DiaryModule.writer)
        #expect(try last.read(first.reference).text == "\(Self.canary) one")
        #expect(try last.read(second.reference).text == "\(Self.canary) two")
        #expect(try last.session.tenant.verifyAudit().faults.isEmpty)
    }
}

/// Turns bytes round by a key and a tenant, and notices changes: no cipher, but one in form.
struct ToyCipher: ColumnCipher {
    struct Closed: Error {}

    let key: String
    let others: Set<String>
    let tenant: String

    private func stream(_ key: String) -> [UInt8] {
        SecureDigest.of(Array("\(key) \(tenant)".utf8))
    }

    private func turned(_ bytes: [UInt8], _ key: String) -> [UInt8] {
        let stream = stream(key)
        return bytes.enumerated().map { $1 ^ stream[$0 % stream.count] }
    }

    func seal(_ bytes: [UInt8]) throws -> [UInt8] {
        turned(bytes, key) + SecureDigest.of(bytes + stream(key))
    }

    func open(_ bytes: [UInt8], key: String) throws -> [UInt8] {
        guard key == self.key || others.contains(key), bytes.count >= 32 else { throw Closed() }
        let opened = turned(Array(bytes.dropLast(32)), key)
        guard SecureDigest.of(opened + stream(key)) == Array(bytes.suffix(32)) else {
            throw Closed()
        }
        return opened
    }
}

/// A diary, in which what moves people stands.
private struct DiaryModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "diary", version: "1.0", summary: "Keeps a diary.")
    static let writer = Duty("diary.writer", "Writes the diary.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Self.writer)
        registrar.add(Page.resource)
    }
}

private enum PageNote: Line {
    static let text = Field<String>("text", .length(1...200), .moving)
    static let shape = Shape(text)
}

private enum Page: Resource {
    static let id: ResourceID = "diary.page"
    static let title = Field<String>("title", .impersonal)
    static let text = Field<String>("text", .length(1...200), .searchable, .moving)
    static let marks = Field<[String]>("marks", .moving)
    static let notes = Field<[Values<PageNote>]>("notes")
    static let resource = ResourceDefinition(
        Page.self, fields: title, text, marks, notes,
        access: Access { $0.allow(DiaryModule.writer, .read, .create, .change, .erase) })
}

extension FieldOption {
    fileprivate static var moving: FieldOption {
        .sensitive(purpose: "remembering", basis: .consent, retention: .months(12))
    }
}
