/// A table that a module adds to the page of a record: what follows from other records.
///
/// ```swift
/// registrar.add(
///     Panel("progress", of: Mediator.self, for: trainer) { mediator, reader in
///         var table = PageTable(.name(of: Assessment.topic), .name(of: Assessment.date))
///         for passed in try reader.records(Assessment.self, where: { … }) {
///             table.add(.record(passed.topic), .field(Assessment.date, of: passed))
///         }
///         return table
///     })
/// ```
///
/// Its heading has the key `<resource>.panel.<name>`, its labels that key with their name behind
/// it. The reader sees everything on behalf of the module, so a panel says who it is for; a record
/// between parties that must not read each other has none.
public struct Panel<Owner: Resource>: Sendable {
    /// The panel without its types.
    public let erased: AnyPanel

    /// Declares a panel.
    ///
    /// - Parameters:
    ///   - name: The name among the panels of the resource, in kebab case.
    ///   - owner: The resource.
    ///   - duties: Who sees it, on records that they may see.
    ///   - labels: Words of its own, in kebab case.
    ///   - filter: On which records it stands; on all unless said otherwise.
    ///   - content: What it shows; nothing where there is nothing to show.
    public init(
        _ name: String, of owner: Owner.Type, for duties: Duty..., labels: [String] = [],
        while filter: ((FilterBuilder<Owner>) -> Filter<Owner>)? = nil,
        content: @escaping @Sendable (Record<Owner>, TenantReader) throws -> PageTable?
    ) {
        erased = AnyPanel(
            resource: Owner.id, name: name, duties: duties, labels: labels,
            condition: filter?(FilterBuilder()).condition ?? .always
        ) { try content(Record($0), $1) }
    }
}

/// A panel without its Swift types.
public struct AnyPanel: Sendable {
    /// The resource.
    public let resource: ResourceID
    /// The name among the panels of the resource.
    public let name: String
    /// Who sees it.
    public let duties: [Duty]
    /// Words of its own.
    package let labels: [String]
    /// On which records it stands.
    package let condition: Condition
    /// What it shows.
    package let content: @Sendable (RecordData, TenantReader) throws -> PageTable?

    /// The key of its heading, before which its labels stand.
    package var key: String { "\(resource).panel.\(name)" }
}
