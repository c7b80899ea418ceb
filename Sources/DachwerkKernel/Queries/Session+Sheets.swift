package import DachwerkKit

/// A sheet on which the actor enters or reads many records at once.
package struct OfferedSheet: Sendable {
    package let sheet: AnyEntrySheet
    /// The resource of the entries.
    package let entry: CompiledResource
    /// The resource of the columns.
    package let column: CompiledResource
    /// The resource of the rows.
    package let row: CompiledResource
}

/// One column of a sheet: who is expected, and what has been entered.
package struct SheetColumn: Sendable {
    package let record: VisibleRecord
    /// What most rows get.
    package let usual: FieldContent
    /// The rows that the actor sees: whoever is expected, then whoever has an entry besides.
    package let rows: [VisibleRecord]
    /// The entries that the actor sees, by their rows.
    package let entries: [RecordID: VisibleRecord]
}

extension Session {
    /// The sheets of a record, or those in which it is a column.
    ///
    /// - Parameter resource: The resource of the record.
    /// - Returns: The sheets that the actor may at least read.
    package func sheets(of resource: CompiledResource) -> [OfferedSheet] {
        tenant.composition.refinements.sheets.compactMap { sheet in
            guard sheet.owner == resource.id || sheet.column == resource.id,
                let entry = tenant.composition.resource(sheet.resource),
                let column = tenant.composition.resource(sheet.column),
                let row = tenant.composition.resource(sheet.row)
            else { return nil }
            let mayRead = [entry, column, row].allSatisfy {
                (try? view($0))?.may(.read) ?? false
            }
            // A sheet is about several people: who sees no more than the own entries has none.
            let isForMany = (try? view(entry)).map { $0.may(.create) || $0.may(.change) } ?? false
            guard mayRead, isForMany else { return nil }
            return OfferedSheet(sheet: sheet, entry: entry, column: column, row: row)
        }
    }

    /// The columns of a sheet, as far as the actor sees them.
    ///
    /// - Parameters:
    ///   - offered: The sheet.
    ///   - owner: The record that has it.
    ///   - only: The one column that is asked for; all unless said otherwise.
    /// - Returns: The columns in their order.
    /// - Throws: What the store throws.
    package func columns(
        of offered: OfferedSheet, owner: RecordID?, only: RecordID? = nil
    ) throws -> [SheetColumn] {
        let view = try view(offered.column)
        return try reading { reader, snapshot in
            let sheet = offered.sheet
            let today = tenant.info.zone.date(of: reader.now)
            let translator = ConditionTranslator(offered.column, actor, today: today)
            var condition: [Condition] = [sheet.condition]
            if let owner {
                condition.append(
                    .compare(FieldPath(sheet.ownerLink), .equal, .identifier(owner)))
            }
            if let only { condition.append(.compare(FieldPath("id"), .equal, .identifier(only))) }
            let records = try RecordStore(offered.column).records(
                where: translator.translate(.all(condition)),
                order: [.init(translator.column(sheet.sort.path)), .init("id")],
                limit: OfferedSheet.mostColumns, in: snapshot)
            let shown = try visible(records, view, in: snapshot)
            return try shown.compactMap { record in
                guard let whole = records.first(where: { $0.id == record.id }) else { return nil }
                return try column(record, whole, offered, reader, snapshot)
            }
        }
    }

    private func column(
        _ record: VisibleRecord, _ whole: RecordData, _ offered: OfferedSheet,
        _ reader: TenantReader, _ snapshot: any StoreSnapshot
    ) throws -> SheetColumn {
        let sheet = offered.sheet
        let today = tenant.info.zone.date(of: reader.now)
        let translator = ConditionTranslator(offered.entry, actor, today: today)
        let found = try RecordStore(offered.entry).records(
            where: translator.translate(
                .compare(FieldPath(sheet.columnLink), .equal, .identifier(record.id))),
            order: [.init("id")], limit: OfferedSheet.mostRows, in: snapshot)
        let position = offered.entry.definition.positions[sheet.rowLink] ?? 0
        var entries: [RecordID: VisibleRecord] = [:]
        for entry in try visible(found, try view(offered.entry), in: snapshot) {
            guard case .identifier(let row)? = entry.content(position) else { continue }
            entries[row] = entry
        }
        var ids = try sheet.rows(whole, reader)
        let expected = Set(ids)
        ids += entries.keys.filter { !expected.contains($0) }.sorted()
        let store = RecordStore(offered.row, shelf: tenant.shelf)
        let rows = try ids.prefix(OfferedSheet.mostRows).compactMap {
            try store.record($0, in: snapshot)
        }
        return SheetColumn(
            record: record, usual: sheet.usual(whole),
            rows: try visible(rows, try view(offered.row), in: snapshot), entries: entries)
    }
}

extension OfferedSheet {
    /// More columns than this are no sheet that somebody reads.
    fileprivate static let mostColumns = 60
    /// More rows than this nobody enters in one go.
    fileprivate static let mostRows = 300
}
