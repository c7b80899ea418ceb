import DachwerkKernel
import DachwerkKit

extension StoreCheck {
    /// Texts as people look for them.
    static let words = [
        StoreCheck(
            "store.order-words", "texts stand in German order, in whatever language they are",
            orderWords),
        StoreCheck(
            "store.conditions-words", "a comparison in the order of words goes by that order",
            conditionWords),
        StoreCheck(
            "store.search", "a search finds a word by each of the forms that people type", search),
    ]

    /// Names in the order in which people look them up.
    static let namesInOrder = [
        "", "aachen", "\"Aachen\" e. V.", "aachen-Ost", "Aegidius", "ahaus", "Ahlen", "Ährenfeld",
        "Århus", "aurich", "Bílá", "bjorn", "Björn", "Đà Nẵng", "Ðorđe Haus", "İnşaat Yardım",
        "Işık Derneği", "Joe", "Joél", "Joël", "Łódź", "Muller", "muller", "Müller", "Oak",
        "O'Brien", "Obst", "Œuvre", "Öhringen", "Søren Treff", "St. Ingbert", "Strase", "Strasse",
        "Straße", "Übach", "Ulm", "Zwickau", "Ярославль", "أحمد", "خانه",
    ]

    private static func fill(
        _ tenant: any TenantStore, _ names: [String]
    ) async throws {
        try await tenant.write { transaction in
            for (number, name) in names.enumerated().reversed() {
                // One language, or the name in German beside the same text in English for all.
                let title =
                    number % 2 == 0
                    ? StoreFixture.title([("de", name)])
                    : StoreFixture.title([("en", "x"), ("de", name)])
                try transaction.insert(
                    StoreFixture.article(number, name: name, note: .text(name), title: title),
                    into: StoreFixture.articles)
            }
        }
    }

    private static func orderWords(_ trial: StoreTrial) async throws {
        let names = namesInOrder
        let expected = Array(names.indices)
        try await trial.withTenant { tenant in
            try await fill(tenant, names)
            let orders: [(String, StoreSequence)] = [
                ("name", .words), ("note", .words), ("title", .texts(["de", "en"])),
            ]
            for (column, sequence) in orders {
                let ascending = try numbers(in: tenant, [.init(column, by: sequence)])
                trial.expect(ascending, is: expected, "ascending by \(column)")
                let descending = try numbers(
                    in: tenant, [.init(column, descending: true, by: sequence)])
                trial.expect(descending, is: expected.reversed(), "descending by \(column)")
            }
            let foreign = try numbers(
                in: tenant, [.init("title", by: .texts(["en"])), .init("id")])
            let others = expected.filter { $0 % 2 == 0 }
            let isBeforeX = others.filter { TextOrder.precedes(names[$0], "x") }
            trial.expect(
                foreign,
                is: isBeforeX + expected.filter { $0 % 2 == 1 }
                    + others.filter { !isBeforeX.contains($0) },
                "by title for readers of English, with the source where there is no other")
        }
    }

    private static func conditionWords(_ trial: StoreTrial) async throws {
        let names = namesInOrder
        try await trial.withTenant { tenant in
            try await fill(tenant, names)
            for (number, name) in names.enumerated() {
                for (column, sequence) in [
                    ("name", StoreSequence.words), ("title", .texts(["de"])),
                ] {
                    func found(_ comparison: StoreComparison) throws -> [Int] {
                        try numbers(
                            in: tenant, [.init("id")],
                            where: .compareInOrder(column, sequence, comparison, .text(name)))
                    }
                    trial.expect(
                        try found(.less), is: Array(0..<number), "\(column) before \(name)")
                    trial.expect(
                        try found(.greater), is: Array(number + 1..<names.count),
                        "\(column) behind \(name)")
                    trial.expect(try found(.equal), is: [number], "\(column) is \(name)")
                }
            }
        }
    }

    private static func search(_ trial: StoreTrial) async throws {
        let found: [(name: String, by: [String])] = [
            (
                "Saarbrücken",
                ["saarbruecken", "saarbrucken", "SAARBRÜCKEN", "bru\u{308}ck", "ücken"]
            ),
            ("Saarbruecken", ["saarbrücken", "saarbruecken", "ecken"]),
            ("Quelle", ["elle", "quelle"]),
            ("Işık Derneği", ["isik", "IŞIK", "ışık", "dernegi"]),
            ("İnşaat Yardım", ["insaat", "İNŞAAT", "yardim"]),
            ("Łódź Verein", ["lodz", "ŁÓDŹ"]), ("Łukasz", ["lukasz"]),
            ("Straße der Vielfalt", ["strasse", "STRASSE", "straße"]),
            ("Ðorđe Haus", ["dorde", "Đorđe"]), ("Søren Treff", ["soren", "soeren"]),
            ("Ærø", ["aero", "aeroe", "ÆRØ"]), ("Œcuménique", ["oecumenique"]),
            ("Đà Nẵng", ["da nang", "Đa Nẵng", "DA\u{300} NA\u{306}\u{303}NG"]),
            ("Björn", ["bjorn", "bjoern"]), ("Århus", ["arhus", "aarhus"]),
            ("d’Argent", ["d'argent"]), ("Haus\u{AD}tür", ["haustür", "haustuer"]),
            ("ﬁnden", ["finden"]), ("احمد", ["أحمد"]), ("کتاب", ["كتاب"]), ("۱۲۳", ["123"]),
        ]
        try await trial.withTenant { tenant in
            try await fill(tenant, found.map(\.name))
            for (number, (name, needles)) in found.enumerated() {
                for needle in needles {
                    for condition in [
                        StoreCondition.contains("name", needle), .containsInTexts("title", needle),
                    ] {
                        let numbers = try numbers(in: tenant, [.init("id")], where: condition)
                        trial.expect(
                            numbers.contains(number), "\(needle) does not find \(name)")
                    }
                }
            }
            let none = try numbers(
                in: tenant, [.init("id")],
                where: .any(
                    ["saarbrcken", "saerbrucken", "ecumaniq"].map { .contains("name", $0) }))
            trial.expect(none, is: [], "what is none of the forms")
        }
    }
}
