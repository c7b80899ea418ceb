import DachwerkKit
import MediatorTrainingContract

/// The calendar of mediators: each is in one place at a time, and needs time for the way.
enum MediatorTerms {
    /// The way counts once between two sessions; when somebody usually has time is the usual, and
    /// whoever accepts has time.
    static func terms(
        _ mediator: Record<Mediator>, _ settings: Values<SessionSettings>, _ reader: TenantReader
    ) -> CapacityTerms {
        var terms = CapacityTerms.oneAtATime
        terms.after = .minutes(settings.travelMinutes)
        terms.calendar = mediator.availability.map {
            OpeningCalendar(zone: reader.tenant.zone, hours: $0, land: nil)
        }
        return terms
    }

    /// What a session takes of those who hold it.
    static func claims(_ session: Record<Session>) -> [CapacityClaim] {
        session.mediators.map {
            CapacityClaim($0, quantity: 1, period: session.period, .anytime)
        }
    }
}
