import DachwerkKit
import MediatorTrainingContract

/// What happens to sessions and offers when time passes.
enum SessionDeadlines {
    /// The deadline of an offer.
    static let answer = "answer"
    private static let start = "start"
    private static let end = "end"
    private static let report = "report"

    /// An offer that nobody answered is over.
    static let offers = Deadlines(Offer.self) { offer, _, context in
        if offer.state == .open { try context.move(offer, Offer.expire) }
        return nil
    }

    /// What nobody confirmed does not take place; what took place is to be reported.
    static func passing(_ settings: Values<SessionSettings>) -> Deadlines<Session> {
        Deadlines(Session.self) { session, passed, context in
            switch (passed.name, session.state) {
            case (start, .requested), (start, .matching), (start, .offered), (start, .accepted):
                try context.move(session, Session.leaveOpen)
            case (end, .confirmed), (end, .announced):
                try context.move(session, Session.hold)
            case (report, .held):
                try remind(session, context)
                return passed.due.adding(days: settings.reportDays)
            default: break
            }
            return nil
        }
    }

    /// Sets what is due in the state that a session comes into.
    static func setting(_ settings: Values<SessionSettings>) -> Rule<Session> {
        Rule("deadlines", Session.self, on: .create, .change, .move, at: .after) {
            change, context in
            let session = change.after
            guard change.before?.state != session.state || change.changes(Session.period)
            else { return }
            if change.kind != .create { try context.dropDeadlines(of: session) }
            guard let (name, due) = next(session, settings) else { return }
            try context.setDeadline(name, of: session, due: due)
        }
    }

    private static func next(
        _ session: Record<Session>, _ settings: Values<SessionSettings>
    ) -> (name: String, due: Instant)? {
        switch session.state {
        case .requested, .matching, .offered, .accepted: (start, session.period.start)
        case .confirmed, .announced: (end, session.period.end)
        case .held: (report, session.period.end.adding(days: settings.reportDays))
        case .reported, .settled, .unmet, .reoffered, .cancelled: nil
        }
    }

    private static func remind(_ session: Record<Session>, _ context: TenantContext) throws {
        let (_, topic, language) = try Session.filling(session, context)
        let text = messages.reportOverdue(session, topic, language)
        for mediator in session.mediators {
            try context.notify(text, about: session, toPerson: mediator.id)
        }
        try context.notify(text, about: session, to: Sessions.coordinator)
    }
}

/// On the day before, host and mediators are told when and where, and mediators what to bring.
enum SessionReminders {
    static let all = [
        Reminder(
            Session.tellsHost(messages.tomorrow), days: -1, from: .start(Session.period),
            while: { $0.state.isOne(of: SessionState.certain) }),
        Reminder(
            Telling(
                messages.tomorrowForMediator,
                to: .persons { session, _ in session.mediators.map(\.id) }
            ) { session, _, context in
                let topic = try context.existing(session.topic)
                return (session, topic.title, session.address, topic.materials)
            }, days: -1, from: .start(Session.period),
            while: { $0.state.isOne(of: SessionState.certain) }),
    ]
}

/// When the persons behind sessions are forgotten; what is counted stays.
enum SessionRetention {
    static func register(_ settings: Values<SessionSettings>, in registrar: inout Registrar) {
        let months = settings.retentionMonths
        // A request that never ends is forgotten as long after somebody last changed it.
        registrar.add(
            Retention(
                Session.self, from: .moment(Session.endedAt), months: months,
                with: .erasing(Participant.self, by: Participant.session),
                // Nothing in these names anybody, but reasons may.
                .emptying(Offer.self, by: Offer.session), .emptying(Fee.self, by: Fee.session),
                .emptying(Report.self, by: Report.session, Report.questions)
            ).marking { $0.isAnonymous = true })
        registrar.add(Retention(Report.self, months: months))
        registrar.add(
            Retention(
                Participant.self, from: .date(Participant.keptUntil), months: 0, by: .erasing))
    }
}
