import DachwerkKit

/// That somebody of the team is away, from the first to the last day; why is nobody's business.
enum Absence: Resource {
    static let id: ResourceID = "complaint-mediation.absence"

    /// Who is away.
    static let member = Field<Reference<TeamMember>>("member", .fixed, .indexed)
    /// The first day.
    static let from = Field<LocalDate>("from", .indexed)
    /// The last day, which still belongs to the absence; nothing if it is not known yet.
    static let until = Field<LocalDate?>("until", .indexed)

    static let resource = ResourceDefinition(
        Absence.self, fields: member, from, until, access: access)

    private static let access = Access<Absence> {
        for helper in Complaints.helpers {
            $0.allow(
                helper, .read, .create, .change, .erase, where: { $0.member.isActor })
        }
        $0.allow(
            Complaints.coordinator, .read, .create, .change, .erase, .export, .import)
    }
}
