import DachwerkKit

/// Those who may vote vote once, while the vote is open.
enum BallotRules {
    /// Registers every rule.
    static func register(in registrar: inout Registrar) {
        registrar.add(voting)
        registrar.add(reviewing)
    }

    private static let voting = Rule("voting", Ballot.self, on: .create, .change) {
        change, context in
        let poll = try context.existing(change.after.poll)
        // Closing itself marks the ballots.
        guard
            change.kind == .create || change.changes(Ballot.answer)
                || change.changes(Ballot.statement)
        else { return }
        try require(change.after.member, in: poll)
        guard change.kind == .create else { return }
        let hasVoted = try context.exists(Ballot.self) {
            $0.poll == poll.reference && $0.member == change.after.member
        }
        guard !hasVoted else { throw messages.votedAlready() }
    }

    private static let reviewing = Rule("reviewing", Review.self, on: .create, .change) {
        change, context in
        try require(change.after.member, in: try context.existing(change.after.poll))
    }

    private static func require(
        _ member: Reference<PanelMember>, in poll: Record<Poll>
    ) throws {
        guard poll.state == .open else { throw messages.pollClosed() }
        guard poll.voters.contains(where: { $0.member == member }) else {
            throw messages.notAVoter()
        }
    }
}
