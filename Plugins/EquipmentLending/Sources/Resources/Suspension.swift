import DachwerkKit
import MemberNetworkContract

/// A time in which an organisation does not borrow: always with its grounds and its end.
enum Suspension: Resource {
    static let id: ResourceID = "equipment-lending.suspension"

    /// Who does not borrow.
    static let organisation = Field<Reference<Organisation>>(
        "organisation", .fixed, .indexed)
    /// The first day.
    static let from = Field<LocalDate>("from")
    /// The last day.
    static let until = Field<LocalDate>("until", .indexed)
    /// Why; the organisation reads it too.
    static let grounds = Field<String>(
        "grounds", .length(3...1_000), .format(.text), .lending)

    static let resource = ResourceDefinition(
        Suspension.self, fields: organisation, from, until, grounds, access: access)

    static let access = Access<Suspension> {
        $0.allow(Lending.borrower, .read, where: { $0.organisation.isOfActor })
        $0.allow(Lending.keeper, .read)
        $0.allow(Lending.manager, .read, .create, .change, .erase, .export)
    }
}
