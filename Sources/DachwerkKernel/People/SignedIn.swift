package import DachwerkKit

/// That somebody is signed in on a device, as it can be shown: never the secret in the cookie.
package struct SignedIn: Sendable, Hashable {
    package let id: RecordID
    package let account: String
    package let membership: RecordID
    /// What is known of the device: the name that its browser gives itself.
    package let device: String
    package let createdAt: Instant
    /// When it was used last, to some minutes.
    package let usedAt: Instant
    /// When it ends in any case.
    package let expiresAt: Instant
    /// After how many minutes without a request it ends.
    package let idleMinutes: Int
    /// Whether a second factor was shown.
    package let hasFactor: Bool
    /// Whether others use the device, too.
    package let isShared: Bool
    /// In which role the person acts, where the tenant file wants one at a time.
    package let role: String?
    package let endedAt: Instant?

    package init(
        id: RecordID, account: String, membership: RecordID, device: String, createdAt: Instant,
        usedAt: Instant, expiresAt: Instant, idleMinutes: Int, hasFactor: Bool,
        isShared: Bool, role: String? = nil, endedAt: Instant? = nil
    ) {
        self.id = id
        self.account = account
        self.membership = membership
        self.device = device
        self.createdAt = createdAt
        self.usedAt = usedAt
        self.expiresAt = expiresAt
        self.idleMinutes = idleMinutes
        self.hasFactor = hasFactor
        self.isShared = isShared
        self.role = role
        self.endedAt = endedAt
    }

    /// Whether it lasts at a moment, if it was used last at another.
    func lasts(at now: Instant, usedAt used: Instant) -> Bool {
        endedAt == nil && now < expiresAt
            && now.milliseconds - used.milliseconds < Int64(idleMinutes) * 60_000
    }

    /// Who is signed in as the audit knows it: by the membership, which tells nobody the account.
    var actor: Actor { Actor(kind: .person, id: membership.description) }

    init?(row: [StoreValue]) {
        guard let id = row[0].text.flatMap({ RecordID($0) }),
            let account = row[2].text,
            let membership = row[3].text.flatMap({ RecordID($0) }),
            let created = row[5].text.flatMap({ Instant($0) }),
            let used = row[6].text.flatMap({ Instant($0) }),
            let expires = row[7].text.flatMap({ Instant($0) }),
            let idle = row[8].integer
        else { return nil }
        self.init(
            id: id, account: account, membership: membership, device: row[4].text ?? "",
            createdAt: created, usedAt: used, expiresAt: expires, idleMinutes: Int(idle),
            hasFactor: row[9].integer == 1, isShared: row[10].integer == 1,
            role: row[12].text, endedAt: row[11].text.flatMap { Instant($0) })
    }

    func row(digest: String) -> [StoreValue] {
        [
            .text(id.description), .text(digest), .text(account), .text(membership.description),
            .text(device), .text(createdAt.description), .text(usedAt.description),
            .text(expiresAt.description), .integer(Int64(idleMinutes)),
            .integer(hasFactor ? 1 : 0), .integer(isShared ? 1 : 0),
            endedAt.map { .text($0.description) } ?? .null, role.map { .text($0) } ?? .null,
        ]
    }
}
