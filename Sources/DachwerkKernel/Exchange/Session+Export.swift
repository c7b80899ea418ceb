package import DachwerkKit

/// The forms in which records leave the platform.
package enum ExportFormat: Sendable, Hashable {
    /// One JSON array of records, as the API shows them.
    case json
    /// A table; lists and texts in several languages stand as JSON in their cell.
    case csv(CSVDialect)
}

extension Session {
    /// A piece of an export; the pieces of one export in order make one document.
    ///
    /// It holds what the actor may both read and take out, and names no other field.
    ///
    /// - Returns: The bytes, and the record after which the next piece goes on; `nil` at the end.
    package func exportRecords(
        _ resource: ResourceID, format: ExportFormat, after last: RecordID?, limit: Int = 500
    ) throws -> (bytes: [UInt8], next: RecordID?) {
        let view = try view(resource)
        try view.requireBeginning(.export)
        let limit = max(1, min(limit, 10_000))
        let today = tenant.info.zone.date(of: tenant.platform.clock.now())
        let translator = ConditionTranslator(view.resource, actor, today: today)
        var condition = StoreCondition.all([
            translator.translate(view.readableRows), translator.translate(view.exportableRows),
        ])
        if let last {
            condition = .all([condition, .compare("id", .greater, .text(last.description))])
        }
        let (shown, next) = try tenant.read { snapshot -> ([VisibleRecord], RecordID?) in
            let records = try RecordStore(view.resource).records(
                where: condition, order: [.init("id")], limit: limit + 1, in: snapshot)
            let page = Array(records.prefix(limit))
            let shown = try visible(page, view, in: snapshot)
            return (try takenOut(shown, view), records.count > limit ? page.last?.id : nil)
        }
        noteExport(of: shown.count, view.resource, format == .json ? "json" : "csv")
        switch format {
        case .json:
            return (json(shown, isFirst: last == nil, isLast: next == nil), next)
        case .csv(let dialect):
            let table = RecordTable(
                view.resource, dialect, zone: tenant.info.zone, mask: view.everExportable)
            return (table.bytes(shown, withHeader: last == nil), next)
        }
    }

    /// Records with only what the actor may take out of them.
    func takenOut(
        _ records: [VisibleRecord], _ view: AccessView
    ) throws -> [VisibleRecord] {
        let judge = judge(view.resource, at: tenant.platform.clock.now())
        return records.compactMap { record in
            record.mask(for: .export, view, judge).map(record.restricted)
        }
    }

    private func json(_ records: [VisibleRecord], isFirst: Bool, isLast: Bool) -> [UInt8] {
        var bytes: [UInt8] = isFirst ? Array("[".utf8) : []
        for (index, record) in records.enumerated() {
            bytes += Array(isFirst && index == 0 ? "\n".utf8 : ",\n".utf8)
            var writer = JSONWriter(capacity: 512)
            record.write(to: &writer)
            bytes += writer.bytes
        }
        if isLast { bytes += Array("\n]\n".utf8) }
        return bytes
    }
}

/// Records as rows of a table: one column per value, so that a spreadsheet can work with them.
struct RecordTable {
    let resource: CompiledResource
    let dialect: CSVDialect
    let zone: Zone
    /// The fields that have a column; one that is empty in every row would still give its name.
    let mask: FieldMask

    init(
        _ resource: CompiledResource, _ dialect: CSVDialect, zone: Zone, mask: FieldMask
    ) {
        self.resource = resource
        self.mask = mask
        self.dialect = dialect
        self.zone = zone
    }

    func bytes(_ records: [VisibleRecord], withHeader: Bool) -> [UInt8] {
        var continued = dialect
        if !withHeader { continued.byteOrderMark = false }
        var writer = CSVWriter(dialect: continued)
        if withHeader { writer.row(header.map { .verbatim($0) }) }
        for record in records { writer.row(row(record)) }
        return writer.bytes
    }

    var header: [String] {
        var names = ["id", "version"]
        if resource.definition.hasLifecycle { names.append("state") }
        names += ["createdAt", "updatedAt"]
        for (position, field) in resource.definition.fields.enumerated()
        where mask.contains(position) {
            switch field.kind {
            case .period: names += ["\(field.name).start", "\(field.name).end"]
            case .money: names += ["\(field.name).amount", "\(field.name).currency"]
            default: names.append(field.name)
            }
        }
        return names
    }

    private func row(_ record: VisibleRecord) -> [CSVCell] {
        var cells: [CSVCell] = [.verbatim(record.id.description), .integer(record.version)]
        if resource.definition.hasLifecycle { cells.append(.verbatim(record.state)) }
        cells += [wallClock(record.createdAt), wallClock(record.updatedAt)]
        for (position, field) in resource.definition.fields.enumerated()
        where mask.contains(position) {
            append(record.content(position) ?? .null, field.kind, to: &cells)
        }
        return cells
    }

    private func append(_ content: FieldContent, _ kind: FieldKind, to cells: inout [CSVCell]) {
        switch content {
        case .null:
            for _ in 0..<FieldCoding.width(of: kind) { cells.append(.empty) }
        case .boolean(let value): cells.append(.verbatim(value ? "true" : "false"))
        case .integer(let value): cells.append(.integer(value))
        case .text(let value), .word(let value): cells.append(.text(value))
        case .instant(let value): cells.append(instant(value))
        case .date(let value):
            cells.append(.date(year: value.year, month: value.month, day: value.day))
        case .identifier(let value): cells.append(.verbatim(value.description))
        case .money(let value):
            cells.append(.decimal(minorUnits: value.minorUnits, digits: value.decimals))
            cells.append(.verbatim(value.currency))
        case .period(let value): cells += [instant(value.start), instant(value.end)]
        case .localized, .list, .line:
            if content == .list([]) {
                cells.append(.empty)
                return
            }
            var writer = JSONWriter()
            ContentWriter.write(content, kind: kind, to: &writer)
            cells.append(.text(String(decoding: writer.bytes, as: UTF8.self)))
        }
    }

    /// A moment that can be brought in again: what the wall clock cannot say exactly, such as
    /// seconds or the hour that the clocks show twice, stands in UTC.
    private func instant(_ value: Instant) -> CSVCell {
        let isExact = zone.instant(zone.date(of: value), zone.time(of: value)) == value
        return isExact ? wallClock(value) : .verbatim(value.description)
    }

    /// Machines read UTC; a spreadsheet on a desk shows the tenant's wall clock.
    private func wallClock(_ value: Instant) -> CSVCell {
        guard dialect.germanDates else { return .verbatim(value.description) }
        let date = zone.date(of: value)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        func four(_ number: Int) -> String { String("000\(number)".suffix(4)) }
        return .verbatim(
            "\(two(date.day)).\(two(date.month)).\(four(date.year)) "
                + zone.time(of: value).description)
    }
}
