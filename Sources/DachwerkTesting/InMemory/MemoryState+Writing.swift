import DachwerkKernel

extension MemoryState {
    /// Adds a row.
    mutating func insert(_ row: [StoreValue], into declared: TableSchema) throws {
        // Found in a function of its own, so that no second copy of the table is alive below.
        let completed = try checked(row, of: declared)
        try change(declared.name) { try $0.add(completed) }
    }

    /// Sets columns in the rows that pass.
    mutating func update(
        _ declared: TableSchema, set values: [String: StoreValue], where condition: StoreCondition
    ) throws -> Int {
        let changes = try changes(declared, values, condition)
        if changes.isEmpty { return 0 }
        // On a copy: a statement that fails half way changes nothing.
        var table = try table(declared.name)
        try table.replace(changes)
        try change(declared.name) { $0 = table }
        return changes.count
    }

    /// Takes the rows that pass away, with the rows that they own.
    mutating func delete(
        from declared: TableSchema, where condition: StoreCondition
    ) throws -> Int {
        let doomed = try doomed(declared, condition)
        for (name, numbers) in doomed.all {
            try change(name) { table in
                for number in numbers { table.remove(number) }
            }
        }
        return doomed.matches
    }

    private func checked(
        _ row: [StoreValue], of declared: TableSchema
    ) throws -> [StoreValue] {
        let table = try table(declared.name)
        let completed = try table.completed(row, of: declared)
        try checkReferences(of: completed, in: table, at: Array(completed.indices))
        return completed
    }

    private func changes(
        _ declared: TableSchema, _ values: [String: StoreValue], _ condition: StoreCondition
    ) throws -> [(number: Int, row: [StoreValue])] {
        let table = try table(declared.name)
        var settings: [(position: Int, value: StoreValue)] = []
        for (column, value) in values {
            let position = try table.position(of: column)
            try table.check(value, at: position)
            settings.append((position, value))
        }
        var changes: [(number: Int, row: [StoreValue])] = []
        try forEachMatch(condition, in: table) { number, row in
            var changed = row
            for (position, value) in settings { changed[position] = value }
            changes.append((number, changed))
            return true
        }
        let positions = settings.map(\.position)
        for (number, row) in changes {
            try checkReferences(of: row, in: table, at: positions)
            try checkNames(of: number, after: row, in: table)
        }
        return changes
    }

    /// Refuses a row that names what is not there.
    private func checkReferences(
        of row: [StoreValue], in table: MemoryTable, at positions: [Int]
    ) throws {
        for position in positions where !row[position].isNull {
            let column = table.schema.columns[position]
            guard let target = column.cascadesFrom ?? column.references else { continue }
            let named = try self.table(target)
            if try named.number(ofKey: row[position]) != nil { continue }
            // A row may name itself before it is there.
            if target == table.schema.name,
                try ByteValue(row[table.keyPosition()]) == ByteValue(row[position])
            {
                continue
            }
            let subject = "\(table.schema.name).\(column.name)"
            throw StoreError(.reference, subject, "\(subject) names a row that is not there.")
        }
    }

    /// Refuses to give a row another key while rows name it by the old one.
    private func checkNames(
        of number: Int, after row: [StoreValue], in table: MemoryTable
    ) throws {
        guard let links = links[table.schema.name], let before = table.rows[number] else { return }
        let key = try table.keyPosition()
        if ByteValue(before[key]) == ByteValue(row[key]) { return }
        for link in links {
            let naming = try self.table(link.table).numbers(with: before[key], at: link.position)
            if !naming.isEmpty { throw Self.isNamed(by: link) }
        }
    }

    /// The rows that go when those that pass are deleted, by table.
    private func doomed(
        _ declared: TableSchema, _ condition: StoreCondition
    ) throws -> (matches: Int, all: [String: Set<Int>]) {
        var matches: Set<Int> = []
        try forEachMatch(condition, in: table(declared.name)) { number, _ in
            matches.insert(number)
            return true
        }
        var all = [declared.name: matches]
        var waiting = matches.map { (table: declared.name, number: $0) }
        var restricting: [(link: Link, key: StoreValue)] = []
        while let (name, number) = waiting.popLast() {
            guard let links = links[name] else { continue }
            let table = try table(name)
            guard let row = table.rows[number] else { continue }
            let key = row[try table.keyPosition()]
            for link in links {
                guard link.isCascade else {
                    restricting.append((link, key))
                    continue
                }
                let children = try self.table(link.table).numbers(with: key, at: link.position)
                for child in children where all[link.table, default: []].insert(child).inserted {
                    waiting.append((link.table, child))
                }
            }
        }
        for (link, key) in restricting {
            let naming = try table(link.table).numbers(with: key, at: link.position)
            if !naming.isSubset(of: all[link.table] ?? []) { throw Self.isNamed(by: link) }
        }
        return (matches.count, all)
    }
}
