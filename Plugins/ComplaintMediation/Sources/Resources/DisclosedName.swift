import DachwerkKit

/// A name that a party lets the other side know; gone without a trace when it is taken back.
enum DisclosedName: CaseEntry {
    static let id: ResourceID = "complaint-mediation.disclosed-name"

    /// Where it lies: with both parties.
    static let compartment = Field<Compartment>(
        "compartment", .fixed, .default(.shared))
    /// Whose name it is.
    static let role = Field<PartyRole>("role", .fixed)
    /// The name.
    static let name = Field<String>("name", .fixed, .length(1...200), .complaint)

    static let resource = ResourceDefinition(
        DisclosedName.self, fields: caseFile, compartment, role, name, readers, access: access)

    /// Nobody writes it: it follows from what a party chooses.
    private static let access = Access<DisclosedName> {
        for reader in [
            Complaints.resident, Complaints.contactPerson, Complaints.mediator,
            Complaints.interpreter,
        ] {
            $0.allow(reader, .read)
        }
    }
}
