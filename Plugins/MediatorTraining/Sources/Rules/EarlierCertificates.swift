import DachwerkKit
import MediatorTrainingContract

/// Certificates that were issued before the platform existed: brought in with the number and the
/// dates that stand on them, and marked by their occasion.
enum EarlierCertificates {
    /// What is said of an earlier certificate belongs to one, and to no other.
    static func checkFields(_ certificate: Record<Certificate>) throws {
        guard certificate.occasion != .earlier else {
            guard certificate.earlierNumber != nil else {
                throw messages.earlierNeedsNumber()
            }
            guard certificate.earlierIssuedOn != nil else {
                throw messages.earlierNeedsDate()
            }
            return
        }
        let isSaid =
            certificate.earlierNumber != nil || certificate.earlierIssuedOn != nil
            || certificate.earlierValidUntil != nil || !certificate.earlierTopics.isEmpty
        if isSaid { throw messages.notEarlier() }
    }

    /// Writes down what stands on the certificate; nothing of it is counted or measured here.
    static func fill(
        _ certificate: inout Record<Certificate>, under curriculum: Record<Curriculum>,
        _ previous: Record<Certificate>?, _ settings: Values<TrainingSettings>,
        _ context: TenantReader
    ) throws {
        guard let issued = certificate.earlierIssuedOn else { return }
        let months = curriculum.validityMonths ?? settings.validityMonths
        let until = certificate.earlierValidUntil ?? issued.adding(months: months)
        guard issued <= context.today else {
            throw messages.inTheFuture().at(Certificate.earlierIssuedOn)
        }
        guard until >= issued else {
            throw messages.span().at(Certificate.earlierValidUntil)
        }
        // One by one, the oldest first: what the platform issued itself stays the latest.
        if let previous, previous.occasion != .earlier || issued < previous.issuedOn ?? .first {
            throw messages.hasLaterCertificate()
        }
        let offered = curriculum.topics.map(\.topic)
        let named = certificate.earlierTopics.isEmpty ? offered : certificate.earlierTopics
        guard named.allSatisfy(offered.contains), Set(named).count == named.count else {
            throw messages.earlierTopics()
        }
        let passed = Progress.Passed(date: issued, isRecognised: false)
        certificate.number = certificate.earlierNumber
        certificate.topics = try named.map { try CertificateRules.line($0, passed, context) }
        // Whatever that version asked for was done by then; nobody knows the days any more.
        certificate.methodsOn = curriculum.requiresMethods ? issued : nil
        certificate.presentedOn = curriculum.requiresPresentation ? issued : nil
        certificate.issuedOn = issued
        certificate.validUntil = until
    }

    /// Brings the mediator in line: certified since then, and lapsed if it is over.
    ///
    /// Nobody is told of what they have held for years.
    static func follow(
        _ certificate: Record<Certificate>, _ settings: Values<TrainingSettings>,
        _ context: TenantContext
    ) throws {
        var mediator = try context.existing(certificate.mediator)
        if mediator.state == .lapsed {
            let back = try Readiness.wayBack(of: mediator, settings, context)
            mediator = try context.move(mediator, back)
        } else if mediator.state == .accepted || MediatorState.learning.contains(mediator.state) {
            mediator = try context.move(mediator, Mediator.certify)
        }
        let issued = certificate.issuedOn ?? context.today
        try context.change(mediator) {
            $0.curriculum = certificate.curriculum
            $0.startedOn = min($0.startedOn ?? issued, issued)
            $0.certifiedOn = min($0.certifiedOn ?? issued, issued)
        }
        if try wasOver(certificate, context) { try context.move(certificate, Certificate.lapse) }
    }

    /// Whether a certificate was over before it was brought in.
    static func wasOver(
        _ certificate: Record<Certificate>, _ context: TenantReader
    ) throws -> Bool {
        guard certificate.occasion == .earlier, let until = certificate.validUntil else {
            return false
        }
        return until < context.tenant.zone.date(of: certificate.createdAt)
    }
}
