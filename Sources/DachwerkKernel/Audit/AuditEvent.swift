package import DachwerkKit

/// Something that somebody may have to answer for: who, what, with which record, and never a value.
package struct AuditEvent: Sendable, Hashable {
    /// What happened.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case created, changed, moved, erased
        /// What is personal was taken out of a record or of what is kept of it.
        case forgotten
        /// Somebody tried what was refused.
        case refused
        case signedIn = "signed-in"
        case signInRefused = "sign-in-refused"
        case signedOut = "signed-out"
        case tokenMade = "token-made"
        case tokenNarrowed = "token-narrowed"
        case tokenEnded = "token-ended"
        /// Somebody who keeps the platform running was let in for some hours.
        case supportGranted = "support-granted"
        case supportEnded = "support-ended"
        /// The roles of the tenant file, or what they may do, are others.
        case rolesChanged = "roles-changed"
        /// Records left the platform as a file.
        case exported
        /// Somebody had everything written out that is held about one person.
        case personExported = "person-exported"
        /// Everything about one person was erased.
        case personErased = "person-erased"
        /// Fields that must be guarded closely were shown.
        case read
        /// A backup took the place of the store.
        case restored
        /// What a capability had kept was taken away.
        case purged
        /// What stands in the history follows names that were changed.
        case renamed
        /// So much happened at once that it was only counted.
        case uncounted

        /// Whether it is an operation on a record, of which the history has an entry.
        var isOperation: Bool {
            switch self {
            case .created, .changed, .moved, .erased: true
            default: false
            }
        }

        init(_ operation: OperationKind) {
            switch operation {
            case .create: self = .created
            case .change: self = .changed
            case .move: self = .moved
            case .erase: self = .erased
            }
        }
    }

    package let kind: Kind
    /// Who: only identities, so that nobody can be named once the record behind them is gone.
    package let actorKind: String
    package let actor: String
    package let person: RecordID?
    package var resource: String?
    package var record: RecordID?
    package var version: Int64?
    /// What it was exactly, as a stable name: a transition, a refusal, a form.
    package var detail: String?
    /// How many times, or how many records.
    package var count: Int64

    package init(
        _ kind: Kind, by actor: Actor, resource: String? = nil, record: RecordID? = nil,
        version: Int64? = nil, detail: String? = nil, count: Int64 = 1
    ) {
        self.kind = kind
        actorKind = actor.kind.rawValue
        self.actor = actor.id
        person = actor.person
        self.resource = resource
        self.record = record
        self.version = version
        self.detail = detail
        self.count = count
    }
}

/// One entry of a tenant's audit.
package struct AuditEntry: Sendable {
    package let sequence: Int64
    package let at: Instant
    package let kind: String
    package let actorKind: String
    package let actor: String
    package let person: RecordID?
    package let resource: String?
    package let record: RecordID?
    package let version: Int64?
    package let detail: String?
    package let count: Int64
    /// The digest of what the history has of it, and of a salt that goes with it.
    package let seal: String?
    package let hash: String

    /// Reads an entry from its row; `nil` when it has not the form of one.
    package init?(_ row: [StoreValue]) {
        guard row.count == PlatformTables.audit.columns.count, let sequence = row[0].integer,
            let at = row[1].text.flatMap({ Instant($0) }), let kind = row[2].text,
            let count = row[10].integer, let hash = row[AuditBook.hashColumn].text
        else { return nil }
        self.sequence = sequence
        self.at = at
        self.kind = kind
        actorKind = row[3].text ?? ""
        actor = row[4].text ?? ""
        person = row[5].text.flatMap { RecordID($0) }
        resource = row[6].text
        record = row[7].text.flatMap { RecordID($0) }
        version = row[8].integer
        detail = row[9].text
        self.count = count
        seal = row[11].text
        self.hash = hash
    }
}
