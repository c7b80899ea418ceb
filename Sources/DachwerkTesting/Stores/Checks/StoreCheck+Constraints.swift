import DachwerkKernel

extension StoreCheck {
    /// What a store refuses.
    static let constraints = [
        StoreCheck("store.primary-key", "an identity stands once in a table", primaryKeys),
        StoreCheck("store.unique", "no two rows agree in a unique index", uniques),
        StoreCheck(
            "store.unique-nothing", "rows with nothing in a unique index never agree",
            uniqueNothing),
        StoreCheck("store.reference", "what a row names is there and stays there", references),
        StoreCheck("store.cascade", "the rows that a row owns go with it", cascades),
        StoreCheck("store.required", "something stands in every required column", required),
    ]

    private static func primaryKeys(_ trial: StoreTrial) async throws {
        try await trial.withTenant { tenant in
            try await insert(StoreFixture.article(1, name: "first"), in: tenant)
            await trial.expectError(.notUnique, subject: "articles.id", "a second identity") {
                try await insert(StoreFixture.article(1, name: "second"), in: tenant)
            }
            let rows = try tenant.read { try $0.all(StoreFixture.articles) }
            trial.expect(rows, is: [StoreFixture.article(1, name: "first")], "the rows")
        }
    }

    private static func uniques(_ trial: StoreTrial) async throws {
        let loans = StoreFixture.loans
        try await trial.withTenant { tenant in
            try await insert(
                StoreFixture.article(1, numbered: .integer(7), code: .text("a")), in: tenant)
            try await insert(
                StoreFixture.article(2, numbered: .integer(8), code: .text("A")), in: tenant)
            await trial.expectError(.notUnique, subject: "articles.number", "the same number") {
                try await insert(StoreFixture.article(3, numbered: .integer(7)), in: tenant)
            }
            await trial.expectError(.notUnique, subject: "articles.code", "the same text") {
                try await insert(StoreFixture.article(3, code: .text("A")), in: tenant)
            }
            await trial.expectError(.notUnique, subject: "articles.number", "such an update") {
                try await tenant.write { transaction in
                    _ = try transaction.update(
                        StoreFixture.articles, set: ["number": .integer(7)],
                        where: StoreFixture.named(2))
                }
            }
            // Setting a row to what it has already harms nobody.
            try await tenant.write { transaction in
                _ = try transaction.update(
                    StoreFixture.articles, set: ["number": .integer(7), "name": .text("new")],
                    where: StoreFixture.named(1))
            }
            let (first, second) = (
                StoreFixture.loan(1, slot: .integer(1)), StoreFixture.loan(2, slot: .integer(2))
            )
            try await insert(first, into: loans, in: tenant)
            try await insert(second, into: loans, in: tenant)
            await trial.expectError(.notUnique, subject: "loans.day,slot", "the same pair") {
                try await insert(
                    StoreFixture.loan(3, slot: .integer(2)), into: loans, in: tenant)
            }
            let (articleCount, kept) = try tenant.read { snapshot in
                (try snapshot.count(StoreFixture.articles, where: .always), try snapshot.all(loans))
            }
            trial.expect(articleCount, is: 2, "the articles")
            trial.expect(kept, is: [first, second], "the loans")
        }
    }

    private static func uniqueNothing(_ trial: StoreTrial) async throws {
        try await trial.withTenant { tenant in
            for number in 1...3 {
                try await insert(StoreFixture.article(number), in: tenant)
                try await insert(StoreFixture.loan(number), into: StoreFixture.loans, in: tenant)
            }
            let count = try tenant.read { snapshot in
                try snapshot.count(StoreFixture.loans, where: .isNull("slot"))
            }
            trial.expect(count, is: 3, "the rows with nothing in a unique index")
        }
    }

