public import DachwerkKit

/// Whether a mediator may be given a session on a day, in a language, about a topic.
///
/// Whoever assigns mediators asks here, before every assignment and again when a certificate
/// changes; nothing in the answer depends on whether the job has run.
public struct AssignmentCheck: Sendable {
    /// Why a mediator may not be given a session.
    public enum Obstacle: Sendable, Hashable, CaseIterable {
        /// The mediator is not active.
        case notActive
        /// There is no certificate.
        case notCertified
        /// The certificate is not valid on the day.
        case lapsed
        /// The certificate was revoked.
        case revoked
        /// The language is not covered at the level.
        case language
        /// The mediator does not hold the topic on the day.
        case topic
    }

    /// What stands in the way; `nil` when the mediator may be assigned.
    public let obstacle: Obstacle?
    /// The last day of the certificate that counts.
    public let certifiedUntil: LocalDate?
    /// How the language is covered.
    public let match: LanguageMatch?

    /// Checks a mediator against a session.
    ///
    /// - Parameters:
    ///   - mediator: Who is to be assigned.
    ///   - date: The day of the session.
    ///   - need: The language of the session and the level it takes.
    ///   - topic: What the session is about; any topic when nothing is said.
    ///   - context: The tenant.
    /// - Throws: A refusal when there is no such mediator.
    public init(
        _ mediator: Reference<Mediator>, on date: LocalDate, speaking need: LanguageNeed,
        about topic: Reference<TrainingTopic>?, _ context: TenantReader
    ) throws {
        let person = try context.existing(mediator)
        let certificate = try person.certificate.flatMap { try context.record($0) }
        certifiedUntil = certificate?.validUntil
        match = need.match(person.languages)
        if let found = Self.obstacle(person, certificate, on: date) {
            obstacle = found
        } else if match == nil {
            obstacle = .language
        } else if let topic, let certificate,
            try !Self.holds(topic, person, certificate, on: date, context)
        {
            obstacle = .topic
        } else {
            obstacle = nil
        }
    }

    /// What the messages about assignments are.
    public static let messages = AssignmentMessages()

    /// Refuses unless the mediator may be assigned.
    public func require(at field: JSONPointer = .root.appending("mediator")) throws {
        let messages = Self.messages
        let refusal: Refusal? =
            switch obstacle {
            case nil: nil
            case .notActive: messages.notActive()
            case .notCertified: messages.notCertified()
            // A certificate that is not over has no last day only while it is being written.
            case .lapsed: certifiedUntil.map { messages.certificateLapsed($0) }
            case .revoked: messages.certificateRevoked()
            case .language: messages.languageNotCovered()
            case .topic: messages.topicNotHeld()
            }
        if let refusal { throw refusal.at(field) }
    }

    /// What the certificate and the state say.
    private static func obstacle(
        _ person: Record<Mediator>, _ certificate: Record<Certificate>?, on date: LocalDate
    ) -> Obstacle? {
        guard let certificate, let from = certificate.issuedOn,
            let until = certificate.validUntil
        else { return .notCertified }
        if certificate.state == .revoked { return .revoked }
        if until < date || person.state == .lapsed { return .lapsed }
        if date < from { return .notCertified }
        return person.state == .active ? nil : .notActive
    }

    private static func holds(
        _ topic: Reference<TrainingTopic>, _ person: Record<Mediator>,
        _ certificate: Record<Certificate>, on date: LocalDate, _ context: TenantReader
    ) throws -> Bool {
        if certificate.topics.contains(where: { $0.topic == topic }) { return true }
        return try context.exists(Specialisation.self) {
            $0.mediator == person.reference && $0.topic == topic && $0.acquiredOn <= date
                && ($0.validUntil.isEmpty || $0.validUntil >= date)
        }
    }
}
