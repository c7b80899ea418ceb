import DachwerkKernel
import DachwerkKit

extension StoreCheck {
    /// Pages of a long list.
    static let paging = [
        StoreCheck(
            "store.paging",
            "pages after the last key lose and double no row although others come and go", pages)
    ]

    /// Even articles stay; odd ones come and go.
    private static func pages(_ trial: StoreTrial) async throws {
        try await trial.withTenant { tenant in
            try await tenant.write { transaction in
                for number in 0..<200 where number % 2 == 0 || number % 3 == 0 {
                    try transaction.insert(article(number), into: StoreFixture.articles)
                }
            }
            var random = SeededGenerator(seed: trial.seed)
            for isDescending in [false, true] {
                let churn = (0..<60).map { _ in random.below(100) * 2 + 1 }
                let seen = try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        for number in churn { try await toggle(number, in: tenant) }
                    }
                    var seen: [Int] = []
                    var last: [StoreValue]?
                    while let page = try page(after: last, isDescending, in: tenant) {
                        seen += page.compactMap { Int($0[0].text?.suffix(12) ?? "") }
                        last = page.last
                        // One change between two pages in any case, however the tasks run.
                        try await toggle(random.below(100) * 2 + 1, in: tenant)
                    }
                    try await group.waitForAll()
                    return seen
                }
                let staying = seen.filter { $0 % 2 == 0 }
                let expected = Array(0..<200).filter { $0 % 2 == 0 }
                trial.expect(
                    staying.sorted(), is: expected, "the rows that stay, seed \(trial.seed)")
                trial.expect(
                    Set(seen).count, is: seen.count, "rows on all pages, seed \(trial.seed)")
            }
        }
    }

    /// Many articles share a name, so that the identity must break the tie.
    private static func article(_ number: Int) -> [StoreValue] {
        StoreFixture.article(number, name: ["ä", "b", "B", "🙂", "z"][number / 7 % 5])
    }

    private static func toggle(_ number: Int, in tenant: any TenantStore) async throws {
        try await tenant.write { transaction in
            let articles = StoreFixture.articles
            if try transaction.delete(from: articles, where: StoreFixture.named(number)) == 0 {
                try transaction.insert(article(number), into: articles)
            }
        }
    }

    private static func page(
        after last: [StoreValue]?, _ isDescending: Bool, in tenant: any TenantStore
    ) throws -> [[StoreValue]]? {
        let comparison: StoreComparison = isDescending ? .less : .greater
        let condition =
            last.map { last in
                StoreCondition.any([
                    .compare("name", comparison, last[1]),
                    .all([
                        .compare("name", .equal, last[1]), .compare("id", comparison, last[0]),
                    ]),
                ])
            } ?? .always
        let query = StoreQuery(
            StoreFixture.articles, where: condition,
            order: [
                StoreQuery.Order("name", descending: isDescending),
                StoreQuery.Order("id", descending: isDescending),
            ], limit: 7)
        let rows = try tenant.read { try $0.rows(query) }
        return rows.isEmpty ? nil : rows
    }
}
