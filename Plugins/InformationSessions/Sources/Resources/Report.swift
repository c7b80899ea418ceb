import DachwerkKit
import MediatorTrainingContract

/// What a session came to: how many were reached, never who.
enum Report: Resource {
    /// The name of the resource.
    static let id: ResourceID = "information-sessions.report"

    /// The session.
    static let session = Field<Reference<Session>>("session", .fixed, .indexed)
    /// At what kind of place it was; as asked for unless said otherwise.
    static let venueType = Field<VenueType?>("venueType", .indexed)
    /// How many of those reached were younger than 18.
    static let children = Field<Int>("children", .default(0), .range(0...5_000))
    /// How many were between 18 and 39.
    static let younger = Field<Int>("younger", .default(0), .range(0...5_000))
    /// How many were between 40 and 64.
    static let older = Field<Int>("older", .default(0), .range(0...5_000))
    /// How many were 65 or older.
    static let seniors = Field<Int>("seniors", .default(0), .range(0...5_000))
    /// How many more there were, of unknown age.
    static let ofUnknownAge = Field<Int>("ofUnknownAge", .default(0), .range(0...5_000))
    /// How long it took.
    static let minutes = Field<Int>("minutes", .default(90), .range(5...1_440))
    /// How many chose the glad face.
    static let glad = Field<Int>("glad", .default(0), .range(0...5_000))
    /// How many chose the plain face.
    static let undecided = Field<Int>("undecided", .default(0), .range(0...5_000))
    /// How many chose the sad face.
    static let sad = Field<Int>("sad", .default(0), .range(0...5_000))
    /// Which questions came up, without names.
    static let questions = Field<String?>(
        "questions", .length(1...4_000), .format(.text), .session)
    /// Topics that were asked for and that nobody is trained in.
    static let newTopics = Field<[String]>(
        "newTopics", .count(0...20), .length(1...120), .impersonal)
    /// Whether another session is wished.
    static let wishesMore = Field<Bool>("wishesMore", .default(false))
    /// What whoever reports spent for it.
    static let expenses = Field<Money?>("expenses", .amount(0...1_000_000, in: "EUR"))

    /// Who reported.
    static let mediator = Field<Reference<Mediator>?>("mediator", .computed, .indexed)
    /// The day of the session.
    static let day = Field<LocalDate?>("day", .computed, .indexed)
    /// What it was about.
    static let topic = Field<Reference<TrainingTopic>?>("topic", .computed, .indexed)
    /// In which language it was held.
    static let language = Field<LanguageTag?>("language", .computed, .indexed)
    /// In which district.
    static let district = Field<String?>("district", .computed, .indexed, .impersonal)
    /// How many were reached, all together.
    static let reached = Field<Int>("reached", .computed, .default(0))

    /// The declaration.
    static let resource = ResourceDefinition(
        Report.self,
        fields: session, venueType, children, younger, older, seniors, ofUnknownAge, minutes, glad,
        undecided, sad, questions, newTopics, wishesMore, expenses, mediator, day, topic,
        language, district, reached,
        access: access)

    private static let access = Access<Report> {
        $0.allow(
            Sessions.mediator, .create,
            only: session, venueType, children, younger, older, seniors, ofUnknownAge, minutes,
            glad, undecided, sad, questions, newTopics, wishesMore, expenses)
        $0.allow(Sessions.mediator, .read, where: { $0.mediator.isActor })
        $0.allow(Sessions.coordinator, .read, .create, .change, .export)
        $0.allow(Sessions.viewer, .read, .export, except: questions, mediator, expenses)
    }
}
