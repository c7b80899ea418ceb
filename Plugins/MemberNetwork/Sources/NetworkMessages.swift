import DachwerkKit
import MemberNetworkContract

/// What the network of members says to people.
let messages = NetworkMessages()

/// Every refusal, notice and warning of the network of members.
struct NetworkMessages: MessageCatalog {
    static let capability = MemberNetworkModule.manifest.capability

    // MARK: Organisations and what they offer

    let noTenantOrganisation = refusal("no-tenant-organisation")
    let approvalNeeded = refusal("approval-needed", .forbidden)
    let secondTenant = refusal("second-tenant", .conflict, at: Organisation.isTenant)
    let parentCircle = refusal("parent-circle", .conflict)
    let umbrellaHasMembers = refusal("umbrella-has-members", .conflict, at: Organisation.isUmbrella)
    let repeatedService = refusal("repeated-service", .conflict, at: Service.sameAs)

    let noLatitude = refusal("no-latitude", .invalid, at: Place.latitude)
    let noLongitude = refusal("no-longitude", .invalid, at: Place.longitude)
    let halfPoint = refusal("half-point", .invalid)

    // MARK: Memberships and days

    let ownMember = refusal("own-member", .conflict, at: Membership.umbrella)
    let notAnUmbrella = refusal("not-an-umbrella", .conflict, at: Membership.umbrella)
    let overlappingMembership = refusal(
        "overlapping-membership", .conflict, at: Membership.validFrom, .date("from"))
    let membershipCircle = refusal("membership-circle", .conflict)
    let reversedDates = refusal("reversed-dates", .invalid, .date("from"), .date("until"))
    let validityEnded = refusal("validity-ended", .date("until"))
    let stillValid = refusal("still-valid")

    // MARK: Two entries for one organisation

    let mergeTargetMissing = refusal("merge-target-missing", .invalid, at: Organisation.mergedInto)
    let mergeTargetArchived = refusal(
        "merge-target-archived", .conflict, at: Organisation.mergedInto)
    let ownMerge = refusal("own-merge", .conflict, at: Organisation.mergedInto)
    let tenantStays = refusal("tenant-stays", .conflict, at: Organisation.mergedInto)
    let mergedAway = refusal("merged-away", .conflict)
    let likelyDuplicate = warning("likely-duplicate", .list(.localized("names")))

    // MARK: What editors and organisations are told

    let proposed = notice("proposed")
    let merged = notice("merged", .field(Organisation.name))
    let expired = notice("expired")
    let stale = notice("stale")
    let unlisting = notice("unlisting", .date("day"))
    let unlisted = notice("unlisted")
}
