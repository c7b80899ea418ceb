import DachwerkKit
import MediatorTrainingContract

/// Looking for those who can hold a session, and what it takes of their time.
enum MatchRules {
    /// Says of everybody who comes near whether and why not; whoever asks those who fit hears when
    /// there is nobody.
    static func looking(_ settings: Values<SessionSettings>) -> Rule<Session> {
        Rule("looking", Session.self, on: .move) { change, context in
            guard change.isMove(Session.match) || change.isMove(Session.offer) else { return }
            let session = change.after
            guard session.period.start > context.now else { throw messages.inThePast() }
            let candidates = try Matching(session, settings, context).candidates()
            change.after.candidates = candidates
            change.after.matchedAt = context.now
            change.after.nextDate = Matching.nextDate(candidates)
            change.after.wishes = try session.wishes.map { wish in
                var wish = wish
                wish.fitting = try Matching(session, at: wish.period, settings, context)
                    .candidates().count { $0.fits }
                return wish
            }
            guard change.isMove(Session.offer) else { return }
            let asked = Set(session.asked)
            guard candidates.contains(where: { $0.fits && !asked.contains($0.mediator) }) else {
                let topic = try context.existing(session.topic).title
                throw messages.nobodyFits(topic, session.language, change.after.nextDate)
            }
        }
    }

    /// Whoever said yes is engaged from then on, wherever the session stands; whoever does not
    /// come any more is free again.
    static let taking = Rule("taking", Session.self, on: .change, .move, at: .after) {
        change, context in
        let session = change.after
        let isComing = SessionState.coming.contains(session.state)
        if change.changes(Session.mediators) || (isComing && change.changes(Session.period)) {
            try context.claim(MediatorTerms.claims(session), for: session.reference)
        }
    }
}
