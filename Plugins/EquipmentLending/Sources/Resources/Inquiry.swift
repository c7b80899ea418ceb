import DachwerkKit
import MemberNetworkContract

/// What somebody without an account would like to borrow.
///
/// It says that so much was free when it was asked; nothing is held for it. Once the staff knows
/// for which organisation it is, it becomes a loan, which takes what is free then.
enum Inquiry: Resource {
    static let id: ResourceID = "equipment-lending.inquiry"
    typealias State = InquiryState

    /// What would be borrowed.
    static let lines = Field<[Values<InquiryLine>]>("lines", .count(1...20))
    /// From the hand-over to the return.
    static let period = Field<Period>("period", .indexed)
    /// What it is for.
    static let purpose = Field<String?>(
        "purpose", .length(1...1_000), .format(.text), .lending)
    /// Who asks.
    static let name = Field<String?>("name", .needed, .length(1...200), .searchable, .lending)
    /// For which club or group, in the words of whoever asks.
    static let group = Field<String?>("group", .length(1...200), .impersonal)
    /// The telephone number.
    static let phone = Field<String?>("phone", .length(3...40), .format(.phone), .lending)
    /// The address for electronic mail.
    static let email = Field<String?>("email", .length(3...254), .format(.email), .lending)
    /// The version of the terms that were accepted.
    static let termsVersion = Field<String?>("termsVersion", .length(1...40), .impersonal)

    /// The organisation for which the staff takes it on.
    static let organisation = Field<Reference<Organisation>?>("organisation", .indexed)
    /// What the staff answers.
    static let answer = Field<String?>(
        "answer", .length(1...2_000), .format(.text), .lending)
    /// The loan that it became.
    static let loan = Field<Reference<Loan>?>("loan", .computed)

    /// Takes it on: a loan is asked for, for an organisation of the directory.
    static let accept = Transition(
        "accept", from: .asked, to: .accepted, notifies: [tellsVisitor(messages.inquiryAccepted)],
        sets: organisation, answer)
    /// Says that it cannot be.
    static let decline = Transition(
        "decline", from: .asked, to: .declined,
        notifies: [tellsVisitor(messages.inquiryDeclined)], sets: answer)
    /// Gives it up.
    static let withdraw = Transition("withdraw", from: .asked, to: .withdrawn)

    static let resource = ResourceDefinition(
        Inquiry.self,
        fields: lines, period, purpose, name, group, phone, email, termsVersion, organisation,
        answer, loan,
        lifecycle: Lifecycle(from: .asked, moves: accept, decline, withdraw).creating(
            in: .asked,
            notifies: [Telling(messages.inquiryToDecide, to: .holders(of: Lending.keeper))]),
        lists: [UsualList(of: organisation, by: .descending(period, .start))],
        access: access)

    private static let access = Access<Inquiry> {
        $0.allow(
            .everyone, .create,
            only: lines, period, purpose, name, group, phone, email, termsVersion)
        $0.allow(Lending.visitor, .read, except: organisation, where: { $0.id.isActor })
        $0.allow(
            Lending.visitor, .change, only: lines, period, purpose, group, phone, email,
            where: { $0.id.isActor && $0.state == .asked })
        $0.allow(Lending.visitor, moving: withdraw, where: { $0.id.isActor })
        $0.allow(Lending.staff, .read, .change)
        $0.allow(Lending.staff, moving: accept, decline, withdraw)
        $0.allow(Lending.manager, .erase)
    }

    private static func tellsVisitor(
        _ message: NoticeMessage<Record<Inquiry>>
    ) -> Telling<Inquiry> {
        Telling(message, to: .persons { inquiry, _ in [inquiry.id] })
    }
}

/// How far an inquiry has come.
enum InquiryState: String, LifecycleState {
    /// Waits for the staff.
    case asked
    /// Became a loan.
    case accepted
    /// Cannot be.
    case declined
    /// Given up by whoever asked.
    case withdrawn
}

/// How much of one model would be borrowed.
enum InquiryLine: Line {
    /// What.
    static let model = Field<Reference<ItemModel>>("model")
    /// How many.
    static let quantity = Field<Int>("quantity", .default(1), .range(1...999))

    static let shape = Shape<InquiryLine>(model, quantity)
}
