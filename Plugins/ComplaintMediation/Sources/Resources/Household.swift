import DachwerkKit

/// A household that lives in one of the houses: the person behind whoever complains or answers.
enum Household: Resource {
    static let id: ResourceID = "complaint-mediation.household"

    /// The name of the household.
    static let name = Field<String>("name", .length(1...200), .searchable, .household)
    /// Where it lives.
    static let house = Field<Reference<House>>("house", .indexed)
    /// The stair.
    static let stair = Field<String?>("stair", .length(1...40), .household)
    /// The flat; stands here only and in no list of cases.
    static let flat = Field<String?>("flat", .length(1...40), .household)
    /// The language in which it is addressed.
    static let language = Field<LanguageTag>("language")
    /// What it speaks besides, and how well.
    static let languages = Field<[Values<LanguageSkill>]>("languages", .count(0...20))
    /// Whether somebody may speak a close language to it, such as Farsi instead of Dari.
    static let acceptsCloseLanguage = Field<Bool>("acceptsCloseLanguage", .default(false))
    /// How it wants to be reached.
    static let contactPreference = Field<ContactWay>(
        "contactPreference", .default(.inPerson))
    /// The telephone number.
    static let phone = Field<String?>("phone", .length(3...40), .format(.phone), .household)
    /// The address for electronic mail.
    static let email = Field<String?>(
        "email", .length(3...254), .format(.email), .household)

    static let resource = ResourceDefinition(
        Household.self,
        fields: name, house, stair, flat, language, languages, acceptsCloseLanguage,
        contactPreference, phone, email,
        access: access)

    private static let access = Access<Household> {
        $0.allow(Complaints.resident, .read, where: { $0.id.isActor })
        $0.allow(
            Complaints.resident, .change,
            only: language, languages, acceptsCloseLanguage, contactPreference, phone, email,
            where: { $0.id.isActor })
        $0.allow(Complaints.contactPerson, .read, .create, .change)
        // Who mediates must be able to call those who take part; the case says who they are.
        $0.allow(
            Complaints.mediator, .read,
            only: name, language, languages, acceptsCloseLanguage, contactPreference, phone,
            email)
        // Who interprets names the households to which there is a bond.
        $0.allow(Complaints.interpreter, .read, only: name)
        $0.allow(
            Complaints.coordinator, .read, .create, .change, .erase, .export, .import)
    }
}

/// How somebody is reached.
enum ContactWay: String, Choice {
    /// Face to face.
    case inPerson
    /// By telephone.
    case phone
    /// By letter.
    case letter
    /// By electronic mail.
    case email
    /// In the platform itself.
    case portal
    /// Through an organisation of the network.
    case partner
}
