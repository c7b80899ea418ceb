package import DachwerkKit

extension ImportReader {
    /// Reads a table whose first row names the columns, as programs and spreadsheets write it.
    ///
    /// Empty cells behind the last column and rows without any value are passed over. A row with
    /// too few cells is read as if the rest were empty, and that is told: spreadsheets leave such
    /// cells out.
    package func rows(_ records: [CSVRecord]) throws -> [ImportRow] {
        guard let first = records.first else {
            throw refusal([Messages.value.missing(at: .root)])
        }
        let header = Self.withoutEmptyEnd(first.cells)
        let records = records.dropFirst().filter { !$0.cells.allSatisfy(\.isEmpty) }
        try checkCount(records.count)
        var faults = headerFaults(header)
        guard faults.isEmpty else { throw refusal(faults) }
        var rows: [ImportRow] = []
        for record in records where faults.count < Self.maximumFaults {
            let pointer = JSONPointer.root.appending(record.line)
            let cells = Self.withoutEmptyEnd(record.cells)
            if cells.count > header.count {
                faults.append(Messages.value.count(header.count...header.count, at: pointer))
            }
            let rest = Array(repeating: "", count: max(0, header.count - cells.count))
            var row = row(
                Dictionary(zip(header, cells + rest), uniquingKeysWith: { first, _ in first }),
                at: pointer, &faults)
            row.place = record.line
            if record.cells.count < header.count {
                row.warnings.append(Messages.bringingIn.shortRow(at: .root))
            }
            rows.append(row)
        }
        guard faults.isEmpty else { throw refusal(faults) }
        return rows
    }

    private func headerFaults(_ header: [String]) -> [FieldFault] {
        let known = Set(
            RecordTable(resource, .machine, zone: .utc, mask: resource.allFields).header)
        var faults: [FieldFault] = []
        var seen: Set<String> = []
        for name in header {
            let pointer = JSONPointer.root.appending(0).appending(name)
            if !known.contains(name) {
                faults.append(ContentReader.unknown(name, among: known.sorted(), at: pointer))
            } else if !seen.insert(name).inserted {
                faults.append(Messages.parameter.twice(at: pointer))
            }
        }
        return faults
    }

    private static func withoutEmptyEnd(_ cells: [String]) -> [String] {
        guard let last = cells.lastIndex(where: { !$0.isEmpty }) else { return [] }
        return Array(cells[...last])
    }

    private func row(
        _ cells: [String: String], at pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> ImportRow {
        var row = ImportRow(fields: [:])
        if let id = cells["id"], !id.isEmpty {
            row.id = RecordID(id)
            if row.id == nil {
                faults.append(Messages.value.reference(at: pointer.appending("id")))
            }
        }
        if let version = cells["version"], !version.isEmpty {
            row.version =
                text(version, .integer, pointer.appending("version"), &faults).integerValue
        }
        if let state = cells["state"], !state.isEmpty { row.state = state }
        for field in resource.definition.fields {
            guard let content = content(of: field, cells, at: pointer, &row, &faults) else {
                continue
            }
            row.fields[field.name] = content
        }
        return row
    }

    /// What a row says about a field; nothing when it does not speak of it.
    private func content(
        of field: AnyField, _ cells: [String: String], at pointer: JSONPointer,
        _ row: inout ImportRow, _ faults: inout [FieldFault]
    ) -> FieldContent? {
        let inner = pointer.appending(field.name)
        switch field.kind {
        case .money:
            guard let amount = cells["\(field.name).amount"],
                let currency = cells["\(field.name).currency"]
            else { return nil }
            guard !amount.isEmpty else { return .null }
            return text("\(TableText.point(amount)) \(currency)", field.kind, inner, &faults)
        case .period:
            guard let start = cells["\(field.name).start"], let end = cells["\(field.name).end"]
            else { return nil }
            guard !start.isEmpty else { return .null }
            if TableText.hasShortYear(start) || TableText.hasShortYear(end) {
                faults.append(Messages.value.shortYear(at: inner))
                return .null
            }
            return text("\(moment(start))/\(moment(end))", field.kind, inner, &faults)
        default:
            guard let cell = cells[field.name] else { return nil }
            // A table cannot tell an empty text from none; none is what people mean.
            guard !cell.isEmpty else { return field.kind.isList ? .list([]) : .null }
            return content(of: field, cell, at: inner, &row, &faults)
        }
    }

    private func content(
        of field: AnyField, _ cell: String, at pointer: JSONPointer, _ row: inout ImportRow,
        _ faults: inout [FieldFault]
    ) -> FieldContent? {
        switch field.kind {
        case .localized, .list, .line:
            if let node = try? JSONReader.read(Array(cell.utf8), limits: .stored) {
                return ContentReader.content(node, kind: field.kind, at: pointer, &faults)
            }
            faults.append(Messages.value.localized(at: pointer))
            return .null
        case .instant, .date:
            if TableText.hasShortYear(cell) {
                faults.append(Messages.value.shortYear(at: pointer))
                return .null
            }
            let plain = field.kind == .date ? TableText.date(cell) : moment(cell)
            return text(plain, field.kind, pointer, &faults)
        case .boolean: return text(TableText.boolean(cell), field.kind, pointer, &faults)
        case .time: return text(TableText.time(cell), field.kind, pointer, &faults)
        case .text, .integer:
            guard TableText.isShortened(cell) else {
                return text(cell, field.kind, pointer, &faults)
            }
            // The digits are lost: what the record has is left as it is.
            row.warnings.append(Messages.bringingIn.shortened(cell, field: field.name))
            guard row.id == nil else { return nil }
            let whole = field.kind == .integer ? TableText.whole(cell) : cell
            return text(whole, field.kind, pointer, &faults)
        default: return text(cell, field.kind, pointer, &faults)
        }
    }

    private func moment(_ cell: String) -> String { TableText.instant(cell, in: zone) }

    private func text(
        _ text: String, _ kind: FieldKind, _ pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> FieldContent {
        ContentReader.content(JSONNode(.string(text)), textKind: kind, at: pointer, &faults)
    }
}
