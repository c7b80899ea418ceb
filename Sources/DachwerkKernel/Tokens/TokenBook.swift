package import DachwerkKit
import Synchronization

/// A bearer token as it is kept: never the token itself, only its digest.
package struct TokenGrant: Sendable {
    package let label: String
    package let duties: [String]
    package let organisations: [RecordID]
    package let person: RecordID?
    package let expiresAt: Instant

    package init(
        label: String, duties: [String], organisations: [RecordID] = [], person: RecordID? = nil,
        expiresAt: Instant
    ) {
        self.label = label
        self.duties = duties
        self.organisations = organisations
        self.person = person
        self.expiresAt = expiresAt
    }
}

/// A token that was made once, as it can be shown: never the token itself, nor its digest.
package struct KeptToken: Sendable {
    package let id: RecordID
    package let grant: TokenGrant
    /// When it was ended before its time.
    package let revokedAt: Instant?
}

extension Tenant {
    /// Keeps a token by its digest; refused when a duty is unknown here.
    package func keep(_ grant: TokenGrant, digest: String) async throws -> RecordID {
        let known = Set(composition.duties.map(\.id))
        for duty in grant.duties where !known.contains(duty) {
            var arguments: [String: FieldContent] = ["duty": .text(duty)]
            if let nearest = Spelling.nearest(to: duty, among: known) {
                arguments["nearest"] = .text(nearest)
                throw Refusal("token.duty-near", .invalid, arguments: arguments)
            }
            throw Refusal("token.duty", .invalid, arguments: arguments)
        }
        let now = platform.clock.now()
        let id = platform.ids.next(at: now)
        try await write { transaction in
            try transaction.insert(
                [
                    .text(id.description), .text(digest), .text(grant.label),
                    .text(Self.json(grant.duties)),
                    .text(Self.json(grant.organisations.map(\.description))),
                    grant.person.map { .text($0.description) } ?? .null, .text(now.description),
                    .text(grant.expiresAt.description), .null,
                ], into: PlatformTables.token)
        }
        return id
    }

    /// Every token that was ever made, the oldest first.
    package func keptTokens() throws -> [KeptToken] {
        try read { snapshot in
            try snapshot.rows(StoreQuery(PlatformTables.token, order: [.init("id")]))
        }.compactMap { row in
            guard let id = row[0].text.flatMap({ RecordID($0) }),
                let expires = row[7].text.flatMap({ Instant($0) })
            else { return nil }
            let grant = TokenGrant(
                label: row[2].text ?? "", duties: Self.list(row[3]),
                organisations: Self.list(row[4]).compactMap { RecordID($0) },
                person: row[5].text.flatMap { RecordID($0) }, expiresAt: expires)
            return KeptToken(
                id: id, grant: grant, revokedAt: row[8].text.flatMap { Instant($0) })
        }
    }

    /// Ends a token at once.
    package func revokeToken(_ id: RecordID) async throws {
        let now = platform.clock.now()
        let count = try await write { transaction in
            try transaction.update(
                PlatformTables.token, set: ["revoked_at": .text(now.description)],
                where: .all([.compare("id", .equal, .text(id.description)), .isNull("revoked_at")]))
        }
        tokens.forget()
        guard count > 0 else { throw Refusal.notFound }
    }

    /// The session of the token with this digest; `nil` when it is unknown, ended or expired.
    package func session(tokenDigest digest: String) throws -> Session? {
        let now = platform.clock.now()
        if let cached = tokens.session(digest) {
            guard cached.expiresAt > now else { return nil }
            return Session(self, cached.actor, cached.views)
        }
        let generation = tokens.generation
        let row = try read { snapshot in
            try snapshot.rows(
                StoreQuery(
                    PlatformTables.token,
                    where: .all([
                        .compare("hash", .equal, .text(digest)), .isNull("revoked_at"),
                    ]), limit: 1)
            ).first
        }
        guard let row, let id = row[0].text, let expires = row[7].text.flatMap({ Instant($0) }),
            expires > now
        else { return nil }
        let actor = Actor(
            kind: .token, id: id, duties: Set(Self.list(row[3])),
            person: row[5].text.flatMap { RecordID($0) },
            organisations: Self.list(row[4]).compactMap { RecordID($0) })
        let entry = TokenCache.Entry(
            actor: actor, views: Session.Views(composition, actor), expiresAt: expires)
        tokens.remember(entry, digest, since: generation)
        return Session(self, entry.actor, entry.views)
    }

    private static func json(_ texts: [String]) -> String {
        var writer = JSONWriter()
        writer.beginArray()
        for text in texts { writer.string(text) }
        writer.endArray()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func list(_ value: StoreValue) -> [String] {
        guard let text = value.text, let node = try? JSONReader.read(Array(text.utf8)),
            case .array(let nodes) = node.value
        else { return [] }
        return nodes.compactMap { if case .string(let text) = $0.value { text } else { nil } }
    }
}

/// The tokens that were used lately, so that a request need not ask the store who asks.
package final class TokenCache: Sendable {
    struct Entry: Sendable {
        let actor: Actor
        let views: Session.Views
        let expiresAt: Instant
    }

    /// Enough for the people of one tenant; an attacker's guesses never get in.
    private static let limit = 1_000
    private struct State {
        var entries: [String: Entry] = [:]
        var generation = 0
    }
    private let state = Mutex(State())

    init() {}

    func session(_ digest: String) -> Entry? {
        state.withLock { $0.entries[digest] }
    }

    /// Rises whenever a token ends.
    var generation: Int { state.withLock { $0.generation } }

    /// Keeps what was read, unless a token ended since the reading began: it could be this one.
    func remember(_ entry: Entry, _ digest: String, since generation: Int) {
        state.withLock { state in
            guard state.generation == generation else { return }
            if state.entries.count >= Self.limit {
                state.entries.removeAll(keepingCapacity: true)
            }
            state.entries[digest] = entry
        }
    }

    /// Asks the store again from now on.
    package func forget() {
        state.withLock { state in
            state.entries.removeAll()
            state.generation += 1
        }
    }
}
