import DachwerkKit
import MediatorTrainingContract

/// What a mediator's record says of the certificate that counts.
enum Profile {
    /// Works it out anew and writes what has changed.
    static func refresh(_ reference: Reference<Mediator>, _ context: TenantContext) throws {
        let mediator = try context.existing(reference)
        let certificate = try context.first(Certificate.self, sort: [.newest]) {
            $0.mediator == reference && $0.state != .superseded
        }
        let missing = try updateTopics(mediator, certificate, context)
        let topics = try heldTopics(reference, certificate, context)
        try context.change(mediator) {
            $0.certificate = certificate?.reference
            $0.certifiedUntil = certificate?.validUntil
            $0.standing = standing(certificate)
            $0.topics = topics
            $0.updateTopics = missing
            $0.isUpdateDue = !missing.isEmpty
        }
        guard !missing.isEmpty, !mediator.isUpdateDue else { return }
        try TrainingNotices.tell(
            messages.topicsAdded(try missing.map { try context.existing($0).title }),
            about: mediator, reference, context)
    }

    /// Works it out anew for everybody with a certificate.
    static func refreshAll(_ context: TenantContext) throws {
        try context.visit(Mediator.self, where: { !$0.certificate.isEmpty }) { mediator in
            try refresh(mediator.reference, context)
        }
    }

    private static func standing(_ certificate: Record<Certificate>?) -> Standing {
        switch certificate?.state {
        case nil, .superseded: .none
        case .valid: .valid
        case .expiring: .expiring
        case .lapsed: .lapsed
        case .revoked: .revoked
        }
    }

    /// The topics of the version in force that the certificate does not carry.
    ///
    /// The certificate stays as it is; whoever left is not asked for anything.
    private static func updateTopics(
        _ mediator: Record<Mediator>, _ certificate: Record<Certificate>?,
        _ context: TenantReader
    ) throws -> [Reference<TrainingTopic>] {
        guard let certificate, certificate.state != .revoked,
            !MediatorState.outside.contains(mediator.state),
            let own = try certificate.curriculum.flatMap({ try context.record($0) }),
            let current = try CurriculumRules.inForce(own.code, context)
        else { return [] }
        let held = Set(certificate.topics.map(\.topic))
        return current.topics.map(\.topic).filter { !held.contains($0) }
    }

    private static func heldTopics(
        _ mediator: Reference<Mediator>, _ certificate: Record<Certificate>?,
        _ context: TenantReader
    ) throws -> [Reference<TrainingTopic>] {
        var topics = certificate?.topics.map(\.topic) ?? []
        let special = try context.records(Specialisation.self, sort: [.oldest]) {
            $0.mediator == mediator && $0.acquiredOn.isOnOrBeforeToday
                && ($0.validUntil.isEmpty || $0.validUntil.isOnOrAfterToday)
        }
        for topic in special.map(\.topic) where !topics.contains(topic) { topics.append(topic) }
        return Array(topics.prefix(200))
    }
}
