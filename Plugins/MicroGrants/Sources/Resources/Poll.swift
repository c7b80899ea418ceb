import DachwerkKit
import MemberNetworkContract

/// A vote of a panel on one application, with everything that it was decided by.
///
/// Whoever is recused sees neither it nor what was said and voted, and is named in it.
enum Poll: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.poll"

    /// How far a vote has come.
    enum State: String, LifecycleState {
        /// Votes are taken.
        case open
        /// Decided.
        case closed
        /// Ended without a decision.
        case abandoned
    }

    /// What is voted on.
    static let application = Field<Reference<Application>>("application", .fixed, .indexed)
    /// By when people vote.
    static let votesUntil = Field<LocalDate?>("votesUntil", .indexed)
    /// Who writes the minutes: sees what is said and voted, and votes only as a voter.
    static let secretary = Field<Reference<PanelMember>?>("secretary")
    /// Who votes: the panel of the level, or the one that stands in for it.
    static let panel = Field<Reference<Jury>?>("panel", .computed, .indexed)
    /// How many must be present.
    static let quorum = Field<Int>("quorum", .computed, .default(1))
    /// How many votes it takes.
    static let majority = Field<Majority>("majority", .computed, .default(.simple))
    /// What follows when the votes are equal.
    static let tieRule = Field<TieRule>("tieRule", .computed, .default(.rejects))
    /// The largest share of the votes in percent that one interest group may hold.
    static let mostGroupPercent = Field<Int?>("mostGroupPercent", .computed)
    /// Who may vote.
    static let voters = Field<[Values<VoterLine>]>("voters", .computed, .count(0...200))
    /// Who may not, and why.
    static let recusals = Field<[Values<RecusalLine>]>("recusals", .computed, .count(0...400))
    /// Who sees it; kept by the platform.
    static let participants = Field<[String]>(
        "participants", .computed, .impersonal, .count(0...500))

    /// How much the panel grants; what is wished unless said otherwise.
    static let amount = Field<Money?>("amount", .later, .euro)
    /// The reasons in plain language, at least in the language of the organisation.
    static let decisionText = Field<LocalizedText?>(
        "decisionText", .later, .length(1...5_000), .format(.text), .grant)
    /// What the vote came to.
    static let result = Field<VoteOutcome.Result?>("result", .computed)
    /// Votes for it.
    static let yes = Field<Int?>("yes", .computed)
    /// Votes against it.
    static let no = Field<Int?>("no", .computed)
    /// How many were present and cast no vote.
    static let abstentions = Field<Int?>("abstentions", .computed)
    /// Whether the votes were equal.
    static let isTie = Field<Bool>("isTie", .computed, .default(false))
    /// Whether the votes may be seen by those who voted.
    static let isClosed = Field<Bool>("isClosed", .computed, .default(false))

    /// Counts the votes and decides.
    static let close = Transition(
        "close", from: .open, to: .closed, sets: amount, decisionText)
    /// Ends it without a decision.
    static let abandon = Transition("abandon", from: .open, to: .abandoned, reason: .required)
    /// Ends it because something else is asked for now.
    static let drop = Transition("drop", from: .open, to: .abandoned, isInternal: true)

    /// The declaration.
    static let resource = ResourceDefinition(
        Poll.self,
        fields: application, votesUntil, secretary, panel, quorum, majority, tieRule,
        mostGroupPercent,
        voters, recusals, participants, amount, decisionText, result, yes, no, abstentions, isTie,
        isClosed,
        lifecycle: Lifecycle(from: .open, moves: close, abandon, drop).creating(
            in: .open, notifies: [tellsVoters(messages.voteOpen)]),
        access: access)

    private static let access = Access<Poll> {
        $0.allow(MicroGrants.juror, .read, except: participants, where: { $0.participants.isActor })
        $0.allow([MicroGrants.chair, MicroGrants.officer], .read, except: participants)
        $0.allow(
            [MicroGrants.chair, MicroGrants.officer], .create, only: application, votesUntil,
            secretary)
        $0.allow(MicroGrants.chair, .change, only: votesUntil, where: { $0.state == .open })
        $0.allow(MicroGrants.chair, moving: close, abandon)
    }

    /// Tells those who vote.
    static func tellsVoters(_ message: NoticeMessage<Record<Application>>) -> Telling<Poll> {
        Telling(
            message,
            to: .persons { poll, _ in poll.voters.map { $0.member.id } }
        ) { poll, _, context in try context.existing(poll.application) }
    }
}

/// Somebody who may vote.
enum VoterLine: Line {
    /// Who.
    static let member = Field<Reference<PanelMember>>("member")
    /// The interest group that the person stands for.
    static let group = Field<String?>("group", .length(1...80), .impersonal)
    /// Whether the person chairs the panel.
    static let isChair = Field<Bool>("isChair", .default(false))

    /// The fields in order.
    static let shape = Shape<VoterLine>(member, group, isChair)
}

/// Why somebody may not vote: the way from the person to the application.
enum RecusalLine: Line {
    /// Who.
    static let member = Field<Reference<PanelMember>>("member")
    /// What binds the person.
    static let kind = Field<TieKind>("kind")
    /// The person's own organisation, where the way leads over one.
    static let via = Field<Reference<Organisation>?>("via")
    /// The organisation that applies or takes part.
    static let organisation = Field<Reference<Organisation>>("organisation")
    /// Whether it takes part and does not apply itself.
    static let isPartner = Field<Bool>("isPartner", .default(false))
    /// Since when.
    static let from = Field<LocalDate?>("from")
    /// Until when.
    static let until = Field<LocalDate?>("until")

    /// The fields in order.
    static let shape = Shape<RecusalLine>(
        member, kind, via, organisation, isPartner, from, until)
}
