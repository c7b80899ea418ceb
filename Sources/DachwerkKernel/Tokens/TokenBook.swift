package import DachwerkKit

/// What of a token is to become less; what is `nil` stays as it is.
package struct TokenNarrowing: Sendable {
    /// The only duties that are left.
    package var duties: [String]?
    /// The only organisations that are left.
    package var organisations: [RecordID]?
    /// The only resources that are left.
    package var resources: [ResourceID]?
    /// Whether it only reads from now on; what it could write it does not get back.
    package var isReadOnly: Bool
    /// The new end, which must be earlier.
    package var expiresAt: Instant?

    package init(
        duties: [String]? = nil, organisations: [RecordID]? = nil,
        resources: [ResourceID]? = nil, isReadOnly: Bool = false, expiresAt: Instant? = nil
    ) {
        self.duties = duties
        self.organisations = organisations
        self.resources = resources
        self.isReadOnly = isReadOnly
        self.expiresAt = expiresAt
    }

    /// The columns of a token that become others.
    func values(of grant: TokenGrant) -> [String: StoreValue] {
        var values: [String: StoreValue] = [:]
        if let duties { values["narrowed"] = TokenRow.json(duties) }
        if let organisations {
            values["organisations"] = TokenRow.json(organisations.map(\.description))
        }
        if let resources {
            values["resources"] = TokenRow.resources(ActorScope(resources: Set(resources)))
        }
        if isReadOnly, grant.scope?.isReadOnly != true { values["is_read_only"] = .integer(1) }
        if let expiresAt { values["expires_at"] = .text(expiresAt.description) }
        return values
    }
}

extension Tenant {
    /// Keeps a token by its digest.
    ///
    /// - Throws: A ``Refusal`` when a duty or role is unknown here, or when the person or an
    ///   organisation behind it is not there.
    package func keep(
        _ grant: TokenGrant, digest: String, by actor: Actor = .operator
    ) async throws -> RecordID {
        try checkDuties(grant.duties)
        try checkRoles(grant.roles)
        try checkResources(grant.scope?.resources ?? [])
        let now = platform.clock.now()
        let id = platform.ids.next(at: now)
        let composition = composition
        try await write { transaction in
            let parts = try ActingParts(
                person: grant.person, organisations: grant.organisations, composition,
                in: transaction)
            if let missing = parts.missing {
                let id = missing.description
                throw missing == grant.person
                    ? Messages.token.person(id) : Messages.token.organisation(id)
            }
            try transaction.insert(
                TokenRow.row(grant, id: id, digest: digest, at: now), into: PlatformTables.token)
            let event = AuditEvent(.tokenMade, by: actor, record: id)
            try AuditBook().append([event], at: now, in: transaction)
        }
        return id
    }

    private func checkDuties(_ duties: [String]) throws {
        let known = Set(composition.duties.map(\.id))
        for duty in duties where !known.contains(duty) {
            throw Messages.token.duty(duty, Spelling.nearest(to: duty, among: known))
        }
    }

    private func checkResources(_ resources: some Sequence<ResourceID>) throws {
        let known = composition.resources.map(\.id)
        for resource in resources.sorted() where !known.contains(resource) {
            throw Messages.token.resource(
                resource.description,
                Spelling.nearest(to: resource.description, among: known.map(\.description)))
        }
    }

    func checkRoles(_ roles: [String]) throws {
        let known = Set(file.roles.map(\.id))
        for role in roles where !known.contains(role) {
            throw Messages.token.role(role)
        }
    }

    /// Every token that was ever made, the oldest first.
    package func keptTokens() throws -> [KeptToken] {
        try read { snapshot in
            try snapshot.rows(StoreQuery(PlatformTables.token, order: [.init("id")]))
        }.compactMap(TokenRow.token)
    }

    /// Ends a token at once, and keeps by whom.
    package func revokeToken(_ id: RecordID, by actor: Actor = .operator) async throws {
        let now = platform.clock.now()
        let count = try await write { transaction in
            let count = try transaction.update(
                PlatformTables.token, set: TokenRow.revoked(by: actor, at: now),
                where: .all([.compare("id", .equal, .text(id.description)), .isNull("revoked_at")]))
            if count > 0 {
                let event = AuditEvent(.tokenEnded, by: actor, record: id)
                try AuditBook().append([event], at: now, in: transaction)
            }
            return count
        }
        tokens.forget()
        guard count > 0 else { throw Refusal.notFound }
    }

