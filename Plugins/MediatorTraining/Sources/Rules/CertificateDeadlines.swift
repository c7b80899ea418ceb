import DachwerkKit
import MediatorTrainingContract

/// Certificates end by themselves, and their holders are told in time.
///
/// Whether a mediator may be assigned depends on the dates themselves and never on the moment at
/// which a deadline passes.
enum CertificateDeadlines {
    private static let ending = "ending"
    private static let refresher = "refresher"
    private static let over = "over"

    static func passing(_ settings: Values<TrainingSettings>) -> Deadlines<Certificate> {
        Deadlines(Certificate.self) { certificate, passed, context in
            guard isCurrent(certificate), let until = certificate.validUntil else { return nil }
            switch passed.name {
            case over where until < context.today:
                try context.move(certificate, Certificate.lapse)
            case ending: return try announce(certificate, until, settings, context)
            case refresher:
                try TrainingNotices.tell(
                    messages.refresherOffered(certificate), about: certificate,
                    certificate.mediator, context)
            default: break
            }
            return nil
        }
    }

    static func setting(_ settings: Values<TrainingSettings>) -> Rule<Certificate> {
        Rule("deadlines", Certificate.self, on: .create, .move, at: .after) { change, context in
            // One from before the platform may have lapsed the moment it was brought in.
            let certificate = try context.existing(change.after.reference)
            guard isCurrent(certificate) else {
                return try context.dropDeadlines(of: certificate)
            }
            if change.kind == .create { try set(certificate, settings, context) }
        }
    }

    /// Certificates of a store that is older than their deadlines get them.
    static func filling(_ settings: Values<TrainingSettings>) -> JobStep {
        .each(
            Certificate.self,
            where: { certificate, _ in certificate.state.isOne(of: [.valid, .expiring]) }
        ) { certificate, context in
            guard try context.deadlines(of: certificate).isEmpty else { return }
            try set(certificate, settings, context)
        }
    }

    private static func isCurrent(_ certificate: Record<Certificate>) -> Bool {
        certificate.state == .valid || certificate.state == .expiring
    }

    private static func set(
        _ certificate: Record<Certificate>, _ settings: Values<TrainingSettings>,
        _ context: TenantContext
    ) throws {
        guard let until = certificate.validUntil else { return }
        let zone = context.tenant.zone
        try context.setDeadline(
            over, of: certificate, due: zone.startOfDay(until.adding(days: 1)))
        guard until >= context.today else { return }
        let days = settings.expiryNoticeDays.filter { $0 > 0 }
        let isNear = days.contains { context.today.days(until: until) <= $0 }
        if let due = isNear ? context.now : next(until, settings, context) {
            try context.setDeadline(ending, of: certificate, due: due)
        }
        let curriculum = try certificate.curriculum.flatMap { try context.record($0) }
        guard let months = curriculum?.refresherMonths, months > 0 else { return }
        let offered = zone.startOfDay(until.adding(months: -months))
        try context.setDeadline(refresher, of: certificate, due: max(offered, context.now))
    }

    /// Tells the holder; a day that was missed is not made up for.
    private static func announce(
        _ certificate: Record<Certificate>, _ until: LocalDate,
        _ settings: Values<TrainingSettings>, _ context: TenantContext
    ) throws -> Instant? {
        let left = context.today.days(until: until)
        guard left >= 0 else { return nil }
        var current = certificate
        if current.state == .valid { current = try context.move(current, Certificate.expire) }
        try TrainingNotices.tell(
            messages.certificateExpiring(current, left), about: current, current.mediator, context)
        return next(until, settings, context)
    }

    /// The first day to come on which the holder is told.
    private static func next(
        _ until: LocalDate, _ settings: Values<TrainingSettings>, _ context: TenantReader
    ) -> Instant? {
        let zone = context.tenant.zone
        return settings.expiryNoticeDays.filter { $0 > 0 }
            .map { zone.startOfDay(until.adding(days: -$0)) }
            .filter { $0 > context.now }
            .min()
    }
}
