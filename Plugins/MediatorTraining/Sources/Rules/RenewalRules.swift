import DachwerkKit
import MediatorTrainingContract

/// When one certificate may take the place of another, and what it must keep or bring.
enum RenewalRules {
    /// Holds the occasion against the certificate there is.
    static func check(
        _ occasion: Occasion, _ previous: Record<Certificate>?,
        _ settings: Values<TrainingSettings>, _ context: TenantReader
    ) throws {
        guard let previous, previous.state != .revoked, let until = previous.validUntil else {
            if occasion != .initial { throw messages.nothingToRenew() }
            return
        }
        let isLapsed = previous.state == .lapsed || until < context.today
        switch occasion {
        case .earlier: break
        case .initial: throw isLapsed ? messages.onlyRenewal() : messages.hasCertificate()
        case .reissue: if isLapsed { throw messages.onlyRenewal() }
        case .renewal:
            let first = try firstDay(of: previous, until, settings, context)
            if !isLapsed, context.today < first {
                throw messages.renewalTooEarly(first)
            }
        }
    }

    /// A re-issue changes no validity, so it may not take a topic away either.
    ///
    /// A newer version that has every topic of the certificate is welcome: this is how a topic that
    /// was learned later comes to stand on it.
    static func requireAllTopics(
        of previous: Record<Certificate>?, in curriculum: Record<Curriculum>,
        _ context: TenantReader
    ) throws {
        guard let previous, let former = previous.curriculum, former != curriculum.reference
        else { return }
        let offered = Set(curriculum.topics.map(\.topic))
        let isKept = previous.topics.allSatisfy { offered.contains($0.topic) }
        let code = try context.existing(former).code
        guard isKept, code == curriculum.code, curriculum.validFrom <= context.today else {
            throw messages.reissueLosesTopics()
        }
    }

    /// Up to when refreshers have been counted: the first certificate or the last renewal.
    ///
    /// A re-issue in between counts none, so it does not begin anew either. What was brought in
    /// counts from its own day on, not from the day on which it came here.
    static func countedUntil(
        _ certificate: Record<Certificate>, _ context: TenantReader
    ) throws -> Instant? {
        guard certificate.occasion == .renewal else { return nil }
        let last = try context.first(Certificate.self, sort: [.newest]) {
            $0.mediator == certificate.mediator && $0.occasion != .reissue
        }
        guard let last else { return nil }
        guard last.occasion == .earlier, let issued = last.issuedOn else { return last.createdAt }
        return context.tenant.zone.startOfDay(issued.adding(days: 1))
    }

    /// The first day of a renewal: when the refresher is offered or the end is announced.
    private static func firstDay(
        of certificate: Record<Certificate>, _ until: LocalDate,
        _ settings: Values<TrainingSettings>, _ context: TenantReader
    ) throws -> LocalDate {
        let curriculum = try certificate.curriculum.flatMap { try context.record($0) }
        let offered = until.adding(months: -(curriculum?.refresherMonths ?? 0))
        return min(offered, until.adding(days: -(settings.expiryNoticeDays.max() ?? 0)))
    }
}
