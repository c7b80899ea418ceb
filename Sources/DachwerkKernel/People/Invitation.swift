package import DachwerkKit

/// That somebody may become part of an organisation: by a link or a printed code, once.
package struct Invitation: Sendable, Hashable {
    /// The name by which the organisation knows the person.
    package let name: String
    package let roles: [String]
    package let person: RecordID?
    package let organisations: [RecordID]
    /// The last day of the membership, if it is known already.
    package let until: LocalDate?
    /// The electronic address it is meant for, to be filled in for the person.
    package let email: String?
    /// Who invited, as the history names actors.
    package let actor: String
    /// Until when the invitation can be taken.
    package let expiresAt: Instant

    package init(
        name: String, roles: [String], person: RecordID? = nil, organisations: [RecordID] = [],
        until: LocalDate? = nil, email: String? = nil, actor: String, expiresAt: Instant
    ) {
        self.name = name
        self.roles = roles
        self.person = person
        self.organisations = organisations
        self.until = until
        self.email = email
        self.actor = actor
        self.expiresAt = expiresAt
    }

    func row(id: RecordID, digest: String, at now: Instant) -> [StoreValue] {
        [
            .text(id.description), .text(digest), .text(name), TokenRow.json(roles),
            person.map { .text($0.description) } ?? .null,
            TokenRow.json(organisations.map(\.description)),
            until.map { .text($0.description) } ?? .null, email.map { .text($0) } ?? .null,
            .text(actor), .text(now.description),
            .text(expiresAt.description), .null, .null,
        ]
    }

    init?(row: [StoreValue]) {
        guard let expires = row[10].text.flatMap({ Instant($0) }) else { return nil }
        self.init(
            name: row[2].text ?? "", roles: TokenRow.list(row[3]),
            person: row[4].text.flatMap { RecordID($0) },
            organisations: TokenRow.list(row[5]).compactMap { RecordID($0) },
            until: row[6].text.flatMap { LocalDate($0) }, email: row[7].text,
            actor: row[8].text ?? "", expiresAt: expires)
    }
}

/// An invitation that was made, as it can be shown: never its code.
package struct KeptInvitation: Sendable, Hashable {
    package let id: RecordID
    package let invitation: Invitation
    package let createdAt: Instant
    /// When somebody came by it.
    package let usedAt: Instant?
    /// When it was taken back.
    package let endedAt: Instant?

    init?(row: [StoreValue]) {
        guard let id = row[0].text.flatMap({ RecordID($0) }),
            let invitation = Invitation(row: row),
            let created = row[9].text.flatMap({ Instant($0) })
        else { return nil }
        self.id = id
        self.invitation = invitation
        createdAt = created
        usedAt = row[11].text.flatMap { Instant($0) }
        endedAt = row[12].text.flatMap { Instant($0) }
    }

    /// Whether it can be taken at a moment.
    package func isOpen(at now: Instant) -> Bool {
        usedAt == nil && endedAt == nil && now < invitation.expiresAt
    }
}
