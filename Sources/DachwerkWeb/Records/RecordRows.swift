import DachwerkKernel
import DachwerkKit

/// Records of one resource as rows of a table, in its list and beside records they refer to.
struct RecordRows {
    let scope: PageScope
    let resource: CompiledResource
    let positions: [Int]

    private var hasState: Bool { resource.definition.hasLifecycle }

    /// The head of each column; the first leads to the record.
    ///
    /// - Parameter ordered: Where the order by a field is found, and whether it is in force.
    /// - Returns: The columns in the order of the cells.
    func columns(
        ordered: (Int) -> (address: String, isUp: Bool?)? = { _ in nil }
    ) -> [Table.Column] {
        var columns = positions.map { position -> Table.Column in
            let field = resource.definition.fields[position]
            let order = ordered(position)
            return Table.Column(
                label: scope.label(field, of: resource), order: order?.address,
                isAscending: order?.isUp,
                // The first column names the record, and a name is no amount.
                isNumber: [.integer, .money].contains(field.kind) && position != positions.first)
        }
        // Without a name of its own a record is known by what it is.
        if !hasNames { columns.insert(Table.Column(label: scope.words[.entry]), at: 0) }
        if hasState { columns.insert(Table.Column(label: scope.words[.state]), at: 1) }
        return columns
    }

    private var hasNames: Bool {
        positions.first.map { resource.namingFields.contains($0) } ?? false
    }

    func rows(_ records: [VisibleRecord]) throws -> [Table.Row] {
        let names = try scope.session.names(of: records, resource, scope.text.wishes)
        let reading = ValueReading(scope: scope, names: names)
        return records.map { record in
            var cells = positions.map { cell(record, $0, reading) }
            if !hasNames { cells.insert([ShownValue(text: unnamed(record))], at: 0) }
            if hasNames, !cells[0].isEmpty {
                cells[0] = [ShownValue(text: scope.title(of: record))]
            }
            if cells[0].isEmpty { cells[0] = [ShownValue(text: unnamed(record))] }
            if hasState {
                let state = scope.state(record.state, of: resource)
                cells.insert([ShownValue(text: state, isTag: true)], at: 1)
            }
            return Table.Row(
                cells: cells, address: PageAddress.record(resource, record.id),
                id: record.id.description)
        }
    }

    private func cell(
        _ record: VisibleRecord, _ position: Int, _ reading: ValueReading
    ) -> [ShownValue] {
        let field = resource.definition.fields[position]
        return reading.values(
            record.content(position) ?? .null, field.kind,
            key: "\(resource.name).\(field.name)", format: field.format)
    }

    /// A record without a name, by how its text begins, or else by the day it was made.
    private func unnamed(_ record: VisibleRecord) -> String {
        for (position, field) in resource.definition.fields.enumerated() {
            guard field.format == .text, case .text(let text)? = record.content(position) else {
                continue
            }
            let start = text.prefix { !$0.isNewline }
            return start.count <= Self.beginning && start.endIndex == text.endIndex
                ? text : "\(start.prefix(Self.beginning)) …"
        }
        return scope.plain(.date(scope.zone.date(of: record.createdAt)))
    }

    /// How many characters of a text stand for the whole.
    private static let beginning = 80
}
