import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// A sheet as a whole: who stands in which column with what.
struct EntrySheetScreen {
    let scope: PageScope
    let offered: OfferedSheet
    let owner: RecordID

    /// - Throws: ``Refusal/notFound`` when the reader may not see the record that has the sheet.
    func screen() throws -> Screen {
        guard let resource = scope.composition.resource(offered.sheet.owner) else {
            throw Refusal.notFound
        }
        let record = try scope.session.read(resource.id, owner)
        var screen = Screen(title: scope.label(offered.sheet.key))
        screen.trail =
            scope.trail(to: resource) + [
                Link(
                    text: scope.title(of: record), address: PageAddress.record(resource, owner))
            ]
        screen.lead = scope.words[.sheetLead]
        let columns = try scope.session.columns(of: offered, owner: owner)
        screen.blocks = [.table(try table(columns, scope.title(of: record)))]
        return screen
    }

    private func table(_ columns: [SheetColumn], _ title: String) throws -> Table {
        let names = SheetNames(scope: scope, offered: offered)
        let rows = rows(columns)
        let isSummed = offered.field.kind == .integer
        var heads = [Table.Column(label: scope.label(offered.row.name))]
        heads += try columns.map { column in
            Table.Column(
                label: try names.head(column.record),
                order: PageAddress.sheetColumn(offered.sheet, owner, column.record.id, scope),
                isNumber: isSummed)
        }
        if isSummed { heads.append(Table.Column(label: scope.words[.sum], isNumber: true)) }
        var table = Table(
            title: title, showsTitle: false, columns: heads,
            rows: rows.map { row in self.row(row, columns, isSummed) })
        table.empty = scope.words[.listEmpty]
        if rows.isEmpty {
            table.links = try columns.map { column in
                Link(
                    text: try names.head(column.record),
                    address: PageAddress.sheetColumn(
                        offered.sheet, owner, column.record.id, scope))
            }
        }
        return table
    }

    /// Everybody who stands in some column, by name.
    private func rows(_ columns: [SheetColumn]) -> [VisibleRecord] {
        var seen: Set<RecordID> = []
        return columns.flatMap(\.rows).filter { seen.insert($0.id).inserted }.sorted {
            TextOrder.precedes(scope.title(of: $0), scope.title(of: $1))
        }
    }

    private func row(
        _ row: VisibleRecord, _ columns: [SheetColumn], _ isSummed: Bool
    ) -> Table.Row {
        let contents = columns.map { offered.content(of: $0.entries[row.id]) }
        var cells = [[ShownValue(text: scope.title(of: row))]]
        cells += zip(columns, contents).map { column, content in
            let isExpected = column.rows.contains { $0.id == row.id }
            let text = content.map { scope.plain($0) } ?? (isExpected ? "–" : "")
            return text.isEmpty ? [] : [ShownValue(text: text)]
        }
        if isSummed {
            let sum = contents.reduce(Int64(0)) { sum, content in
                let next = sum.addingReportingOverflow(content?.integerValue ?? 0)
                return next.overflow ? sum : next.partialValue
            }
            cells.append([ShownValue(text: String(sum))])
        }
        return Table.Row(cells: cells, address: PageAddress.record(offered.row, row.id))
    }
}

/// What the columns of a sheet are called.
struct SheetNames {
    let scope: PageScope
    let offered: OfferedSheet

    /// When it is, and what it is about.
    func head(_ column: VisibleRecord) throws -> String {
        let definition = offered.column.definition
        let names = try scope.session.names(of: [column], offered.column, scope.text.wishes)
        let reading = ValueReading(scope: scope, names: names)
        let about =
            column.name(scope.text.wishes).map { [$0] }
            ?? definition.fields.enumerated().flatMap { position, field -> [String] in
                guard case .reference = field.kind, field.name != offered.sheet.ownerLink else {
                    return []
                }
                return reading.values(
                    column.content(position) ?? .null, field.kind, key: ""
                ).map(\.text)
            }
        let day = day(column).map { [$0] } ?? []
        return (day + about.prefix(1)).joined(separator: " · ")
    }

    private func day(_ column: VisibleRecord) -> String? {
        let path = offered.sheet.sort.path
        guard let position = offered.column.definition.positions[path.field] else { return nil }
        switch column.content(position) {
        case .date(let date)?: return scope.plain(.date(date))
        case .instant(let moment)?: return scope.plain(.date(scope.zone.date(of: moment)))
        case .period(let period)?: return scope.plain(.date(scope.zone.date(of: period.start)))
        case let content?: return scope.plain(content)
        case nil: return nil
        }
    }
}

extension OfferedSheet {
    /// What is entered.
    var field: AnyField {
        entry.definition.fields[entry.definition.positions[sheet.field] ?? 0]
    }

    /// What stands in an entry; `nil` where there is none or nothing in it.
    func content(of record: VisibleRecord?) -> FieldContent? {
        guard let position = entry.definition.positions[sheet.field],
            let content = record?.content(position), !content.isNull
        else { return nil }
        return content
    }
}

extension PageAddress {
    /// A sheet of a record.
    static func entrySheet(
        _ sheet: AnyEntrySheet, _ owner: RecordID, _ scope: PageScope
    ) -> String {
        guard let resource = scope.composition.resource(sheet.owner) else { return desk }
        return "\(record(resource, owner))/sheet/\(sheet.name)"
    }

    /// One column of a sheet.
    static func sheetColumn(
        _ sheet: AnyEntrySheet, _ owner: RecordID, _ column: RecordID, _ scope: PageScope
    ) -> String {
        "\(entrySheet(sheet, owner, scope))/\(column)"
    }
}
