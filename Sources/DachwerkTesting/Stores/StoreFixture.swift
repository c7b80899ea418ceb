import DachwerkKernel
import DachwerkKit

/// The tables of the conformance suite: things, their loans, and the lines of a loan.
enum StoreFixture {
    static let articles = TableSchema(
        name: "articles", owner: "fixture",
        columns: [
            ColumnSchema("id", .identifier),
            ColumnSchema("name", .text),
            ColumnSchema("number", .integer, isNullable: true),
            ColumnSchema("code", .text, isNullable: true),
            ColumnSchema("size", .integer, isNullable: true),
            ColumnSchema("note", .text, isNullable: true),
            ColumnSchema("is_lent", .boolean),
            ColumnSchema("title", .json, isNullable: true),
        ],
        primaryKey: ["id"],
        indexes: [
            IndexSchema("articles_number", on: ["number"], isUnique: true),
            IndexSchema("articles_code", on: ["code"], isUnique: true),
            IndexSchema("articles_name", on: ["name"]),
        ])

    static let loans = TableSchema(
        name: "loans", owner: "fixture",
        columns: [
            ColumnSchema("id", .identifier),
            ColumnSchema("article", .identifier, isNullable: true, references: "articles"),
            ColumnSchema("day", .date),
            ColumnSchema("slot", .integer, isNullable: true),
        ],
        primaryKey: ["id"],
        indexes: [
            IndexSchema("loans_day_slot", on: ["day", "slot"], isUnique: true),
            IndexSchema("loans_article", on: ["article"]),
        ])

    static let lines = TableSchema(
        name: "loan_lines", owner: "fixture",
        columns: [
            ColumnSchema("id", .identifier),
            ColumnSchema("owner", .identifier, cascadesFrom: "loans"),
            ColumnSchema("label", .text, isNullable: true),
            ColumnSchema("amount", .integer, isNullable: true),
        ],
        primaryKey: ["id"], indexes: [IndexSchema("loan_lines_owner", on: ["owner"])])

    static let schema = StoreSchema(tables: [articles, loans, lines])

    /// An identity that sorts as its number.
    static func id(_ number: Int) -> StoreValue {
        let digits = String(number)
        let zeros = String(repeating: "0", count: max(0, 12 - digits.utf8.count))
        return .text("00000000-0000-7000-8000-\(zeros)\(digits)")
    }

    static func article(
        _ number: Int, name: String = "Beamer", numbered: StoreValue = .null,
        code: StoreValue = .null, size: StoreValue = .null, note: StoreValue = .null,
        isLent: Bool = false, title: StoreValue = .null
    ) -> [StoreValue] {
        [id(number), .text(name), numbered, code, size, note, .integer(isLent ? 1 : 0), title]
    }

    /// A text in several languages, as the kernel keeps it.
    static func title(_ texts: [(language: String, text: String)]) -> StoreValue {
        var writer = JSONWriter()
        writer.beginObject()
        for (language, text) in texts { writer.member(language, text) }
        if texts.count > 1 { writer.member("@source", texts[0].language) }
        writer.endObject()
        return .text(String(decoding: writer.bytes, as: UTF8.self))
    }

    static func loan(
        _ number: Int, article: StoreValue = .null, day: String = "2026-02-28",
        slot: StoreValue = .null
    ) -> [StoreValue] {
        [id(number), article, .text(day), slot]
    }

    static func line(
        _ number: Int, of loan: Int, label: StoreValue = .null, amount: StoreValue = .null
    ) -> [StoreValue] {
        [id(number), id(loan), label, amount]
    }

    /// The rows with this identity.
    static func named(_ number: Int) -> StoreCondition {
        .compare("id", .equal, id(number))
    }
}

extension StoreSnapshot {
    /// All rows of a table in the order of their identities.
    func all(_ table: TableSchema) throws -> [[StoreValue]] {
        try rows(StoreQuery(table, order: [StoreQuery.Order("id")]))
    }

    /// The identities of the rows that pass, in order.
    func ids(_ table: TableSchema, where condition: StoreCondition) throws -> [StoreValue] {
        try rows(StoreQuery(table, where: condition, order: [StoreQuery.Order("id")]))
            .compactMap(\.first)
    }

    /// What stands in one column of the article with this number.
    func value(_ column: String, ofArticle number: Int) throws -> StoreValue? {
        let row = try row(StoreFixture.articles, StoreFixture.id(number))
        return StoreFixture.articles.positions[column].flatMap { position in row?[position] }
    }
}

extension StoreValue {
    /// The value with the bytes of a text, because `==` on texts means canonical equivalence.
    var exact: [UInt8] {
        switch self {
        case .null: []
        case .integer(let number): Array("i\(number)".utf8)
        case .text(let text): Array("t\(text)".utf8)
        }
    }
}
