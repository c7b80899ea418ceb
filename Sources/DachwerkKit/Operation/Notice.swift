/// Something that somebody must be told: recorded in the same transaction as its cause.
///
/// The platform keeps notices as records of `platform.notice`; delivery is the edge's affair.
public struct Notice: Sendable, Hashable {
    /// What it says: a stable name with a text in the module's words.
    public let code: String
    /// The organisation that is told, if any.
    public let organisation: RecordID?
    /// The duty whose holders are told, if any.
    public let duty: Duty?
    /// The person who is told, by the record behind an actor, if any.
    public let person: RecordID?
    /// What it is about.
    public let subject: RecordID
    /// The resource of the subject.
    public let resource: ResourceID
    /// What fills the placeholders of the text.
    public let arguments: [String: FieldContent]
    /// The moment before which nobody is disturbed with it; at once when nothing is said.
    public let notBefore: Instant?

    /// Tells an organisation.
    package init<Owner: Resource>(
        _ code: String, about record: Record<Owner>, to organisation: RecordID?,
        arguments: [String: FieldContent] = [:], notBefore: Instant? = nil
    ) {
        self.init(
            code, Owner.id, record.id, organisation: organisation, arguments: arguments,
            notBefore: notBefore)
    }

    /// Tells the holders of a duty.
    package init<Owner: Resource>(
        _ code: String, about record: Record<Owner>, to duty: Duty,
        arguments: [String: FieldContent] = [:], notBefore: Instant? = nil
    ) {
        self.init(
            code, Owner.id, record.id, duty: duty, arguments: arguments, notBefore: notBefore)
    }

    /// Tells one person, named by the record behind the actor.
    package init<Owner: Resource>(
        _ code: String, about record: Record<Owner>, toPerson person: RecordID,
        arguments: [String: FieldContent] = [:], notBefore: Instant? = nil
    ) {
        self.init(
            code, Owner.id, record.id, person: person, arguments: arguments, notBefore: notBefore)
    }

    private init(
        _ code: String, _ resource: ResourceID, _ subject: RecordID,
        organisation: RecordID? = nil, duty: Duty? = nil, person: RecordID? = nil,
        arguments: [String: FieldContent], notBefore: Instant?
    ) {
        self.code = code
        self.organisation = organisation
        self.duty = duty
        self.person = person
        self.subject = subject
        self.resource = resource
        self.arguments = arguments
        self.notBefore = notBefore
    }
}
