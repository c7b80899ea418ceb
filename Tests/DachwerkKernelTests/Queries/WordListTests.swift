import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Replays 22, 23 and 24: lists in German order, searched as people type, page after page.
@Suite struct WordListTests {
    private static let titles = [
        "Aachen", "Ährenfeld", "aurich", "Łódź", "Öhringen", "Saarbrücken", "St. Ingbert",
        "Zweibrücken",
    ]

    private let fixture: WorkshopFixture

    init() async throws { fixture = try await WorkshopFixture.boot() }

    private func fill() async throws {
        for title in Self.titles.reversed() {
            let words = LocalizedText(
                source: .german, versions: [.german: title, .english: "The \(title)"])
            try await fixture.tool(
                title, ["words": .localized(try #require(words)), "secret": .text(title)])
        }
    }

    /// The titles of all pages of a list, a few at a time.
    private func titles(
        _ parameters: (String, String)..., languages: [LanguageTag] = [], limit: Int = 3
    ) throws -> [String] {
        let resource = try fixture.keeper.view(Tool.id).resource
        var titles: [String] = []
        var cursor: String?
        repeat {
            let page =
                parameters + [("limit", "\(limit)")] + (cursor.map { [("cursor", $0)] } ?? [])
            var request = try ListRequestReader(resource).read(
                page.map { (name: $0.0, value: $0.1) })
            request.languages = languages
            let records = try fixture.keeper.list(Tool.id, request)
            let text = try fixture.keeper.listText(Tool.id, request)
            #expect(text.next == records.next, "Both ways lead to the same next page.")
            titles += records.records.compactMap { $0.value("title")?.textValue }
            cursor = records.next
        } while cursor != nil
        return titles
    }

    @Test(arguments: ["title", "secret", "words"])
    func `a list is in German order, page after page, and none is lost`(field: String)
        async throws
    {
        try await fill()
        #expect(try titles(("sort", field)) == Self.titles)
        #expect(try titles(("sort", "-\(field)")) == Self.titles.reversed())
        #expect(try titles(("sort", field), limit: 1) == Self.titles)
    }

    @Test func `a text in several languages is ordered for its reader`() async throws {
        for (german, english) in [("Zange", "Pliers"), ("Bohrer", "drill"), ("Ähre", "Ear")] {
            let words = LocalizedText(
                source: .german, versions: [.german: german, .english: english])
            try await fixture.tool(german, ["words": .localized(try #require(words))])
        }
        try await fixture.tool("Amboss", ["words": .localized(.init("Amboss", in: .german))])
        try await fixture.tool("none")
        let german = ["none", "Ähre", "Amboss", "Bohrer", "Zange"]
        let english = ["none", "Amboss", "Bohrer", "Ähre", "Zange"]
        #expect(try titles(("sort", "words"), languages: [.german]) == german)
        #expect(try titles(("sort", "words"), languages: [.english, .german]) == english)
        #expect(try titles(("sort", "words")) == german, "The languages of the tenant.")
        #expect(
            try titles(("sort", "-words"), languages: [.english], limit: 2) == english.reversed())
    }

    @Test func `a comparison goes by the order of the list`() async throws {
        try await fill()
        #expect(
            try titles(("sort", "title"), ("title.ge", "A"), ("title.lt", "B"))
                == ["Aachen", "Ährenfeld", "aurich"])
        #expect(
            try titles(("title.gt", "Saarbrücken"), ("sort", "title")) == [
                "St. Ingbert", "Zweibrücken",
            ])
        #expect(try titles(("title", "aachen")).isEmpty, "The same is the same.")
    }

    @Test func `a search finds a name as people type it`() async throws {
        try await fill()
        for needle in ["saarbruecken", "saarbrucken", " SAARBRÜCKEN ", "bru\u{308}cken"] {
            #expect(try titles(("q", needle)).contains("Saarbrücken"), "\(needle)")
        }
        #expect(try titles(("q", "lodz")) == ["Łódź"])
        #expect(throws: Refusal.self) { try titles(("q", " \u{A0} ")) }
    }

    @Test func `a cursor is refused with another filter, search or language`() async throws {
        try await fill()
        let resource = try fixture.keeper.view(Tool.id).resource
        func page(_ parameters: [(String, String)], _ languages: [LanguageTag] = []) throws
            -> RecordPage
        {
            var request = try ListRequestReader(resource).read(
                parameters.map { (name: $0.0, value: $0.1) })
            request.languages = languages
            return try fixture.keeper.list(Tool.id, request)
        }
        let asked = [("count", "1"), ("urgent", "false"), ("sort", "words"), ("limit", "2")]
        let cursor = ("cursor", try #require(try page(asked).next))
        let same = [("urgent", "false"), ("count", "1"), ("sort", "words"), ("limit", "5"), cursor]
        #expect(try page(same).records.count == 5, "The order of the filters says nothing.")
        for other in [
            [("count", "1"), ("sort", "words"), cursor], [("sort", "words"), cursor],
            asked + [("q", "a"), cursor],
            [("count", "2"), ("urgent", "false"), ("sort", "words"), cursor],
        ] {
            let refusal = #expect(throws: Refusal.self) { try page(other) }
            #expect(refusal?.codes == ["parameter.cursor"])
        }
        #expect(throws: Refusal.self) { try page(same, [.english]) }
    }

    @Test func `an amount is filtered in the unit in which it is written`() async throws {
        for (title, price) in [
            ("a", "50.00 EUR"), ("b", "100.00 EUR"), ("c", "150.00 EUR"), ("d", "100 JPY"),
            ("e", "100.000 TND"), ("f", "-1.50 EUR"),
        ] {
            try await fixture.tool(title, ["price": .money(try #require(Money(price)))])
        }
        try await fixture.tool("g")
        func found(_ name: String, _ value: String) throws -> String {
            try titles(("sort", "title"), (name, value)).joined()
        }
        for value in ["100", "100.00", "100.0"] {
            #expect(try found("price.amount.ge", value) == "bcde")
            #expect(try found("price.amount", value) == "bde")
            #expect(try found("price.amount.gt", value) == "c")
            #expect(try found("price.amount.lt", value) == "af")
            #expect(try found("price.amount.le", value) == "abdef")
            #expect(try found("price.amount.ne", value) == "acfg")
        }
        #expect(try found("price.amount.ge", "99.995") == "bcde")
        #expect(try found("price.amount.gt", "100.005") == "c")
        #expect(try found("price.amount.le", "-1.5") == "f")
        #expect(try found("price.amount.lt", "-1.505").isEmpty)
        #expect(try found("price.amount.in", "50,150.00") == "ac")
        #expect(try found("price.amount.empty", "true") == "g")
        #expect(try found("price", "100.00 EUR") == "b")
        for value in ["", "1e3", "100,00", "1.2345", "a", "+1", "1.", ".5", "100.00 EUR"] {
            let refusal = #expect(throws: Refusal.self) { try found("price.amount.ge", value) }
            #expect(refusal?.codes == ["value.amount"], "\(value)")
        }
    }
}
