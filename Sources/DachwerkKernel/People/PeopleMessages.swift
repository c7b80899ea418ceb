import DachwerkKit

/// What does not fit about those who belong to a tenant.
struct PeopleMessages: MessageCatalog {
    static let capability = "platform"

    let membershipDays = refusal("membership-days", .conflict, at: PlatformMembership.until)
    /// The role that the tenant file does not have.
    let role = fault("membership-role", .text("role"))
    let delegationDuties = fault("delegation-duties")
    let delegationReceiver = fault("delegation-receiver")
    let delegationUntil = fault("delegation-until")
    let delegationsMany = refusal("delegations-many", .conflict)
}
