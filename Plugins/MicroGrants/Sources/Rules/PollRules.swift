import DachwerkKit

/// Opening a vote, counting it, and what follows from it.
enum PollRules {
    /// Registers every rule.
    static func register(in registrar: inout Registrar) {
        registrar.add(opening)
        registrar.add(following)
        registrar.add(counting)
        registrar.add(finishing)
        registrar.add(declaring)
    }

    /// Who votes is worked out, never chosen; a vote that cannot decide is not opened.
    private static let opening = Rule("opening", Poll.self, on: .create) { change, context in
        let application = try context.existing(change.after.application)
        guard let (rules, _) = try ApplicationRules.filed(application, context) else {
            throw messages.notComplete()
        }
        guard application.decider == .jury, let panel = application.panel,
            let level = RuleBook.level(
                for: application.levelAmount ?? application.requested, rules)?.level
        else {
            throw messages.teamDecides(
                application.levelAmount ?? application.requested, RuleBook.teamLimit(rules),
                rules.number ?? 1)
        }
        guard application.state == .checked else { throw messages.notComplete() }
        try DecisionRules.refuseOwn(application, context)
        let seating = try Seating(panel, for: application, quorum: level.quorum, context)
        if let secretary = change.after.secretary {
            let paths = try Recusal.paths(
                of: try context.existing(secretary), in: application, context)
            guard paths.isEmpty else { throw messages.secretaryRecused() }
        }
        change.after.panel = seating.panel.reference
        change.after.quorum = level.quorum
        change.after.majority = level.majority
        change.after.tieRule = level.tieRule
        change.after.mostGroupPercent = seating.panel.mostGroupPercent
        change.after.voters = seating.voters
        change.after.recusals = seating.recusals
    }

    /// The application waits for the vote, and whoever is recused hears why nothing is asked.
    private static let following = Rule("following", Poll.self, on: .create, at: .after) {
        change, context in
        let application = try context.existing(change.after.application)
        guard application.state == .checked else { return }
        try context.move(application, Application.openVote)
        for member in Set(change.after.recusals.map(\.member.id)).sorted() {
            try context.notify(
                messages.recused(application), about: application, toPerson: member)
        }
    }

    /// Counts: below the quorum nothing is decided, and a rejection says why.
    private static let counting = Rule("counting", Poll.self, on: .move) { change, context in
        guard change.isMove(Poll.close) else { return }
        let application = try context.existing(change.after.application)
        try DecisionRules.refuseOwn(application, context)
        let outcome = try PollCount(change.after, context).outcome
        guard outcome.result != .noQuorum else {
            throw messages.belowQuorum(outcome.present, change.after.quorum)
        }
        if outcome.result == .rejected,
            !DecisionRules.hasText(change.after.decisionText, for: application)
        {
            throw messages.pollTextMissing(application.language ?? .german)
        }
        if let amount = change.after.amount, amount > application.requested || amount <= .nothing {
            throw messages.tooMuchGranted(application.requested).at(Poll.amount)
        }
        change.after.result = outcome.result
        change.after.yes = outcome.yes
        change.after.no = outcome.no
        change.after.abstentions = outcome.abstentions
        change.after.isTie = outcome.isTie
        change.after.isClosed = true
    }

    /// Leads the application where the vote leads it.
    private static let finishing = Rule("finishing", Poll.self, on: .move, at: .after) {
        change, context in
        let poll = change.after
        let application = try context.existing(poll.application)
        guard poll.state != .open, application.state == .voting else { return }
        guard change.isMove(Poll.close) else {
            try context.move(application, Application.endVote)
            return
        }
        for ballot in try PollCount(poll, context).ballots {
            try context.change(ballot) { $0.isClosed = true }
        }
        let amount = poll.amount ?? application.requested
        let isAccepted = poll.result == .accepted
        let isPaid = try amount <= Pot.remaining(for: application, context)
        let noted = try context.change(application) {
            $0.decisionText = poll.decisionText
            $0.granted = isAccepted && isPaid ? amount : nil
            $0.isPanelApproved = isAccepted
            $0.decidedOn = context.today
        }
        let granting = isPaid ? Application.grantByPanel : Application.waitlistByPanel
        try context.move(noted, isAccepted ? granting : Application.refuseByPanel)
    }

    /// Whoever declares an interest while people vote, votes no more.
    private static let declaring = Rule("declaring", Interest.self, on: .create, at: .after) {
        change, context in
        let interest = change.after
        let polls = try context.records(Poll.self) {
            $0.application == interest.application && $0.state == .open
        }
        for poll in polls
        where poll.secretary == interest.member
            || poll.voters.contains(where: { $0.member == interest.member })
        {
            let application = try context.existing(interest.application)
            let member = try context.existing(interest.member)
            let paths = try Recusal.paths(of: member, in: application, context)
            for ballot in try PollCount(poll, context).ballots
            where ballot.member == member.reference {
                try context.erase(ballot)
            }
            try context.change(poll) {
                $0.voters.removeAll { $0.member == member.reference }
                if $0.secretary == member.reference { $0.secretary = nil }
                $0.recusals += paths
            }
        }
    }
}

/// The ballots of a vote, and what they come to.
struct PollCount {
    let ballots: [Record<Ballot>]
    let outcome: VoteOutcome

    init(_ poll: Record<Poll>, _ reader: TenantReader) throws {
        ballots = try reader.records(Ballot.self) { $0.poll == poll.reference }
        let answers = Dictionary(
            ballots.map { ($0.member, $0.answer) }, uniquingKeysWith: { first, _ in first })
        let recused = Set(poll.recusals.map(\.member))
        let voters = poll.voters.map {
            Voter(
                $0.member.id, group: $0.group, isChair: $0.isChair, answer: answers[$0.member])
        }
        outcome = VotingRules(
            quorum: poll.quorum, majority: poll.majority, tieRule: poll.tieRule,
            mostGroupPercent: poll.mostGroupPercent
        ).outcome(of: voters + recused.map { Voter($0.id, isRecused: true) })
    }
}
