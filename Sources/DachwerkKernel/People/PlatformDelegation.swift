package import DachwerkKit

/// That a member has handed duties to another one, until a day.
///
/// Whoever received them does what the giver could do at the same moment and no more: what the
/// giver loses, what the tenant file takes back and what concerns other organisations is not
/// handed on. It ends with its last day, at midnight in the tenant's zone, and is looked at on
/// every request.
package enum PlatformDelegation: Resource {
    package static let id: ResourceID = "platform.delegation"
    /// The membership of whoever hands on.
    package static let giver = Field<String>(
        "giver", .length(36...36), .computed, .default(RecordID.nobody), .indexed, .standingIn)
    /// The membership of whoever stands in.
    package static let receiver = Field<String>(
        "receiver", .length(36...36), .computed, .default(RecordID.nobody), .indexed, .standingIn)
    package static let duties = Field<[String]>(
        "duties", .count(1...50), .length(1...120), .impersonal)
    package static let from = Field<LocalDate>("from")
    package static let until = Field<LocalDate>("until", .indexed)
    /// When it was ended before its time.
    package static let endedAt = Field<Instant?>("endedAt", .computed)
    package static let resource = ResourceDefinition(
        PlatformDelegation.self, fields: giver, receiver, duties, from, until, endedAt,
        access: access)

    /// Members hand on, see and end by pages of their own; see ``Session/entrust(_:)``.
    private static let access = Access<PlatformDelegation> {
        $0.allow(PlatformModule.administrator, .read, .export)
    }

    /// Who stood in for whom is forgotten like who belonged to the organisation.
    package static let retention = Retention(
        PlatformDelegation.self, from: .date(until), months: 12, by: .erasing)

    /// Whether it holds on a day.
    package static func holds(_ delegation: Record<PlatformDelegation>, on today: LocalDate) -> Bool
    {
        delegation.endedAt == nil && delegation.from <= today && today <= delegation.until
    }
}

extension FieldOption {
    /// Who stands in for whom.
    fileprivate static var standingIn: FieldOption {
        .personal(
            purpose: "letting people stand in for each other", basis: .contract,
            retention: .declared)
    }
}
