import Testing

@Suite struct LinkTests {
    @Test func `every link between pages leads somewhere`() throws {
        let findings = try Self.pages().flatMap {
            LinkCheck.broken(in: $0, exists: Repository.exists)
        }
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test func `every page is linked from another one`() throws {
        let findings = LinkCheck.orphans(among: try Self.pages(), roots: ["README.md"])
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test func `control: a broken link is reported`() {
        let page = TextFile(
            path: "docs/a/b.md",
            text: """
                [up](../c.md#part), [here](#part), [away](https://example.org/x.md)
                and ![lost](../lost.svg "a picture"); `[code](no.md)`
                ```
                [code](no.md)
                ```
                [root](../../README.md)
                """)
        let there: Set = ["docs/c.md", "README.md"]
        let findings = LinkCheck.broken(in: page, exists: there.contains)
        #expect(findings.map(\.line) == [2])
    }

    @Test func `control: a page that nobody links to is reported`() {
        let pages = [
            TextFile(path: "README.md", text: "[a](docs/a.md)"),
            TextFile(path: "docs/a.md", text: "[self](a.md)"),
            TextFile(path: "docs/b.md", text: "[b](b.md)"),
        ]
        let findings = LinkCheck.orphans(among: pages, roots: ["README.md"])
        #expect(findings.map(\.path) == ["docs/b.md"])
    }

    private static func pages() throws -> [TextFile] {
        try Repository.files(
            in: ["README.md", "CONTRIBUTING.md", "docs", "Plugins", "Sources", "Tenants", "Tests"],
            ending: ".md")
    }
}
