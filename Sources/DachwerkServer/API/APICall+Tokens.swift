import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore

/// The tokens of a tenant, for those who look after it: seen, made less and ended, never made.
extension APICall {
    func tokens() throws -> Response {
        let tokens = try session.tokens()
        _ = try target.parameters(among: [])
        var writer = JSONWriter(capacity: 64 + tokens.count * 512)
        writer.object { writer in
            writer.list("items") { writer in
                for token in tokens { write(token, to: &writer) }
            }
        }
        return json(writer.bytes)
    }

    func token(_ id: RecordID) throws -> Response {
        guard let token = try session.tokens().first(where: { $0.id == id }) else {
            throw Refusal.notFound
        }
        _ = try target.parameters(among: [])
        return answer(token)
    }

    func narrowToken(_ id: RecordID) async throws -> Response {
        // Asked first, so that whoever may not see tokens learns nothing from faults.
        guard try session.tokens().contains(where: { $0.id == id }) else { throw Refusal.notFound }
        _ = try target.parameters(among: [])
        let (node, _) = try await body.document()
        return answer(try await session.narrowToken(id, TokenNarrowing(reading: node)))
    }

    func endToken(_ id: RecordID) async throws -> Response {
        guard session.looksAfterTokens else { throw Refusal.notFound }
        _ = try target.parameters(among: [])
        try await session.endToken(id)
        return empty(.noContent)
    }

    private func answer(_ token: KeptToken) -> Response {
        var writer = JSONWriter(capacity: 512)
        write(token, to: &writer)
        return json(writer.bytes)
    }

    private func write(_ token: KeptToken, to writer: inout JSONWriter) {
        let file = session.tenant.file
        let now = session.tenant.platform.clock.now()
        writer.object { writer in
            writer.member("id", token.id.description)
            writer.member("label", token.grant.label)
            writer.list("roles", token.grant.roles)
            writer.list("duties", token.grant.duties(in: file).sorted())
            writer.list("lostRoles", token.lostRoles(in: file))
            writer.list("dutiesBeyondRoles", token.dutiesBeyondRoles(in: file))
            writer.list("organisations", token.grant.organisations.map(\.description))
            writer.key("resources")
            if let only = token.grant.scope?.resources {
                writer.beginArray()
                for resource in only.sorted() { writer.string(resource.description) }
                writer.endArray()
            } else {
                writer.null()
            }
            writer.member("isReadOnly", token.grant.scope?.isReadOnly ?? false)
            writer.key("person")
            if let person = token.grant.person { writer.identifier(person) } else { writer.null() }
            writer.member("createdAt", token.createdAt.description)
            writer.member("expiresAt", token.grant.expiresAt.description)
            writer.key("usedAt")
            if let moment = token.usedAt { writer.instant(moment) } else { writer.null() }
            write("narrowed", token.narrowedAt, token.narrowedBy, to: &writer)
            write("ended", token.revokedAt, token.revokedBy, to: &writer)
            writer.member("isValid", token.revokedAt == nil && token.grant.expiresAt > now)
        }
    }

    private func write(
        _ deed: String, _ moment: Instant?, _ hand: KeptToken.Hand?, to writer: inout JSONWriter
    ) {
        writer.key("\(deed)At")
        if let moment { writer.instant(moment) } else { writer.null() }
        writer.key("\(deed)By")
        guard let hand else { return writer.null() }
        writer.beginObject()
        writer.member("kind", hand.kind)
        writer.member("id", hand.id)
        writer.endObject()
    }
}

extension TokenNarrowing {
    /// Reads what a token is to keep.
    ///
    /// - Throws: A ``Refusal`` with a pointer for every member that does not fit.
    init(reading node: JSONNode) throws {
        guard case .object(let object) = node.value else {
            throw Refusal.invalid(ContentReader.noObject(node, at: .root))
        }
        self.init()
        var faults: [FieldFault] = []
        for member in object.members {
            let pointer = JSONPointer.root.appending(member.name)
            func read(_ kind: FieldKind) -> FieldContent {
                ContentReader.content(member.node, kind: kind, at: pointer, &faults)
            }
            switch member.name {
            case "duties": duties = read(.list(.text)).elements.compactMap(\.textValue)
            case "organisations":
                organisations = read(.list(.reference("platform.token"))).elements
                    .compactMap(\.identifierValue)
            case "resources":
                resources = read(.list(.text)).elements.compactMap(\.textValue)
                    .map { ResourceID($0) ?? ResourceID(capability: "", name: $0) }
            case "isReadOnly":
                if case .boolean(let reads) = read(.boolean) { isReadOnly = reads }
            case "expiresAt":
                if case .instant(let end) = read(.instant) { expiresAt = end }
            default:
                faults.append(
                    ContentReader.unknown(
                        member.name,
                        among: ["duties", "organisations", "resources", "isReadOnly", "expiresAt"],
                        at: pointer))
            }
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
    }
}
