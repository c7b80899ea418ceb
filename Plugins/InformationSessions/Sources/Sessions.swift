import DachwerkKit

/// The duties of information sessions and what the parts of the module share.
enum Sessions {
    /// Finds mediators, confirms and publishes.
    static let coordinator = Duty(
        "information-sessions.coordinator",
        "Finds mediators for requests, confirms, publishes, and settles sessions.")

    /// Holds sessions.
    static let mediator = Duty(
        "information-sessions.mediator",
        "Accepts or declines offers, says when it is away, and reports.")

    /// Asks for sessions on behalf of an organisation.
    static let host = Duty(
        "information-sessions.host", "Asks for sessions on behalf of the own organisation.")

    /// Sees sessions without persons, and changes nothing.
    static let viewer = Duty(
        "information-sessions.viewer", "Reads sessions and reports without personal data.")

    /// Asks for figures.
    static let reporter = Duty(
        "information-sessions.reporter", "Asks for the figures and tables of the sessions.")

    /// Pays fees.
    static let treasurer = Duty(
        "information-sessions.treasurer", "Reads the pay-out list and marks fees as paid.")

    /// Asked for a session without an account, and follows it by a private link.
    static let visitor = Duty(
        "information-sessions.visitor", "Follows the own request by a private link.")

    /// Every duty of the capability, for registration.
    static let duties = [coordinator, mediator, host, viewer, reporter, treasurer, visitor]

    /// Whether the coordination itself acts, or the platform for it.
    static func isCoordination(_ context: TenantReader) -> Bool {
        context.actor.kind == .system || context.actor.holds(coordinator)
    }
}

extension FieldOption {
    /// What is kept about a person because of a session; goes after the months of the settings.
    static var session: FieldOption {
        .personal(
            purpose: "carrying out the session and reaching those who asked for it",
            basis: .contract, retention: .declared)
    }
}
