/// What somebody says in a vote.
public enum VoteAnswer: String, Choice {
    /// For it.
    case yes
    /// Against it.
    case no
    /// Neither; whoever abstains is present and casts no vote.
    case abstain
}

/// How many votes it takes.
public enum Majority: String, Choice {
    /// More for it than against it.
    case simple
    /// More than half of those present, who may abstain.
    case absolute
    /// At least two thirds of the votes cast.
    case twoThirds
}

/// What follows when as many are for it as against it.
public enum TieRule: String, Choice {
    /// It is not accepted.
    case rejects
    /// It is accepted.
    case accepts
    /// As the chair voted; without a vote of the chair it is not accepted.
    case chairDecides
}

/// Somebody who belongs to a panel, as one vote sees it.
public struct Voter: Sendable, Hashable {
    /// The record of the person.
    public let id: RecordID
    /// The interest group that the person stands for, if any.
    public let group: String?
    /// Whether the person chairs the panel.
    public let isChair: Bool
    /// Whether the person is bound to the matter: does not count and does not vote.
    public let isRecused: Bool
    /// What the person said; whoever said nothing is not present.
    public let answer: VoteAnswer?

    /// Describes a voter.
    public init(
        _ id: RecordID, group: String? = nil, isChair: Bool = false, isRecused: Bool = false,
        answer: VoteAnswer? = nil
    ) {
        self.id = id
        self.group = group
        self.isChair = isChair
        self.isRecused = isRecused
        self.answer = answer
    }
}

/// How a panel decides: a pure calculation, so that a decision can be derived again at any time.
///
/// ```swift
/// let rules = VotingRules(quorum: 3, majority: .simple, tieRule: .rejects)
/// let outcome = rules.outcome(of: voters)
/// ```
public struct VotingRules: Sendable, Hashable {
    /// How many who are not recused must be present.
    public let quorum: Int
    /// How many votes it takes.
    public let majority: Majority
    /// What follows when the votes are equal.
    public let tieRule: TieRule
    /// The largest share of the votes in percent that one interest group may hold; any if `nil`.
    public let mostGroupPercent: Int?

    /// States how a panel decides.
    public init(
        quorum: Int, majority: Majority, tieRule: TieRule, mostGroupPercent: Int? = nil
    ) {
        self.quorum = quorum
        self.majority = majority
        self.tieRule = tieRule
        self.mostGroupPercent = mostGroupPercent
    }

    /// The interest group that would hold more votes than one may; `nil` when none does.
    ///
    /// Votes of recused persons do not count. Persons without a group stand each for themselves.
    public func dominantGroup(among voters: [Voter]) -> String? {
        guard let mostGroupPercent else { return nil }
        let votes = voters.filter { !$0.isRecused }
        let shares = Dictionary(grouping: votes.compactMap(\.group)) { $0 }
        return shares.filter { $0.value.count * 100 > mostGroupPercent * votes.count }
            .max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }

    /// What a vote comes to.
    ///
    /// The order of the voters is of no account. What a recused person said does not count.
    public func outcome(of voters: [Voter]) -> VoteOutcome {
        let entitled = voters.filter { !$0.isRecused }
        let yes = entitled.count { $0.answer == .yes }
        let no = entitled.count { $0.answer == .no }
        let abstentions = entitled.count { $0.answer == .abstain }
        let present = yes + no + abstentions
        // Where nobody cast a vote there is nothing that a tie rule could decide.
        let isTie = yes == no && yes > 0
        let isAccepted =
            switch majority {
            case .simple where isTie: breaksTie(entitled)
            case .simple: yes > no
            case .absolute: yes * 2 > present
            case .twoThirds: yes > 0 && yes * 3 >= (yes + no) * 2
            }
        let result: VoteOutcome.Result =
            present < quorum || present == 0 ? .noQuorum : isAccepted ? .accepted : .rejected
        return VoteOutcome(
            result: result, yes: yes, no: no, abstentions: abstentions,
            recused: voters.count - entitled.count, isTie: isTie)
    }

    private func breaksTie(_ entitled: [Voter]) -> Bool {
        switch tieRule {
        case .rejects: false
        case .accepts: true
        case .chairDecides: entitled.contains { $0.isChair && $0.answer == .yes }
        }
    }
}

/// What a vote came to.
public struct VoteOutcome: Sendable, Hashable {
    /// Whether something was decided, and how.
    public enum Result: String, Choice {
        /// Enough were for it.
        case accepted
        /// Not enough were for it.
        case rejected
        /// Too few were present to decide anything.
        case noQuorum
    }

    /// Whether something was decided, and how.
    public let result: Result
    /// Votes for it.
    public let yes: Int
    /// Votes against it.
    public let no: Int
    /// How many were present and cast no vote.
    public let abstentions: Int
    /// How many were recused.
    public let recused: Int
    /// Whether as many were for it as against it.
    public let isTie: Bool

    /// How many who are not recused were present.
    public var present: Int { yes + no + abstentions }
}
