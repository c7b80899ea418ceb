import DachwerkKit

/// A report counts heads, and only after a session are there fees.
enum ReportRules {
    static func all(_ settings: Values<SessionSettings>) -> [Rule<Report>] {
        [reporting(settings), counting, following(settings)]
    }

    private static func reporting(_ settings: Values<SessionSettings>) -> Rule<Report> {
        Rule("reporting", Report.self, on: .create) { change, context in
            let session = try context.existing(change.after.session)
            let reporter = session.mediators.first { $0.id == context.actor.person }
            guard reporter != nil || Sessions.isCoordination(context) else {
                throw messages.notYours()
            }
            guard session.state == .held else { throw messages.notHeld() }
            if let expenses = change.after.expenses, expenses.minorUnits > 0 {
                guard expenses.minorUnits <= settings.maxExpenses.minorUnits else {
                    throw messages.tooMuch(settings.maxExpenses)
                }
            }
            change.after.mediator = reporter ?? session.mediators.first
            change.after.day = context.tenant.zone.date(of: session.period.start)
            change.after.topic = session.topic
            change.after.language = session.language
            change.after.district = session.district
            change.after.venueType = change.after.venueType ?? session.venueType
        }
    }

    private static let counting = Rule("counting", Report.self, on: .create, .change) {
        change, _ in
        let report = change.after
        change.after.reached =
            report.children + report.younger + report.older + report.seniors + report.ofUnknownAge
        guard report.glad + report.undecided + report.sad <= change.after.reached else {
            throw messages.moreOpinions(change.after.reached)
        }
    }

    private static func following(_ settings: Values<SessionSettings>) -> Rule<Report> {
        Rule("reported", Report.self, on: .create, at: .after) { change, context in
            let report = change.after
            let session = try context.move(
                try context.existing(report.session), Session.report)
            for mediator in session.mediators {
                let isReporter = mediator == report.mediator
                try context.create(Fee.self) {
                    $0.session = session.reference
                    $0.mediator = mediator
                    $0.expenses = isReporter ? report.expenses : nil
                }
            }
        }
    }
}

/// Fees follow from reports; their amounts from the settings.
enum FeeRules {
    static func all(_ settings: Values<SessionSettings>) -> [Rule<Fee>] {
        [pricing(settings), paying, settlingSession]
    }

    private static func pricing(_ settings: Values<SessionSettings>) -> Rule<Fee> {
        Rule("pricing", Fee.self, on: .create, .move) { change, context in
            if change.kind == .create {
                let session = try context.existing(change.after.session)
                guard [.reported, .settled].contains(session.state) else {
                    throw messages.reportMissing()
                }
                change.after.amount = change.after.amount ?? settings.feePerSession
                change.after.allowance = change.after.allowance ?? settings.travelAllowance
            }
            let parts = [change.after.amount, change.after.allowance, change.after.expenses]
            change.after.total = Money(
                cents: parts.reduce(0) { $0 + ($1?.minorUnits ?? 0) })
        }
    }

    private static let paying = Rule("paying", Fee.self, on: .move) { change, context in
        guard change.isMove(Fee.pay) else { return }
        change.after.paidOn = context.today
    }

    /// With the last fee the session is settled.
    private static let settlingSession = Rule("settling-session", Fee.self, on: .move, at: .after) {
        change, context in
        guard !Fee.State.open.contains(change.after.state) else { return }
        let session = try context.existing(change.after.session)
        guard session.state == .reported, try !isOpen(session, context) else { return }
        try context.move(session, Session.settle)
    }

    /// Nobody settles what is not paid.
    static let settling = Rule("settling", Session.self, on: .move) { change, context in
        guard change.isMove(Session.settle), try isOpen(change.after, context) else { return }
        throw messages.unpaidFees()
    }

    private static func isOpen(
        _ session: Record<Session>, _ context: TenantReader
    ) throws -> Bool {
        try context.exists(Fee.self) {
            $0.session == session.reference && $0.state.isOne(of: Fee.State.open)
        }
    }
}
