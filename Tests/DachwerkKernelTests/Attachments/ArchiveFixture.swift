import DachwerkKernel
import DachwerkKit
import DachwerkTesting

/// Papers with scans that everybody in the house reads, and letters that only keepers read.
struct ArchiveModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "archive", version: "1.0", summary: "Papers with files.")
    static let keeper = Duty("archive.keeper", "Keeps papers.")
    static let reader = Duty("archive.reader", "Reads papers.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Self.reader)
        registrar.add(Paper.resource)
        registrar.add(Copy.resource)
        registrar.add(Paper.retention)
        registrar.add(Paper.copying)
    }
}

enum Paper: Resource {
    static let id: ResourceID = "archive.paper"
    static let title = Field<String>("title", .impersonal)
    static let scans = Field<[RecordFile]>(
        "scans", .files([.pdf, .png, .text], most: 3), .impersonal)
    static let letters = Field<[RecordFile]>(
        "letters", .files(.documents, most: 2),
        .personal(purpose: "answering", basis: .consent, retention: .months(12)))
    static let isCopied = Field<Bool>("isCopied")
    static let resource = ResourceDefinition(
        Paper.self, fields: title, scans, letters, isCopied, access: access)
    private static let access = Access<Paper> {
        $0.allow(ArchiveModule.keeper, .read, .create, .change, .erase, .export)
        $0.allow(ArchiveModule.reader, .read, only: title, scans)
    }
    static let retention = Retention(Paper.self, by: .emptying)

    /// A rule hands files on to another record.
    static let copying = Rule("copying", Paper.self, on: .create, at: .after) { change, context in
        guard change.after.isCopied else { return }
        try context.create(Copy.self) { $0.scans = change.after.scans }
    }
}

enum Copy: Resource {
    static let id: ResourceID = "archive.copy"
    static let scans = Field<[RecordFile]>(
        "scans", .files([.pdf, .png, .text], most: 3), .impersonal)
    static let resource = ResourceDefinition(
        Copy.self, fields: scans,
        access: Access { $0.allow(ArchiveModule.keeper, .read, .create, .change, .erase) })
}

/// A platform with papers, and where their files lie.
struct ArchiveFixture {
    let platform: TestPlatform
    let files = InMemoryAttachments()
    var keeper: TestActor { platform.acting(as: ArchiveModule.keeper) }
    var reader: TestActor { platform.acting(as: ArchiveModule.reader) }
    var alpha: Tenant { platform.tenant("alpha") }
    var paper: CompiledResource { alpha.composition.resource(Paper.id)! }

    static let png = TestFile.png

    init(scanner: (any FileScanner)? = nil) throws {
        let compiler = CompositionCompiler(ModuleCatalog([ArchiveModule.self]))
        platform = try TestPlatform.boot(
            compiler, TestPlatform.choices(compiler.catalog, [:]), store: InMemoryStore(),
            ids: SystemIDSource(), attachments: files, scanner: scanner)
    }

    /// Sends a file as an actor.
    func send(
        _ bytes: [UInt8], to field: String = "scans", named name: String = "scan.png",
        by session: Session? = nil, key: String? = nil
    ) async throws -> AttachmentEntry {
        let upload = try (session ?? keeper.session).upload(to: paper, field: field, called: name)
        for start in stride(from: 0, to: bytes.count, by: 4) {
            try await upload.append(Array(bytes[start..<min(start + 4, bytes.count)]))
        }
        return try await upload.finish(idempotency: key).entry
    }

    /// What a request names of a file.
    func named(_ entry: AttachmentEntry) -> RecordFile {
        RecordFile { $0.file = entry.id.description }
    }

    /// The bytes of a file as an actor gets them.
    func read(
        _ entry: AttachmentEntry, of record: RecordID, as actor: TestActor
    ) throws -> [UInt8] {
        let (_, reader) = try actor.session.attachment(paper, record, entry.id)
        var bytes: [UInt8] = []
        while let next = try reader.next() { bytes += next }
        return bytes
    }

    /// How many files lie there.
    var count: Int { (try? files.names(of: "alpha").count) ?? -1 }
}
