import DachwerkKernel

extension StoreCheck {
    /// Values as they come back.
    static let values = [
        StoreCheck("store.text-exact", "texts come back byte by byte", textExact),
        StoreCheck("store.text-bytes", "texts are the same only if their bytes are", textBytes),
        StoreCheck("store.integer-extremes", "all 64 bits of a number come back", integerExtremes),
    ]

    /// Texts that have broken stores before.
    private static var hostileTexts: [String] {
        [
            "", " ", "  lead and trail  ", "'", "''", "\"", "`", "';DROP TABLE articles;--", "\\",
            "\\u0000", "%", "_", "?1", ":name", "@x", "$1", "NULL", "null", "0", "-0", "1e5",
            "0x10", "true", "line\nbreak\r\nand\ttab", "é", "e\u{301}", "ﬀ", "ß", "İı",
            "🙂", "👩‍👩‍👧‍👦", "\u{10FFFF}", "\u{FFFD}", "\u{E000}", "שלום", "مرحبا",
            "a\u{200D}b", "日本語テキスト", String(repeating: "Ü", count: 5_000),
            String(repeating: "'\"\\", count: 3_400),
        ]
    }

    private static func textExact(_ trial: StoreTrial) async throws {
        let articles = StoreFixture.articles
        let store = try trial.store()
        let texts = hostileTexts
        try await trial.withTenant("alpha", of: store) { tenant in
            try await tenant.write { transaction in
                for (number, text) in texts.enumerated() {
                    let row = StoreFixture.article(number, name: text)
                    try transaction.insert(row, into: articles)
                    try transaction.update(
                        articles, set: ["note": .text(text)], where: StoreFixture.named(number))
                }
            }
        }
        try await trial.withTenant("alpha", of: store) { tenant in
            for (number, text) in texts.enumerated() {
                let value = StoreValue.text(text)
                let (row, found) = try tenant.read { snapshot in
                    (
                        try snapshot.row(articles, StoreFixture.id(number)),
                        try snapshot.ids(articles, where: .compare("name", .equal, value))
                    )
                }
                let shown = "text \(number) “\(text.prefix(20))”"
                trial.expect(row?[1].exact == value.exact, "\(shown) was inserted otherwise")
                trial.expect(row?[5].exact == value.exact, "\(shown) was updated otherwise")
                trial.expect(found, is: [StoreFixture.id(number)], "the rows found by \(shown)")
            }
        }
    }

    private static func textBytes(_ trial: StoreTrial) async throws {
        let articles = StoreFixture.articles
        let spellings = ["é", "e\u{301}", "É", "E\u{301}", "a", "A", "a ", "ａ"]
        try await trial.withTenant { tenant in
            try await tenant.write { transaction in
                for (number, spelling) in spellings.enumerated() {
                    try transaction.insert(
                        StoreFixture.article(number, name: spelling, code: .text(spelling)),
                        into: articles)
                }
            }
            for (number, spelling) in spellings.enumerated() {
                for column in ["name", "code"] {
                    let (same, other, member) = try tenant.read { snapshot in
                        (
                            try snapshot.ids(
                                articles, where: .compare(column, .equal, .text(spelling))),
                            try snapshot.count(
                                articles, where: .compare(column, .notEqual, .text(spelling))),
                            try snapshot.ids(
                                articles, where: .isOneOf(column, [.text(spelling)]))
                        )
                    }
                    let own = [StoreFixture.id(number)]
                    let subject = "spelling \(number) in \(column)"
                    trial.expect(same, is: own, "rows equal to \(subject)")
                    trial.expect(member, is: own, "rows in a list with \(subject)")
                    trial.expect(other, is: spellings.count - 1, "rows unlike \(subject)")
                }
            }
        }
    }

    private static func integerExtremes(_ trial: StoreTrial) async throws {
        let articles = StoreFixture.articles
        let store = try trial.store()
        let numbers: [Int64] = [
            .min, .min + 1, -9_007_199_254_740_993, -1, 0, 1, 9_007_199_254_740_993, .max - 1, .max,
        ]
        try await trial.withTenant("alpha", of: store) { tenant in
            try await tenant.write { transaction in
                for (number, value) in numbers.enumerated().reversed() {
                    try transaction.insert(
                        StoreFixture.article(
                            number, numbered: .integer(value), size: .integer(value)),
                        into: articles)
                }
            }
        }
        try await trial.withTenant("alpha", of: store) { tenant in
            for column in ["number", "size"] {
                let query = StoreQuery(articles, order: [StoreQuery.Order(column)])
                let position = articles.positions[column] ?? 0
                let kept = try tenant.read { try $0.rows(query).map { $0[position] } }
                trial.expect(kept, is: numbers.map(StoreValue.integer), "\(column) in order")
                for (number, value) in numbers.enumerated() {
                    let smaller = try tenant.read { snapshot in
                        try snapshot.count(
                            articles, where: .compare(column, .less, .integer(value)))
                    }
                    trial.expect(smaller, is: number, "rows with less than \(value) in \(column)")
                }
            }
        }
    }
}