    /// Takes something from a token at once, and keeps who took it.
    ///
    /// Nothing can be given to one that was made already.
    ///
    /// - Throws: ``Refusal/notFound`` when there is no such token or it has ended; a ``Refusal``
    ///   that names each thing that the token does not have.
    package func narrowToken(
        _ id: RecordID, _ narrowing: TokenNarrowing, by actor: Actor = .operator
    ) async throws -> KeptToken {
        try checkResources(narrowing.resources ?? [])
        let file = file
        let now = platform.clock.now()
        let token = try await write { transaction -> KeptToken? in
            let row = try transaction.row(PlatformTables.token, .text(id.description))
            guard let row, let token = TokenRow.token(row), token.revokedAt == nil,
                token.grant.expiresAt > now
            else { return nil }
            try Self.check(narrowing, token.grant, file)
            var values = narrowing.values(of: token.grant)
            if !values.isEmpty {
                values.merge(TokenRow.narrowed(by: actor, at: now)) { $1 }
                try transaction.update(
                    PlatformTables.token, set: values,
                    where: .compare("id", .equal, .text(id.description)))
                let event = AuditEvent(.tokenNarrowed, by: actor, record: id)
                try AuditBook().append([event], at: now, in: transaction)
            }
            return try transaction.row(PlatformTables.token, .text(id.description))
                .flatMap(TokenRow.token)
        }
        tokens.forget()
        guard let token else { throw Refusal.notFound }
        return token
    }

    private static func check(
        _ narrowing: TokenNarrowing, _ grant: TokenGrant, _ file: TenantFile
    ) throws {
        var faults: [FieldFault] = []
        let held = grant.duties(in: file)
        for (index, duty) in (narrowing.duties ?? []).enumerated() where !held.contains(duty) {
            faults.append(
                Messages.token.wider(at: .root.appending("duties").appending(index)))
        }
        for (index, organisation) in (narrowing.organisations ?? []).enumerated()
        where !grant.organisations.contains(organisation) {
            faults.append(
                Messages.token.wider(at: .root.appending("organisations").appending(index)))
        }
        for (index, resource) in (narrowing.resources ?? []).enumerated()
        where !(grant.scope?.covers(resource) ?? true) {
            faults.append(
                Messages.token.wider(at: .root.appending("resources").appending(index)))
        }
        // A token without any organisation left would be one that acts for nobody in particular.
        if narrowing.organisations?.isEmpty == true, !grant.organisations.isEmpty {
            faults.append(Messages.token.wider(field: "organisations"))
        }
        if let end = narrowing.expiresAt, end > grant.expiresAt {
            faults.append(Messages.token.wider(field: "expiresAt"))
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
    }
}

extension Session {
    /// The tokens of the tenant, for those who look after it.
    package func tokens() throws -> [KeptToken] {
        try checkLooksAfterTokens()
        return try tenant.keptTokens()
    }

    /// Ends a token, for those who look after the tenant.
    package func endToken(_ id: RecordID) async throws {
        try checkLooksAfterTokens(writing: true)
        try await tenant.revokeToken(id, by: actor)
    }

    /// Takes something from a token, for those who look after the tenant.
    package func narrowToken(
        _ id: RecordID, _ narrowing: TokenNarrowing
    ) async throws -> KeptToken {
        try checkLooksAfterTokens(writing: true)
        return try await tenant.narrowToken(id, narrowing, by: actor)
    }

    /// Whether the actor may see and end the tokens of the tenant.
    package var looksAfterTokens: Bool {
        actor.kind == .system
            || (actor.holds(PlatformModule.administrator) && actor.scope?.resources == nil)
    }

    /// Whether the actor may write anything at all.
    package var mayWrite: Bool { actor.scope?.isReadOnly != true }

    func checkLooksAfterTokens(writing: Bool = false) throws {
        guard looksAfterTokens else { throw Refusal.notFound }
        guard !writing || mayWrite else { throw Refusal.forbidden }
    }
}
