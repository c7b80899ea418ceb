/// Who is admitted to which compartment of one matter.
///
/// A person is named by the identity of the record behind an actor, as in ``Actor/person``.
public struct CompartmentMembers: Sendable, Hashable {
    private var persons: [String: Set<RecordID>] = [:]

    /// Admits nobody.
    public init() {}

    /// Admits a person to compartments; nobody is admitted when there is no person.
    public mutating func admit<Name: Choice>(_ person: RecordID?, to compartments: [Name]) {
        guard let person else { return }
        for compartment in compartments {
            persons[compartment.rawValue, default: []].insert(person)
        }
    }

    /// Who is admitted to a compartment, in a fixed order.
    public func admitted(to compartment: String) -> [RecordID] {
        (persons[compartment] ?? []).sorted()
    }

    /// Who is admitted to any compartment, in a fixed order.
    public var everyone: [RecordID] {
        persons.values.reduce(into: Set()) { $0.formUnion($1) }.sorted()
    }
}
