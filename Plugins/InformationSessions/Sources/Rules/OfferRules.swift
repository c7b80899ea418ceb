import DachwerkKit
import MediatorTrainingContract

/// Asking mediators: the first who accepts has the session, and everybody else hears of it.
enum OfferRules {
    static func all(_ settings: Values<SessionSettings>) -> [Rule<Offer>] {
        [asking(settings), answering(settings), asked, answered(settings)]
    }

    /// Only who may hold the session and has time is asked, and once.
    private static func asking(_ settings: Values<SessionSettings>) -> Rule<Offer> {
        Rule("asking", Offer.self, on: .create) { change, context in
            let offer = change.after
            let session = try context.existing(offer.session)
            guard SessionState.open.contains(session.state) else { throw messages.notOpen() }
            guard session.period.start > context.now else { throw messages.inThePast() }
            guard try standing(of: session, offer.mediator, context) == nil else {
                throw messages.askedAlready()
            }
            try Matching(session, settings, context).require(offer.mediator)
            let usual = context.now.adding(hours: settings.offerHours)
            let end = min(offer.expiresAt ?? usual, session.period.start)
            guard end > context.now else { throw messages.inThePast().at(Offer.expiresAt) }
            change.after.expiresAt = end
            change.after.period = session.period
        }
    }

    /// What held when somebody was asked has to hold when somebody accepts.
    private static func answering(_ settings: Values<SessionSettings>) -> Rule<Offer> {
        Rule("answering", Offer.self, on: .move) { change, context in
            change.after.answeredAt = context.now
            let session = try context.existing(change.after.session)
            if change.isMove(Offer.accept) {
                guard SessionState.open.contains(session.state) else { throw messages.notOpen() }
                if let end = change.after.expiresAt, end <= context.now {
                    throw messages.offerOver(end)
                }
                try Matching(session, settings, context).require(change.after.mediator)
            } else if change.isMove(Offer.giveBack) || change.isMove(Offer.withdraw) {
                guard !SessionState.tookPlace.contains(session.state) else {
                    throw messages.alreadyHeld()
                }
            }
        }
    }

    private static let asked = Rule("asked", Offer.self, on: .create, at: .after) {
        change, context in
        let offer = change.after
        var session = try context.existing(offer.session)
        session = try context.change(session) {
            if !$0.asked.contains(offer.mediator) { $0.asked.append(offer.mediator) }
        }
        if session.state != .offered { try context.move(session, Session.startOffering) }
        if let end = offer.expiresAt {
            try context.setDeadline(SessionDeadlines.answer, of: offer, due: end)
        }
    }

    private static func answered(_ settings: Values<SessionSettings>) -> Rule<Offer> {
        Rule("answered", Offer.self, on: .move, at: .after) { change, context in
            let offer = change.after
            try context.dropDeadlines(of: offer)
            if change.isMove(Offer.accept) { return try accept(offer, context) }
            let session = try context.existing(offer.session)
            let isHolding = session.mediators.contains(offer.mediator)
            let left = try context.change(session) {
                $0.asked.removeAll { $0 == offer.mediator }
                $0.mediators.removeAll { $0 == offer.mediator }
            }
            if isHolding {
                try replace(left, settings, context)
            } else if left.state == .offered, try !isWaiting(left, context) {
                try context.move(left, Session.exhaust)
            }
        }
    }

    /// Notes who comes; with the last one that was needed the others are told.
    private static func accept(_ offer: Record<Offer>, _ context: TenantContext) throws {
        let session = try context.change(try context.existing(offer.session)) {
            $0.mediators.append(offer.mediator)
        }
        guard session.mediators.count >= session.mediatorsWanted else { return }
        try context.move(session, Session.accept)
    }

    /// Whoever cannot come after all leaves a session for which others are asked at once.
    private static func replace(
        _ session: Record<Session>, _ settings: Values<SessionSettings>, _ context: TenantContext
    ) throws {
        guard SessionState.coming.contains(session.state) else { return }
        var session = session
        if !SessionState.open.contains(session.state) {
            session = try context.move(session, Session.takeBack)
        }
        guard session.period.start > context.now else { return }
        let isAsked = try ask(session, settings, context)
        if !isAsked, session.state == .offered, try !isWaiting(session, context) {
            try context.move(session, Session.exhaust)
        }
    }

    /// Asks those who fit and were not asked yet.
    ///
    /// - Returns: Whether there was anybody.
    @discardableResult
    private static func ask(
        _ session: Record<Session>, _ settings: Values<SessionSettings>, _ context: TenantContext
    ) throws -> Bool {
        let candidates = try Matching(session, settings, context).candidates()
        let fitting = candidates.filter { $0.fits && !session.asked.contains($0.mediator) }
        for candidate in fitting.prefix(settings.maxOffers) {
            try context.create(Offer.self) {
                $0.session = session.reference
                $0.mediator = candidate.mediator
            }
        }
        return !fitting.isEmpty
    }

    /// What follows for offers when the session goes on, is filled, or is off.
    static func following(_ settings: Values<SessionSettings>) -> Rule<Session> {
        Rule("offers-follow", Session.self, on: .move, at: .after) { change, context in
            let session = change.after
            if change.isMove(Session.offer) {
                try ask(context.existing(session.reference), settings, context)
            } else if change.isMove(Session.accept) || change.isMove(Session.confirm) {
                try end(session, [.open], by: Offer.lose, context)
            } else if change.isMove(Session.postpone) {
                try end(session, Offer.State.standing, by: Offer.withdraw, context)
                try ask(context.existing(session.reference), settings, context)
            } else if [.unmet, .cancelled].contains(session.state) {
                try end(session, Offer.State.standing, by: Offer.withdraw, context)
            }
        }
    }

    private static func end(
        _ session: Record<Session>, _ states: [Offer.State], by move: Move<Offer>,
        _ context: TenantContext
    ) throws {
        let offers = try context.records(Offer.self, sort: [.oldest]) {
            $0.session == session.reference && $0.state.isOne(of: states)
        }
        for offer in offers { try context.move(offer, move) }
    }

    /// The offer to a mediator that counts.
    static func standing(
        of session: Record<Session>, _ mediator: Reference<Mediator>, _ context: TenantReader
    ) throws -> Record<Offer>? {
        try context.first(Offer.self) {
            $0.session == session.reference && $0.mediator == mediator
                && $0.state.isOne(of: Offer.State.standing)
        }
    }

    private static func isWaiting(
        _ session: Record<Session>, _ context: TenantReader
    ) throws -> Bool {
        try context.exists(Offer.self) { $0.session == session.reference && $0.state == .open }
    }
}
