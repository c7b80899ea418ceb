import DachwerkKit
import MediatorTrainingContract

/// That a mediator is away, from the first to the last day; why is nobody's business.
enum Absence: Resource {
    /// The name of the resource.
    static let id: ResourceID = "information-sessions.absence"

    /// Who is away.
    static let mediator = Field<Reference<Mediator>>("mediator", .fixed, .indexed)
    /// The first day.
    static let from = Field<LocalDate>("from", .indexed)
    /// The last day, which still belongs to the absence.
    static let until = Field<LocalDate>("until", .indexed)

    /// The declaration.
    static let resource = ResourceDefinition(
        Absence.self, fields: mediator, from, until, access: access)

    private static let access = Access<Absence> {
        $0.allow(
            Sessions.mediator, .read, .create, .change, .erase, where: { $0.mediator.isActor })
        $0.allow(Sessions.coordinator, .read, .create, .change, .erase)
    }
}
