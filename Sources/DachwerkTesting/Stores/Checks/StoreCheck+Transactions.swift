import DachwerkKernel

extension StoreCheck {
    /// Transactions as such.
    static let transactions = [
        StoreCheck(
            "store.transaction-atomic", "a transaction that throws leaves no trace",
            transactionAtomic),
        StoreCheck(
            "store.transaction-part", "a part that throws leaves no trace and ends nothing else",
            transactionPart),
        StoreCheck(
            "store.transaction-isolated",
            "one that throws harms none of those that run at the same time", transactionIsolated),
        StoreCheck(
            "store.transaction-own-writes", "a transaction sees what it wrote itself",
            transactionOwnWrites),
        StoreCheck(
            "store.capacity-race", "counting and inserting in one transaction never oversells",
            capacityRace),
        StoreCheck(
            "store.write-acknowledged", "every acknowledged write is kept, and kept once",
            writeAcknowledged),
    ]

    private static func transactionPart(_ trial: StoreTrial) async throws {
        let articles = StoreFixture.articles
        try await trial.withTenant { tenant in
            try await tenant.write { transaction in
                try transaction.insert(StoreFixture.article(1), into: articles)
                try transaction.attempt {
                    try transaction.insert(StoreFixture.article(2), into: articles)
                    try? transaction.attempt {
                        try transaction.insert(StoreFixture.article(3), into: articles)
                        try transaction.update(
                            articles, set: ["name": .text("changed")],
                            where: StoreFixture.named(1))
                        try transaction.delete(from: articles, where: StoreFixture.named(2))
                        throw StoreTrial.Abort()
                    }
                }
                // After a row that does not fit the rest goes on, too.
                try? transaction.attempt {
                    try transaction.insert(StoreFixture.article(4), into: articles)
                    try transaction.insert(StoreFixture.article(1), into: articles)
                }
                try transaction.insert(StoreFixture.article(5), into: articles)
            }
            trial.expect(
                try tenant.read { try $0.all(articles) },
                is: [1, 2, 5].map { StoreFixture.article($0) }, "the rows after failed parts")
        }
    }

    private static func transactionAtomic(_ trial: StoreTrial) async throws {
        let articles = StoreFixture.articles
        try await trial.withTenant { tenant in
            try await tenant.write { transaction in
                try transaction.insert(StoreFixture.article(1), into: articles)
                try transaction.insert(StoreFixture.article(2), into: articles)
            }
            do {
                try await tenant.write { transaction in
                    try transaction.insert(StoreFixture.article(3), into: articles)
                    try transaction.insert(StoreFixture.loan(1), into: StoreFixture.loans)
                    try transaction.update(
                        articles, set: ["name": .text("changed")], where: StoreFixture.named(1))
                    try transaction.delete(from: articles, where: StoreFixture.named(2))
                    throw StoreTrial.Abort()
                }
                trial.fail("a body threw, but the write did not")
            } catch is StoreTrial.Abort {
                // The error of the body reached the caller.
            }
            await trial.expectError(.notUnique, "a second row with the same identity") {
                try await tenant.write { transaction in
                    try transaction.insert(StoreFixture.article(4), into: articles)
                    try transaction.insert(StoreFixture.article(1), into: articles)
                }
            }
            let (kept, loans) = try tenant.read { snapshot in
                (try snapshot.all(articles), try snapshot.count(StoreFixture.loans, where: .always))
            }
            trial.expect(
                kept, is: [StoreFixture.article(1), StoreFixture.article(2)],
                "the rows after two failed transactions")
            trial.expect(loans, is: 0, "rows of another table")
            try await tenant.write { try $0.insert(StoreFixture.article(5), into: articles) }
            let count = try tenant.read { try $0.count(articles, where: .always) }
            trial.expect(count, is: 3, "rows after one more transaction")
        }
    }

