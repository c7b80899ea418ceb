import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore

extension APICall {
    func read(_ resource: CompiledResource, _ id: RecordID) throws -> Response {
        _ = try target.parameters(among: [])
        let record = try session.readText(resource.id, id)
        let tag = entityTag(record.tag)
        if EntityTag.names(request.headers[.ifNoneMatch], tag: tag) {
            return empty(.notModified, headers: [.eTag: tag])
        }
        return answer(record)
    }

    func list(_ resource: CompiledResource) async throws -> Response {
        // Asked before the parameters are read, so that nobody learns the fields of what is hidden.
        guard try session.view(resource.id).may(.read) else { throw Refusal.notFound }
        var wish = try ListRequestReader(resource).read(target.parameters())
        let isByLanguage = wish.sort.contains {
            resource.definition.field($0.path.field)?.kind == .localized
        }
        if isByLanguage { wish.languages = languages }
        let page = try await page(resource, wish)
        var writer = JSONWriter(capacity: 256 + page.items.count)
        writer.beginObject()
        writer.key("items")
        writer.raw(page.items)
        writer.key("next")
        if let next = page.next { writer.string(next) } else { writer.null() }
        writer.endObject()
        return json(writer.bytes, headers: isByLanguage ? [.vary: "Accept-Language"] : [:])
    }

    /// A page that is found at once; what has to look at many records goes aside to do so.
    private func page(
        _ resource: CompiledResource, _ wish: ListRequest
    ) async throws -> RecordPageText {
        if wish.search == nil, let page = try session.glance(resource.id, wish) { return page }
        return try await aside { try await slowly { try session.listText(resource.id, wish) } }
    }

    func history(_ resource: CompiledResource, _ id: RecordID) throws -> Response {
        let parameters = try target.parameters(among: ["limit", "after"])
        var faults: [FieldFault] = []
        let question = ReadingQuestion(actor: session.actor, values: parameters)
        let limit = question.number("limit", 1...500, &faults) ?? 100
        let after = question.number("after", 0...Int64.max, &faults) ?? 0
        guard faults.isEmpty else {
            _ = try session.read(resource.id, id)
            throw Refusal.invalid(faults)
        }
        let entries = try session.history(resource.id, id, after: after, limit: Int(limit))
        var writer = JSONWriter(capacity: 256 + entries.count * 256)
        writer.beginObject()
        writer.key("items")
        writer.beginArray()
        for entry in entries { write(entry, resource, to: &writer) }
        writer.endArray()
        writer.endObject()
        return json(writer.bytes)
    }

    private func write(
        _ entry: HistoryEntry, _ resource: CompiledResource, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.member("version", entry.version)
        writer.member("operation", entry.operation.rawValue)
        if let move = entry.move { writer.member("move", move) }
        if resource.definition.hasLifecycle { writer.member("state", entry.state) }
        writer.key("actor")
        writer.beginObject()
        writer.member("kind", entry.actorKind)
        writer.member("id", entry.actor)
        writer.endObject()
        if let reason = entry.reason { writer.member("reason", reason) }
        writer.member("at", entry.at.description)
        writer.key("changes")
        writer.beginArray()
        for change in entry.changes {
            guard let field = resource.definition.field(change.field) else { continue }
            writer.beginObject()
            writer.member("field", change.field)
            writer.key("from")
            ContentWriter.write(change.from, kind: field.kind, to: &writer)
            writer.key("to")
            ContentWriter.write(change.to, kind: field.kind, to: &writer)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
    }
}
