import DachwerkKit
import MediatorTrainingContract

/// Lets certificates end by themselves, and tells their holders in time.
///
/// Whether a mediator may be assigned depends on the dates themselves and never on the hour at
/// which this runs.
enum ValidityJob {
    static func job(_ settings: Values<TrainingSettings>) -> Job {
        let days = settings.expiryNoticeDays.filter { $0 > 0 }.sorted()
        return Job(
            "mediator-training.validity", everyMinutes: 60,
            "Announces the end of certificates, offers refreshers, and ends what is over."
        ) { context in
            try lapse(context)
            try expire(days.last ?? 0, context)
            try announce(days, context)
            try offerRefreshers(context)
            try Profile.refreshAll(context)
        }
    }

    private static func lapse(_ context: TenantContext) throws {
        let over = try context.records(
            Certificate.self, sort: [.oldest], limit: TrainingLimits.records
        ) { $0.state.isOne(of: [.valid, .expiring]) && $0.validUntil.isBeforeToday }
        for certificate in over { try context.move(certificate, Certificate.lapse) }
    }

    private static func expire(_ days: Int, _ context: TenantContext) throws {
        let ending = try context.records(
            Certificate.self, sort: [.oldest], limit: TrainingLimits.records
        ) { $0.state == .valid && $0.validUntil <= context.today.adding(days: days) }
        for certificate in ending { try context.move(certificate, Certificate.expire) }
    }

    /// Each of the days is announced once, and a day that was missed is not made up for.
    private static func announce(_ days: [Int], _ context: TenantContext) throws {
        let ending = try context.records(
            Certificate.self, sort: [.oldest], limit: TrainingLimits.records
        ) { $0.state == .expiring }
        for certificate in ending {
            guard let until = certificate.validUntil else { continue }
            let left = context.today.days(until: until)
            guard let day = days.first(where: { left <= $0 }),
                day < certificate.noticedDays ?? .max
            else { continue }
            let noticed = try context.change(certificate) { $0.noticedDays = day }
            var arguments = CertificateRules.arguments(noticed)
            arguments["days"] = .integer(Int64(left))
            try TrainingNotices.tell(
                "certificate-expiring", about: noticed, noticed.mediator, arguments, context)
        }
    }

    private static func offerRefreshers(_ context: TenantContext) throws {
        let current = try context.records(
            Certificate.self, sort: [.oldest], limit: TrainingLimits.records
        ) { $0.state.isOne(of: [.valid, .expiring]) && $0.isRefresherOffered == false }
        var months: [Reference<Curriculum>: Int] = [:]
        for certificate in current {
            guard let until = certificate.validUntil, let reference = certificate.curriculum else {
                continue
            }
            let early = try months[reference] ?? context.record(reference)?.refresherMonths ?? 0
            months[reference] = early
            guard early > 0, until.adding(months: -early) <= context.today else { continue }
            let offered = try context.change(certificate) { $0.isRefresherOffered = true }
            try TrainingNotices.tell(
                "refresher-offered", about: offered, offered.mediator,
                CertificateRules.arguments(offered), context)
        }
    }
}