    private static func transactionIsolated(_ trial: StoreTrial) async throws {
        try await trial.withTenant { tenant in
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        do {
                            try await tenant.write { transaction in
                                try transaction.insert(
                                    StoreFixture.article(number), into: StoreFixture.articles)
                                if number % 2 == 1 { throw StoreTrial.Abort() }
                            }
                            if number % 2 == 1 { trial.fail("the error of \(number) was lost") }
                        } catch is StoreTrial.Abort where number % 2 == 1 {
                            // As it should be.
                        } catch {
                            trial.fail("write \(number) got \(error)")
                        }
                    }
                }
            }
            let kept = try tenant.read { try $0.ids(StoreFixture.articles, where: .always) }
            let expected = stride(from: 0, to: 40, by: 2).map(StoreFixture.id)
            trial.expect(kept, is: expected, "the rows of the transactions that did not throw")
        }
    }

    private static func transactionOwnWrites(_ trial: StoreTrial) async throws {
        let articles = StoreFixture.articles
        try await trial.withTenant { tenant in
            try await tenant.write { transaction in
                try transaction.insert(StoreFixture.article(1), into: articles)
                try transaction.insert(StoreFixture.article(2, name: "Zelt"), into: articles)
                let count = try transaction.count(articles, where: .always)
                trial.expect(count, is: 2, "rows after two inserts")
                let updated = try transaction.update(
                    articles, set: ["name": .text("Leinwand")], where: StoreFixture.named(1))
                trial.expect(updated, is: 1, "updated rows")
                let name = try transaction.value("name", ofArticle: 1)
                trial.expect(name, is: .text("Leinwand"), "the name after the update")
                let deleted = try transaction.delete(
                    from: articles, where: .compare("name", .equal, .text("Zelt")))
                trial.expect(deleted, is: 1, "deleted rows")
                let left = try transaction.ids(articles, where: .always)
                trial.expect(left, is: [StoreFixture.id(1)], "rows after the delete")
                // What was deleted may come again.
                try transaction.insert(StoreFixture.article(2), into: articles)
            }
            let count = try tenant.read { try $0.count(articles, where: .always) }
            trial.expect(count, is: 2, "rows after the transaction")
        }
    }

    private static func capacityRace(_ trial: StoreTrial) async throws {
        let articles = StoreFixture.articles
        try await trial.withTenant { tenant in
            let accepted = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<100 {
                    group.addTask {
                        try await tenant.write { transaction in
                            guard try transaction.count(articles, where: .always) < 5 else {
                                return false
                            }
                            try transaction.insert(StoreFixture.article(number), into: articles)
                            return true
                        }
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            let kept = try tenant.read { try $0.count(articles, where: .always) }
            trial.expect(accepted, is: 5, "accepted writes out of 100 for 5 places")
            trial.expect(kept, is: 5, "rows after 100 writes for 5 places")
        }
    }

    private static func writeAcknowledged(_ trial: StoreTrial) async throws {
        let store = try trial.store()
        try await trial.withTenant("alpha", of: store) { tenant in
            try await tenant.write { transaction in
                try transaction.insert(
                    StoreFixture.article(0, size: .integer(0)), into: StoreFixture.articles)
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...150 {
                    group.addTask { try await addCounted(number, to: tenant) }
                }
                try await group.waitForAll()
            }
        }
        try await trial.withTenant("alpha", of: store) { tenant in
            let (counter, ids) = try tenant.read { snapshot in
                (
                    try snapshot.value("size", ofArticle: 0),
                    try snapshot.ids(StoreFixture.articles, where: .always)
                )
            }
            trial.expect(counter, is: .integer(150), "the counter after 150 writes")
            trial.expect(ids, is: (0...150).map(StoreFixture.id), "the rows of 150 writes")
        }
    }

    /// Adds an article, and counts it in the size of article 0 in the same transaction.
    static func addCounted(_ number: Int, to tenant: any TenantStore) async throws {
        try await tenant.write { transaction in
            let counted = try transaction.value("size", ofArticle: 0)?.integer ?? 0
            try transaction.insert(StoreFixture.article(number), into: StoreFixture.articles)
            try transaction.update(
                StoreFixture.articles, set: ["size": .integer(counted + 1)],
                where: StoreFixture.named(0))
        }
    }
}
