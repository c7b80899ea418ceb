public import DachwerkKit

/// A person who acts for an organisation, for a time.
///
/// Somebody who acts for two organisations has a contact in each. Nothing is keyed by a contact:
/// when another person takes over, everything stays with the organisation.
public enum Contact: OrganisationPart {
    /// The name of the resource.
    public static let id: ResourceID = "member-network.contact"

    /// The person's name.
    public static let name = Field<String>("name", .length(1...200), .searchable, .mandate)
    /// Who sees that the person acts for the organisation.
    public static let nameVisibility = Field<Visibility>("nameVisibility", .default(.members))
    /// What the person is in the organisation, such as its chair.
    public static let role = Field<String?>("role", .length(1...120), .mandate)
    /// The languages in which one can speak to the person.
    public static let languages = Field<[LanguageTag]>("languages", .count(0...30))
    /// The address for electronic mail.
    public static let email = Field<String?>("email", .length(3...254), .format(.email), .mandate)
    /// Who sees the address for electronic mail.
    public static let emailVisibility = Field<Visibility>("emailVisibility", .default(.editors))
    /// The telephone number.
    public static let phone = Field<String?>("phone", .length(3...40), .format(.phone), .mandate)
    /// Who sees the telephone number.
    public static let phoneVisibility = Field<Visibility>("phoneVisibility", .default(.editors))
    /// The first day on which the person acts for the organisation.
    public static let validFrom = Field<LocalDate>("validFrom")
    /// The last day on which the person acts for the organisation.
    public static let validUntil = Field<LocalDate?>("validUntil")

    /// The declaration.
    public static let resource = ResourceDefinition(
        Contact.self,
        fields: name, organisation, nameVisibility, role, languages, email, emailVisibility, phone,
        phoneVisibility, validFrom, validUntil, isOrganisationListed,
        access: access)
}

extension FieldOption {
    /// What is kept about a person because the person acts for an organisation.
    fileprivate static var mandate: FieldOption {
        .personal(
            purpose: "reaching the person who acts for the organisation",
            basis: .legitimateInterest, retention: .months(24))
    }
}
