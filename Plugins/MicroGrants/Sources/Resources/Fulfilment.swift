import DachwerkKit
import MemberNetworkContract

/// That an organisation fulfilled a prerequisite on a day.
enum Fulfilment: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.fulfilment"

    /// Who.
    static let organisation = Field<Reference<Organisation>>("organisation", .fixed, .indexed)
    /// What.
    static let prerequisite = Field<Reference<Prerequisite>>("prerequisite", .fixed, .indexed)
    /// When.
    static let fulfilledOn = Field<LocalDate>("fulfilledOn")

    /// The declaration.
    static let resource = ResourceDefinition(
        Fulfilment.self, fields: organisation, prerequisite, fulfilledOn, access: access)

    private static let access = Access<Fulfilment> {
        $0.allow(MicroGrants.applicant, .read, where: { $0.organisation.isOfActor })
        $0.allow(MicroGrants.staff, .read, .create, .change, .erase, .export, .import)
    }
}
