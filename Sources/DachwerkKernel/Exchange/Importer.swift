import DachwerkKit

/// One import inside its transaction.
///
/// In which order rows stand in a file says nothing. So a row that something stands against is
/// tried again once the others are in, and what two rows exchange, a unique value or a period,
/// makes way.
struct Importer {
    let door: OperationDoor
    let view: AccessView
    /// Whether records that were erased may come back.
    let bringsBack: Bool

    private var writer: RecordWriter { door.writer }

    /// A row with its place in the file.
    private struct Entry {
        let row: ImportRow
        let place: Int
        /// Why it did not come in when it was tried last.
        var refusal: Refusal?
    }

    private enum Effect { case created, changed, unchanged }

    func bringIn(_ rows: [ImportRow]) throws -> ImportReport {
        let entries = rows.enumerated().map { Entry(row: tidied($1), place: $1.place ?? $0) }
        try refuseDoubles(entries)
        var report = ImportReport()
        var odd: [Int: [FieldFault]] = [:]
        var final: [Entry] = []
        var waiting = entries
        var haveSteppedAside = false
        // Whoever sends rows that fit in no order must not keep the writer for ever.
        var budget = 3 * entries.count + ImportReader.maximumFaults
        while !waiting.isEmpty, final.count < ImportReader.maximumFaults, budget > 0 {
            budget -= waiting.count
            let tried = waiting
            waiting = []
            for var entry in tried {
                do {
                    odd[entry.place] = try bringIn(entry, &report)
                } catch let refusal as Refusal where refusal.kind != .fault {
                    entry.refusal = refusal
                    if mayYetFit(refusal) { waiting.append(entry) } else { final.append(entry) }
                    if final.count >= ImportReader.maximumFaults { break }
                }
            }
            if waiting.count == tried.count, try !makeWay(among: waiting) {
                guard !haveSteppedAside, try stepAside(waiting) else { break }
                haveSteppedAside = true
            }
            // What came in backwards is in after two passes.
            waiting.reverse()
        }
        let refused = (final + waiting).sorted { $0.place < $1.place }
        guard refused.isEmpty else {
            let faults = refused.flatMap(located).prefix(ImportReader.maximumFaults)
            throw Messages.bringingIn.rows().with(Array(faults))
        }
        report.warnings = entries.flatMap { odd[$0.place] ?? [] }
        return report
    }

    private func tidied(_ row: ImportRow) -> ImportRow {
        var row = row
        for field in view.resource.definition.fields {
            if let content = row.fields[field.name] {
                row.fields[field.name] = content.tidied(for: field)
            }
        }
        return row
    }

    /// Refuses an identity that stands in two rows: one of them would undo the other.
    private func refuseDoubles(_ entries: [Entry]) throws {
        var places: [RecordID: Int] = [:]
        var faults: [FieldFault] = []
        for entry in entries {
            guard let id = entry.row.id else { continue }
            if let first = places[id] {
                faults.append(
                    Messages.bringingIn.twice(
                        first, at: .root.appending(entry.place).appending("id")))
            } else {
                places[id] = entry.place
            }
        }
        guard faults.isEmpty else {
            throw Messages.bringingIn.rows().with(
                Array(faults.prefix(ImportReader.maximumFaults)))
        }
    }

    /// Brings one row in and tells what is odd about it.
    private func bringIn(_ entry: Entry, _ report: inout ImportReport) throws -> [FieldFault] {
        let effect = try writer.attempt { try perform(entry.row) }
        switch effect {
        case .created: report.created += 1
        case .changed: report.changed += 1
        case .unchanged: report.unchanged += 1
        }
        let place = JSONPointer.root.appending(entry.place)
        let found = writer.takeWarnings().map(\.fault)
        return (entry.row.warnings + shortPostcodes(entry.row) + found).map { $0.under(place) }
    }

    /// The postcodes that have lost a digit, most likely the zero in front.
    private func shortPostcodes(_ row: ImportRow) -> [FieldFault] {
        view.resource.definition.fields.compactMap { field in
            guard field.format == .postcode, let text = row.fields[field.name]?.textValue,
                !text.isEmpty, text.utf8.count != 5,
                text.utf8.allSatisfy({ (48...57).contains($0) })
            else { return nil }
            return Messages.value.postcode(field: field.name)
        }
    }

    private func perform(_ row: ImportRow) throws -> Effect {
        let resource = view.resource
        let (settable, cleared) = wishes(row)
        guard let id = row.id, let record = try writer.record(id, of: resource) else {
            if let id = row.id, !bringsBack, try writer.lastVersion(of: id, resource) > 0 {
                throw Refusal.invalid(Messages.record.erased(field: "id"))
            }
            _ = try door.perform(
                Operation(resource.id, .create, fields: cleared, state: row.state, id: row.id))
            return .created
        }
        let differing = try differing(settable, record)
        if differing.isEmpty && (row.state == nil || row.state == record.state) {
            return .unchanged
        }
        // A row that was exported before somebody else's change does not undo that change.
        if let version = row.version, case let shown = try shownVersion(record), version != shown {
            throw Messages.record.stale(shown).at(.root.appending("version"))
        }
        guard row.state == nil || row.state == record.state else {
            throw Refusal.invalid(Messages.field.platform(field: "state"))
        }
        _ = try door.perform(
            Operation(
                resource.id, .change(id), fields: cleared.filter { differing.contains($0.key) }))
        return .changed
    }

