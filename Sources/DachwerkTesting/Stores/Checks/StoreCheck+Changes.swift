import DachwerkKernel
import DachwerkKit

extension StoreCheck {
    /// Changes to the rows that pass.
    static let changes = [
        StoreCheck(
            "store.update", "an update sets the named columns of the rows that pass, no others",
            updates),
        StoreCheck("store.delete", "a delete takes away the rows that pass, no others", deletes),
    ]

    private static func updates(_ trial: StoreTrial) async throws {
        let articles = StoreFixture.articles
        try await trial.withTenant { tenant in
            var random = SeededGenerator(seed: trial.seed)
            var model = StoreModel(random: &random)
            try await model.fill(tenant)
            for _ in 0..<25 {
                let condition = random.condition(on: articles)
                let (size, note) = (random.numberOrNothing(), random.textOrNothing())
                var passing = 0
                for (index, row) in model.articles.enumerated()
                where model.passes(row, of: articles, condition) {
                    passing += 1
                    // The articles are their own condition's data only through loans.
                    model.articles[index][4] = size
                    model.articles[index][5] = note
                }
                let updated = try await tenant.write { transaction in
                    try transaction.update(
                        articles, set: ["size": size, "note": note], where: condition)
                }
                let kept = try tenant.read { try $0.all(articles) }
                let subject = "\(condition.brief), seed \(trial.seed)"
                trial.expect(updated, is: passing, "updated where \(subject)")
                trial.expect(
                    kept.map { $0.map(\.exact) } == model.articles.map { $0.map(\.exact) },
                    "other rows or columns changed where \(subject)")
            }
        }
    }

    private static func deletes(_ trial: StoreTrial) async throws {
        let lines = StoreFixture.lines
        try await trial.withTenant { tenant in
            var random = SeededGenerator(seed: trial.seed)
            for _ in 0..<20 {
                var model = StoreModel(random: &random)
                try await tenant.write { transaction in
                    for table in StoreFixture.schema.tables.reversed() {
                        try transaction.delete(from: table, where: .always)
                    }
                }
                try await model.fill(tenant)
                let condition = random.condition(on: lines)
                let before = model.lines.count
                model.lines = model.lines.filter { !model.passes($0, of: lines, condition) }
                let deleted = try await tenant.write { transaction in
                    try transaction.delete(from: lines, where: condition)
                }
                let kept = try tenant.read { try $0.all(lines) }
                let subject = "\(condition.brief), seed \(trial.seed)"
                trial.expect(deleted, is: before - model.lines.count, "deleted where \(subject)")
                trial.expect(kept, is: model.lines, "the rows left where \(subject)")
            }
        }
    }
}
