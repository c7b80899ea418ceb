public import DachwerkKit

/// That one organisation belongs to another for a time; every count of members comes from these.
public enum Membership: OrganisationPart {
    /// The name of the resource.
    public static let id: ResourceID = "member-network.membership"

    /// What a member is in the umbrella.
    public enum Role: String, Choice {
        /// Founded the umbrella.
        case founding
        /// A member like any other.
        case ordinary
        /// Supports the umbrella, usually without a vote.
        case supporting
        /// Was made a member as an honour.
        case honorary
    }

    /// The organisation it belongs to.
    public static let umbrella = Field<Reference<Organisation>>("umbrella", .fixed, .indexed)
    /// What the member is in the umbrella.
    public static let role = Field<Role>("role", .default(.ordinary))
    /// The first day.
    public static let validFrom = Field<LocalDate>("validFrom", .indexed)
    /// The last day, which still belongs to the membership.
    public static let validUntil = Field<LocalDate?>("validUntil", .indexed)

    /// The declaration.
    public static let resource = ResourceDefinition(
        Membership.self,
        fields: organisation, umbrella, role, validFrom, validUntil, isOrganisationListed,
        access: access)

    private static let access = Access<Membership> {
        $0.allow(
            .everyone, .read, .export, only: organisation, umbrella, role, validFrom,
            where: {
                $0.isOrganisationListed == true && $0.validFrom.isOnOrBeforeToday
                    && ($0.validUntil.isEmpty || $0.validUntil.isOnOrAfterToday)
            })
        for reader in [MemberNetwork.viewer, MemberNetwork.editor] { $0.allow(reader, .read) }
        $0.allow(
            MemberNetwork.member, .read,
            where: { $0.organisation.isOfActor || $0.umbrella.isOfActor })
        $0.allow(
            MemberNetwork.administrator, .read, .create, .change, .erase, .export, .import)
    }

    /// The days of a membership; `nil` when they are reversed.
    public static func span(_ membership: Record<Membership>) -> DateSpan? {
        DateSpan(from: membership.validFrom, until: membership.validUntil)
    }
}
