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

extension TenantContext {
    /// Works out again who is admitted to the compartments of matters, after something changed on
    /// which their members depend without a link to them.
    ///
    /// - Parameters:
    ///   - root: The resource of the matters.
    ///   - filter: Which of them; all unless said otherwise.
    /// - Throws: What working out the members throws.
    public func readmit<Root: Resource>(
        _ root: Root.Type,
        where filter: (FilterBuilder<Root>) -> Filter<Root> = { $0.everything }
    ) throws {
        try writing.readmit(Root.id, where: filter(FilterBuilder()).condition)
    }
}
