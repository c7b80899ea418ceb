import DachwerkKernel

extension StoreCheck {
    /// Readers beside the writer and beside each other.
    static let readers = [
        StoreCheck(
            "store.read-one-moment", "a reader sees one moment although a write commits meanwhile",
            readOneMoment),
        StoreCheck(
            "store.read-committed", "a reader never sees a transaction that has not ended",
            readCommitted),
        StoreCheck(
            "store.read-together", "readers run at the same time as each other", readTogether),
        StoreCheck(
            "store.read-consistent", "what one transaction changed is seen wholly or not at all",
            readConsistent),
    ]

    private static func readOneMoment(_ trial: StoreTrial) async throws {
        let articles = StoreFixture.articles
        try await trial.withTenant { tenant in
            try await tenant.write { try $0.insert(StoreFixture.article(1), into: articles) }
            let isReading = StoreSignal()
            let isWriting = StoreSignal()
            let isWritten = StoreSignal()
            let reader = StoreThread {
                try tenant.read { snapshot in
                    let before = try snapshot.all(articles)
                    isReading.advance()
                    // What is measured is the write, not how long its task waits to begin.
                    _ = isWriting.blockUntil(1, within: StoreSignal.longPatience)
                    let isWriterFree = isWritten.blockUntil(1)
                    let after = try snapshot.all(articles)
                    trial.expect(after, is: before, "the same question twice in one read")
                    let count = try snapshot.count(articles, where: .always)
                    trial.expect(count, is: before.count, "rows counted later in one read")
                    let second = try snapshot.row(articles, StoreFixture.id(2))
                    trial.expect(second == nil, "a row that came later was found in the read")
                    return isWriterFree
                }
            }
            let isRead = try await isReading.waitUntil(1)
            trial.expect(isRead, "the reader never began")
            isWriting.advance()
            try await tenant.write { transaction in
                try transaction.insert(StoreFixture.article(2), into: articles)
                try transaction.update(
                    articles, set: ["name": .text("later")], where: StoreFixture.named(1))
            }
            isWritten.advance()
            let wasWriterFree = try await reader.value()
            trial.expect(wasWriterFree, "a write waited for a reader")
            let count = try tenant.read { try $0.count(articles, where: .always) }
            trial.expect(count, is: 2, "rows in the next read")
        }
    }

    private static func readCommitted(_ trial: StoreTrial) async throws {
        let articles = StoreFixture.articles
        try await trial.withTenant { tenant in
            let isInserted = StoreSignal()
            let isRead = StoreSignal()
            let reader = StoreThread {
                _ = isInserted.blockUntil(1)
                defer { isRead.advance() }
                return try tenant.read { try $0.count(articles, where: .always) }
            }
            let wasReaderFree = try await tenant.write { transaction in
                try transaction.insert(StoreFixture.article(1), into: articles)
                isInserted.advance()
                return isRead.blockUntil(1)
            }
            let count = try await reader.value()
            trial.expect(wasReaderFree, "a reader waited for a write")
            trial.expect(count, is: 0, "rows seen before the transaction ended")
        }
    }

    private static func readTogether(_ trial: StoreTrial) async throws {
        try await trial.withTenant { tenant in
            let arrived = StoreSignal()
            let meet: @Sendable () throws -> Bool = {
                try tenant.read { snapshot in
                    _ = try snapshot.count(StoreFixture.articles, where: .always)
                    arrived.advance()
                    return arrived.blockUntil(2)
                }
            }
            let (first, second) = (StoreThread(meet), StoreThread(meet))
            let met = try await [first.value(), second.value()]
            trial.expect(met == [true, true], "one reader waited for the other")
        }
    }

    private static func readConsistent(_ trial: StoreTrial) async throws {
        try await trial.withTenant { tenant in
            try await tenant.write { transaction in
                for number in 0...1 {
                    try transaction.insert(
                        StoreFixture.article(number, size: .integer(50)),
                        into: StoreFixture.articles)
                }
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await transfer(60, in: tenant) }
                for _ in 0..<3 {
                    group.addTask {
                        for _ in 0..<60 {
                            let sum = try sizes(in: tenant)
                            trial.expect(sum, is: 100, "the sum of two sizes")
                            await Task.yield()
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    /// Moves one unit of size at a time from the first article to the second.
    private static func transfer(_ times: Int, in tenant: any TenantStore) async throws {
        for round in 1...times {
            try await tenant.write { transaction in
                for (number, size) in [(0, 50 - round), (1, 50 + round)] {
                    try transaction.update(
                        StoreFixture.articles, set: ["size": .integer(Int64(size))],
                        where: StoreFixture.named(number))
                }
            }
        }
    }

    private static func sizes(in tenant: any TenantStore) throws -> Int64 {
        try tenant.read { snapshot in
            let first = try snapshot.value("size", ofArticle: 0)?.integer ?? 0
            let second = try snapshot.value("size", ofArticle: 1)?.integer ?? 0
            return first + second
        }
    }
}
