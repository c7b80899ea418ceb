/// How long a person or an organisation may act: which records say so, and when they hold.
///
/// A token names the record behind a person and the organisations acted for. On every request these
/// are looked at as they stand, on the day of the tenant's zone. Whose part has ended acts no more,
/// without anybody having to think of the token:
///
/// ```swift
/// registrar.add(
///     Tenure(of: Contact.self, within: Contact.organisation) { contact, today in
///         contact.validFrom <= today && (contact.validUntil ?? .last) >= today
///     })
/// registrar.add(Tenure(of: Membership.organisation) { $0.validFrom <= $1 })
/// ```
public struct Tenure<Owner: Resource>: Sendable {
    /// The declaration without its types.
    public let erased: AnyTenure

    /// Says of a person or an organisation, by its own record, whether it may act on a day.
    ///
    /// - Parameters:
    ///   - owner: The resource of the person or organisation.
    ///   - holds: Whether it may act on a day.
    public init(
        of owner: Owner.Type, holds: @escaping @Sendable (Record<Owner>, LocalDate) -> Bool
    ) {
        erased = AnyTenure(resource: Owner.id, form: .own(within: nil)) { holds(Record($0), $1) }
    }

    /// Says the same of somebody who acts only as long as the organisation named in the record.
    ///
    /// - Parameters:
    ///   - owner: The resource of the person.
    ///   - organisation: The field that names the organisation.
    ///   - holds: Whether the person may act on a day.
    public init<Organisation: Resource>(
        of owner: Owner.Type, within organisation: ShapeField<Owner, Reference<Organisation>>,
        holds: @escaping @Sendable (Record<Owner>, LocalDate) -> Bool
    ) {
        let field = AnyTenure.Link(field: organisation.name, target: Organisation.id)
        erased = AnyTenure(resource: Owner.id, form: .own(within: field)) { holds(Record($0), $1) }
    }

    /// Says of the person or organisation that a field names whether it may act on a day.
    ///
    /// Whom no record names is not concerned; of whom there are records, one must hold.
    ///
    /// - Parameters:
    ///   - field: The field that names the person or organisation, such as the member.
    ///   - holds: Whether the record holds on a day.
    public init<Target: Resource>(
        of field: ShapeField<Owner, Reference<Target>>,
        holds: @escaping @Sendable (Record<Owner>, LocalDate) -> Bool
    ) {
        let link = AnyTenure.Link(field: field.name, target: Target.id)
        erased = AnyTenure(resource: Owner.id, form: .linked(link)) { holds(Record($0), $1) }
    }
}

/// A tenure without its Swift types.
public struct AnyTenure: Sendable {
    /// A field that names a record.
    public struct Link: Sendable, Hashable {
        /// The name of the field.
        public let field: String
        /// The resource of the record that it names.
        public let target: ResourceID
    }

    /// Whose part a record carries.
    public enum Form: Sendable, Hashable {
        /// The part of the record itself, as long as the part of the one it belongs to.
        case own(within: Link?)
        /// The part of the record that a field names.
        case linked(Link)
    }

    /// The resource of the records.
    public let resource: ResourceID
    /// Whose part they carry.
    public let form: Form
    /// Whether the part holds on a day.
    public let holds: @Sendable (RecordData, LocalDate) -> Bool
}
