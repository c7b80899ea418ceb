public import DachwerkKit

/// Why a mediator may not be given a session, for everybody who assigns mediators.
public struct AssignmentMessages: MessageCatalog {
    /// The capability.
    public static let capability = "mediator-training"

    /// The person takes no sessions at the moment.
    public let notActive = refusal("mediator-not-active")
    /// The person had no certificate on the day.
    public let notCertified = refusal("mediator-not-certified")
    /// The certificate is over on the day.
    public let certificateLapsed = refusal("certificate-lapsed", .date("until"))
    /// The certificate was revoked.
    public let certificateRevoked = refusal("certificate-revoked")
    /// The language is not covered at the level.
    public let languageNotCovered = refusal("language-not-covered")
    /// The person does not hold the topic.
    public let topicNotHeld = refusal("topic-not-held")

    /// The messages of the capability.
    public init() {}
}
