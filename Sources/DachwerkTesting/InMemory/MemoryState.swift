import DachwerkKernel

/// Everything that a tenant's store holds at one moment.
///
/// It is a value: readers keep the one they were given, and a transaction changes a copy that is
/// put in place whole or thrown away.
struct MemoryState: Sendable {
    /// A column of some table that names rows of another one.
    struct Link: Sendable {
        let table: String
        let column: String
        let position: Int
        let isCascade: Bool
    }

    private(set) var tables: [String: MemoryTable] = [:]
    /// The columns that name rows of a table, by the name of that table.
    private(set) var links: [String: [Link]] = [:]

    /// Begins without tables.
    init() {}

    /// Takes over tables from a backup once nothing in them names what is not there.
    init(restoring kept: [MemoryTable]) throws {
        for table in kept { tables[table.schema.name] = table }
        links = Self.links(among: tables)
        for (target, links) in links {
            let named = try table(target)
            for link in links {
                try table(link.table).rows.forEach { _, row in
                    let name = row[link.position]
                    guard try name.isNull || named.number(ofKey: name) != nil else {
                        throw StoreError(
                            .reference, "\(link.table).\(link.column)",
                            "\(link.table).\(link.column) names a row that is not there.")
                    }
                    return true
                }
            }
        }
    }

    /// A table by its name.
    func table(_ name: String) throws -> MemoryTable {
        guard let table = tables[name] else { throw Self.unknown(name) }
        return table
    }

    /// Changes a table in its place.
    mutating func change<Result>(
        _ name: String, _ body: (inout MemoryTable) throws -> Result
    ) throws -> Result {
        guard let index = tables.index(forKey: name) else { throw Self.unknown(name) }
        return try body(&tables.values[index])
    }

    /// Adds what is missing for the declared form.
    mutating func prepare(_ schema: StoreSchema) throws {
        var next = try renamed(to: schema)
        for declared in schema.tables {
            if let kept = next[declared.name] {
                next[declared.name] = try kept.extended(to: declared)
            } else {
                next[declared.name] = try MemoryTable(declared)
            }
        }
        let found = Self.links(among: next)
        for (name, links) in found {
            guard let target = next[name] else {
                throw StoreError(
                    .schema, links.first.map { "\($0.table).\($0.column)" } ?? name,
                    "There is no table \(name) whose rows could be named.")
            }
            _ = try target.keyPosition()
        }
        tables = next
        links = found
    }

    /// The tables under the names of now, where a declaration says what they were called.
    private func renamed(to schema: StoreSchema) throws -> [String: MemoryTable] {
        var next = tables
        for declared in schema.tables where next[declared.name] == nil {
            guard let former = declared.formerNames.first(where: { next[$0] != nil }) else {
                continue
            }
            let names = [former: declared.name]
            for (name, table) in next { next[name] = try table.renamed(tables: names) }
            next[declared.name] = next.removeValue(forKey: former)
        }
        for declared in schema.tables {
            guard let kept = next[declared.name] else { continue }
            var names: [String: String] = [:]
            for column in declared.columns where kept.schema.positions[column.name] == nil {
                let former = column.formerNames.first {
                    kept.schema.positions[$0] != nil && declared.positions[$0] == nil
                        && names[$0] == nil
                }
                if let former { names[former] = column.name }
            }
            if !names.isEmpty { next[declared.name] = try kept.renamed(columns: names) }
        }
        return next
    }

    /// Takes tables away, unless a table that stays names their rows.
    mutating func drop(_ names: Set<String>) throws {
        for name in names {
            for link in links[name] ?? [] where !names.contains(link.table) {
                throw StoreError(
                    .reference, "\(link.table).\(link.column)",
                    "\(name) cannot go: \(link.table).\(link.column) names its rows.")
            }
        }
        tables = tables.filter { !names.contains($0.key) }
        links = Self.links(among: tables)
    }

    /// The tables with their columns.
    func describe() -> [String: [String]] {
        tables.mapValues { $0.schema.columns.map(\.name) }
    }

    /// Says that a row cannot go because another one names it.
    static func isNamed(by link: Link) -> StoreError {
        let subject = "\(link.table).\(link.column)"
        return StoreError(.reference, subject, "A row is still named in \(subject).")
    }

    private static func unknown(_ name: String) -> StoreError {
        StoreError(.schema, name, "There is no table \(name).")
    }

    private static func links(among tables: [String: MemoryTable]) -> [String: [Link]] {
        var links: [String: [Link]] = [:]
        for (name, table) in tables.sorted(by: { $0.key < $1.key }) {
            for (position, column) in table.schema.columns.enumerated() {
                guard let target = column.cascadesFrom ?? column.references else { continue }
                links[target, default: []].append(
                    Link(
                        table: name, column: column.name, position: position,
                        isCascade: column.cascadesFrom != nil))
            }
        }
        return links
    }
}
