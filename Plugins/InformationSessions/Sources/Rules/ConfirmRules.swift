import DachwerkKit
import MediatorTrainingContract

/// What makes a session certain, and keeps it so.
enum ConfirmRules {
    static func confirming(_ settings: Values<SessionSettings>) -> Rule<Session> {
        Rule("confirming", Session.self, on: .move) { change, context in
            guard change.isMove(Session.confirm) else { return }
            let session = change.after
            guard session.period.start > context.now else { throw messages.inThePast() }
            guard !session.mediators.isEmpty else {
                let topic = try context.existing(session.topic).title
                throw messages.mediatorMissing(topic, session.language)
            }
            let matching = Matching(session, settings, context)
            for mediator in session.mediators {
                try matching.certified(mediator).require(at: .root.appending("mediators"))
            }
            try checkVenue(session, context)
            change.after.isFlagged = false
            change.after.unmetOn = nil
            change.after.confirmedAt = session.confirmedAt ?? context.now
        }
    }

    /// What is certain keeps its venue.
    static func keeping(_ settings: Values<SessionSettings>) -> Rule<Session> {
        Rule("keeping", Session.self, on: .change) { change, context in
            guard SessionState.certain.contains(change.after.state),
                change.changes(Session.address)
            else { return }
            try checkVenue(change.after, context)
        }
    }

    /// A session has a place, and no other session is there at that time.
    private static func checkVenue(
        _ session: Record<Session>, _ context: TenantReader
    ) throws {
        guard let address = session.address else { throw messages.venueMissing() }
        let others = try context.records(Session.self, sort: [.oldest]) {
            $0.period.overlaps(session.period) && $0.state.isOne(of: SessionState.certain)
        }
        for other in others where other.id != session.id {
            guard other.address.map(folded) == folded(address) else { continue }
            throw messages.venueTaken(other.period)
        }
    }

    /// An address however its words are spaced and capitalised.
    private static func folded(_ address: String) -> String {
        address.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// What everybody reads is there in the language in which the session is held.
enum AnnounceRules {
    static let announcing = Rule("announcing", Session.self, on: .change, .move) { change, _ in
        let session = change.after
        guard session.state == .announced else { return }
        guard
            change.isMove(Session.announce) || change.changes(Session.announcement)
                || change.changes(Session.isPublic)
        else { return }
        guard session.isPublic else { throw messages.notPublic() }
        let languages = session.announcement?.versions.keys.map(\.language) ?? []
        guard languages.contains(session.language.language) else {
            throw messages.announcementMissing(session.language)
        }
    }
}

/// What is noted when a session ends or nobody is found for it.
enum EndRules {
    static let noting = Rule("noting", Session.self, on: .move) { change, context in
        switch change.after.state {
        case .unmet: change.after.unmetOn = change.after.unmetOn ?? context.today
        case .cancelled, .settled: change.after.endedAt = context.now
        case .held: change.after.endedAt = change.after.period.end
        default: break
        }
        let isNobodys = [.unmet, .cancelled].contains(change.after.state)
        guard isNobodys || change.isMove(Session.postpone) else { return }
        change.after.mediators = []
        change.after.isFlagged = false
    }
}
