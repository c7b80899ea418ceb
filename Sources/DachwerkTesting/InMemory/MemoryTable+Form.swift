import DachwerkKernel

extension MemoryTable {
    /// Brings a row of a declared table into the form of the kept one, which may have more columns.
    func completed(_ row: [StoreValue], of declared: TableSchema) throws -> [StoreValue] {
        guard row.count == declared.columns.count else {
            throw StoreError(
                .value, schema.name,
                "A row of \(schema.name) has \(row.count) values, not \(declared.columns.count).")
        }
        var completed = schema.columns.map(\.fallback)
        for (column, value) in zip(declared.columns, row) {
            let position = try position(of: column.name)
            try check(value, at: position)
            completed[position] = value
        }
        return completed
    }

    /// The positions of the declared columns, or nothing when they are just those of the table.
    func projection(to declared: TableSchema) throws -> [Int]? {
        let positions = try declared.columns.map { try position(of: $0.name) }
        return positions.elementsEqual(schema.columns.indices) ? nil : positions
    }

    /// Refuses a value that may not stand in a column.
    func check(_ value: StoreValue, at position: Int) throws {
        let column = schema.columns[position]
        let isSound =
            switch (value, column.kind) {
            case (.null, _): column.isNullable
            case (.integer(let number), .boolean): number == 0 || number == 1
            case (.integer, .integer): true
            case (.text, .text), (.text, .instant), (.text, .date): true
            case (.text, .identifier), (.text, .json): true
            default: false
            }
        if isSound { return }
        let name = "\(schema.name).\(column.name)"
        throw StoreError(
            .value, name,
            value.isNull ? "Something must stand in \(name)." : "\(name) takes \(column.kind).")
    }

    /// The table as it is once a further declaration holds, with all of its rows.
    func extended(to declared: TableSchema) throws -> MemoryTable {
        let columns = try extendedColumns(declared)
        guard declared.primaryKey == schema.primaryKey else {
            throw StoreError(
                .schema, schema.name, "The key of \(schema.name) cannot become another one.")
        }
        let form = TableSchema(
            name: schema.name, owner: declared.owner, columns: columns,
            primaryKey: declared.primaryKey, indexes: declared.indexes)
        if form == schema { return self }
        var table = try MemoryTable(form)
        let added = columns.dropFirst(schema.columns.count).map(\.fallback)
        // What is no longer declared may be empty in rows that came since.
        let required = columns.indices.filter { position in
            !columns[position].isNullable && declared.positions[columns[position].name] != nil
        }
        try rows.forEach { _, row in
            var longer = row + added
            for position in required where longer[position].isNull {
                longer[position] = columns[position].fallback
                if !longer[position].isNull { continue }
                throw StoreError(
                    .schema, "\(schema.name).\(columns[position].name)",
                    "Rows of \(schema.name) have nothing for \(columns[position].name).")
            }
            do {
                try table.add(longer)
            } catch let error as StoreError {
                throw StoreError(.schema, error.subject, error.message)
            }
            return true
        }
        return table
    }

    /// The same rows with other names for tables and columns; further indexes come by declaration.
    func renamed(
        tables: [String: String] = [:], columns: [String: String] = [:]
    ) throws -> MemoryTable {
        let form = TableSchema(
            name: tables[schema.name] ?? schema.name, owner: schema.owner,
            columns: schema.columns.map { column in
                ColumnSchema(
                    columns[column.name] ?? column.name, column.kind,
                    isNullable: column.isNullable, fallback: column.fallback,
                    references: column.references.map { tables[$0] ?? $0 },
                    cascadesFrom: column.cascadesFrom.map { tables[$0] ?? $0 })
            },
            primaryKey: schema.primaryKey.map { columns[$0] ?? $0 },
            indexes: schema.indexes.map { index in
                IndexSchema(
                    index.name, on: index.columns.map { columns[$0] ?? $0 },
                    isUnique: index.isUnique, leavesOutNothing: index.leavesOutNothing)
            })
        if form == schema { return self }
        var table = try MemoryTable(form)
        try rows.forEach { _, row in
            try table.add(row)
            return true
        }
        return table
    }

    private func extendedColumns(_ declared: TableSchema) throws -> [ColumnSchema] {
        var columns = schema.columns
        for column in declared.columns {
            guard let position = schema.positions[column.name] else {
                columns.append(column)
                continue
            }
            guard columns[position].kind == column.kind else {
                throw StoreError(
                    .schema, "\(schema.name).\(column.name)",
                    "\(schema.name).\(column.name) holds \(columns[position].kind), "
                        + "not \(column.kind).")
            }
            columns[position] = column
        }
        return columns
    }
}