    /// What a row sets, as it stands there and without what rules work out in its lines.
    private func wishes(
        _ row: ImportRow
    ) -> (settable: [String: FieldContent], cleared: [String: FieldContent]) {
        let definition = view.resource.definition
        let settable = row.fields.filter { definition.field($0.key)?.isComputed == false }
        let cleared = settable.merging(
            definition.fields.compactMap { field in
                settable[field.name].map { (field.name, ComputedLines.cleared($0, field)) }
            }
        ) { $1 }
        return (settable, cleared)
    }

    /// The version that an export shows to whoever brings the row in.
    private func shownVersion(_ record: RecordData) throws -> Int64 {
        let judge = ConditionJudge(view.resource, writer.actor, today: writer.today)
        guard let mask = view.readable(record, judge) else { throw Refusal.notFound }
        return try writer.shownVersion(record, mask, view.resource)
    }

    /// The fields in which a row differs from the record.
    private func differing(
        _ settable: [String: FieldContent], _ record: RecordData
    ) throws -> Set<String> {
        let positions = view.resource.definition.positions
        let judge = ConditionJudge(view.resource, writer.actor, today: writer.today)
        guard let mask = view.readable(record, judge) else { throw Refusal.notFound }
        let differing = settable.filter { name, content in
            guard let position = positions[name] else { return false }
            // What the actor may not read stands empty in an export: it says nothing. Anything
            // else counts as set, so that nobody finds out by guessing.
            guard mask.contains(position) else { return !content.isNull && content != .list([]) }
            return record.contents[position] != content
                && !(content.isNull && record.contents[position] == .list([]))
        }
        return Set(differing.keys)
    }

    // MARK: Rows that stand in each other's way

    /// Whether a row may fit once others are in: what stands against it are other records.
    private func mayYetFit(_ refusal: Refusal) -> Bool {
        switch refusal.kind {
        case .conflict, .rule: true
        case .invalid: !refusal.faults.contains { Self.isFinal($0.code) }
        default: false
        }
    }

    /// Whether a fault speaks of the row alone.
    private static func isFinal(_ code: Refusal.Code) -> Bool {
        if Messages.value.missingReference.says(code) || Messages.value.taken.says(code) {
            return false
        }
        return Messages.value.says(code) || Messages.field.says(code)
            || Messages.record.says(code)
    }

    /// Takes unique values out of the way where their records get other ones in this import.
    ///
    /// - Returns: Whether there was any.
    private func makeWay(among waiting: [Entry]) throws -> Bool {
        let resource = view.resource
        let rows = Dictionary(
            waiting.compactMap { entry in entry.row.id.map { ($0, entry.row) } },
            uniquingKeysWith: { first, _ in first })
        var hasMadeWay = false
        for entry in waiting {
            for (position, field) in resource.definition.fields.enumerated() {
                guard field.isUnique, let wished = entry.row.fields[field.name], !wished.isNull,
                    let holder = try holder(of: wished, position),
                    let other = rows[holder]?.fields[field.name], other != wished
                else { continue }
                if try writer.park(holder, resource, field: position) { hasMadeWay = true }
            }
        }
        return hasMadeWay
    }

    /// Lets every record that waits stand as its row wishes, and hold nothing.
    ///
    /// What some of them exchange is free then. Nothing of it stays unless all of them come in.
    ///
    /// - Returns: Whether there was any.
    private func stepAside(_ waiting: [Entry]) throws -> Bool {
        var haveStepped = false
        for entry in waiting {
            guard let id = entry.row.id, let record = try writer.record(id, of: view.resource)
            else { continue }
            let (settable, cleared) = wishes(entry.row)
            let differing = try differing(settable, record)
            let fields = cleared.filter { differing.contains($0.key) }
            if try writer.stepAside(id, view.resource, with: fields) { haveStepped = true }
        }
        return haveStepped
    }

    private func holder(of content: FieldContent, _ position: Int) throws -> RecordID? {
        let resource = view.resource
        guard case .columns(let columns) = resource.layouts[position].place else { return nil }
        var values: [StoreValue] = []
        FieldCoding.encode(content, kind: resource.definition.fields[position].kind, into: &values)
        let row = try writer.transaction.rows(
            StoreQuery(
                resource.table,
                where: .all(
                    zip(resource.table.columns[columns], values).map {
                        .compare($0.name, .equal, $1)
                    }), limit: 1)
        ).first
        return row?.first?.text.flatMap { RecordID($0) }
    }

    private func located(_ entry: Entry) -> [FieldFault] {
        guard let refusal = entry.refusal else { return [] }
        let pointer = JSONPointer.root.appending(entry.place)
        return refusal.faults.isEmpty
            ? refusal.at(pointer).faults : refusal.faults.map { $0.under(pointer) }
    }
}
