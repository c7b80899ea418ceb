import DachwerkKernel
import DachwerkKit

extension StoreCheck {
    /// The order of rows.
    static let orders = [
        StoreCheck(
            "store.order-nothing-first", "nothing stands first ascending and last descending",
            orderNothingFirst),
        StoreCheck("store.order-bytes", "texts stand in the order of their bytes", orderBytes),
        StoreCheck(
            "store.order-ties", "a further column orders the rows that agree in those before",
            orderTies),
        StoreCheck("store.limit", "a query finds the first rows of its order", limits),
    ]

    private static func orderNothingFirst(_ trial: StoreTrial) async throws {
        let values: [StoreValue] = [.integer(3), .null, .integer(-2), .null, .integer(0)]
        let notes: [StoreValue] = [.text("b"), .null, .text(""), .null, .text("a")]
        try await trial.withTenant { tenant in
            try await tenant.write { transaction in
                for number in values.indices {
                    let row = StoreFixture.article(
                        number, size: values[number], note: notes[number])
                    try transaction.insert(row, into: StoreFixture.articles)
                }
            }
            for (column, expected) in [("size", [1, 3, 2, 4, 0]), ("note", [1, 3, 2, 4, 0])] {
                let ascending = try numbers(
                    in: tenant, [StoreQuery.Order(column), StoreQuery.Order("id")])
                trial.expect(ascending, is: expected, "ascending by \(column)")
                let descending = try numbers(
                    in: tenant,
                    [
                        StoreQuery.Order(column, descending: true),
                        StoreQuery.Order("id", descending: true),
                    ])
                trial.expect(descending, is: expected.reversed(), "descending by \(column)")
            }
        }
    }

    private static func orderBytes(_ trial: StoreTrial) async throws {
        let names = SeededGenerator.storeTexts
        let expected = names.indices.sorted { left, right in
            names[left].utf8.lexicographicallyPrecedes(names[right].utf8)
        }
        try await trial.withTenant { tenant in
            try await tenant.write { transaction in
                for (number, name) in names.enumerated() {
                    try transaction.insert(
                        StoreFixture.article(
                            number, name: name, code: .text(name), note: .text(name)),
                        into: StoreFixture.articles)
                }
            }
            for column in ["name", "code", "note"] {
                let ascending = try numbers(in: tenant, [StoreQuery.Order(column)])
                trial.expect(ascending, is: expected, "ascending by \(column)")
                let descending = try numbers(
                    in: tenant, [StoreQuery.Order(column, descending: true)])
                trial.expect(descending, is: expected.reversed(), "descending by \(column)")
            }
        }
    }

    private static func orderTies(_ trial: StoreTrial) async throws {
        try await trial.withTenant { tenant in
            try await tenant.write { transaction in
                for number in 0..<12 {
                    let row = StoreFixture.article(
                        (number * 7) % 12, name: "n\((number * 7) % 12 % 3)",
                        size: .integer(Int64((number * 7) % 12 / 6)))
                    try transaction.insert(row, into: StoreFixture.articles)
                }
            }
            let found = try numbers(
                in: tenant,
                [
                    StoreQuery.Order("size"), StoreQuery.Order("name", descending: true),
                    StoreQuery.Order("id"),
                ])
            trial.expect(
                found, is: [2, 5, 1, 4, 0, 3, 8, 11, 7, 10, 6, 9],
                "by size, name descending and identity")
        }
    }

    private static func limits(_ trial: StoreTrial) async throws {
        try await trial.withTenant { tenant in
            try await tenant.write { transaction in
                for number in 0..<30 {
                    try transaction.insert(
                        StoreFixture.article((number * 7) % 30), into: StoreFixture.articles)
                }
            }
            let order = [StoreQuery.Order("id", descending: true)]
            for limit in [0, 1, 3, 29, 30, 31, .max] {
                let found = try numbers(in: tenant, order, limit: limit)
                let expected = Array((0..<30).reversed().prefix(limit))
                trial.expect(found, is: expected, "the first \(limit) rows")
                let unordered = try numbers(in: tenant, [], limit: limit)
                trial.expect(unordered.count, is: expected.count, "rows for limit \(limit)")
            }
            let condition = StoreCondition.compare("id", .less, StoreFixture.id(10))
            let found = try numbers(in: tenant, order, where: condition, limit: 2)
            trial.expect(found, is: [9, 8], "the first rows that pass")
        }
    }

    /// The numbers of the articles that a query finds.
    static func numbers(
        in tenant: any TenantStore, _ order: [StoreQuery.Order],
        where condition: StoreCondition = .always, limit: Int = .max
    ) throws -> [Int] {
        let query = StoreQuery(
            StoreFixture.articles, where: condition, order: order, limit: limit)
        return try tenant.read { snapshot in
            let rows = try snapshot.rows(query)
            guard try scanned(query, snapshot) == rows else {
                throw StoreError(.damaged, query.table.name, "A scan reads other rows.")
            }
            return rows.map { row in Int(row.first?.text?.suffix(12) ?? "") ?? -1 }
        }
    }

    /// The rows of a query as a scan reads them, texts from their bytes.
    private static func scanned(
        _ query: StoreQuery, _ snapshot: any StoreSnapshot
    ) throws -> [[StoreValue]] {
        var rows: [[StoreValue]] = []
        try snapshot.scan(query) { row in
            rows.append(
                try query.table.columns.indices.map { column in
                    var bytes: [UInt8] = []
                    if try row.append(column, to: &bytes) {
                        return .text(String(decoding: bytes, as: UTF8.self))
                    }
                    return try row.isNull(column) ? .null : row.value(column)
                })
        }
        return rows
    }
}
