import DachwerkKernel

extension StoreCheck {
    /// Tables that change.
    static let schemas = [
        StoreCheck(
            "store.schema-additive", "tables, columns and indexes are added around the rows",
            schemaAdditive),
        StoreCheck(
            "store.schema-lossy",
            "a form that would lose something is refused, and nothing changes",
            schemaLossy),
        StoreCheck(
            "store.schema-undeclared", "what is no longer declared stays as it is",
            schemaUndeclared),
        StoreCheck(
            "store.schema-renamed", "what was called otherwise comes along under its new name",
            schemaRenamed),
        StoreCheck(
            "store.contains", "whether a table is there is known, also of one never declared",
            contains),
        StoreCheck(
            "store.drop", "a store that lost tables is equal to one that never had them", drops),
    ]

    /// A table in the form of a version: plain columns, and what a version adds.
    private static func boxes(
        _ added: [ColumnSchema] = [], indexes: [IndexSchema] = [],
        label: ColumnSchema.Kind = .text
    ) -> StoreSchema {
        let columns = [
            ColumnSchema("id", .identifier), ColumnSchema("label", label, isNullable: true),
        ]
        return StoreSchema(tables: [
            TableSchema(
                name: "boxes", owner: "fixture", columns: columns + added, primaryKey: ["id"],
                indexes: indexes)
        ])
    }

    private static func box(_ number: Int, _ label: String) -> [StoreValue] {
        [StoreFixture.id(number), .text(label)]
    }

    private static func contains(_ trial: StoreTrial) async throws {
        let schema = boxes()
        let table = schema.tables[0]
        let absent = TableSchema(
            name: "crates", owner: "fixture", columns: table.columns, primaryKey: ["id"])
        try await trial.withTenant("alpha", of: try trial.store(), schema: schema) { tenant in
            func look(_ deed: String, _ expected: [Bool]) async throws {
                let read = try tenant.read { try [$0.contains(table), $0.contains(absent)] }
                trial.expect(read, is: expected, "the tables that a snapshot finds \(deed)")
                let seen = try await tenant.write {
                    try [$0.contains(table), $0.contains(absent)]
                }
                trial.expect(seen, is: expected, "the tables that a transaction finds \(deed)")
            }
            try await look("at first", [true, false])
            try await tenant.drop([table])
            try await look("once one is dropped", [false, false])
        }
    }

    private static func schemaAdditive(_ trial: StoreTrial) async throws {
        let first = boxes()
        let second = boxes(
            [
                ColumnSchema("state", .text, fallback: .text("new")),
                ColumnSchema("count", .integer, fallback: .integer(-7)),
                ColumnSchema("hint", .text, isNullable: true),
            ], indexes: [IndexSchema("boxes_label", on: ["label"], isUnique: true)])
        let table = second.tables[0]
        try await trial.withTenant("alpha", of: try trial.store(), schema: first) { tenant in
            try await insert(box(1, "a"), into: first.tables[0], in: tenant)
            try await insert(box(2, "b"), into: first.tables[0], in: tenant)
            try tenant.prepare(second)
            // Once more changes nothing.
            try tenant.prepare(second)
            try tenant.prepare(StoreFixture.schema)
            let rows = try tenant.read { try $0.all(table) }
            let added: [StoreValue] = [.text("new"), .integer(-7), .null]
            trial.expect(rows, is: [box(1, "a") + added, box(2, "b") + added], "the old rows")
            let third = box(3, "c") + [.text("used"), .integer(1), .text("x")]
            try await insert(third, into: table, in: tenant)
            let row = try tenant.read { try $0.row(table, StoreFixture.id(3)) }
            trial.expect(row, is: third, "a new row")
            await trial.expectError(.notUnique, subject: "boxes.label", "the new index") {
                try await insert(box(4, "a") + added, into: table, in: tenant)
            }
            try await insert(StoreFixture.article(1), in: tenant)
            let columns = try tenant.describe()
            trial.expect(
                Set(columns["boxes"] ?? []), is: ["id", "label", "state", "count", "hint"],
                "the described columns")
            trial.expect(
                Set(columns["articles"] ?? []), is: Set(StoreFixture.articles.positions.keys),
                "the described columns of an added table")
        }
    }

