public import DachwerkKit
import MediatorTrainingContract

/// Brings mediators to those who ask for an information session in a language.
public struct InformationSessionsModule: CapabilityModule {
    /// Who the module is and what it needs.
    public static let manifest = ModuleManifest(
        provides: "information-sessions", version: "1.0",
        requires: [
            .capability("mediator-training", from: "1.0"),
            .capability("member-network", from: "1.0"),
        ],
        summary: "Bring certified mediators to those who ask for a session in a language.")

    private let settings: Values<SessionSettings>

    /// Makes the module for the settings of one composition.
    public init(settings: Values<SessionSettings>) {
        self.settings = settings
    }

    /// Registers everything that the module contributes.
    public func register(in registrar: inout Registrar) {
        registrar.add(contentsOf: Sessions.duties)

        registrar.add(Session.resource)
        registrar.add(Offer.resource)
        registrar.add(Report.resource)
        registrar.add(Fee.resource)
        registrar.add(Absence.resource)
        registrar.add(Participant.resource)
        registerFace(in: &registrar)

        let settings = settings
        registrar.add(
            Capacity(Mediator.self, askedBy: [Sessions.coordinator]) {
                MediatorTerms.terms($0, settings, $1)
            })

        registrar.add(contentsOf: SessionRules.all(settings))
        registrar.add(contentsOf: OfferRules.all(settings))
        registrar.add(contentsOf: ReportRules.all(settings))
        registrar.add(contentsOf: FeeRules.all(settings))
        registrar.add(contentsOf: AbsenceRules.all)
        registrar.add(ParticipantRules.naming(settings))
        registrar.add(contentsOf: WatchRules.mediators(settings))
        registrar.add(WatchRules.certificates(settings))

        registrar.add(SessionDeadlines.passing(settings))
        registrar.add(SessionDeadlines.offers)
        for reminder in SessionReminders.all { registrar.add(reminder) }
        SessionRetention.register(settings, in: &registrar)

        registrar.add(contentsOf: SessionFigures.all(settings))
        registrar.add(contentsOf: SessionTables.all)
        for reading in PressList.all { registrar.add(reading) }
        registrar.add(messages)
        registrar.add(words: WordFiles.all)
    }

    /// What stands on desks, in calendars, on paper, and before people without an account.
    private func registerFace(in registrar: inout Registrar) {
        registrar.add(
            DueDate(
                .start(Session.period), within: 28,
                while: { $0.state.isOne(of: [.requested, .matching, .offered, .accepted]) }))
        registrar.add(DueDate(.end(Session.period), while: { $0.state == .held }))
        registrar.add(DueDate(.moment(Offer.expiresAt), while: { $0.state == .open }))
        registrar.add(
            CalendarEntry(
                Session.self, at: Session.period,
                while: { $0.state.isOne(of: SessionState.certain) },
                cancelled: { $0.state == .cancelled }))
        registrar.add(
            PrintForm(
                "sheet", of: Session.self, fields: Session.number, Session.topic,
                Session.language, Session.period, Session.hostName, Session.address,
                Session.venueType, Session.people, Session.audience, Session.needs,
                signed: "mediator", "host",
                while: { $0.state.isOne(of: SessionState.certain + SessionState.tookPlace) }))
        registrar.add(
            VisitorRequest(Session.self, as: Sessions.visitor, months: settings.retentionMonths) {
                session, _ in session.id
            })
        registrar.add(PublicSection(Session.self, sort: .ascending(Session.period, .start)))
    }
}
