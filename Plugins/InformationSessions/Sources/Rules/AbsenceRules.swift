import DachwerkKit
import MediatorTrainingContract

/// Who is away is not expected anywhere, and whoever waited for that person hears of it.
enum AbsenceRules {
    static let all = [span, takingTime]

    private static let span = Rule("span", Absence.self, on: .create, .change) { change, _ in
        guard change.after.until < change.after.from else { return }
        throw messages.reversedDates()
    }

    /// The days are taken first, so that nobody who is away is asked again.
    private static let takingTime = Rule(
        "taking-time", Absence.self, on: .create, .change, at: .after
    ) { change, context in
        let absence = change.after
        let zone = context.tenant.zone
        guard
            let period = Period(
                start: zone.startOfDay(absence.from),
                end: zone.startOfDay(absence.until.adding(days: 1)))
        else { return }
        try context.claim(
            [CapacityClaim(absence.mediator, quantity: 1, period: period, .fact)],
            for: absence.reference)
        try Engagements.release(absence.mediator, in: period, context)
    }
}

/// What a mediator has promised or was asked for.
enum Engagements {
    /// Gives back what was promised for a time that is still to come, and takes back what was
    /// asked for it.
    static func release(
        _ mediator: Reference<Mediator>, in period: Period, _ context: TenantContext
    ) throws {
        let offers = try context.records(Offer.self, sort: [.oldest]) {
            $0.mediator == mediator && $0.state.isOne(of: Offer.State.standing)
        }
        for offer in offers {
            let session = try context.existing(offer.session)
            guard session.period.overlaps(period), session.period.start > context.now,
                SessionState.coming.contains(session.state)
            else { continue }
            let isPromised = offer.state == .accepted
            try context.move(offer, isPromised ? Offer.giveBack : Offer.withdraw)
        }
    }

    /// The sessions that somebody is to hold.
    static func coming(
        _ mediator: Reference<Mediator>, _ context: TenantReader
    ) throws -> [Record<Session>] {
        let horizon = context.now.adding(days: 3_660)
        let holdings = try context.holdings(of: mediator, from: context.now, until: horizon)
        return try holdings.compactMap { holding in
            guard holding.resource == Session.id else { return nil }
            return try context.record(Reference<Session>(holding.holder))
        }
    }
}
