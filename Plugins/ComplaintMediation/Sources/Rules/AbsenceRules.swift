import DachwerkKit

/// Who is away hands over at once, and is not expected anywhere.
enum AbsenceRules {
    static let all = [span, takingTime, handingOver]

    private static let span = Rule("span", Absence.self, on: .create, .change) { change, _ in
        guard DateSpan(from: change.after.from, until: change.after.until) == nil else { return }
        throw messages.reversedDates()
    }

    /// An absence takes its days, whatever was promised for them: what has not begun yet and needs
    /// the person is arranged again, and everybody who was invited hears of it.
    private static let takingTime = Rule(
        "taking-time", Absence.self, on: .create, .change, at: .after
    ) { change, context in
        let absence = change.after
        guard let period = time(of: absence, context) else { return }
        let holdings = try context.holdings(
            of: absence.member, from: max(period.start, context.now), until: period.end)
        for holding in holdings
        where holding.resource == MediationSession.id && holding.period.start > context.now {
            let session = try context.existing(Reference<MediationSession>(holding.holder))
            guard session.state == .confirmed else { continue }
            try context.move(session, MediationSession.unconfirm)
        }
        try enter(absence, context)
    }

    /// Enters an absence into the calendar of people.
    static func enter(_ absence: Record<Absence>, _ context: TenantContext) throws {
        guard let period = time(of: absence, context) else { return }
        try context.claim(
            [CapacityClaim(absence.member, quantity: 1, period: period, .fact)],
            for: absence.reference)
    }

    /// The days of an absence; who does not know when it ends is away for years.
    private static func time(of absence: Record<Absence>, _ context: TenantReader) -> Period? {
        let zone = context.tenant.zone
        let last = absence.until ?? max(absence.from, context.today).adding(days: 3_660)
        return Period(
            start: zone.startOfDay(absence.from), end: zone.startOfDay(last.adding(days: 1)))
    }

    /// Whoever is away has somebody who acts at once; whoever is back has the cases back.
    private static let handingOver = Rule(
        "handing-over", Absence.self, on: .create, .change, .erase, at: .after
    ) { change, context in
        try AssignmentRules.settle(casesOf: change.after.member, context)
    }
}
