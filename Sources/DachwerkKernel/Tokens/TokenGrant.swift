package import DachwerkKit

/// A bearer token as it is kept: never the token itself, only its digest.
package struct TokenGrant: Sendable {
    package let label: String
    /// What its holder may do, besides what the roles say.
    package let duties: [String]
    /// Roles of the tenant file; what they may do is asked of the file whenever the token is used.
    package let roles: [String]
    /// The only duties that are left to it; `nil` for all.
    package let narrowed: [String]?
    package let organisations: [RecordID]
    package let person: RecordID?
    /// Which resources there are for it, and whether it writes; everything if `nil`.
    package let scope: ActorScope?
    package let expiresAt: Instant

    package init(
        label: String, duties: [String], roles: [String] = [], narrowed: [String]? = nil,
        organisations: [RecordID] = [], person: RecordID? = nil, scope: ActorScope? = nil,
        expiresAt: Instant
    ) {
        self.label = label
        self.duties = duties
        self.roles = roles
        self.narrowed = narrowed
        self.organisations = organisations
        self.person = person
        self.scope = scope
        self.expiresAt = expiresAt
    }

    /// The duties that its holder has today, as the tenant file stands.
    package func duties(in file: TenantFile) -> Set<String> {
        var held = Set(duties).union(file.duties(ofRoles: roles))
        if let narrowed { held.formIntersection(narrowed) }
        return held
    }
}

extension TenantFile {
    /// The duties of some of its roles; a role that is not there any more has none.
    package func duties(ofRoles ids: [String]) -> Set<String> {
        roles.reduce(into: []) { held, role in
            if ids.contains(role.id) { held.formUnion(role.duties) }
        }
    }
}

/// A token that was made once, as it can be shown: never the token itself, nor its digest.
package struct KeptToken: Sendable {
    package let id: RecordID
    package let grant: TokenGrant
    package let createdAt: Instant
    /// When it was used last, to a minute; `nil` when it never was, or before that was kept.
    package let usedAt: Instant?
    /// When it was narrowed last.
    package let narrowedAt: Instant?
    /// Who narrowed it last; `nil` of one that was narrowed before it was kept.
    package let narrowedBy: Hand?
    /// When it was ended before its time.
    package let revokedAt: Instant?
    /// Who ended it before its time; `nil` of one that was ended before it was kept.
    package let revokedBy: Hand?

    /// Who did something, in the words that the history uses.
    package struct Hand: Sendable, Hashable {
        package let kind: String
        package let id: String

        package init(kind: String, id: String) {
            self.kind = kind
            self.id = id
        }
    }

    /// Its roles that the tenant file no longer has.
    package func lostRoles(in file: TenantFile) -> [String] {
        let known = Set(file.roles.map(\.id))
        return grant.roles.filter { !known.contains($0) }
    }

    /// The duties it was given by themselves that no role of the tenant file has.
    ///
    /// Of a role that has been cut down, such a token still does what was cut away.
    package func dutiesBeyondRoles(in file: TenantFile) -> [String] {
        let known = Set(file.roles.flatMap(\.duties))
        return grant.duties(in: file).filter { grant.duties.contains($0) && !known.contains($0) }
            .sorted()
    }
}
