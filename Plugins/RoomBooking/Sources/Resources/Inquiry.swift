import DachwerkKit
import MemberNetworkContract

/// A room that somebody without an account would like to have.
///
/// It says that the room was free when it was asked for; nothing is held. Once the house knows for
/// which organisation it is, it becomes a booking, which takes what is free then.
enum Inquiry: Resource {
    /// The name of the resource.
    static let id: ResourceID = "room-booking.inquiry"
    /// The states of the life cycle.
    typealias State = InquiryState

    /// The room.
    static let room = Field<Reference<Room>>("room", .indexed)
    /// From the first guest to the last.
    static let period = Field<Period>("period", .indexed)
    /// How many people are expected.
    static let people = Field<Int>("people", .range(1...10_000))
    /// How they sit.
    static let seating = Field<Seating>("seating", .default(.rows))
    /// What it is.
    static let use = Field<RoomUse>("use", .default(.meeting))
    /// What it is for.
    static let purpose = Field<String?>(
        "purpose", .length(1...1_000), .format(.text), .booking)
    /// Who asks.
    static let name = Field<String?>("name", .needed, .length(1...200), .searchable, .booking)
    /// For which club or group, in the words of whoever asks.
    static let group = Field<String?>("group", .length(1...200), .impersonal)
    /// The telephone number.
    static let phone = Field<String?>("phone", .length(3...40), .format(.phone), .booking)
    /// The address for electronic mail.
    static let email = Field<String?>("email", .length(3...254), .format(.email), .booking)
    /// The house rules that were accepted, in their version.
    static let houseRules = Field<Reference<HouseRules>?>("houseRules")
    /// The language in which they were read.
    static let rulesLanguage = Field<LanguageTag?>("rulesLanguage")

    /// The organisation for which the house takes it on.
    static let organisation = Field<Reference<Organisation>?>("organisation", .indexed)
    /// What the house answers.
    static let answer = Field<String?>("answer", .length(1...2_000), .format(.text), .booking)
    /// The booking that it became.
    static let booking = Field<Reference<Booking>?>("booking", .computed)

    /// Takes it on: the room is booked for an organisation of the directory.
    static let accept = Transition(
        "accept", from: .asked, to: .accepted, notifies: [tellsVisitor(messages.inquiryAccepted)],
        sets: organisation, answer)
    /// Says that it cannot be.
    static let decline = Transition(
        "decline", from: .asked, to: .declined,
        notifies: [tellsVisitor(messages.inquiryDeclined)], sets: answer)
    /// Gives it up.
    static let withdraw = Transition("withdraw", from: .asked, to: .withdrawn)

    /// The declaration.
    static let resource = ResourceDefinition(
        Inquiry.self,
        fields: room, period, people, seating, use, purpose, name, group, phone, email,
        houseRules, rulesLanguage, organisation, answer, booking,
        lifecycle: Lifecycle(from: .asked, moves: accept, decline, withdraw).creating(
            in: .asked,
            notifies: [Telling(messages.inquiryToDecide, to: .holders(of: Rooms.manager))]),
        access: access)

    private static let access = Access<Inquiry> {
        $0.allow(
            .everyone, .create,
            only: room, period, people, seating, use, purpose, name, group, phone, email,
            houseRules, rulesLanguage)
        $0.allow(Rooms.visitor, .read, except: organisation, where: { $0.id.isActor })
        $0.allow(
            Rooms.visitor, .change,
            only: room, period, people, seating, use, purpose, group, phone, email,
            where: { $0.id.isActor && $0.state == .asked })
        $0.allow(Rooms.visitor, moving: withdraw, where: { $0.id.isActor })
        $0.allow(Rooms.manager, .read, .change, .erase)
        $0.allow(Rooms.manager, moving: accept, decline, withdraw)
    }

    private static func tellsVisitor(
        _ message: NoticeMessage<Record<Inquiry>>
    ) -> Telling<Inquiry> {
        Telling(message, to: .persons { inquiry, _ in [inquiry.id] })
    }
}

/// How far an inquiry has come.
enum InquiryState: String, LifecycleState {
    /// Waits for the house.
    case asked
    /// Became a booking.
    case accepted
    /// Cannot be.
    case declined
    /// Given up by whoever asked.
    case withdrawn
}
