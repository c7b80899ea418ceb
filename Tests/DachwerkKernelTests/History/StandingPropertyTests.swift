import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Version, tag and time of a record move for a reader exactly when what the reader sees does.
@Suite struct StandingPropertyTests {
    @Test(arguments: [11, 12, 13, 14, 15, 16] as [UInt64])
    func `nothing that a reader may not see moves a version`(seed: UInt64) async throws {
        var last: [String: Sight] = [:]
        var unmoved = 0
        _ = try await CardWalk.make(seed: seed, length: 40) { platform, card, readers, model in
            for reader in readers {
                guard let fields = model.fields(for: reader) else {
                    last["\(reader)"] = nil
                    continue
                }
                let sight = try Sight(reader, fields, card, platform, model)
                defer { last["\(reader)"] = sight }
                #expect(sight.listed == sight.read, "seed \(seed): \(reader)")
                guard let before = last["\(reader)"] else { continue }
                // Whoever sees everything counts also what was sent and changed nothing.
                let isSame = before.shown == sight.shown && reader.role != .editor
                #expect(isSame == (before.tag == sight.tag), "seed \(seed): \(reader)")
                guard before.fields == fields else { continue }
                if isSame { unmoved += 1 }
                #expect(
                    sight.version == before.version + (isSame ? 0 : 1), "seed \(seed): \(reader)")
                #expect(isSame == (sight.updatedAt == before.updatedAt))
            }
        }
        #expect(unmoved > 20)
    }

    @Test func `an entry has the version that its record shows`() async throws {
        let walk = try await CardWalk.make(seed: 21, length: 40)
        for reader in walk.readers where walk.now.fields(for: reader) != nil {
            let actor = reader.actor(on: walk.platform)
            let versions = try actor.history(of: walk.card).map(\.version)
            let version = try actor.read(walk.card).data.version
            #expect(versions.allSatisfy { $0 <= version } && versions == versions.sorted())
            #expect(Set(versions).count == versions.count)
        }
    }

    @Test func `who sees a part finds no order and no filter by every change`() async throws {
        let walk = try await CardWalk.make(seed: 22)
        let viewer = CardReader(role: .viewer, club: nil).actor(on: walk.platform).session
        let editor = CardReader(role: .editor, club: nil).actor(on: walk.platform).session
        for field in ["version", "updatedAt"] {
            var request = ListRequest()
            request.sort = [SortCriterion(FieldPath(field))]
            #expect(throws: Refusal.self) { try viewer.list(Card.id, request) }
            #expect(try editor.list(Card.id, request).records.count == 1)
            request.sort = []
            request.filters = [.init(condition: .not(.isNull(FieldPath(field))), position: nil)]
            #expect(try viewer.list(Card.id, request).records.isEmpty)
            #expect(try editor.list(Card.id, request).records.count == 1)
        }
    }

    @Test func `a change counts also when its values are taken out of the history`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw", ["secret": .text("zz")])
        let clerk = fixture.session(Workshop.clerk)
        _ = try await fixture.keeper.perform(
            Operation(Tool.id, .change(tool.id), fields: ["title": .text("Axe")]))
        _ = try await fixture.keeper.perform(
            Operation(Tool.id, .change(tool.id), fields: ["secret": .text("yy")]))
        #expect(try clerk.read(Tool.id, tool.id).version == 2)
        let tenant = fixture.platform.tenant("alpha")
        let resource = try fixture.keeper.view(Tool.id).resource
        try await tenant.write { transaction in
            try HistoryBook(resource).redact(tool.id, fields: ["title"], in: transaction)
        }
        tenant.standings.forget()
        #expect(try clerk.read(Tool.id, tool.id).version == 2)
        #expect(try !"\(fixture.keeper.history(Tool.id, tool.id))".contains("Axe"))
    }
}

/// What one reader sees of a card at one moment.
private struct Sight {
    let fields: Set<String>
    let version: Int64
    let tag: String
    let updatedAt: Instant
    /// What is shown besides version and time.
    let shown: [String]
    let read: String
    let listed: String

    init(
        _ reader: CardReader, _ fields: Set<String>, _ card: Reference<Card>,
        _ platform: TestPlatform, _ model: CardModel
    ) throws {
        let session = reader.actor(on: platform).session
        let record = try session.read(Card.id, card.id)
        self.fields = fields
        version = record.version
        tag = record.tag.description
        updatedAt = record.updatedAt
        shown = [model.state] + fields.sorted().map { "\($0)=\(model.values[$0] ?? "")" }
        var writer = JSONWriter()
        record.write(to: &writer)
        read = "[\(String(decoding: writer.bytes, as: UTF8.self))]"
        listed = String(
            decoding: try session.listText(Card.id, ListRequest()).items, as: UTF8.self)
    }
}
