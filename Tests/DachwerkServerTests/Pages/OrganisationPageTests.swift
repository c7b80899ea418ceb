import DachwerkKernel
import DachwerkKit
import DachwerkServer
import HTTPTypes
import Testing

@testable import DachwerkWeb

@Suite("Pages")
struct PageTests {
    private func page(
        _ path: String = "/", wishes: [LanguageTag] = [], chosen: String? = nil
    ) throws -> PageAnswer {
        let tenant = try SampleTenants().alpha
        return try PageResponder().respond(
            to: PageRequest(
                place: .tenant(tenant.publicSession), path: path,
                parameters: chosen.map { [("lang", $0)] } ?? [], wishes: LanguageWishes(wishes)))
    }

    private func text(_ answer: PageAnswer) -> String {
        String(decoding: answer.bytes, as: UTF8.self)
    }

    @Test func `S1: a quotation mark with an accent behind it ends no attribute`() throws {
        #expect(
            SafeHTML().escapeText("\"\u{338}<\u{338}'&>")
                == "&quot;\u{338}&lt;\u{338}&#39;&amp;&gt;")
        let html = text(try page())
        #expect(html.contains("Das &quot;Haus\u{338}&quot;\u{338} &lt;script&gt;"))
        #expect(html.contains("mailto:a&quot;b@example.org"))
        #expect(!html.contains("<script") && !html.contains("<b>"))
    }

    @Test func `the page is in the language of the reader`() throws {
        #expect(text(try page()).contains("<html lang=\"de\" dir=\"ltr\">"))
        let english = text(try page(wishes: [.english]))
        #expect(english.contains("<html lang=\"en\"") && english.contains("House alpha"))
        #expect(text(try page(wishes: [.german], chosen: "en")).contains("<html lang=\"en\""))
        #expect(text(try page(chosen: "\"><x")).contains("<html lang=\"de\""))
    }

    @Test func `a text in another language says so`() throws {
        let english = text(try page(wishes: [.english]))
        #expect(english.contains("<p class=\"lead\" lang=\"de\" dir=\"ltr\" data-foreign>Ein Haus"))
    }

    @Test func `what is not there has a page of its own`() throws {
        let answer = try page("/nothing")
        #expect(answer.status.code == 404)
        #expect(text(answer).contains("<main"))
    }

    @Test func `the landing page leads to every organisation`() throws {
        let tenants = try SampleTenants()
        let answer = try PageResponder().respond(
            to: PageRequest(
                place: .platform([tenants.beta, tenants.alpha]), path: "/",
                wishes: LanguageWishes([.english]), port: 8_080))
        let html = text(answer)
        #expect(html.contains("href=\"//alpha.localhost:8080/\""))
        #expect(html.contains("href=\"//beta.localhost:8080/\""))
    }

    @Test(
        "every accent can be read",
        arguments: [
            "#000000", "#ffffff", "#ffcc00", "#0b577a", "#777777", "#ff0000", "#00ff00", "#0000ff",
            "#808080", "#e30613",
        ])
    func contrast(accent: String) throws {
        let colour = try #require(Colour(accent))
        #expect(colour.description == accent)
        #expect(colour.contrast(with: colour.text) >= Colour.readable)
        #expect(colour.readable(on: .white).contrast(with: .white) >= Colour.readable)
        #expect(colour.readable(on: .night).contrast(with: .night) >= Colour.readable)
    }

    @Test func `contrast is counted as WCAG counts it`() {
        #expect(abs(Colour.black.contrast(with: .white) - 21) < 0.001)
        #expect(abs(Colour(red: 119, green: 119, blue: 119).contrast(with: .white) - 4.48) < 0.01)
        #expect(Colour("#12345") == nil && Colour("#12345g") == nil && Colour("#+12345") == nil)
    }
}