    private static func references(_ trial: StoreTrial) async throws {
        let loans = StoreFixture.loans
        try await trial.withTenant { tenant in
            try await insert(StoreFixture.article(1), in: tenant)
            try await insert(StoreFixture.article(2), in: tenant)
            try await insert(
                StoreFixture.loan(1, article: StoreFixture.id(1)), into: loans, in: tenant)
            try await insert(StoreFixture.loan(2), into: loans, in: tenant)
            await trial.expectError(.reference, "naming a row that is not there") {
                try await insert(
                    StoreFixture.loan(3, article: StoreFixture.id(9)), into: loans, in: tenant)
            }
            await trial.expectError(.reference, "an update to a row that is not there") {
                try await tenant.write { transaction in
                    _ = try transaction.update(
                        loans, set: ["article": StoreFixture.id(9)], where: StoreFixture.named(2))
                }
            }
            await trial.expectError(.reference, "deleting a row that is named") {
                try await tenant.write { transaction in
                    _ = try transaction.delete(from: StoreFixture.articles, where: .always)
                }
            }
            let articles = try tenant.read { try $0.count(StoreFixture.articles, where: .always) }
            trial.expect(articles, is: 2, "the articles after a refused delete")
            try await tenant.write { transaction in
                try transaction.delete(from: StoreFixture.articles, where: StoreFixture.named(2))
                try transaction.update(
                    loans, set: ["article": .null], where: StoreFixture.named(1))
                try transaction.delete(from: StoreFixture.articles, where: StoreFixture.named(1))
            }
            let left = try tenant.read { snapshot in
                (
                    try snapshot.count(StoreFixture.articles, where: .always),
                    try snapshot.count(loans, where: .isNull("article"))
                )
            }
            trial.expect(left.0, is: 0, "the articles that nobody names any longer")
            trial.expect(left.1, is: 2, "the loans that name nothing")
        }
    }

    private static func cascades(_ trial: StoreTrial) async throws {
        let lines = StoreFixture.lines
        try await trial.withTenant { tenant in
            for number in 1...2 {
                try await insert(StoreFixture.loan(number), into: StoreFixture.loans, in: tenant)
                for line in 0..<3 {
                    try await insert(
                        StoreFixture.line(number * 10 + line, of: number), into: lines, in: tenant)
                }
            }
            await trial.expectError(.reference, "a line without an owner") {
                try await insert(StoreFixture.line(99, of: 9), into: lines, in: tenant)
            }
            let deleted = try await tenant.write { transaction in
                let deleted = try transaction.delete(
                    from: StoreFixture.loans, where: StoreFixture.named(1))
                let left = try transaction.count(lines, where: .always)
                trial.expect(left, is: 3, "the lines seen in the same transaction")
                return deleted
            }
            trial.expect(deleted, is: 1, "deleted rows, those they own not counted")
            let left = try tenant.read { try $0.ids(lines, where: .always) }
            trial.expect(left, is: (20...22).map(StoreFixture.id), "the lines of the other loan")
        }
    }

    private static func required(_ trial: StoreTrial) async throws {
        try await trial.withTenant { tenant in
            try await insert(StoreFixture.article(1), in: tenant)
            await trial.expectError(nil, "nothing in a required column") {
                var row = StoreFixture.article(2)
                row[1] = .null
                try await insert(row, in: tenant)
            }
            await trial.expectError(nil, "an update to nothing in a required column") {
                try await tenant.write { transaction in
                    _ = try transaction.update(
                        StoreFixture.articles, set: ["name": .null], where: .always)
                }
            }
            let rows = try tenant.read { try $0.all(StoreFixture.articles) }
            trial.expect(rows, is: [StoreFixture.article(1)], "the rows")
        }
    }

    /// Adds one row in a transaction of its own.
    static func insert(
        _ row: [StoreValue], into table: TableSchema = StoreFixture.articles,
        in tenant: any TenantStore
    ) async throws {
        try await tenant.write { try $0.insert(row, into: table) }
    }
}
