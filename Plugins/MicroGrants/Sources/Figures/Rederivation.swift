import DachwerkKit

/// A decision, worked out again from what is kept of it.
enum Rederivation: Line {
    /// Whether the same comes out.
    static let isSame = Field<Bool>("isSame", .default(false))
    /// Who decides by the rules of the filing day.
    static let decider = Field<Decider?>("decider")
    /// At which level.
    static let level = Field<Int?>("level")
    /// The number of the rules.
    static let version = Field<Int?>("version")
    /// What the vote comes to.
    static let result = Field<VoteOutcome.Result?>("result")
    /// Votes for it.
    static let yes = Field<Int?>("yes")
    /// Votes against it.
    static let no = Field<Int?>("no")
    /// How many cast no vote.
    static let abstentions = Field<Int?>("abstentions")
    /// How many were recused.
    static let recused = Field<Int?>("recused")

    static let shape = Shape<Rederivation>(
        isSame, decider, level, version, result, yes, no, abstentions, recused)

    /// Works a decision out again: the level from amount and rules, the vote from ballots and
    /// recusals.
    static func run(
        _ decision: Record<Decision>, _ reader: TenantReader
    ) throws -> Values<Rederivation> {
        let rules = try reader.existing(decision.ruleSet)
        let found = RuleBook.level(for: decision.levelAmount, rules)
        let poll = try decision.poll.flatMap { try reader.record($0) }
        let vote = try poll.map { try PollCount($0, reader).outcome }
        let isLevel = found?.number == decision.level && found?.level.decider == decision.decider
        let accepts = [Decision.Outcome.granted, .partly, .waitlisted].contains(decision.outcome)
        let isVote =
            vote.map {
                $0.yes == decision.yes && $0.no == decision.no
                    && $0.abstentions == decision.abstentions
                    && $0.recused == Set(decision.recusals.map(\.member)).count
                    && $0.isTie == decision.isTie && ($0.result == .accepted) == accepts
            } ?? (decision.decider == .team || decision.outcome == .voided)
        return Values<Rederivation> {
            $0.isSame = isLevel && isVote
            $0.decider = found?.level.decider
            $0.level = found?.number
            $0.version = rules.number
            $0.result = vote?.result
            $0.yes = vote?.yes
            $0.no = vote?.no
            $0.abstentions = vote?.abstentions
            $0.recused = vote?.recused
        }
    }

    /// Works out again the decision with an identity.
    static let reading = Reading(
        "micro-grants.rederivation",
        "Works a decision out again from rules, amounts, votes and recusals.",
        among: "decisions",
        for: .holders(of: MicroGrants.officer, MicroGrants.chair, MicroGrants.viewer),
        parameters: ReadingParameter(
            "decision", "The identity of the decision.", .text, isRequired: true),
        answering: .line(Rederivation.self)
    ) { question, reader in
        guard let id = question.text("decision").flatMap({ RecordID($0) }) else {
            throw Refusal.notFound
        }
        return ReadingAnswer(
            try run(try reader.existing(Reference<Decision>(id)), reader))
    }
}
