import DachwerkKernel
import DachwerkKit

extension StoreCheck {
    /// Opening, closing, erasing, crashing.
    static let lifecycle = [
        StoreCheck("store.reopen", "everything is there after closing and opening", reopen),
        StoreCheck("store.in-use", "a tenant's store is open at most once", inUse),
        StoreCheck("store.closed", "a closed store answers nothing", closed),
        StoreCheck("store.erase", "an erased tenant begins empty", erase),
        StoreCheck("store.tenants", "everybody for whom something is kept is named", tenants),
        StoreCheck(
            "store.crash", "every acknowledged write is there after a crash, and nothing else",
            crash),
    ]

    private static func reopen(_ trial: StoreTrial) async throws {
        let store = try trial.store()
        var random = SeededGenerator(seed: trial.seed)
        let model = StoreModel(random: &random)
        try await trial.withTenant("alpha", of: store) { try await model.fill($0) }
        for round in 1...2 {
            try await trial.withTenant("alpha", of: store) { tenant in
                for table in StoreFixture.schema.tables {
                    let rows = try tenant.read { try $0.all(table) }
                    trial.expect(
                        rows.map { $0.map(\.exact) } == model.rows(table).map { $0.map(\.exact) },
                        "\(table.name) is another one after opening \(round) times")
                }
                await trial.expectError(.notUnique, "an identity from before the closing") {
                    try await insert(StoreFixture.article(1), in: tenant)
                }
            }
        }
    }

    private static func inUse(_ trial: StoreTrial) async throws {
        let store = try trial.store()
        try await trial.withTenant("alpha", of: store) { tenant in
            try await insert(StoreFixture.article(1), in: tenant)
            await trial.expectError(.inUse, "a second opening") { _ = try store.open("alpha") }
            await trial.expectError(.inUse, "erasing an open tenant") { try store.erase("alpha") }
            let count = try tenant.read { try $0.count(StoreFixture.articles, where: .always) }
            trial.expect(count, is: 1, "rows of the first opening")
        }
        try await trial.withTenant("alpha", of: store) { tenant in
            let count = try tenant.read { try $0.count(StoreFixture.articles, where: .always) }
            trial.expect(count, is: 1, "rows when it is opened again")
        }
    }

    private static func closed(_ trial: StoreTrial) async throws {
        let tenant = try trial.store().open("alpha")
        try tenant.prepare(StoreFixture.schema)
        try await insert(StoreFixture.article(1), in: tenant)
        try tenant.close()
        await trial.expectError(.closed, "reading") {
            _ = try tenant.read { try $0.count(StoreFixture.articles, where: .always) }
        }
        await trial.expectError(.closed, "writing") {
            try await insert(StoreFixture.article(2), in: tenant)
        }
    }

    private static func erase(_ trial: StoreTrial) async throws {
        let store = try trial.store()
        let isThereBefore = try store.exists("alpha")
        trial.expect(!isThereBefore, "a tenant is there before it was opened")
        try await trial.withTenant("alpha", of: store) { tenant in
            try await insert(StoreFixture.article(1), in: tenant)
        }
        let isThere = try store.exists("alpha")
        trial.expect(isThere, "a closed tenant is not there")
        try store.erase("alpha")
        let isThereAfter = try store.exists("alpha")
        trial.expect(!isThereAfter, "an erased tenant is still there")
        try await trial.withTenant("alpha", of: store, schema: nil) { tenant in
            let tables = try tenant.describe()
            trial.expect(tables["articles"] == nil, "an erased tenant has its tables")
            try tenant.prepare(StoreFixture.schema)
            let count = try tenant.read { try $0.count(StoreFixture.articles, where: .always) }
            trial.expect(count, is: 0, "rows of an erased tenant")
        }
    }

    private static func tenants(_ trial: StoreTrial) async throws {
        let store = try trial.store()
        trial.expect(try store.tenants(), is: [], "the tenants of an empty store")
        try await trial.withFile { path in
            for name in ["beta", "alpha"] {
                try await trial.withTenant(name, of: store) { tenant in
                    try await insert(StoreFixture.article(1), in: tenant)
                    if name == "beta" { try tenant.backup(to: path) }
                    let open = try store.tenants()
                    trial.expect(open.contains(name), "an open tenant is not named")
                }
            }
            trial.expect(try store.tenants().sorted(), is: ["alpha", "beta"], "the tenants")
            try store.erase("beta")
            try store.stage("beta", from: path).close()
            trial.expect(try store.tenants(), is: ["alpha"], "the tenants beside a staged copy")
            try store.discard("beta")
        }
    }

    private static func crash(_ trial: StoreTrial) async throws {
        guard let crash = trial.crash else { return }
        let store = try trial.store()
        let before = try store.open("alpha")
        // Stays open until the check ends: a crash closes nothing.
        defer { try? before.close() }
        try before.prepare(StoreFixture.schema)
        try await insert(StoreFixture.article(0, size: .integer(0)), in: before)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...60 {
                group.addTask { try await addCounted(number, to: before) }
            }
            try await group.waitForAll()
        }
        try await before.write { transaction in
            _ = try transaction.delete(
                from: StoreFixture.articles, where: StoreFixture.named(60))
        }
        do {
            try await before.write { transaction in
                try transaction.insert(StoreFixture.article(99), into: StoreFixture.articles)
                throw StoreTrial.Abort()
            }
        } catch is StoreTrial.Abort {
            // Not acknowledged, so it must not be there below.
        }
        let fresh = try crash(store)
        try await trial.withTenant("alpha", of: fresh) { tenant in
            let (counter, ids) = try tenant.read { snapshot in
                (
                    try snapshot.value("size", ofArticle: 0),
                    try snapshot.ids(StoreFixture.articles, where: .always)
                )
            }
            trial.expect(counter, is: .integer(60), "the counter after a crash")
            trial.expect(ids, is: (0...59).map(StoreFixture.id), "the rows after a crash")
            try await insert(StoreFixture.article(100), in: tenant)
        }
    }
}
