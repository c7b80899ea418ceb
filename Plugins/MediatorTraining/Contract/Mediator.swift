public import DachwerkKit

/// Somebody who is or was trained to inform others in their language.
///
/// The record is the person that an actor stands for. What it says beside name and contact is
/// computed: the certificate that counts, the topics held, since when and until when.
public enum Mediator: Resource {
    /// The name of the resource.
    public static let id: ResourceID = "mediator-training.mediator"
    /// The states of the life cycle.
    public typealias State = MediatorState

    /// The person's name; empty only when the person has been forgotten.
    public static let name = Field<String?>("name", .length(1...200), .searchable, .mediation)
    /// The address for electronic mail.
    public static let email = Field<String?>("email", .length(3...254), .format(.email), .mediation)
    /// The telephone number.
    public static let phone = Field<String?>("phone", .length(3...40), .format(.phone), .mediation)
    /// The languages, how well, and who says so.
    public static let languages = Field<[Values<LanguageSkill>]>(
        "languages", .count(0...20), .mediation)
    /// These languages at any level, by which mediators are found.
    public static let spokenLanguages = Field<[LanguageTag]>(
        "spokenLanguages", .computed, .count(0...20), .mediation)
    /// The country that the person names as the own or the family's origin, ISO 3166-1.
    public static let country = Field<String?>("country", .length(2...2), .selfDescription)
    /// The communities to which the person has access, in the person's own words.
    public static let communities = Field<[String]>(
        "communities", .count(0...10), .length(1...120), .selfDescription)
    /// What the person says; no answer is no answer.
    public static let gender = Field<Gender?>("gender", .selfDescription)
    /// What the person says; no answer is no answer.
    public static let ageGroup = Field<AgeGroup?>("ageGroup", .selfDescription)
    /// Whether the person has learned a health profession; no answer is not a no.
    public static let hasHealthProfession = Field<Bool?>("hasHealthProfession", .mediation)
    /// How far the person travels, in kilometres.
    public static let radiusKilometres = Field<Int?>("radiusKilometres", .range(0...500))
    /// When the person usually has time.
    public static let availability = Field<WeeklyHours?>("availability", .mediation)
    /// What only the coordination should know.
    public static let staffNote = Field<String?>(
        "staffNote", .length(1...2_000), .format(.text), .mediation)
    /// Whether the person agreed to stand in the public directory.
    public static let isInDirectory = Field<Bool>("isInDirectory", .default(false))
    /// Whether the person agreed to be named where a certificate is verified.
    public static let isNamedOnVerification = Field<Bool>(
        "isNamedOnVerification", .default(false))
    /// The version of the curriculum under which the person learns.
    public static let curriculum = Field<Reference<Curriculum>?>("curriculum", .indexed)

    /// The certificate that counts: the latest.
    public static let certificate = Field<Reference<Certificate>?>("certificate", .computed)
    /// The last day of that certificate.
    public static let certifiedUntil = Field<LocalDate?>("certifiedUntil", .computed, .indexed)
    /// What that certificate is worth.
    public static let standing = Field<Standing>(
        "standing", .computed, .default(.none), .indexed)
    /// The topics of that certificate, and the specialisations.
    public static let topics = Field<[Reference<TrainingTopic>]>(
        "topics", .computed, .count(0...200))
    /// Whether the curriculum in force has topics that the certificate lacks.
    public static let isUpdateDue = Field<Bool>(
        "isUpdateDue", .computed, .default(false), .indexed)
    /// These topics.
    public static let updateTopics = Field<[Reference<TrainingTopic>]>(
        "updateTopics", .computed, .count(0...200))
    /// When the person was accepted.
    public static let acceptedOn = Field<LocalDate?>("acceptedOn", .computed)
    /// When the training began.
    public static let startedOn = Field<LocalDate?>("startedOn", .computed, .indexed)
    /// The date of the first certificate.
    public static let certifiedOn = Field<LocalDate?>("certifiedOn", .computed, .indexed)
    /// The times in which the person was active.
    public static let activeTimes = Field<[Values<ActiveTime>]>(
        "activeTimes", .computed, .count(0...500))
    /// The state in which the certificate lapsed last; a renewal leads back to it.
    public static let lapsedFrom = Field<MediatorState?>("lapsedFrom", .computed)
    /// When the person left.
    public static let leftOn = Field<LocalDate?>("leftOn", .computed, .indexed)
    /// How far the person had come by then.
    public static let leftFrom = Field<MediatorState?>("leftFrom", .computed)

    /// The declaration.
    public static let resource = ResourceDefinition(
        Mediator.self,
        fields: name, email, phone, languages, spokenLanguages, country, communities, gender,
        ageGroup, hasHealthProfession, radiusKilometres, availability, staffNote, isInDirectory,
        isNamedOnVerification, curriculum, certificate, certifiedUntil, standing, topics,
        isUpdateDue, updateTopics, acceptedOn, startedOn, certifiedOn, activeTimes, lapsedFrom,
        leftOn, leftFrom,
        lifecycle: Lifecycle(
            from: .applicant,
            moves: accept, decline, startTraining, passTopics, present, reopen, certify, activate,
            pause, resume, lapse, renew, renewPaused, renewCertified, leave, forget),
        access: access)
}

/// What somebody says of the own gender.
public enum Gender: String, Choice {
    /// A woman.
    case female
    /// A man.
    case male
    /// Neither of these.
    case diverse
}

/// What somebody says of the own age.
public enum AgeGroup: String, Choice {
    /// Younger than 25.
    case under25
    /// From 25 to 39.
    case from25
    /// From 40 to 54.
    case from40
    /// From 55 to 64.
    case from55
    /// 65 or older.
    case from65
}

/// A time in which somebody was active, both days included.
public enum ActiveTime: Line {
    /// The first day.
    public static let from = Field<LocalDate>("from")
    /// The last day; none while it goes on.
    public static let until = Field<LocalDate?>("until")

    /// The fields in order.
    public static let shape = Shape<ActiveTime>(from, until)
}
