public import DachwerkKit

/// How far somebody has come: from the application to the end.
public enum MediatorState: String, LifecycleState {
    /// Would like to be trained.
    case applicant
    /// Was not accepted.
    case declined
    /// Accepted; the training has not begun.
    case accepted
    /// Learns.
    case inTraining
    /// Has passed every topic.
    case topicsPassed
    /// Has held the final presentation as well.
    case presented
    /// Has a certificate and is not active yet.
    case certified
    /// Can be asked for sessions.
    case active
    /// Takes no sessions for a while.
    case paused
    /// The certificate is over or was revoked.
    case lapsed
    /// Has left.
    case left
    /// Has left and is forgotten; what was done still counts.
    case anonymous

    /// The states in which somebody learns and has no certificate yet.
    public static let learning: [MediatorState] = [.inTraining, .topicsPassed, .presented]
    /// The states that rest on a certificate.
    public static let certifiedStates: [MediatorState] = [.certified, .active, .paused]
    /// The states in which somebody is not part of the programme.
    public static let outside: [MediatorState] = [.applicant, .declined, .left, .anonymous]
}

extension Mediator {
    /// Takes an applicant in.
    public static let accept = Transition("accept", from: .applicant, to: .accepted)
    /// Does not take an applicant in.
    public static let decline = Transition("decline", from: .applicant, to: .declined)
    /// Begins the training.
    public static let startTraining = Transition(
        "start-training", from: .accepted, to: .inTraining)
    /// Notes that every topic is passed; follows from the assessments.
    public static let passTopics = Transition(
        "pass-topics", from: .inTraining, to: .topicsPassed, isInternal: true)
    /// Notes that the final presentation is passed; follows from the assessments.
    public static let present = Transition(
        "present", from: .topicsPassed, to: .presented, isInternal: true)
    /// Notes that something is no longer passed, because an assessment was corrected.
    public static let reopen = Transition(
        "reopen", from: .topicsPassed, .presented, to: .inTraining, isInternal: true)
    /// Notes the first certificate.
    public static let certify = Transition(
        "certify", from: .accepted, .inTraining, .topicsPassed, .presented, to: .certified,
        isInternal: true)
    /// Lets the mediator be asked for sessions.
    public static let activate = Transition("activate", from: .certified, to: .active)
    /// Takes no sessions for a while.
    public static let pause = Transition("pause", from: .active, to: .paused)
    /// Takes sessions again.
    public static let resume = Transition("resume", from: .paused, to: .active)
    /// Notes that the certificate is over or was revoked.
    public static let lapse = Transition(
        "lapse", from: .certified, .active, .paused, to: .lapsed, isInternal: true)
    /// Notes that there is a valid certificate again and nothing else is missing.
    public static let renew = Transition("renew", from: .lapsed, to: .active, isInternal: true)
    /// Notes that there is a valid certificate again for somebody who paused.
    public static let renewPaused = Transition(
        "renew-paused", from: .lapsed, to: .paused, isInternal: true)
    /// Notes that there is a valid certificate again for somebody who is not active yet, or who
    /// lacks something else.
    public static let renewCertified = Transition(
        "renew-certified", from: .lapsed, to: .certified, isInternal: true)
    /// Leaves the programme.
    public static let leave = Transition(
        "leave",
        from: .applicant, .accepted, .inTraining, .topicsPassed, .presented, .certified, .active,
        .paused, .lapsed, to: .left)
    /// Forgets the person; what was done still counts.
    public static let forget = Transition("forget", from: .left, .declined, to: .anonymous)
}

/// What the certificate that counts is worth.
public enum Standing: String, Choice {
    /// There is none.
    case none
    /// It is valid.
    case valid
    /// It is valid and ends soon.
    case expiring
    /// It is over.
    case lapsed
    /// It was revoked.
    case revoked
}
