/// A sheet on which many records are entered at once: people down, dates across, one number each.
///
/// ```swift
/// registrar.add(
///     EntrySheet(
///         "attendance", entering: Attendance.minutes, across: Attendance.unit,
///         of: TrainingUnit.cohort, sort: .ascending(TrainingUnit.period, .start),
///         down: Attendance.mediator, usually: { unit in unit.minutes }
///     ) { unit, reader in try participants(unit, reader) })
/// ```
///
/// It stands on the page of the record that the columns belong to, and each column on its own. Each
/// number becomes a record of its own, through the same door as everywhere: what is refused stands
/// beside its number, and stops none of the others. Its words have the key
/// `<resource of the entries>.sheet.<name>`.
public struct EntrySheet<Entry: Resource>: Sendable {
    /// The sheet without its types.
    public let erased: AnyEntrySheet

    /// Declares a sheet.
    ///
    /// - Parameters:
    ///   - name: The name among the sheets of the resource, in kebab case.
    ///   - field: What is entered.
    ///   - column: What leads from an entry to its column.
    ///   - owner: What leads from a column to the record that has the sheet.
    ///   - sort: The order of the columns.
    ///   - filter: Which columns stand on it; all unless said otherwise.
    ///   - row: What leads from an entry to its row.
    ///   - usual: What most rows of a column get; nothing where there is nothing usual.
    ///   - rows: Who is expected in a column; whoever has an entry stands there as well.
    public init<Value: FieldValue, Column: Resource, Owner: Resource, Row: Resource>(
        _ name: String, entering field: ShapeField<Entry, Value>,
        across column: ShapeField<Entry, Reference<Column>>,
        of owner: ShapeField<Column, Reference<Owner>>, sort: Sort<Column>,
        while filter: ((FilterBuilder<Column>) -> Filter<Column>)? = nil,
        down row: ShapeField<Entry, Reference<Row>>,
        usually usual: (@Sendable (Record<Column>) -> Value?)? = nil,
        rows: @escaping @Sendable (Record<Column>, TenantReader) throws -> [Reference<Row>]
    ) {
        erased = AnyEntrySheet(
            resource: Entry.id, name: name, owner: Owner.id, column: Column.id, row: Row.id,
            field: field.name, columnLink: column.name, ownerLink: owner.name, rowLink: row.name,
            sort: sort.criterion, condition: filter?(FilterBuilder()).condition ?? .always,
            usual: { usual?(Record($0))?.content ?? .null },
            rows: { try rows(Record($0), $1).map(\.id) })
    }
}

/// A sheet without its Swift types.
public struct AnyEntrySheet: Sendable {
    /// The resource of the entries.
    public let resource: ResourceID
    /// The name among the sheets of the resource.
    public let name: String
    /// The resource that has the sheet.
    public let owner: ResourceID
    /// The resource of the columns.
    public let column: ResourceID
    /// The resource of the rows.
    public let row: ResourceID
    /// What is entered.
    package let field: String
    /// What leads from an entry to its column.
    package let columnLink: String
    /// What leads from a column to the record that has the sheet.
    package let ownerLink: String
    /// What leads from an entry to its row.
    package let rowLink: String
    /// The order of the columns.
    package let sort: SortCriterion
    /// Which columns stand on it.
    package let condition: Condition
    /// What most rows of a column get.
    package let usual: @Sendable (RecordData) -> FieldContent
    /// Who is expected in a column.
    package let rows: @Sendable (RecordData, TenantReader) throws -> [RecordID]

    /// The key of its words.
    package var key: String { "\(resource).sheet.\(name)" }
}
