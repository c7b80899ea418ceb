import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// A list or a record as JSON is the same whether it is written from rows or from records.
@Suite struct ListTextTests {
    /// Also for readers of whom it depends on the record what they may read of it.
    @Test(arguments: 1...6)
    func `a list from rows has the bytes of a list from records`(seed: UInt64) async throws {
        let platform = try await TestPlatform.boot([WorkshopModule.self])
        let tenant = platform.tenant("alpha")
        let resource = try #require(tenant.composition.resource(Tool.id))
        var random = RandomContent(seed: seed)
        let made = try await random.fill(tenant, resource)
        var alike = 0
        for duties in Workshop.all.map({ [$0] }) + [[Workshop.clerk, Workshop.auditor], []] {
            let actor = Actor(
                kind: .token, id: "t", duties: Set(duties.map(\.id)),
                organisations: [made[3].id])
            let session = tenant.session(for: actor)
            guard try session.view(Tool.id).may(.read) else { continue }
            if try session.view(Tool.id).readableInAll != nil { alike += 1 }
            try expectAgreement(session)
            try expectAgreement(session, made.map(\.id))
        }
        try expectAgreement(tenant.session(for: .scheduler))
        #expect(alike > 0, "Some actor reads the same fields of every record.")
        #expect(alike < Workshop.all.count, "Some actor reads other fields of some records.")
    }

    /// Reads single records in both ways.
    private func expectAgreement(_ session: Session, _ ids: [RecordID]) throws {
        for id in ids {
            do {
                let record = try session.read(Tool.id, id)
                let text = try session.readText(Tool.id, id)
                #expect(text.bytes == RecordText(record).bytes)
                #expect(text.tag == record.tag)
            } catch let refusal as Refusal {
                #expect(throws: refusal) { _ = try session.readText(Tool.id, id) }
            }
        }
    }

    /// Walks through all pages in both ways.
    private func expectAgreement(_ session: Session) throws {
        let reader = ListRequestReader(try session.view(Tool.id).resource)
        for sort in [nil, "title,-updatedAt", "-state", "-count,id"] {
            var request = try reader.read(sort.map { [("sort", $0)] } ?? [])
            request.limit = 7
            var pages = 0
            repeat {
                let page: RecordPage
                do {
                    page = try session.list(Tool.id, request)
                } catch let refusal as Refusal {
                    #expect(throws: refusal) { _ = try session.listText(Tool.id, request) }
                    break
                }
                var writer = JSONWriter()
                writer.beginArray()
                for record in page.records { record.write(to: &writer) }
                writer.endArray()
                let text = try session.listText(Tool.id, request)
                #expect(
                    String(decoding: text.items, as: UTF8.self)
                        == String(decoding: writer.bytes, as: UTF8.self))
                #expect(text.next == page.next)
                request.cursor = page.next
                pages += 1
            } while request.cursor != nil && pages < 20
        }
    }
}
