import Testing

@Suite struct LengthTests {
    static let places = ["Package.swift", "Sources", "Plugins", "Tests"]

    @Test func `no file is longer than a sitting`() throws {
        let files = try Repository.files(in: Self.places, ending: ".swift")
        let findings =
            files.flatMap { LengthCheck.longFile(in: $0) }
            + LengthCheck.staleExceptions(among: files)
        #expect(findings.isEmpty, "\(findings.report)")

        let beyondTarget = files.filter { LengthCheck.lineCount(of: $0) > LengthCheck.fileTarget }
        if !beyondTarget.isEmpty {
            print("\(beyondTarget.count) files have more than \(LengthCheck.fileTarget) lines:")
            for file in beyondTarget { print("  \(LengthCheck.lineCount(of: file)) \(file.path)") }
        }
    }

    @Test func `no function is longer than a screen`() throws {
        let findings = try Repository.files(in: Self.places, ending: ".swift")
            .flatMap(LengthCheck.longFunctions)
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test func `no line is wider than its column limit`() throws {
        let findings = try Repository.files(in: Self.places, ending: ".swift")
            .flatMap(LengthCheck.wideLines)
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test func `control: a long file is reported unless it is listed with a reason`() {
        let fits = TextFile(path: "A.swift", text: String(repeating: "\n", count: 400))
        let long = TextFile(path: "B.swift", text: String(repeating: "\n", count: 401))
        #expect(LengthCheck.longFile(in: fits).isEmpty)
        #expect(LengthCheck.longFile(in: long).map(\.path) == ["B.swift"])
        #expect(LengthCheck.longFile(in: long, exceptions: ["B.swift": "a table"]).isEmpty)
    }

    @Test func `control: an exception that no file needs is reported`() {
        let short = TextFile(path: "A.swift", text: "let a = 1\n")
        let stale = LengthCheck.staleExceptions(["A.swift": "", "gone": ""], among: [short])
        #expect(stale.map(\.path) == ["A.swift", "gone"])
    }

    @Test func `control: a wide line is reported unless it holds an address`() {
        let wide = String(repeating: "ä", count: 101)
        let address = "// https://example.org/\(wide)"
        let file = TextFile(
            path: "A.swift", text: "ok\n\(wide)\n\(address)\n\(wide.dropLast())")
        #expect(LengthCheck.wideLines(in: file).map(\.line) == [2])
    }

    @Test(arguments: [
        "func a(_ b: () -> Void = {}) async throws -> [Int] where Int: Equatable",
        "init?(_ a: Int)",
        "subscript(a: Int) -> Int",
        "func `a sentence with { and (`()",
        "static func == (a: A, b: A) -> Bool",
    ])
    func `control: a long function is reported, whatever its head looks like`(head: String) {
        #expect(LengthCheck.longFunctions(in: function(head: head, lines: 71)).map(\.line) == [3])
        #expect(LengthCheck.longFunctions(in: function(head: head, lines: 70)).isEmpty)
    }

    @Test func `control: braces in strings and comments do not count`() {
        let text = """
            func a() {  // {{{
                let a = "{{ \\(b.map { "}" }) }"
                let b = #"" { \\( "#
                /* { /* { */ */
            }
            func b() {}
            """
        #expect(FunctionScanner(text).functions.map(\.lineCount) == [5, 1])
    }

    @Test func `control: a requirement has no body, and a call is no declaration`() {
        let text = """
            protocol A {
                func a() -> Int
                init(b: Int)
            }
            struct B: A {
                func a() -> Int { let b: B = .init(b: 1); return B.init(b: 2).b }
            }
            """
        #expect(FunctionScanner(text).functions.map(\.name) == ["func a"])
    }

    private func function(head: String, lines: Int) -> TextFile {
        let body = String(repeating: "    a()\n", count: lines - 2)
        return TextFile(path: "A.swift", text: "struct A {\n\n\(head) {\n\(body)}\n}\n")
    }
}
