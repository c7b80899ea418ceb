import DachwerkKit

/// Why something cannot be done with a tenant.
struct TenantMessages: MessageCatalog {
    static let capability = ""

    /// The capability that is to be purged.
    let stillOn = refusal("capability.still-on", .conflict, .text("capability"))
    /// The step that nobody waits for.
    let stepNotPending = refusal("upgrade.step", .invalid, .text("step"))
    let holdOver = refusal("platform.hold-over", .conflict, at: PlatformHold.until)
}
