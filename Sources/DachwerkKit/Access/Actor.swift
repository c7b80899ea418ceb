/// Who acts: a person, a token, the scheduler, the public.
public struct Actor: Sendable, Hashable {
    /// What kind of actor it is.
    public enum Kind: String, Sendable, Hashable {
        /// Somebody who signed in.
        case person
        /// A program or a person with a bearer token.
        case token
        /// A job of the platform, or a rule that acts on behalf of a module.
        case system
        /// Anybody, unknown.
        case anonymous
    }

    /// What kind of actor it is.
    public let kind: Kind
    /// The identity that the history keeps: of the person, the token, or a fixed name.
    public let id: String
    /// The duties it holds.
    public let duties: Set<String>
    /// The person behind it, if a record of one exists.
    public let person: RecordID?
    /// The organisations it acts for.
    public let organisations: [RecordID]
    /// What is taken from all that its duties allow; nothing but of a token that has a scope.
    package var scope: ActorScope?
    /// What others have handed to it for a while.
    package var entrusted: [EntrustedDuties] = []

    /// Describes an actor.
    public init(
        kind: Kind, id: String, duties: Set<String> = [], person: RecordID? = nil,
        organisations: [RecordID] = []
    ) {
        self.kind = kind
        self.id = id
        self.duties = duties
        self.person = person
        self.organisations = organisations
    }

    /// Anybody, unknown: holds only ``Duty/everyone``.
    public static let anonymous = Actor(kind: .anonymous, id: "anonymous")
    /// The platform's own jobs.
    public static let scheduler = Actor(kind: .system, id: "scheduler")

    /// Whether it holds a duty, as its own or for somebody else.
    public func holds(_ duty: Duty) -> Bool {
        duty == .everyone || duties.contains(duty.id)
            || entrusted.contains { $0.duties.contains(duty.id) }
    }

    /// The duties it holds, its own and those that it has for somebody else.
    package var heldDuties: Set<String> {
        entrusted.reduce(into: duties) { $0.formUnion($1.duties) }
    }

    /// The same actor, for other organisations.
    package func acting(for organisations: [RecordID]) -> Actor {
        var actor = Actor(
            kind: kind, id: id, duties: duties, person: person, organisations: organisations)
        actor.scope = scope
        actor.entrusted = entrusted
        return actor
    }
}

/// What is left to somebody, whatever the duties allow.
package struct ActorScope: Sendable, Hashable {
    /// The only resources that there are; all if `nil`.
    package let resources: Set<ResourceID>?
    /// Whether nothing may be written.
    package let isReadOnly: Bool

    package init(resources: Set<ResourceID>? = nil, isReadOnly: Bool = false) {
        self.resources = resources
        self.isReadOnly = isReadOnly
    }

    /// Whether there is a resource at all.
    package func covers(_ resource: ResourceID) -> Bool {
        resources?.contains(resource) ?? true
    }

    /// Whether something may be done with records.
    package func allows(_ action: Action) -> Bool {
        !isReadOnly || action == .read || action == .export
    }
}

/// Duties that somebody holds in place of another, who may do no less at the same moment.
package struct EntrustedDuties: Sendable, Hashable {
    /// The membership of whoever handed them on.
    package let giver: RecordID
    /// The delegation by which they were.
    package let delegation: RecordID
    package let duties: Set<String>
    /// The organisations that the giver acts for: what concerns others is not handed on.
    package let organisations: [RecordID]

    package init(
        giver: RecordID, delegation: RecordID, duties: Set<String>, organisations: [RecordID]
    ) {
        self.giver = giver
        self.delegation = delegation
        self.duties = duties
        self.organisations = organisations
    }

    /// A condition as it stands for the giver, told without asking who acts.
    ///
    /// What hangs on the giver's person is not handed on.
    package func bound(_ condition: Condition) -> Condition {
        switch condition {
        case .isOfActor(let path, let link):
            switch link {
            case .person: .never
            case .organisation: .isOneOf(path, organisations.map(FieldContent.identifier))
            case .duty: .isOneOf(path, duties.sorted().map(FieldContent.text))
            }
        case .all(let inner): .all(inner.map(bound))
        case .any(let inner): .any(inner.map(bound))
        // What is not the giver's could be anybody's: nothing is handed on by it.
        case .not(let inner): inner.dependsOnActor ? .never : condition
        default: condition
        }
    }
}
