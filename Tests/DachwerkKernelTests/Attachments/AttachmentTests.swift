import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Files on records: who may put them there, who may read them, and when they go.
@Suite struct AttachmentTests {
    private let archive: ArchiveFixture
    private let text = Array("Hallo, Akte".utf8)

    init() throws { archive = try ArchiveFixture() }

    private func make(
        _ scans: [AttachmentEntry] = [], letters: [AttachmentEntry] = [], copied: Bool = false
    ) async throws -> Record<Paper> {
        try await archive.keeper.create(Paper.self) {
            $0.title = "Akte"
            $0.scans = scans.map(archive.named)
            $0.letters = letters.map(archive.named)
            $0.isCopied = copied
        }
    }

    private func refusal(_ body: () async throws -> Void) async -> Refusal? {
        await #expect(throws: Refusal.self) { try await body() }
    }

    @Test func `the platform fills in what is known of a file, and its bytes come back`()
        async throws
    {
        let sent = try await archive.send(ArchiveFixture.png, named: "C:\\fotos\\seite 1.png")
        let paper = try await make([sent])
        let scan = try #require(paper.scans.first)
        #expect(scan.name == "seite 1.png")
        #expect(scan.type == "image/png")
        #expect(scan.size == ArchiveFixture.png.count)
        #expect(scan.sha256 == SecureDigest.hexadecimal(SecureDigest.of(ArchiveFixture.png)))
        let read = try archive.read(sent, of: paper.id, as: archive.reader)
        #expect(read == ArchiveFixture.png)
    }

    @Test func `S3: what a file is follows from its content, whatever it is called`() async throws {
        let refused = await refusal {
            _ = try await archive.send(Array("MZ\u{0}\u{1}".utf8), named: "harmless.png")
        }
        #expect(refused?.faults.first?.code == "attachment.type")
        let note = try await archive.send(text, named: "really.pdf")
        #expect(note.type == "text/plain")
        #expect(archive.count == 1)
        // The other field takes no pictures.
        let picture = await refusal {
            _ = try await archive.send(ArchiveFixture.png, to: "letters")
        }
        #expect(picture?.faults.first?.code == "attachment.type")
    }

    @Test func `I1: nobody puts a file on a record that another has sent, or another tenant`()
        async throws
    {
        let foreign = Actor(kind: .token, id: "other", duties: [ArchiveModule.keeper.id])
        let sent = try await archive.send(text, by: archive.alpha.session(for: foreign))
        let refused = await refusal { _ = try await make([sent]) }
        #expect(refused?.faults.first?.code == "value.reference-missing")
        let beta = archive.platform.acting(as: ArchiveModule.keeper, tenant: "beta")
        let own = try await archive.send(text)
        let abroad = await refusal {
            try await beta.create(Paper.self) {
                $0.title = "Akte"
                $0.scans = [archive.named(own)]
            }
        }
        #expect(abroad?.faults.first?.code == "value.reference-missing")
    }

    @Test func `I1: a file that stands on a record is put on no other by naming it`() async throws {
        let sent = try await archive.send(text)
        _ = try await make([sent])
        let refused = await refusal { _ = try await make([sent]) }
        #expect(refused?.faults.first?.code == "value.reference-missing")
        let letter = await refusal { _ = try await make(letters: [sent]) }
        #expect(letter?.faults.first?.code == "value.reference-missing")
    }

