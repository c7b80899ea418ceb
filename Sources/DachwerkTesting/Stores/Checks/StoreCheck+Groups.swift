import DachwerkKernel
import DachwerkKit

extension StoreCheck {
    /// Counts and sums that the store works out itself.
    static let groups = [
        StoreCheck(
            "store.groups", "counts and sums by a column are those of the rows that pass", counted),
        StoreCheck(
            "store.sums-exact", "a sum is exact to the last place or an error, never about right",
            exact),
    ]

    private static func counted(_ trial: StoreTrial) async throws {
        try await trial.withTenant { tenant in
            var random = SeededGenerator(seed: trial.seed)
            let model = StoreModel(random: &random)
            try await model.fill(tenant)
            let articles = StoreFixture.articles
            for column in [nil, "name", "size", "is_lent", "note"] {
                for _ in 0..<20 {
                    // The extremes have no sum; they are the other check's.
                    let condition = StoreCondition.all([
                        random.condition(on: articles, depth: 2),
                        .not(.compare("size", .less, .integer(-100))),
                        .not(.compare("size", .greater, .integer(100))),
                    ])
                    let query = StoreGroupQuery(
                        articles, by: column, summing: "size", where: condition)
                    let expected = groups(of: model, query)
                    trial.expect(
                        try tenant.read { try $0.groups(query) }, is: expected,
                        "groups by \(column ?? "nothing") where \(condition)")
                    let inside = try await tenant.write { try $0.groups(query) }
                    trial.expect(inside, is: expected, "groups inside a write")
                }
            }
            await trial.expectError("store.value", "summing texts") {
                _ = try tenant.read { snapshot in
                    try snapshot.groups(StoreGroupQuery(articles, summing: "name"))
                }
            }
        }
    }

    /// The groups in the plainest way.
    private static func groups(of model: StoreModel, _ query: StoreGroupQuery) -> [StoreGroup] {
        var groups: [[UInt8]: StoreGroup] = [:]
        for row in model.articles where model.passes(row, of: query.table, query.condition) {
            let value = query.column.flatMap { query.table.positions[$0] }.map { row[$0] } ?? .null
            let added = query.sum.flatMap { query.table.positions[$0] }.flatMap { row[$0].integer }
            let known = groups[value.exact]
            groups[value.exact] = StoreGroup(
                value: value, count: (known?.count ?? 0) + 1,
                sum: (known?.sum ?? 0) + (added ?? 0))
        }
        return groups.values.sorted { first, second in
            switch (first.value, second.value) {
            case (.null, _): !second.value.isNull
            case (.integer(let first), .integer(let second)): first < second
            case (.text(let first), .text(let second)):
                first.utf8.lexicographicallyPrecedes(second.utf8)
            default: false
            }
        }
    }

    private static func exact(_ trial: StoreTrial) async throws {
        let sizes: [Int64] = [.max, .min, -1, .max, -.max, 1 << 40]
        try await trial.withTenant { tenant in
            try await tenant.write { transaction in
                for (number, size) in sizes.enumerated() {
                    try transaction.insert(
                        StoreFixture.article(number, size: .integer(size)),
                        into: StoreFixture.articles)
                }
            }
            let query = StoreGroupQuery(StoreFixture.articles, summing: "size")
            let sum: Int64 = (1 << 40) - 2
            trial.expect(
                try tenant.read { try $0.groups(query) },
                is: [StoreGroup(value: .null, count: sizes.count, sum: sum)],
                "a sum on whose way there is an overflow")
            try await tenant.write { transaction in
                for number in 10..<12 {
                    try transaction.insert(
                        StoreFixture.article(number, size: .integer(.max)),
                        into: StoreFixture.articles)
                }
            }
            await trial.expectError("store.value", "a sum without a place") {
                _ = try tenant.read { try $0.groups(query) }
            }
        }
    }
}
