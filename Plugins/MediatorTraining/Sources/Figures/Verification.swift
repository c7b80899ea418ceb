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
        guard let certificate = try context.first(Certificate.self, where: { $0.code == text })
        else { return nil }
        let mediator = try context.existing(certificate.mediator)
        guard mediator.state != .anonymous else { return withdrawn(certificate, context) }
        let curriculum = try certificate.curriculum.flatMap { try context.record($0) }
        let latest = try mediator.certificate.flatMap { try context.record($0) }
        return Values<VerificationAnswer> {
            $0.number = certificate.number
            $0.state = state(of: certificate, on: context.today)
            $0.isValid = isValid(certificate, on: context.today)
            $0.isLatestValid = latest.map { isValid($0, on: context.today) } ?? false
            $0.isEarlier = certificate.occasion == .earlier
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

    /// Of somebody who has been forgotten nobody is certified any more: the code says so, and
    /// nothing else that could lead to the person.
    private static func withdrawn(
        _ certificate: Record<Certificate>, _ context: TenantReader
    ) -> Values<VerificationAnswer> {
        Values<VerificationAnswer> {
            $0.number = certificate.number
            $0.state = .withdrawn
            $0.isValid = false
            $0.isLatestValid = false
            $0.isEarlier = false
            $0.checkedOn = context.today
        }
    }

    /// The state by the dates, whether or not the job has run.
    private static func state(
        of certificate: Record<Certificate>, on day: LocalDate
    ) -> VerifiedState {
        switch certificate.state {
        case .valid where isValid(certificate, on: day): .valid
        case .expiring where isValid(certificate, on: day): .expiring
        case .valid, .expiring, .lapsed: .lapsed
        case .revoked: .revoked
        case .superseded: .superseded
        }
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
    static let state = Field<VerifiedState>("state")
    static let isValid = Field<Bool>("isValid")
    /// Whether the certificate that counts for the same holder is valid, if this one was replaced.
    static let isLatestValid = Field<Bool>("isLatestValid")
    /// Whether it was issued before the platform existed and brought in.
    static let isEarlier = Field<Bool>("isEarlier")
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
        number, state, isValid, isLatestValid, isEarlier, holder, curriculum, edition, topics,
        issuedOn, validUntil, endedOn, checkedOn)
}

/// What a certificate is worth to somebody who was given its code.
enum VerifiedState: String, Choice {
    /// Valid.
    case valid
    /// Valid, and ends soon.
    case expiring
    /// Over.
    case lapsed
    /// Taken back.
    case revoked
    /// Another one has taken its place.
    case superseded
    /// Its holder has been forgotten.
    case withdrawn
}
