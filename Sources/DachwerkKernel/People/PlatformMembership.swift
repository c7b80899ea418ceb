package import DachwerkKit

/// That a person belongs to an organisation, in which roles and for how long.
///
/// Accounts belong to the platform and memberships to tenants: somebody may work for several
/// organisations, and none of them learns of the others. Which account stands behind a membership
/// is therefore read by nobody. A membership ends with its last day, at midnight in the tenant's
/// zone; it is looked at on every request.
package enum PlatformMembership: Resource {
    package static let id: ResourceID = "platform.membership"
    /// The account of the platform behind it.
    package static let account = Field<String>(
        "account", .length(36...36), .computed, .default(RecordID.nobody), .indexed, .belonging)
    package static let name = Field<String>(
        "name", .length(1...200), .belonging,
        .summary("The name by which the organisation knows the person."))
    package static let roles = Field<[String]>(
        "roles", .count(1...20), .length(1...80), .impersonal,
        .summary("Roles of the tenant file; what they may do is asked of the file."))
    package static let person = Field<String?>(
        "person", .length(36...36), .indexed, .belonging,
        .summary("The identity of the record behind the person, where there is one."))
    package static let organisations = Field<[String]>(
        "organisations", .count(0...50), .length(36...36), .belonging,
        .summary("The organisations that the person acts for."))
    package static let from = Field<LocalDate>("from", .belonging)
    package static let until = Field<LocalDate?>("until", .indexed, .belonging)
    /// Why somebody who keeps the platform running was let in; nothing of members.
    package static let grounds = Field<String?>(
        "grounds", .length(3...1_000), .format(.text), .computed, .belonging)
    /// The moment at which somebody who was let in is let out; nothing of members.
    package static let endsAt = Field<Instant?>("endsAt", .computed, .indexed, .belonging)
    package static let resource = ResourceDefinition(
        PlatformMembership.self, fields: account, name, roles, person, organisations, from, until,
        grounds, endsAt, access: access)

    private static var access: Access<PlatformMembership> {
        var access = Access<PlatformMembership>()
        access.allow(PlatformModule.administrator, .read, .export, .erase, except: account)
        access.allow(
            PlatformModule.administrator, .change, only: name, roles, person, organisations, from,
            until)
        return access
    }

    /// Whoever has left is forgotten after a year; until then the history can name who acted.
    package static let retention = Retention(
        PlatformMembership.self, from: .date(until), months: 12, by: .erasing)

    /// Whether somebody belongs to the organisation at a moment.
    package static func holds(
        _ membership: Record<PlatformMembership>, at now: Instant, _ zone: Zone
    ) -> Bool {
        let today = zone.date(of: now)
        return membership.from <= today && (membership.until ?? .last) >= today
            && membership.endsAt.map { now < $0 } ?? true
    }
}

extension Record<PlatformMembership> {
    /// Whether it is somebody who keeps the platform running and was let in for some hours.
    package var isSupport: Bool { self.endsAt != nil }
}

extension FieldOption {
    /// Who belongs to the organisation, kept a while after the end.
    fileprivate static var belonging: FieldOption {
        .personal(
            purpose: "letting people work for the organisation", basis: .contract,
            retention: .declared)
    }
}

extension RecordID {
    /// Stands where nobody stands; no record and no account has it.
    package static let nobody = "00000000-0000-7000-8000-000000000000"
}