    private static func schemaLossy(_ trial: StoreTrial) async throws {
        let first = boxes()
        let table = first.tables[0]
        let required = boxes([ColumnSchema("state", .text)])
        try await trial.withTenant("alpha", of: try trial.store(), schema: first) { tenant in
            // Without rows there is nothing that lacks a value.
            let empty = StoreSchema(tables: [
                TableSchema(
                    name: "crates", owner: "fixture", columns: [ColumnSchema("id", .identifier)],
                    primaryKey: ["id"])
            ])
            try tenant.prepare(empty)
            try tenant.prepare(
                StoreSchema(tables: [
                    TableSchema(
                        name: "crates", owner: "fixture",
                        columns: [ColumnSchema("id", .identifier), ColumnSchema("state", .text)],
                        primaryKey: ["id"])
                ]))
            try await insert(box(1, "a"), into: table, in: tenant)
            try await insert(box(2, "a"), into: table, in: tenant)
            let before = try tenant.describe()
            await trial.expectError(.schema, "another kind of column") {
                try tenant.prepare(boxes(label: .integer))
            }
            await trial.expectError(.schema, "a required column without a fallback") {
                try tenant.prepare(required)
            }
            await trial.expectError(.schema, or: .notUnique, "an index that rows break") {
                try tenant.prepare(
                    boxes(indexes: [IndexSchema("boxes_label", on: ["label"], isUnique: true)]))
            }
            await trial.expectError(.schema, "a new table beside another kind of column") {
                try tenant.prepare(
                    StoreSchema(tables: [StoreFixture.articles] + boxes(label: .integer).tables))
            }
            let after = try tenant.describe()
            trial.expect(after, is: before, "the tables after refused forms")
            let rows = try tenant.read { try $0.all(table) }
            trial.expect(rows, is: [box(1, "a"), box(2, "a")], "the rows after refused forms")
            try await insert(box(3, "c"), into: table, in: tenant)
        }
    }

    private static func schemaUndeclared(_ trial: StoreTrial) async throws {
        let plain = boxes()
        let wide = boxes([
            ColumnSchema("hint", .text, isNullable: true),
            ColumnSchema("state", .text, fallback: .text("new")),
        ])
        let store = try trial.store()
        try await trial.withTenant("alpha", of: store, schema: wide) { tenant in
            try tenant.prepare(StoreFixture.schema)
            try await insert(
                box(1, "a") + [.text("keep"), .text("used")], into: wide.tables[0], in: tenant)
            try await insert(StoreFixture.article(1), in: tenant)
        }
        try await trial.withTenant("alpha", of: store, schema: plain) { tenant in
            let rows = try tenant.read { try $0.all(plain.tables[0]) }
            trial.expect(rows, is: [box(1, "a")], "a row in the smaller form")
            try await insert(box(2, "b"), into: plain.tables[0], in: tenant)
            try await tenant.write { transaction in
                _ = try transaction.update(
                    plain.tables[0], set: ["label": .text("c")], where: StoreFixture.named(1))
            }
        }
        try await trial.withTenant("alpha", of: store, schema: wide) { tenant in
            let rows = try tenant.read { try $0.all(wide.tables[0]) }
            let expected = [
                box(1, "c") + [.text("keep"), .text("used")],
                box(2, "b") + [.null, .text("new")],
            ]
            trial.expect(rows, is: expected, "the rows when the columns are declared again")
            try tenant.prepare(StoreFixture.schema)
            let count = try tenant.read { try $0.count(StoreFixture.articles, where: .always) }
            trial.expect(count, is: 1, "rows of a table that was not declared for a while")
        }
    }

    private static func drops(_ trial: StoreTrial) async throws {
        let store = try trial.store()
        try await trial.withTenant("alpha", of: store, schema: boxes()) { alpha in
            try await trial.withTenant("beta", of: store, schema: boxes()) { beta in
                try await insert(box(1, "a"), into: boxes().tables[0], in: alpha)
                try alpha.prepare(StoreFixture.schema)
                try await insert(StoreFixture.article(1), in: alpha)
                try await insert(
                    StoreFixture.loan(1, article: StoreFixture.id(1)), into: StoreFixture.loans,
                    in: alpha)
                try await insert(StoreFixture.line(1, of: 1), into: StoreFixture.lines, in: alpha)
                try await alpha.drop(StoreFixture.schema.tables)
                let (left, never) = try (alpha.describe(), beta.describe())
                trial.expect(left, is: never, "the tables that are left")
                let rows = try alpha.read { try $0.all(boxes().tables[0]) }
                trial.expect(rows, is: [box(1, "a")], "the rows of a table that stays")
                try alpha.prepare(StoreFixture.schema)
                let count = try alpha.read { try $0.count(StoreFixture.articles, where: .always) }
                trial.expect(count, is: 0, "rows in a table that came again")
                // Indexes came again as well.
                try await insert(StoreFixture.article(1, code: .text("a")), in: alpha)
                await trial.expectError(.notUnique, "the same text in a table that came again") {
                    try await insert(StoreFixture.article(2, code: .text("a")), in: alpha)
                }
            }
        }
    }
}
