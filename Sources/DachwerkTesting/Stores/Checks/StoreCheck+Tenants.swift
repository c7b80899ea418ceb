import DachwerkKernel

extension StoreCheck {
    /// Tenants apart from each other.
    static let tenants = [
        StoreCheck(
            "store.tenants-apart", "the same identities in two tenants never meet", tenantsApart),
        StoreCheck(
            "store.tenants-independent", "tables and lives of tenants do not depend on each other",
            tenantsIndependent),
    ]

    private static func tenantsApart(_ trial: StoreTrial) async throws {
        let articles = StoreFixture.articles
        let store = try trial.store()
        try await trial.withTenant("alpha", of: store) { alpha in
            try await trial.withTenant("beta", of: store) { beta in
                for (tenant, name) in [(alpha, "of alpha"), (beta, "of beta")] {
                    try await tenant.write { transaction in
                        try transaction.insert(
                            StoreFixture.article(
                                1, name: name, numbered: .integer(7), code: .text("same")),
                            into: articles)
                        try transaction.insert(
                            StoreFixture.loan(1, article: StoreFixture.id(1)),
                            into: StoreFixture.loans)
                    }
                }
                try await alpha.write { transaction in
                    try transaction.insert(StoreFixture.article(2), into: articles)
                    try transaction.update(
                        articles, set: ["note": .text("secret")], where: .always)
                    try transaction.delete(from: StoreFixture.loans, where: .always)
                }
                let (rows, loans) = try beta.read { snapshot in
                    (try snapshot.all(articles), try snapshot.all(StoreFixture.loans))
                }
                let expected = StoreFixture.article(
                    1, name: "of beta", numbered: .integer(7), code: .text("same"))
                trial.expect(rows, is: [expected], "the articles of the other tenant")
                trial.expect(loans.count, is: 1, "the loans of the other tenant")
                let name = try alpha.read { try $0.value("name", ofArticle: 1) }
                trial.expect(name, is: .text("of alpha"), "the name in the first tenant")
                await trial.expectError(.reference, "naming a row of another tenant") {
                    try await beta.write { transaction in
                        try transaction.insert(
                            StoreFixture.loan(2, article: StoreFixture.id(2)),
                            into: StoreFixture.loans)
                    }
                }
            }
        }
    }

    private static func tenantsIndependent(_ trial: StoreTrial) async throws {
        let store = try trial.store()
        try await trial.withTenant("alpha", of: store) { alpha in
            try await alpha.write { transaction in
                try transaction.insert(StoreFixture.article(1), into: StoreFixture.articles)
            }
            try await trial.withTenant("beta", of: store, schema: nil) { beta in
                let tables = try beta.describe()
                trial.expect(
                    tables["articles"] == nil, "tables of one tenant appear in another one")
            }
            try store.erase("beta")
            let count = try alpha.read { try $0.count(StoreFixture.articles, where: .always) }
            trial.expect(count, is: 1, "rows after another tenant was erased")
        }
        let exists = try store.exists("alpha")
        trial.expect(exists, "a tenant vanished when another one was erased")
    }
}
