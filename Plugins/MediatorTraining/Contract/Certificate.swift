public import DachwerkKit

/// What a mediator was certified for, under which version of the curriculum, and until when.
///
/// Nothing in it changes once it is issued. A renewal and a re-issue are certificates of their
/// own, which keep the numbers of those before them; the latest counts.
public enum Certificate: Resource {
    /// What a certificate is worth.
    public enum State: String, LifecycleState {
        /// Valid.
        case valid
        /// Valid, and ends soon.
        case expiring
        /// Over.
        case lapsed
        /// Taken back, with a reason.
        case revoked
        /// Another one has taken its place.
        case superseded
    }

    /// The name of the resource.
    public static let id: ResourceID = "mediator-training.certificate"

    /// Who holds it.
    public static let mediator = Field<Reference<Mediator>>("mediator", .fixed, .indexed)
    /// Why it was issued.
    public static let occasion = Field<Occasion>("occasion", .fixed, .default(.initial))
    /// The version of the curriculum; the mediator's unless said otherwise.
    public static let curriculum = Field<Reference<Curriculum>?>("curriculum", .fixed, .indexed)
    /// Who signed it.
    public static let signedBy = Field<String>("signedBy", .fixed, .length(1...200), .signature)
    /// The number, counted by the platform.
    public static let number = Field<String?>(
        "number", .computed, .unique, .searchable, .impersonal)
    /// The numbers of the certificates before it, the oldest first.
    public static let formerNumbers = Field<[String]>(
        "formerNumbers", .computed, .count(0...100), .impersonal)
    /// The topics with their dates.
    public static let topics = Field<[Values<CertifiedTopic>]>(
        "topics", .computed, .count(0...100))
    /// When the methods part was passed.
    public static let methodsOn = Field<LocalDate?>("methodsOn", .computed)
    /// When the final presentation was held.
    public static let presentedOn = Field<LocalDate?>("presentedOn", .computed)
    /// The day of issue.
    public static let issuedOn = Field<LocalDate?>("issuedOn", .computed, .indexed)
    /// The last day on which it is valid.
    public static let validUntil = Field<LocalDate?>("validUntil", .computed, .indexed)
    /// The code by which anybody who was given it verifies the certificate.
    public static let code = Field<String?>("code", .computed, .unique, .impersonal)
    /// Since when it is no longer the one that counts: revoked or superseded.
    public static let endedOn = Field<LocalDate?>("endedOn", .computed)
    /// For a certificate from before the platform: the number that stands on it.
    public static let earlierNumber = Field<String?>(
        "earlierNumber", .transient, .length(1...80), .impersonal)
    /// For a certificate from before the platform: its day of issue.
    public static let earlierIssuedOn = Field<LocalDate?>(
        "earlierIssuedOn", .transient)
    /// For a certificate from before the platform: its last day.
    public static let earlierValidUntil = Field<LocalDate?>(
        "earlierValidUntil", .transient)
    /// For a certificate from before the platform: its topics, if not all of its version.
    public static let earlierTopics = Field<[Reference<TrainingTopic>]>(
        "earlierTopics", .transient, .count(0...100))

    /// Says that it ends soon.
    public static let expire = Transition(
        "expire", from: .valid, to: .expiring, isInternal: true)
    /// Says that its last day is over.
    public static let lapse = Transition(
        "lapse", from: .valid, .expiring, to: .lapsed, isInternal: true)
    /// Takes it back.
    public static let revoke = Transition(
        "revoke", from: .valid, .expiring, to: .revoked, reason: .required)
    /// Says that another one has taken its place.
    public static let supersede = Transition(
        "supersede", from: .valid, .expiring, .lapsed, to: .superseded, isInternal: true)

    /// The declaration.
    public static let resource = ResourceDefinition(
        Certificate.self,
        fields: mediator, occasion, curriculum, signedBy, number, formerNumbers, topics, methodsOn,
        presentedOn, issuedOn, validUntil, code, endedOn,
        earlierNumber, earlierIssuedOn, earlierValidUntil, earlierTopics,
        lifecycle: Lifecycle(from: .valid, moves: expire, lapse, revoke, supersede),
        access: access)

    private static let access = Access<Certificate> {
        $0.allow(MediatorTraining.mediator, .read, where: { $0.mediator.isActor })
        $0.allow(MediatorTraining.coordinator, .read, .create, .export, .import)
        $0.allow(MediatorTraining.coordinator, moving: revoke)
    }
}

/// Why a certificate was issued.
public enum Occasion: String, Choice {
    /// The training is complete.
    case initial
    /// The one before ends or has ended; the validity begins anew.
    case renewal
    /// The one before is replaced; the validity stays.
    case reissue
    /// It was issued before the platform existed, and is brought in with its number and dates.
    case earlier
}

/// A topic on a certificate, as it was titled on the day of issue.
public enum CertifiedTopic: Line {
    /// The topic.
    public static let topic = Field<Reference<TrainingTopic>>("topic")
    /// The title on the day of issue.
    public static let title = Field<LocalizedText>("title", .length(1...200), .impersonal)
    /// When it was passed or recognised.
    public static let date = Field<LocalDate>("date")
    /// Whether prior learning was recognised instead.
    public static let isRecognised = Field<Bool>("isRecognised", .default(false))

    /// The fields in order.
    public static let shape = Shape<CertifiedTopic>(topic, title, date, isRecognised)
}

extension FieldOption {
    /// Who answers for a certificate with a name.
    fileprivate static var signature: FieldOption {
        .personal(
            purpose: "showing who answers for the certificate", basis: .legitimateInterest,
            retention: .years(10))
    }
}
