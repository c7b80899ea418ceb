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

    /// Whether it holds a duty.
    public func holds(_ duty: Duty) -> Bool {
        duty == .everyone || duties.contains(duty.id)
    }
}
