import DachwerkKit

/// Somebody who comes to a session where names are needed; gone after the day that was named.
enum Participant: Resource {
    /// The name of the resource.
    static let id: ResourceID = "information-sessions.participant"

    /// The session.
    static let session = Field<Reference<Session>>("session", .fixed, .indexed)
    /// Who comes.
    static let name = Field<String?>("name", .needed, .length(1...200), .session)
    /// The last day on which the name is kept.
    static let keptUntil = Field<LocalDate?>("keptUntil", .computed, .indexed)

    /// The declaration.
    static let resource = ResourceDefinition(
        Participant.self, fields: session, name, keptUntil, access: access)

    private static let access = Access<Participant> {
        $0.allow(Sessions.coordinator, .read, .create, .change, .erase)
    }
}
