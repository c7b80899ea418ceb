/// That somebody without an account may ask for something, and follows it by a private link.
///
/// The access of the resource lets everyone create it; what the link shows and allows is what the
/// duty may do as the person behind the request. Whoever asks gets the link once:
///
/// ```swift
/// registrar.add(
///     VisitorRequest(
///         Inquiry.self, as: Lending.visitor, months: settings.retentionMonths,
///         email: Inquiry.email
///     ) { inquiry, _ in inquiry.id })
/// ```
///
/// The words of the resource say what it is: `<name>.invitation` calls the form, and
/// `<name>.invitation.how` says in a sentence or two what happens then.
public struct VisitorRequest<Owner: Resource>: Sendable {
    /// The declaration without its types.
    public let erased: AnyVisitorRequest

    /// Lets visitors ask for something.
    ///
    /// - Parameters:
    ///   - owner: The resource that everyone may create.
    ///   - duty: What the link may do; nothing besides.
    ///   - months: How long the link leads to the request.
    ///   - email: Where the address stands at which the visitor may be written to: the link goes
    ///     there, too, with nothing of what was asked for.
    ///   - person: The record that stands behind the visitor: the request itself, or one that came
    ///     with it. Without one there is no link. When that record is erased, the link ends.
    public init(
        _ owner: Owner.Type, as duty: Duty, months: Int, email: ShapeField<Owner, String?>? = nil,
        person: @escaping @Sendable (Record<Owner>, TenantReader) throws -> RecordID?
    ) {
        erased = AnyVisitorRequest(
            resource: Owner.id, duty: duty, months: months, email: email?.name,
            address: { data in email.flatMap { Record<Owner>(data)[$0] } },
            person: { try person(Record($0), $1) })
    }
}

/// A request of visitors without its Swift types.
public struct AnyVisitorRequest: Sendable {
    /// The resource that everyone may create.
    public let resource: ResourceID
    /// What the link may do.
    public let duty: Duty
    /// How long the link leads to the request.
    public let months: Int
    /// The name of the field with the address that the link is sent to.
    package let email: String?
    /// Where the visitor may be written to.
    package let address: @Sendable (RecordData) -> String?
    /// The record that stands behind the visitor.
    package let person: @Sendable (RecordData, TenantReader) throws -> RecordID?

    /// Under which key stands what the form is called.
    package var wordsKey: String { "\(resource).invitation" }
    /// Under which key stands what happens then.
    package var explanationKey: String { "\(resource).invitation.how" }
}
