import DachwerkKernel
import DachwerkKit

extension StoreCheck {
    /// Which rows pass.
    static let conditions = [
        StoreCheck(
            "store.conditions-edges", "the corners of conditions: nothing, empty lists, patterns",
            conditionEdges),
        StoreCheck(
            "store.conditions-texts",
            "a search in texts by language finds the texts and nothing of their form",
            conditionTexts),
        StoreCheck(
            "store.conditions", "random conditions find the rows that a plain search finds",
            randomConditions),
        StoreCheck(
            "store.tests", "what is asked about each row is answered behind its columns",
            rowTests),
    ]

    private static var edges: [StoreCondition] {
        let nothing = StoreCondition.compare("note", .equal, .null)
        let a = StoreCondition.compare("note", .equal, .text("a"))
        let hasLoan = StoreCondition.exists(StoreFixture.loans, owner: "article", .always)
        return [
            .always, .never, .all([]), .any([]), .not(.all([])), .not(.any([])), nothing,
            .not(nothing), .compare("note", .notEqual, .null), .compare("size", .less, .null),
            a, .not(a), .not(.not(a)), .all([.not(a), .not(.isNull("note"))]),
            .not(.any([a, .isNull("note")])),
            .not(.all([a, .compare("size", .less, .integer(9))])),
            .not(.compare("size", .less, .integer(0))), .not(.isNull("size")),
            .compare("note", .notEqual, .text("a")), .isOneOf("note", []),
            .not(.isOneOf("note", [])), .isOneOf("note", [.null]), .not(.isOneOf("note", [.null])),
            .isOneOf("note", [.text("a"), .null]), .not(.isOneOf("note", [.text("a"), .null])),
            .contains("note", ""), .not(.contains("note", "")), .contains("note", "%"),
            .contains("note", "_"), .contains("note", "\\"), .contains("note", "ubung"),
            .contains("note", "ÜBUNG"), .not(.contains("note", "a")), .contains("note", "SS"),
            hasLoan, .not(hasLoan), .exists(StoreFixture.loans, owner: "article", .never),
            .not(.exists(StoreFixture.loans, owner: "article", .isNull("slot"))),
            .exists(
                StoreFixture.loans, owner: "article",
                .not(.exists(StoreFixture.lines, owner: "owner", .isNull("label")))),
        ]
    }

    private static func conditionEdges(_ trial: StoreTrial) async throws {
        try await trial.withTenant { tenant in
            var random = SeededGenerator(seed: trial.seed)
            let model = StoreModel(random: &random)
            try await model.fill(tenant)
            for condition in edges {
                try compare(condition, on: StoreFixture.articles, tenant, model, trial)
            }
        }
    }

    private static func conditionTexts(_ trial: StoreTrial) async throws {
        let titles: [StoreValue] = [
            .null, StoreFixture.title([("de", "Bühne")]),
            StoreFixture.title([("en", "Stage"), ("de", "Bühne \"A\"")]),
            StoreFixture.title([("tr", "Sahne"), ("en", "a\\b\nc"), ("de", "")]),
            .text("[\"de\"]"), .text("{}"), .text("\"de\""),
        ]
        var model = StoreModel()
        model.articles = titles.enumerated().map { number, title in
            StoreFixture.article(number, title: title)
        }
        let rows = model
        try await trial.withTenant { tenant in
            try await rows.fill(tenant)
            for sought in [
                "", "de", "en", "source", "@", "{", "\"", ":", ",", "BUHNE", "e \"a", "\\", "\\\"",
                "\n", "n", "stage", "sahne", "hne\",",
            ] {
                let condition = StoreCondition.containsInTexts("title", sought)
                for condition in [condition, .not(condition)] {
                    try compare(condition, on: StoreFixture.articles, tenant, rows, trial)
                }
            }
        }
    }

    private static func randomConditions(_ trial: StoreTrial) async throws {
        for round in 0..<3 {
            try await trial.withTenant { tenant in
                var random = SeededGenerator(seed: trial.seed &+ UInt64(round))
                let model = StoreModel(random: &random)
                try await model.fill(tenant)
                for _ in 0..<150 {
                    let table = random.pick(StoreFixture.schema.tables)
                    let condition = random.condition(on: table)
                    try compare(condition, on: table, tenant, model, trial)
                }
            }
        }
    }

    private static func rowTests(_ trial: StoreTrial) async throws {
        try await trial.withTenant { tenant in
            var random = SeededGenerator(seed: trial.seed)
            let model = StoreModel(random: &random)
            try await model.fill(tenant)
            for _ in 0..<60 {
                let table = random.pick(StoreFixture.schema.tables)
                let tests = [random.condition(on: table), random.condition(on: table)]
                let condition = random.condition(on: table)
                let query = StoreQuery(table, where: condition, tests: tests)
                let rows = try tenant.read { try $0.rows(query) }
                let subject = "\(tests.map(\.brief)) of \(table.name), seed \(trial.seed)"
                let width = table.columns.count
                trial.expect(
                    rows.count, is: model.ids(table, where: condition).count, "rows with \(subject)"
                )
                trial.expect(
                    rows.allSatisfy { row in
                        row.count == width + tests.count
                            && zip(row.dropFirst(width), tests).allSatisfy { answer, test in
                                let row = Array(row.prefix(width))
                                return answer
                                    == .integer(model.passes(row, of: table, test) ? 1 : 0)
                            }
                    }, "a row has another answer to \(subject)")
            }
        }
    }

    private static func compare(
        _ condition: StoreCondition, on table: TableSchema, _ tenant: any TenantStore,
        _ model: StoreModel, _ trial: StoreTrial
    ) throws {
        let (found, count) = try tenant.read { snapshot in
            (
                try snapshot.ids(table, where: condition),
                try snapshot.count(table, where: condition)
            )
        }
        let expected = model.ids(table, where: condition)
        let subject = "\(table.name) where \(condition.brief), seed \(trial.seed)"
        trial.expect(
            found == expected,
            "\(found.count) rows instead of \(expected.count), or others, in \(subject)")
        trial.expect(count, is: expected.count, "counted in \(subject)")
    }
}

extension StoreCondition {
    /// The condition in few words, for a message.
    var brief: String {
        switch self {
        case .always: "always"
        case .never: "never"
        case .all(let parts): "(" + parts.map(\.brief).joined(separator: " and ") + ")"
        case .any(let parts): "(" + parts.map(\.brief).joined(separator: " or ") + ")"
        case .not(let part): "not " + part.brief
        case .compare(let column, let comparison, let value):
            "\(column) \(comparison.rawValue) \(value.brief)"
        case .compareInOrder(let column, let sequence, let comparison, let value):
            "\(column) \(comparison.rawValue) \(value.brief) in \(sequence)"
        case .isNull(let column): "\(column) is null"
        case .isOneOf(let column, let values):
            "\(column) in (" + values.map(\.brief).joined(separator: ", ") + ")"
        case .contains(let column, let text): "\(column) contains \"\(text)\""
        case .containsInTexts(let column, let text): "texts of \(column) contain \"\(text)\""
        case .exists(let child, let owner, let inner):
            "exists \(child.name).\(owner) where \(inner.brief)"
        }
    }
}

extension StoreValue {
    /// The value in few words, for a message.
    var brief: String {
        switch self {
        case .null: "null"
        case .integer(let number): "\(number)"
        case .text(let text): "\"\(text)\""
        }
    }
}
