import DachwerkKit
import MediatorTrainingContract

/// What must be in order before somebody is asked for sessions, on whatever way they get there.
enum Readiness {
    /// What stands in the way; `nil` when nothing is missing.
    static func obstacle(
        _ mediator: Record<Mediator>, _ settings: Values<TrainingSettings>,
        _ context: TenantReader
    ) throws -> Refusal? {
        guard let until = mediator.certifiedUntil else {
            return AssignmentCheck.messages.notCertified()
        }
        if until < context.today {
            return AssignmentCheck.messages.certificateLapsed(until)
        }
        if let missing = try missingEndorsement(of: mediator, settings, context) { return missing }
        for kind in settings.requiredAgreements {
            let isAccepted = try context.exists(Agreement.self) {
                $0.mediator == mediator.reference && $0.kind == kind
            }
            if !isAccepted { return messages.missingAgreement(kind) }
        }
        guard let months = settings.conductCheckMonths else { return nil }
        let oldest = context.today.adding(months: -months)
        let isSeen = try context.exists(CheckDocument.self) {
            $0.mediator == mediator.reference && $0.seenOn >= oldest
        }
        return isSeen ? nil : messages.conductCheckMissing(months)
    }

    /// Whether the home organisation must still approve.
    static func missingEndorsement(
        of mediator: Record<Mediator>, _ settings: Values<TrainingSettings>,
        _ context: TenantReader
    ) throws -> Refusal? {
        guard settings.requiresEndorsement else { return nil }
        let isApproved = try context.exists(Endorsement.self) {
            $0.mediator == mediator.reference && $0.state == .approved
        }
        return isApproved ? nil : messages.endorsementMissing()
    }

    /// The way from a lapsed certificate back, once there is a valid one again.
    ///
    /// Whoever paused still pauses, and nobody becomes active past what is asked of everybody.
    static func wayBack(
        of mediator: Record<Mediator>, _ settings: Values<TrainingSettings>,
        _ context: TenantReader
    ) throws -> Move<Mediator> {
        let before = mediator.lapsedFrom ?? (mediator.activeTimes.isEmpty ? .certified : .active)
        if before == .paused { return Mediator.renewPaused }
        let isReady = try before == .active && obstacle(mediator, settings, context) == nil
        return isReady ? Mediator.renew : Mediator.renewCertified
    }
}
