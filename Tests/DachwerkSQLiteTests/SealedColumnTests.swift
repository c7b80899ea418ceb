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

    private func platform(
        _ key: String?, _ others: [String] = [], in folder: Scratch? = nil
    ) throws -> TestPlatform {
        let compiler = CompositionCompiler(ModuleCatalog([DiaryModule.self]))
        let store = (folder ?? scratch).store(
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

    /// What is wrong with the audit, but that a platform that was just made has no anchors.
    private func unsound(_ tenant: Tenant) throws -> [AuditFault] {
        try tenant.verifyAudit().faults.filter { $0.kind != .unanchored }
    }

    private func write(_ text: String, _ platform: TestPlatform) async throws -> Record<Page> {
        try await platform.acting(as: DiaryModule.writer).create(
            Page.self, key: UUID().uuidString, reason: "because of \(text)"
        ) {
            $0.title = "Monday"
            $0.text = text
            $0.marks = [text]
            $0.weight = 81_234_567
            $0.isGood = true
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
        #expect(read.weight == 81_234_567 && read.isGood)
        let history = try again.session.history(Page.id, page.id)
        #expect(history.first?.reason == "because of \(Self.canary)")
        #expect(history.last?.changes.first?.from == .text(Self.canary))
        #expect(try unsound(again.session.tenant).isEmpty)
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
        #expect(
            try writer.list(Page.self) { $0.weight >= 81_234_567 && $0.isGood == true }.count == 3)
        #expect(try writer.list(Page.self) { $0.weight > 81_234_567 }.isEmpty)
    }

    @Test func `a store is not opened with another key, nor without any`() async throws {
        let platform = try platform("one")
        let page = try await write(Self.canary, platform)
        try await platform.tenant("alpha").platform.stores.closeAll()
        for key in [nil, "two"] {
            let other = try self.platform(key)
            let error = await #expect(throws: StoreError.self) {
                try await other.tenant("alpha").hold().end()
            }
            #expect(error?.code == .sealed && error?.message.contains("'one'") == true)
            #expect(other.tenant("alpha").trouble?.code == .sealed, "Waiting does not help.")
            try await other.tenant("alpha").platform.stores.closeAll()
        }
        let again = try self.platform("one").acting(as: DiaryModule.writer)
        #expect(try again.read(page.reference).text == Self.canary)
    }

    @Test func `a backup comes back elsewhere with the key, and is refused without it`()
        async throws
    {
        let platform = try platform("one")
        let page = try await write(Self.canary, platform)
        let backup = scratch.file("day.backup")
        try await platform.tenant("alpha").backUp(to: backup)
        try await platform.tenant("alpha").platform.stores.closeAll()
        let elsewhere = try Scratch()
        for key in [nil, "two"] {
            let other = try self.platform(key, in: elsewhere)
            let error = await #expect(throws: StoreError.self) {
                _ = try await other.tenant("alpha").restore(from: backup)
            }
            #expect(error?.code == .sealed && error?.message.contains("'one'") == true)
            try await other.tenant("alpha").platform.stores.closeAll()
        }
        let right = try self.platform("three", ["one"], in: elsewhere)
        _ = try await right.tenant("alpha").restore(from: backup)
        #expect(
            try right.acting(as: DiaryModule.writer).read(page.reference).text == Self.canary)
        #expect(try await right.tenant("alpha").reseal().rows > 0)
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
        #expect(try await sealing.tenant("alpha").reseal().rows > 0)
        #expect(try await sealing.tenant("alpha").reseal().rows == 0)
        #expect(try files(with: Self.canary).isEmpty)
        try await sealing.tenant("alpha").platform.stores.closeAll()
        let turning = try platform("two", ["one"])
        #expect(try await turning.tenant("alpha").reseal().rows > 0)
        try await turning.tenant("alpha").platform.stores.closeAll()
        let last = try platform("two").acting(as: DiaryModule.writer)
        #expect(try last.read(first.reference).text == "\(Self.canary) one")
        #expect(try last.read(second.reference).text == "\(Self.canary) two")
        #expect(try unsound(last.session.tenant).isEmpty)
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
    static let weight = Field<Int>("weight", .moving)
    static let isGood = Field<Bool>("isGood", .moving)
    static let resource = ResourceDefinition(
        Page.self, fields: title, text, marks, notes, weight, isGood,
        access: Access { $0.allow(DiaryModule.writer, .read, .create, .change, .erase) })
}

extension FieldOption {
    fileprivate static var moving: FieldOption {
        .sensitive(purpose: "remembering", basis: .consent, retention: .months(12))
    }
}
