import DachwerkKit
import MemberNetworkContract

/// An application of somebody without an account: begun, saved, gone on with, and sent.
///
/// The house takes it on for an organisation of the directory; it counts as filed on the day on
/// which it was sent.
enum OpenRequest: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.open-request"

    /// How far it has come.
    enum State: String, LifecycleState {
        /// Being written.
        case saved
        /// Waits for the house.
        case sent
        /// Became an application.
        case accepted
        /// Cannot be.
        case declined
        /// Given up.
        case withdrawn
    }

    /// From which programme.
    static let programme = Field<Reference<Programme>>("programme", .indexed)
    /// Which kind of project.
    static let kind = Field<Reference<ProjectKind>?>("kind")
    /// What the project is called.
    static let title = Field<String?>("title", .needed, .length(1...200), .searchable, .grant)
    /// Which group or association applies.
    static let group = Field<String?>("group", .length(1...200), .grant)
    /// What is to be reached, and how.
    static let goals = Field<String?>("goals", .length(1...10_000), .format(.text), .grant)
    /// For whom it is.
    static let targetGroup = Field<String?>(
        "targetGroup", .length(1...2_000), .format(.text), .grant)
    /// The first day of the project.
    static let startsOn = Field<LocalDate?>("startsOn")
    /// The last day of the project.
    static let endsOn = Field<LocalDate?>("endsOn")
    /// How much is wished.
    static let requested = Field<Money?>("requested", .euro)
    /// What the project costs.
    static let expenses = Field<[Values<ExpenseLine>]>("expenses", .count(0...60))
    /// What comes in besides the grant.
    static let incomes = Field<[Values<IncomeLine>]>("incomes", .count(0...30))
    /// The language in which the answer is wanted.
    static let language = Field<LanguageTag?>("language")
    /// Who asks.
    static let name = Field<String?>("name", .needed, .length(1...200), .searchable, .grant)
    /// The telephone number.
    static let phone = Field<String?>("phone", .length(3...40), .format(.phone), .grant)
    /// The address for electronic mail.
    static let email = Field<String?>("email", .length(3...254), .format(.email), .grant)

    /// When it was sent.
    static let sentOn = Field<LocalDate?>("sentOn", .computed)
    /// The organisation for which the house takes it on.
    static let organisation = Field<Reference<Organisation>?>("organisation", .later, .indexed)
    /// What the house answers.
    static let answer = Field<String?>(
        "answer", .later, .length(1...2_000), .format(.text), .grant)
    /// The application that it became.
    static let application = Field<Reference<Application>?>("application", .computed)

    /// Sends it.
    static let send = Transition(
        "send", from: .saved, to: .sent,
        notifies: [Telling(messages.requestToTakeOn, to: .holders(of: MicroGrants.officer))])
    /// Makes an application of it.
    static let accept = Transition(
        "accept", from: .sent, to: .accepted,
        notifies: [tellsVisitor(messages.requestAccepted)], sets: organisation, kind, answer)
    /// Says that it cannot be.
    static let decline = Transition(
        "decline", from: .sent, to: .declined, notifies: [tellsVisitor(messages.requestDeclined)],
        sets: answer)
    /// Gives it up.
    static let withdraw = Transition("withdraw", from: .saved, .sent, to: .withdrawn)

    /// The declaration.
    static let resource = ResourceDefinition(
        OpenRequest.self,
        fields: programme, kind, title, group, goals, targetGroup, startsOn, endsOn, requested,
        expenses, incomes, language, name, phone, email, sentOn, organisation, answer,
        application,
        lifecycle: Lifecycle(from: .saved, moves: send, accept, decline, withdraw),
        access: access)

    private static let access = Access<OpenRequest> {
        $0.allow(
            .everyone, .create,
            only: programme, kind, title, group, goals, targetGroup, startsOn, endsOn, requested,
            expenses, incomes, language, name, phone, email)
        $0.allow(MicroGrants.visitor, .read, except: organisation, where: { $0.id.isActor })
        $0.allow(
            MicroGrants.visitor, .change,
            only: programme, kind, title, group, goals, targetGroup, startsOn, endsOn, requested,
            expenses, incomes, language, phone, email,
            where: { $0.id.isActor && $0.state == .saved })
        $0.allow(MicroGrants.visitor, moving: send, withdraw, where: { $0.id.isActor })
        $0.allow(MicroGrants.officer, .read, where: { $0.state != .saved })
        $0.allow(MicroGrants.officer, moving: accept, decline)
        $0.allow(MicroGrants.officer, .erase, where: { $0.state != .saved })
    }

    private static func tellsVisitor(
        _ message: NoticeMessage<Record<OpenRequest>>
    ) -> Telling<OpenRequest> {
        Telling(message, to: .persons { request, _ in [request.id] })
    }
}
