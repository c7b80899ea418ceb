import Testing

@Suite struct PromiseTests {
    /// Level 1 and 2 of ASVS 5.0.0 by section.
    private static let requirements = """
        1.1:1-2 1.2:1-9 1.3:1-11 1.4:1-3 1.5:1-2 2.1:1-3 2.2:1-3 2.3:1-4 2.4:1 3.2:1-2 3.3:1-4 \
        3.4:1-6 3.5:1-5 3.7:1-2 4.1:1-3 4.2:1 4.3:1-2 4.4:1-4 5.1:1 5.2:1-3 5.3:1-2 5.4:1-3 \
        6.1:1-3 6.2:1-12 6.3:1-4 6.4:1-4 6.5:1-5 6.6:1-3 6.8:1-4 7.1:1-3 7.2:1-4 7.3:1-2 7.4:1-5 \
        7.5:1-2 7.6:1-2 8.1:1-2 8.2:1-3 8.3:1 8.4:1 9.1:1-3 9.2:1-4 10.1:1-2 10.2:1-2 10.3:1-4 \
        10.4:1-11 10.5:1-5 10.6:1-2 10.7:1-3 11.1:1-2 11.2:1-3 11.3:1-3 11.4:1-4 11.5:1 11.6:1 \
        12.1:1-3 12.2:1-2 12.3:1-4 13.1:1 13.2:1-5 13.3:1-2 13.4:1-5 14.1:1-2 14.2:1-4 14.3:1-3 \
        15.1:1-3 15.2:1-3 15.3:1-7 16.1:1 16.2:1-5 16.3:1-4 16.4:1-3 16.5:1-3 17.1:1 17.2:1-4 \
        17.3:1-2
        """

    @Test(arguments: ["docs/concept/trust.md", "docs/reference/asvs.md"])
    func `every test that a page names as proof exists`(path: String) throws {
        let findings = try Self.check().missing(in: try Repository.read(path))
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test func `S16: the table of ASVS level 2 has all 253 lines, each met, out of place or open`()
        throws
    {
        let wanted = RequirementCheck.identities(Self.requirements)
        #expect(Set(wanted).count == 253)
        let page = try Repository.read("docs/reference/asvs.md")
        let findings = RequirementCheck.findings(in: page, wanted: wanted)
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test func `control: a test that nobody has is reported`() {
        let check = PromiseCheck(
            tests: [TextFile(path: "a.swift", text: "    @Test func `what is there`() {}")],
            checks: [TextFile(path: "d1.py", text: "    id=\"D1\", promise=\"it holds\"")])
        let page = TextFile(
            path: "a.md",
            text: """
                `what is there`, D1, `word`, `./run it`, M1X and E 1
                `what is not there`
                D2
                """)
        #expect(check.missing(in: page).map(\.line) == [2, 3])
    }

    @Test func `control: lines that are missing, doubled or empty are reported`() {
        let page = TextFile(
            path: "a.md",
            text: """
                | id | what | state | by |
                | 1.1.1 | a | met | D1 |
                | 1.1.1 | a | n/a | nothing of it |
                | 1.1.2 | a | met | somehow |
                | 1.1.3 | a | perhaps | later |
                | 1.1.4 | a | open | |
                """)
        let wanted = RequirementCheck.identities("1.1:1-5")
        let findings = RequirementCheck.findings(in: page, wanted: wanted)
        #expect(findings.map(\.line) == [3, 4, 5, 6, 1])
    }

    private static func check() throws -> PromiseCheck {
        PromiseCheck(
            tests: try Repository.files(in: ["Tests", "Plugins"], ending: ".swift"),
            checks: try Repository.files(in: ["Tests/Trust/trust"], ending: ".py"))
    }
}
