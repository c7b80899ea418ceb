import DachwerkKit

/// A token as its row keeps it.
enum TokenRow {
    /// The row of a new token.
    static func row(
        _ grant: TokenGrant, id: RecordID, digest: String, at now: Instant
    ) -> [StoreValue] {
        [
            .text(id.description), .text(digest), .text(grant.label), json(grant.duties),
            json(grant.organisations.map(\.description)),
            grant.person.map { .text($0.description) } ?? .null, .text(now.description),
            .text(grant.expiresAt.description), .null, json(grant.roles),
            grant.narrowed.map(json) ?? .null, .null, .null, .null, .null, .null,
            resources(grant.scope), .integer(grant.scope?.isReadOnly == true ? 1 : 0), .null,
        ]
    }

    /// The resources of a scope as they are kept; nothing for all.
    static func resources(_ scope: ActorScope?) -> StoreValue {
        scope?.resources.map { json($0.map(\.description).sorted()) } ?? .null
    }

    private static func scope(_ resources: StoreValue, _ isReadOnly: StoreValue) -> ActorScope? {
        let only = resources.isNull ? nil : Set(list(resources).compactMap { ResourceID($0) })
        let reads = isReadOnly.integer == 1
        return only == nil && !reads ? nil : ActorScope(resources: only, isReadOnly: reads)
    }

    /// What is written when a token was narrowed.
    static func narrowed(by actor: Actor, at now: Instant) -> [String: StoreValue] {
        [
            "narrowed_at": .text(now.description),
            "narrowed_by_kind": .text(actor.kind.rawValue), "narrowed_by": .text(actor.id),
        ]
    }

    /// What is written when a token was ended.
    static func revoked(by actor: Actor, at now: Instant) -> [String: StoreValue] {
        [
            "revoked_at": .text(now.description), "revoked_by_kind": .text(actor.kind.rawValue),
            "revoked_by": .text(actor.id),
        ]
    }

    static func token(_ row: [StoreValue]) -> KeptToken? {
        guard let id = row[0].text.flatMap({ RecordID($0) }),
            let created = row[6].text.flatMap({ Instant($0) }),
            let expires = row[7].text.flatMap({ Instant($0) })
        else { return nil }
        let grant = TokenGrant(
            label: row[2].text ?? "", duties: list(row[3]), roles: list(row[9]),
            narrowed: row[10].isNull ? nil : list(row[10]),
            organisations: list(row[4]).compactMap { RecordID($0) },
            person: row[5].text.flatMap { RecordID($0) }, scope: scope(row[16], row[17]),
            expiresAt: expires)
        return KeptToken(
            id: id, grant: grant, createdAt: created,
            usedAt: row[18].text.flatMap { Instant($0) },
            narrowedAt: row[11].text.flatMap { Instant($0) }, narrowedBy: hand(row[12], row[13]),
            revokedAt: row[8].text.flatMap { Instant($0) }, revokedBy: hand(row[14], row[15]))
    }

    private static func hand(_ kind: StoreValue, _ id: StoreValue) -> KeptToken.Hand? {
        guard let kind = kind.text, let id = id.text else { return nil }
        return KeptToken.Hand(kind: kind, id: id)
    }

    static func json(_ texts: [String]) -> StoreValue {
        var writer = JSONWriter()
        writer.beginArray()
        for text in texts { writer.string(text) }
        writer.endArray()
        return .text(String(decoding: writer.bytes, as: UTF8.self))
    }

    static func list(_ value: StoreValue) -> [String] {
        guard let text = value.text, let node = try? JSONReader.read(Array(text.utf8)),
            case .array(let nodes) = node.value
        else { return [] }
        return nodes.compactMap { if case .string(let text) = $0.value { text } else { nil } }
    }
}