    @Test func `I7: who may not read a field gets no file of it, by no way`() async throws {
        let letter = try await archive.send(text, to: "letters", named: "brief.txt")
        let scan = try await archive.send(ArchiveFixture.png)
        let paper = try await make([scan], letters: [letter])
        let changed = try await archive.keeper.change(paper) { $0.letters = [] }
        #expect(throws: Refusal.notFound) {
            _ = try archive.read(letter, of: paper.id, as: archive.reader)
        }
        // Keepers still get it from the history.
        #expect(try archive.read(letter, of: changed.id, as: archive.keeper) == text)
        // A file of one record is not to be had by way of another.
        let second = try await make()
        #expect(throws: Refusal.notFound) {
            _ = try archive.read(scan, of: second.id, as: archive.keeper)
        }
        #expect(throws: Refusal.notFound) {
            _ = try archive.reader.session.upload(
                to: archive.paper, field: "letters", called: "x.txt")
        }
    }

    @Test func `a rule hands a file on, and it goes with the last record that refers to it`()
        async throws
    {
        let sent = try await archive.send(text)
        let paper = try await make([sent], copied: true)
        let copy = try #require(try archive.keeper.list(Copy.self).first)
        #expect(copy.scans == paper.scans)
        try await archive.keeper.erase(paper)
        #expect(archive.count == 1)
        try await archive.keeper.erase(copy)
        #expect(archive.count == 0)
    }

    @Test func `P1: a file goes when retention empties its field, in the history too`()
        async throws
    {
        let letter = try await archive.send(text, to: "letters", named: "brief.txt")
        let scan = try await archive.send(ArchiveFixture.png)
        let paper = try await make([scan], letters: [letter])
        archive.platform.clock.set("2026-06-01T08:00:00Z")
        try await archive.platform.runJob("platform.retention")
        #expect(try archive.keeper.read(paper.reference).letters.isEmpty)
        #expect(throws: Refusal.notFound) {
            _ = try archive.read(letter, of: paper.id, as: archive.keeper)
        }
        #expect(try archive.files.names(of: "alpha") == [scan.kept.name])
    }

    @Test func `what no record came to refer to is taken away a day later`() async throws {
        let sent = try await archive.send(text)
        let kept = try await archive.send(ArchiveFixture.png)
        _ = try await make([kept])
        archive.platform.clock.set("2025-05-06T07:00:00Z")
        try await archive.platform.runJob("platform.attachments")
        #expect(archive.count == 2)
        archive.platform.clock.set("2025-05-06T09:00:00Z")
        try await archive.platform.runJob("platform.attachments")
        #expect(try archive.files.names(of: "alpha") == [kept.kept.name])
        let late = await refusal { _ = try await make([sent]) }
        #expect(late?.faults.first?.code == "value.reference-missing")
    }

    @Test func `the same request sends a file once`() async throws {
        let first = try await archive.send(text, key: "k-1")
        let second = try await archive.send(text, key: "k-1")
        #expect(first == second)
        #expect(archive.count == 1)
        let other = await refusal { _ = try await archive.send(ArchiveFixture.png, key: "k-1") }
        #expect(other?.code == "idempotency.reused")
        #expect(archive.count == 1)
    }

    @Test func `more files than the field takes are refused, and so is an empty one`()
        async throws
    {
        var sent: [AttachmentEntry] = []
        for _ in 0..<4 { sent.append(try await archive.send(text)) }
        let many = await refusal { _ = try await make(sent) }
        #expect(many?.faults.first?.code == "value.count")
        let empty = await refusal { _ = try await archive.send([]) }
        #expect(empty?.faults.first?.code == "attachment.empty")
        // The same file twice stands once.
        #expect(try await make([sent[0], sent[0]]).scans.count == 1)
    }

    @Test func `a copy of the tenant brings its files back, and an erased person's do not stay`()
        async throws
    {
        let sent = try await archive.send(text, to: "letters", named: "brief.txt")
        let paper = try await make(letters: [sent])
        let data = archive.keeper.session.tenant
        let export = String(decoding: try export(paper.id, data), as: UTF8.self)
        #expect(export.contains(sent.kept.sha256))
        _ = try await data.erase(person: paper.id)
        #expect(archive.count == 0)
    }

    private func export(_ person: RecordID, _ tenant: Tenant) throws -> [UInt8] {
        try tenant.session(for: Actor(kind: .system, id: "operator", person: person))
            .personalData()
    }
}
