import DachwerkKit
import MediatorTrainingContract

/// What a request must say, and when it may still be said otherwise.
enum RequestRules {
    /// Whoever asks can be reached, asks in time, and gets a number.
    static func asking(_ settings: Values<SessionSettings>) -> Rule<Session> {
        Rule("asking", Session.self, on: .create) { change, context in
            let session = change.after
            if session.organisation == nil, !Sessions.isCoordination(context) {
                guard session.phone != nil || session.email != nil else {
                    throw messages.reachMissing()
                }
            }
            if !Sessions.isCoordination(context) {
                let earliest = context.today.adding(days: settings.leadDays)
                guard context.tenant.zone.date(of: session.period.start) >= earliest else {
                    throw messages.tooSoon(settings.leadDays, earliest)
                }
            }
            if session.level == nil { change.after.level = settings.languageLevel }
            if session.uses.isEmpty { change.after.uses = [.speak, .understand] }
            change.after.number = try context.nextNumber("session")
        }
    }

    /// What mediators were asked for does not change behind their backs.
    static let editing = Rule("editing", Session.self, on: .change) { change, _ in
        let isOther =
            change.changes(Session.topic) || change.changes(Session.language)
            || change.changes(Session.level) || change.changes(Session.uses)
            || change.changes(Session.acceptsClose) || change.changes(Session.period)
            || change.changes(Session.mediatorsWanted)
        guard isOther else { return }
        guard [.requested, .matching, .unmet].contains(change.after.state),
            change.after.mediators.isEmpty
        else { throw messages.fixed() }
    }

    /// A date that is wished or agreed lies ahead.
    static let dates = Rule("dates", Session.self, on: .create, .change, .move) {
        change, context in
        let isSet =
            change.changes(Session.period) || change.isMove(Session.takeUp)
            || change.isMove(Session.postpone)
        guard isSet, change.after.period.start <= context.now else { return }
        throw messages.inThePast()
    }
}

/// Names are the exception: for a purpose, until a day, and never where the topic is sensitive.
enum NameRules {
    static func naming(_ settings: Values<SessionSettings>) -> Rule<Session> {
        Rule("naming", Session.self, on: .create, .change) { change, context in
            let session = change.after
            guard session.registration == .names else { return }
            guard try !isSensitive(session, settings, context) else {
                throw messages.namesOnSensitiveTopic()
            }
            guard session.namesPurpose != nil else { throw messages.namesPurposeMissing() }
            guard let until = session.namesUntil else { throw messages.namesEndMissing() }
            let day = context.tenant.zone.date(of: session.period.end)
            guard until >= day else { throw messages.namesEndTooEarly(day) }
        }
    }

    /// A later or earlier end holds for the names that are there, and whoever is only counted any
    /// more has no name.
    static let following = Rule("naming-follows", Session.self, on: .change, at: .after) {
        change, context in
        guard change.changes(Session.namesUntil) || change.changes(Session.registration)
        else { return }
        let session = change.after
        let named = try context.records(Participant.self) { $0.session == session.reference }
        for participant in named {
            if session.registration == .names {
                try context.change(participant) { $0.keptUntil = session.namesUntil }
            } else {
                try context.erase(participant)
            }
        }
    }

    static func isSensitive(
        _ session: Record<Session>, _ settings: Values<SessionSettings>, _ context: TenantReader
    ) throws -> Bool {
        settings.sensitiveTopics.contains(try context.existing(session.topic).code)
    }
}

/// Who comes is named only where the session says so.
enum ParticipantRules {
    static func naming(_ settings: Values<SessionSettings>) -> Rule<Participant> {
        Rule("naming", Participant.self, on: .create) { change, context in
            let session = try context.existing(change.after.session)
            guard try !NameRules.isSensitive(session, settings, context) else {
                throw messages.namesOnSensitiveTopic().at(Participant.session)
            }
            guard session.registration == .names else { throw messages.headcountOnly() }
            change.after.keptUntil = session.namesUntil
        }
    }
}
