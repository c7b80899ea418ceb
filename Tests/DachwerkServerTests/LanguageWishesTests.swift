import DachwerkKit
import Testing

@testable import DachwerkServer

@Suite("Languages that a reader asks for")
struct LanguageWishesTests {
    @Test(arguments: [
        ("de-DE,de;q=0.9,en;q=0.8", ["de-DE", "de", "en"]), ("en;q=0.5, de", ["de", "en"]),
        ("de;q=0,en", ["en"]), ("en;q=0.3,de;q=0.3", ["en", "de"]), ("*", []), ("", []),
        ("de;q=2", []), ("de;q=1.001", []), ("de;q=0.9999", []), ("de;q=x", []), ("de;x=1", []),
        ("de;q=1.000", ["de"]), ("DE-de", ["de-DE"]), ("\tde\t;\tq=0.5\t", ["de"]),
        ("de,de;q=0.1", ["de"]), ("d,e,f", []), (",,,", []), ("ar, prs;q=0.7", ["ar", "prs"]),
    ])
    func `weights order what fits and the rest is skipped`(header: String, tags: [String]) {
        #expect(LanguageWishes(header: header).tags.map(\.description) == tags)
    }

    @Test func `a long header is not read`() {
        let header = String(repeating: "de,", count: 1_000)
        #expect(LanguageWishes(header: header).tags.isEmpty)
        #expect(LanguageWishes(header: nil).tags.isEmpty)
    }

    @Test(arguments: [
        ("de-AT", "de"), ("en", "en"), ("fr", "de"), ("ar,en;q=0.1", "en"), ("", "de"),
    ])
    func `the answer comes in a language that is offered and written`(
        header: String, language: String
    ) throws {
        let arabic = try #require(LanguageTag("ar"))
        let choice = LanguageWishes(header: header).choice(
            of: [.german, arabic, .english], written: ["de", "en"])
        #expect(choice.first?.description == language)
    }

    @Test func `without any words in common the answer is English`() {
        let choice = LanguageWishes([.german]).choice(of: [.german], written: ["en"])
        #expect(choice == [.english])
    }
}
