import DachwerkKit

/// How satisfied somebody was, without case and name.
enum Survey: Resource {
    static let id: ResourceID = "complaint-mediation.survey"

    /// From 1, not at all, to 5, very much.
    static let satisfaction = Field<Int>("satisfaction", .fixed, .range(1...5))
    /// The month in which it was said, by its first day.
    static let month = Field<LocalDate>("month", .fixed, .indexed)

    static let resource = ResourceDefinition(
        Survey.self, fields: satisfaction, month, isAnonymous: true, access: access)

    private static let access = Access<Survey> {
        $0.allow(Complaints.coordinator, .import)
        $0.allow(Complaints.management, .read, .export)
    }
}
