import DachwerkKit
import MediatorTrainingContract

/// What follows for sessions when a mediator's record or certificate changes.
enum WatchRules {
    static func mediators(_ settings: Values<SessionSettings>) -> [Rule<Mediator>] {
        [leaving, flagging(settings), finding(settings)]
    }

    /// A certificate that lapsed, was revoked or renewed.
    static func certificates(_ settings: Values<SessionSettings>) -> Rule<Certificate> {
        Rule("session-flags", Certificate.self, on: .move, at: .after) { change, context in
            try flag(change.after.mediator, settings, context)
        }
    }

    /// Whoever leaves gives everything back, and is not away from anything any more.
    private static let leaving = Rule("session-leaving", Mediator.self, on: .move, at: .after) {
        change, context in
        let mediator = change.after
        guard [.left, .anonymous].contains(mediator.state) else { return }
        let horizon = context.now.adding(days: 3_660)
        if let time = Period(start: context.now, end: horizon) {
            try Engagements.release(mediator.reference, in: time, context)
        }
        let absences = try context.records(Absence.self) { $0.mediator == mediator.reference }
        for absence in absences { try context.erase(absence) }
        guard mediator.state == .anonymous else { return }
        // Nothing in an offer names the person, but the reason for an answer may.
        let own = mediator.reference
        for offer in try context.records(Offer.self, where: { $0.mediator == own }) {
            try context.forget(offer)
        }
    }

    private static func flagging(_ settings: Values<SessionSettings>) -> Rule<Mediator> {
        Rule("session-flags", Mediator.self, on: .change, .move, at: .after) { change, context in
            guard change.kind == .move || changesAbility(change) else { return }
            try flag(change.after.reference, settings, context)
        }
    }

    /// Marks what somebody is to hold and may not any more, or may again.
    private static func flag(
        _ mediator: Reference<Mediator>, _ settings: Values<SessionSettings>,
        _ context: TenantContext
    ) throws {
        for session in try Engagements.coming(mediator, context) {
            let matching = Matching(session, settings, context)
            let isFlagged = try session.mediators.contains {
                try matching.certified($0).obstacle != nil
            }
            guard isFlagged != session.isFlagged else { continue }
            let changed = try context.change(session) { $0.isFlagged = isFlagged }
            guard isFlagged else { continue }
            let (_, topic, language) = try Session.filling(changed, context)
            try context.notify(
                messages.flagged(changed, topic, language), about: changed,
                to: Sessions.coordinator)
        }
    }

    /// Somebody who can now do what nobody could: the host is asked again.
    private static func finding(_ settings: Values<SessionSettings>) -> Rule<Mediator> {
        Rule("session-finding", Mediator.self, on: .change, .move, at: .after) {
            change, context in
            let mediator = change.after
            guard mediator.state == .active, change.kind == .move || changesAbility(change)
            else { return }
            let waiting = try context.records(Session.self, sort: [.oldest], limit: mostAtOnce) {
                $0.state == .unmet && $0.isAnonymous == false
                    && $0.topic.isOne(of: mediator.topics)
            }
            for session in waiting {
                let day = max(session.period.start, context.now)
                let check = try AssignmentCheck(
                    mediator.reference, on: context.tenant.zone.date(of: day),
                    speaking: Matching(session, settings, context).need, about: session.topic,
                    context)
                if check.obstacle == nil { try context.move(session, Session.reoffer) }
            }
        }
    }

    /// How many hosts are asked again because of one mediator.
    private static let mostAtOnce = 50

    private static func changesAbility(_ change: Change<Mediator>) -> Bool {
        change.changes(Mediator.languages) || change.changes(Mediator.topics)
            || change.changes(Mediator.certificate) || change.changes(Mediator.standing)
    }
}
