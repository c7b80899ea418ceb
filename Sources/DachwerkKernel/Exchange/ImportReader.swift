package import DachwerkKit

/// One record that is to be brought in.
package struct ImportRow: Sendable {
    /// The identity, where the record keeps the one it had.
    package var id: RecordID?
    package var state: String?
    package var fields: [String: FieldContent]
    /// Where the row stands in its file, as it is named in refusals: the line of a table.
    package var place: Int?

    package init(id: RecordID? = nil, state: String? = nil, fields: [String: FieldContent]) {
        self.id = id
        self.state = state
        self.fields = fields
    }
}

/// Reads the rows of an import from the forms in which exports are written.
package struct ImportReader {
    package let resource: CompiledResource
    /// The zone in which a table from a desk shows its times.
    package let zone: Zone

    package init(_ resource: CompiledResource, zone: Zone = .utc) {
        self.resource = resource
        self.zone = zone
    }

    /// The most rows one import may have, because nothing else is written meanwhile.
    package static let maximumRows = 10_000
    /// The most faults that are told at once; behind them nothing more is read.
    package static let maximumFaults = 100
    private static let carried: Set<String> = ["version", "createdAt", "updatedAt"]

    /// Reads a JSON array of records.
    ///
    /// - Throws: A ``Refusal`` with pointers such as `/3/quantity`.
    package func rows(_ node: JSONNode) throws -> [ImportRow] {
        guard case .array(let nodes) = node.value else {
            throw refusal([
                FieldFault(
                    .root, "value.kind",
                    ["expected": .text("a list"), "found": .text(node.value.kindName)])
            ])
        }
        try checkCount(nodes.count)
        var faults: [FieldFault] = []
        var rows: [ImportRow] = []
        for (index, node) in nodes.enumerated() where faults.count < Self.maximumFaults {
            if let row = row(node, at: JSONPointer.root.appending(index), &faults) {
                rows.append(row)
            }
        }
        guard faults.isEmpty else { throw refusal(faults) }
        return rows
    }

    private func row(
        _ node: JSONNode, at pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> ImportRow? {
        guard case .object(let object) = node.value else {
            faults.append(
                FieldFault(
                    pointer, "value.kind",
                    ["expected": .text("an object"), "found": .text(node.value.kindName)]))
            return nil
        }
        var row = ImportRow(fields: [:])
        for member in object.members where !Self.carried.contains(member.name) {
            let inner = pointer.appending(member.name)
            switch member.name {
            case "id":
                row.id =
                    ContentReader.content(
                        member.node, kind: .reference(resource.id), at: inner, &faults
                    ).identifierValue
            case "state" where resource.definition.hasLifecycle:
                row.state =
                    ContentReader.content(
                        member.node, kind: .choice(resource.definition.states), at: inner, &faults
                    ).textValue
            default:
                guard let field = resource.definition.field(member.name) else {
                    faults.append(
                        ContentReader.unknown(
                            member.name, among: resource.definition.fields.map(\.name), at: inner))
                    continue
                }
                row.fields[member.name] = ContentReader.content(
                    member.node, kind: field.kind, at: inner, &faults)
            }
        }
        return row
    }

    /// Reads a table whose first row names the columns.
    package func rows(_ records: [CSVRecord]) throws -> [ImportRow] {
        guard let header = records.first?.cells else {
            throw refusal([FieldFault(.root, "value.missing")])
        }
        try checkCount(records.count - 1)
        var faults: [FieldFault] = []
        let known = Set(RecordTable(resource, .machine, zone: .utc).header)
        var seen: Set<String> = []
        for name in header {
            let pointer = JSONPointer.root.appending(0).appending(name)
            if !known.contains(name) {
                faults.append(ContentReader.unknown(name, among: known.sorted(), at: pointer))
            } else if !seen.insert(name).inserted {
                faults.append(FieldFault(pointer, "parameter.twice"))
            }
        }
        guard faults.isEmpty else { throw refusal(faults) }
        var rows: [ImportRow] = []
        for record in records.dropFirst() where faults.count < Self.maximumFaults {
            let pointer = JSONPointer.root.appending(record.line)
            if record.cells.count != header.count {
                faults.append(
                    FieldFault(
                        pointer, "value.count",
                        [
                            "low": .integer(Int64(header.count)),
                            "high": .integer(Int64(header.count)),
                        ]))
            }
            var row = row(
                Dictionary(zip(header, record.cells), uniquingKeysWith: { first, _ in first }),
                at: pointer, &faults)
            row.place = record.line
            rows.append(row)
        }
        guard faults.isEmpty else { throw refusal(faults) }
        return rows
    }

    private func row(
        _ cells: [String: String], at pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> ImportRow {
        var row = ImportRow(fields: [:])
        if let id = cells["id"], !id.isEmpty {
            row.id = RecordID(id)
            if row.id == nil {
                faults.append(FieldFault(pointer.appending("id"), "value.reference"))
            }
        }
        if let state = cells["state"], !state.isEmpty { row.state = state }
        for field in resource.definition.fields {
            let inner = pointer.appending(field.name)
            switch field.kind {
            case .money:
                guard let amount = cells["\(field.name).amount"],
                    let currency = cells["\(field.name).currency"]
                else { continue }
                row.fields[field.name] =
                    amount.isEmpty
                    ? .null
                    : text("\(TableText.point(amount)) \(currency)", field.kind, inner, &faults)
            case .period:
                guard let start = cells["\(field.name).start"],
                    let end = cells["\(field.name).end"]
                else { continue }
                row.fields[field.name] =
                    start.isEmpty
                    ? .null : text("\(moment(start))/\(moment(end))", field.kind, inner, &faults)
            case .localized, .list, .line:
                guard let cell = cells[field.name] else { continue }
                if cell.isEmpty {
                    row.fields[field.name] = field.kind.isList ? .list([]) : .null
                } else if let node = try? JSONReader.read(Array(cell.utf8), limits: .stored) {
                    row.fields[field.name] = ContentReader.content(
                        node, kind: field.kind, at: inner, &faults)
                } else {
                    faults.append(FieldFault(inner, "value.localized"))
                }
            case .instant, .date:
                guard let cell = cells[field.name] else { continue }
                let plain = field.kind == .date ? TableText.date(cell) : moment(cell)
                row.fields[field.name] =
                    cell.isEmpty ? .null : text(plain, field.kind, inner, &faults)
            default:
                guard let cell = cells[field.name] else { continue }
                // A table cannot tell an empty text from none; none is what people mean.
                row.fields[field.name] =
                    cell.isEmpty ? .null : text(cell, field.kind, inner, &faults)
            }
        }
        return row
    }

    private func moment(_ cell: String) -> String { TableText.instant(cell, in: zone) }

    private func text(
        _ text: String, _ kind: FieldKind, _ pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> FieldContent {
        ContentReader.content(JSONNode(.string(text)), textKind: kind, at: pointer, &faults)
    }

    private func checkCount(_ count: Int) throws {
        guard count <= Self.maximumRows else {
            throw Refusal(
                "import.too-many-rows", .invalid,
                arguments: [
                    "rows": .integer(Int64(count)), "most": .integer(Int64(Self.maximumRows)),
                ])
        }
    }

    private func refusal(_ faults: [FieldFault]) -> Refusal {
        Refusal("import.rows", .invalid, faults: Array(faults.prefix(Self.maximumFaults)))
    }
}
