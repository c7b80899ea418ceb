package import DachwerkKit

/// Reads and writes the records of one resource in the store.
package struct RecordStore {
    package let resource: CompiledResource
    private let shelf: RecordShelf?

    package init(_ resource: CompiledResource, shelf: RecordShelf? = nil) {
        self.resource = resource
        self.shelf = resource.isToldByRow ? shelf : nil
    }

    // MARK: Reading

    package func record(_ id: RecordID, in snapshot: any StoreSnapshot) throws -> RecordData? {
        let key = StoreValue.text(id.description)
        guard let row = try snapshot.row(resource.table, key, tests: resource.listTests) else {
            return nil
        }
        if let known = shelf?.record(id, of: resource, row: row) { return known }
        var records = [try decode(row)]
        try fillLists(&records, of: [row], in: snapshot)
        let record = records[0]
        shelf?.keep(record, of: resource, row: row)
        return record
    }

    /// Visits all records that pass a condition, in the order of their making, some at a time.
    package func visit(
        where condition: StoreCondition, in snapshot: any StoreSnapshot,
        _ body: (RecordData) throws -> Void
    ) throws {
        var last: RecordID?
        repeat {
            let behind = last.map { StoreCondition.compare("id", .greater, .text($0.description)) }
            let page = try records(
                where: behind.map { .all([condition, $0]) } ?? condition, order: [.init("id")],
                limit: Self.pageSize, in: snapshot)
            for record in page { try body(record) }
            last = page.count == Self.pageSize ? page.last?.id : nil
        } while last != nil
    }

    private static let pageSize = 500

    package func records(
        where condition: StoreCondition, order: [StoreQuery.Order], limit: Int,
        in snapshot: any StoreSnapshot
    ) throws -> [RecordData] {
        let rows = try snapshot.rows(
            StoreQuery(
                resource.table, where: condition, order: order, limit: limit,
                tests: resource.listTests))
        var records = try rows.map(decode)
        try fillLists(&records, of: rows, in: snapshot)
        return records
    }

    private func decode(_ row: [StoreValue]) throws -> RecordData {
        guard row.count >= resource.table.columns.count,
            let id = row[0].text.flatMap({ RecordID($0) }),
            let version = row[1].integer, let state = row[2].text,
            let created = row[3].text.flatMap({ Instant($0) }),
            let updated = row[4].text.flatMap({ Instant($0) })
        else {
            throw StoreError(
                .damaged, resource.table.name, "A row does not have the columns of a record.")
        }
        var contents: [FieldContent] = []
        contents.reserveCapacity(resource.layouts.count)
        for layout in resource.layouts {
            switch layout.place {
            case .columns(let columns):
                contents.append(
                    try FieldCoding.decode(
                        row, at: columns.lowerBound, field: layout.field, kind: layout.field.kind))
            case .child: contents.append(.list([]))
            }
        }
        guard !resource.definition.hasLifecycle || resource.definition.states.contains(state) else {
            throw StoreError(
                .damaged, resource.table.name, "A record is in the unknown state '\(state)'.")
        }
        return RecordData(
            id: id, version: version, state: state, createdAt: created, updatedAt: updated,
            contents: contents)
    }

    /// Reads the lists of records, of those that have something in them.
    private func fillLists(
        _ records: inout [RecordData], of rows: [[StoreValue]], in snapshot: any StoreSnapshot
    ) throws {
        var answer = resource.table.columns.count
        for (position, layout) in resource.layouts.enumerated() {
            guard case .child(let table) = layout.place else { continue }
            defer { answer += 1 }
            let filled = rows.indices.filter { rows[$0][answer].integer == 1 }
            guard !filled.isEmpty else { continue }
            var lists: [String: [FieldContent]] = [:]
            for chunk in filled.chunks(of: 200) {
                let owners = chunk.map { rows[$0][0] }
                for row in try snapshot.rows(Self.elements(of: table, owners: owners)) {
                    guard let owner = row[0].text else { continue }
                    lists[owner, default: []].append(try element(row, layout.field))
                }
            }
            for index in filled {
                let list = rows[index][0].text.flatMap { lists[$0] } ?? []
                records[index].contents[position] = .list(list)
            }
        }
    }

    /// The rows of a list that belong to these records, those of each one after the other.
    static func elements(
        of table: TableSchema, owners: some Collection<StoreValue>
    ) -> StoreQuery {
        let owners = Array(owners)
        return StoreQuery(
            table,
            where: owners.count == 1
                ? .compare("owner", .equal, owners[0]) : .isOneOf("owner", owners),
            order: [StoreQuery.Order("owner"), StoreQuery.Order("position")])
    }

    private func element(_ row: [StoreValue], _ field: AnyField) throws -> FieldContent {
        guard case .line(let fields) = field.kind.element else {
            return try FieldCoding.decode(row, at: 2, field: field, kind: field.kind.element)
        }
        var offset = 2
        var contents: [FieldContent] = []
        contents.reserveCapacity(fields.count)
        for inner in fields {
            contents.append(
                try FieldCoding.decode(row, at: offset, field: inner, kind: inner.kind))
            offset += FieldCoding.width(of: inner.kind)
        }
        return .line(contents)
    }

    // MARK: Writing

    package func insert(_ record: RecordData, in transaction: any StoreTransaction) throws {
        var row: [StoreValue] = [
            .text(record.id.description), .integer(record.version), .text(record.state),
            .text(record.createdAt.description), .text(record.updatedAt.description),
        ]
        row.reserveCapacity(resource.table.columns.count)
        for (layout, content) in zip(resource.layouts, record.contents) {
            if case .columns = layout.place {
                FieldCoding.encode(content, kind: layout.field.kind, into: &row)
            }
        }
        try transaction.insert(row, into: resource.table)
        for (layout, content) in zip(resource.layouts, record.contents) {
            try insertList(content, layout, of: record.id, in: transaction)
        }
    }

    /// Writes the fields that differ from how the row stands; all of them where that is not known.
    package func update(
        _ record: RecordData, from before: RecordData?, in transaction: any StoreTransaction
    ) throws {
        var values: [String: StoreValue] = [
            "version": .integer(record.version), "state": .text(record.state),
            "updated_at": .text(record.updatedAt.description),
        ]
        let columns = resource.table.columns
        for (position, layout) in resource.layouts.enumerated()
        where record.contents[position] != before?.contents[position] {
            switch layout.place {
            case .columns(let range):
                var row: [StoreValue] = []
                FieldCoding.encode(
                    record.contents[position], kind: layout.field.kind, into: &row)
                for (offset, value) in row.enumerated() {
                    values[columns[range.lowerBound + offset].name] = value
                }
            case .child(let table):
                try transaction.delete(
                    from: table, where: .compare("owner", .equal, .text(record.id.description)))
                try insertList(record.contents[position], layout, of: record.id, in: transaction)
            }
        }
        try transaction.update(
            resource.table, set: values,
            where: .compare("id", .equal, .text(record.id.description)))
    }

    package func delete(_ id: RecordID, in transaction: any StoreTransaction) throws {
        try transaction.delete(
            from: resource.table, where: .compare("id", .equal, .text(id.description)))
    }

    private func insertList(
        _ content: FieldContent, _ layout: FieldLayout, of owner: RecordID,
        in transaction: any StoreTransaction
    ) throws {
        guard case .child(let table) = layout.place else { return }
        for (position, element) in content.elements.enumerated() {
            var row: [StoreValue] = [.text(owner.description), .integer(Int64(position))]
            if case .line(let contents) = element,
                case .line(let fields) = layout.field.kind.element
            {
                for (field, content) in zip(fields, contents) {
                    FieldCoding.encode(content, kind: field.kind, into: &row)
                }
            } else {
                FieldCoding.encode(element, kind: layout.field.kind.element, into: &row)
            }
            try transaction.insert(row, into: table)
        }
    }
}

extension Array {
    /// The array in pieces of at most so many elements.
    package func chunks(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
