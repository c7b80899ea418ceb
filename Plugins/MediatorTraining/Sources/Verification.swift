import DachwerkKit
import MediatorTrainingContract

/// What anybody who was given the code of a certificate learns of it.
///
/// The name stands there only if the holder agreed; otherwise initials. Who has been forgotten
/// has neither.
enum Verification {
    static let lookup = Lookup(
        "mediator-training.verification",
        "Says what the certificate with this code is worth today.",
        answering: VerificationAnswer.self
    ) { code, context in
        let text: String? = code.description
        let found = try context.records(Certificate.self, limit: 1) { $0.code == text }
        guard let certificate = found.first else { return nil }
        let mediator = try context.existing(certificate.mediator)
        let curriculum = try certificate.curriculum.flatMap { try context.record($0) }
        let latest = try mediator.certificate.flatMap { try context.record($0) }
        return Values<VerificationAnswer> {
            $0.number = certificate.number
            $0.state = state(of: certificate, on: context.today)
            $0.isValid = isValid(certificate, on: context.today)
            $0.isLatestValid = latest.map { isValid($0, on: context.today) } ?? false
            $0.holder = holder(mediator)
            $0.curriculum = curriculum?.name
            $0.edition = curriculum?.edition
            $0.topics = certificate.topics.map(\.title)
            $0.issuedOn = certificate.issuedOn
            $0.validUntil = certificate.validUntil
            $0.endedOn = certificate.endedOn
            $0.checkedOn = context.today
        }
    }

    /// The state by the dates, whether or not the job has run.
    private static func state(
        of certificate: Record<Certificate>, on day: LocalDate
    ) -> Certificate.State {
        let isOpen = certificate.state == .valid || certificate.state == .expiring
        return isOpen && !isValid(certificate, on: day) ? .lapsed : certificate.state
    }

    private static func isValid(_ certificate: Record<Certificate>, on day: LocalDate) -> Bool {
        (certificate.state == .valid || certificate.state == .expiring)
            && day <= certificate.validUntil ?? .first
    }

    private static func holder(_ mediator: Record<Mediator>) -> String? {
        guard let name = mediator.name else { return nil }
        if mediator.isNamedOnVerification { return name }
        let initials = name.split(separator: " ").compactMap(\.first).map { "\($0)." }
        return initials.joined(separator: " ")
    }
}

/// What a certificate is worth today.
enum VerificationAnswer: Line {
    static let number = Field<String?>("number", .impersonal)
    static let state = Field<Certificate.State>("state")
    static let isValid = Field<Bool>("isValid")
    /// Whether the certificate that counts for the same holder is valid, if this one was replaced.
    static let isLatestValid = Field<Bool>("isLatestValid")
    static let holder = Field<String?>(
        "holder",
        .personal(
            purpose: "telling who holds the certificate", basis: .consent, retention: .months(24)))
    static let curriculum = Field<LocalizedText?>("curriculum", .impersonal)
    static let edition = Field<Int?>("edition")
    static let topics = Field<[LocalizedText]>("topics", .impersonal)
    static let issuedOn = Field<LocalDate?>("issuedOn")
    static let validUntil = Field<LocalDate?>("validUntil")
    static let endedOn = Field<LocalDate?>("endedOn")
    static let checkedOn = Field<LocalDate?>("checkedOn")

    static let shape = Shape<VerificationAnswer>(
        number, state, isValid, isLatestValid, holder, curriculum, edition, topics, issuedOn,
        validUntil, endedOn, checkedOn)
}
