import DachwerkKernel

extension StoreCheck {
    /// Shelves with books on them, before and after both tables and some columns were renamed.
    private static func shelves(isRenamed: Bool) -> StoreSchema {
        let (shelf, book) = isRenamed ? ("racks", "volumes") : ("shelves", "books")
        var label = ColumnSchema(isRenamed ? "name" : "label", .text)
        var isFull = ColumnSchema(isRenamed ? "is_taken" : "is_full", .boolean)
        var place = ColumnSchema(isRenamed ? "rack" : "shelf", .identifier, references: shelf)
        if isRenamed {
            label.formerNames = ["title", "label"]
            isFull.formerNames = ["is_full"]
            place.formerNames = ["shelf"]
        }
        return StoreSchema(tables: [
            TableSchema(
                name: shelf, owner: "fixture",
                columns: [
                    ColumnSchema("id", .identifier), label, isFull,
                ], primaryKey: ["id"],
                indexes: [IndexSchema("\(shelf)_label", on: [label.name], isUnique: true)],
                formerNames: isRenamed ? ["shelves"] : []),
            TableSchema(
                name: book, owner: "fixture",
                columns: [
                    ColumnSchema("id", .identifier), place,
                ], primaryKey: ["id"], formerNames: isRenamed ? ["books"] : []),
        ])
    }

    static func schemaRenamed(_ trial: StoreTrial) async throws {
        let (old, new) = (shelves(isRenamed: false), shelves(isRenamed: true))
        let store = try trial.store()
        let rows: [[StoreValue]] = [
            [StoreFixture.id(1), .text("a"), .integer(0)],
            [StoreFixture.id(2), .text("b"), .integer(1)],
        ]
        let book = [StoreFixture.id(7), StoreFixture.id(2)]
        try await trial.withTenant("alpha", of: store, schema: old) { tenant in
            for row in rows { try await insert(row, into: old.tables[0], in: tenant) }
            try await insert(book, into: old.tables[1], in: tenant)
        }
        // Once to rename, once more to find it done.
        for round in 1...2 {
            try await trial.withTenant("alpha", of: store, schema: new) { tenant in
                let found = try tenant.read { try ($0.all(new.tables[0]), $0.all(new.tables[1])) }
                trial.expect(found.0, is: rows, "the rows of a renamed table, opening \(round)")
                trial.expect(found.1, is: [book], "the rows that name them, opening \(round)")
                let names = try tenant.describe()
                trial.expect(
                    names == [
                        "racks": ["id", "name", "is_taken"], "volumes": ["id", "rack"],
                    ], "the tables are \(names), opening \(round)")
                await trial.expectError(.notUnique, "a double in a renamed column") {
                    let double: [StoreValue] = [
                        StoreFixture.id(3), .text("a"), .integer(0),
                    ]
                    try await insert(double, into: new.tables[0], in: tenant)
                }
                await trial.expectError(.reference, "taking away what a renamed column names") {
                    try await tenant.write {
                        _ = try $0.delete(
                            from: new.tables[0],
                            where: .compare("id", .equal, StoreFixture.id(2)))
                    }
                }
                await trial.expectError(nil, "a number that is neither yes nor no") {
                    let odd: [StoreValue] = [StoreFixture.id(4), .text("d"), .integer(2)]
                    try await insert(odd, into: new.tables[0], in: tenant)
                }
            }
        }
    }
}
