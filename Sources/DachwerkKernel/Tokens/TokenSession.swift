import DachwerkKit

extension Tenant {
    /// The session of the token with this digest; `nil` when it is unknown, ended or expired, or
    /// when whoever stands behind it may act no more.
    package func session(tokenDigest digest: String) throws -> Session? {
        let now = platform.clock.now()
        if let cached = tokens.session(digest) { return try session(of: cached, at: now) }
        let generation = tokens.generation
        let entry = try read { snapshot -> TokenCache.Entry? in
            let row = try snapshot.rows(
                StoreQuery(
                    PlatformTables.token,
                    where: .all([
                        .compare("hash", .equal, .text(digest)), .isNull("revoked_at"),
                    ]), limit: 1)
            ).first
            return try row.flatMap(TokenRow.token).map { try self.entry($0, in: snapshot) }
        }
        guard let entry, entry.expiresAt > now else { return nil }
        tokens.remember(entry, digest, since: generation)
        return try session(of: entry, at: now)
    }

    private func entry(
        _ token: KeptToken, in snapshot: any StoreSnapshot
    ) throws -> TokenCache.Entry {
        let grant = token.grant
        var actor = Actor(
            kind: .token, id: token.id.description, duties: grant.duties(in: file),
            person: grant.person, organisations: grant.organisations)
        actor.scope = grant.scope
        return TokenCache.Entry(
            actor: actor, views: Session.Views(composition, actor), expiresAt: grant.expiresAt,
            use: TokenUse(token.id, since: token.usedAt),
            parts: try ActingParts(
                person: grant.person, organisations: grant.organisations, composition,
                in: snapshot))
    }

    /// A session for whoever stands behind a token today.
    private func session(of entry: TokenCache.Entry, at now: Instant) throws -> Session? {
        guard entry.expiresAt > now else { return nil }
        entry.use.note(at: now)
        guard !entry.parts.isEmpty else { return Session(self, entry.actor, entry.views) }
        let organisations = try read { snapshot in
            try entry.parts.standing(on: info.zone.date(of: now), shelf, in: snapshot)
        }
        guard let organisations else { return nil }
        if organisations == entry.actor.organisations {
            return Session(self, entry.actor, entry.views)
        }
        // What may be done with what hangs on the duties alone, so the views stay.
        return Session(self, entry.actor.acting(for: organisations), entry.views)
    }
}
