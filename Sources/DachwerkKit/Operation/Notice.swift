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
    /// What it is about.
    public let subject: RecordID
    /// The resource of the subject.
    public let resource: ResourceID
    /// What fills the placeholders of the text.
    public let arguments: [String: FieldContent]

    /// Tells an organisation.
    public init<Owner: Resource>(
        _ code: String, about record: Record<Owner>, to organisation: RecordID?,
        arguments: [String: FieldContent] = [:]
    ) {
        self.code = code
        self.organisation = organisation
        duty = nil
        subject = record.id
        resource = Owner.id
        self.arguments = arguments
    }

    /// Tells the holders of a duty.
    public init<Owner: Resource>(
        _ code: String, about record: Record<Owner>, to duty: Duty,
        arguments: [String: FieldContent] = [:]
    ) {
        self.code = code
        organisation = nil
        self.duty = duty
        subject = record.id
        resource = Owner.id
        self.arguments = arguments
    }
}
