import Testing

@Suite struct LeftoverTests {
    @Test func `no note to oneself stays in the sources`() throws {
        let findings = try Repository.files(
            in: ["Package.swift", "Sources", "Plugins", "Tests"], ending: ".swift"
        ).flatMap(LeftoverCheck.notes)
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test func `code that ships has no traps, patterns, prints or free tasks`() throws {
        let findings = try Self.shipped().flatMap(LeftoverCheck.findings)
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test func `whoever switches off the proof against data races gives one`() throws {
        let findings = try Self.shipped().flatMap(ProofCheck.findings)
        #expect(findings.isEmpty, "\(findings.report)")
    }

    @Test(arguments: ["// TODO: later", "/* FIXME */", "let a = 1  // XXX", "/// See TODO."])
    func `control: a planted note is reported`(line: String) {
        #expect(LeftoverCheck.notes(in: source(line)).map(\.line) == [2])
    }

    @Test func `control: the same letters in a string or a longer name are no note`() {
        #expect(LeftoverCheck.notes(in: source("let a = \"XXX\"  // TODOS")).isEmpty)
    }

    @Test(arguments: [
        "guard a else { fatalError(\"a\") }", "preconditionFailure()", "let a = try! b()",
        "let a = b as! C", "let a = try Regex(b)", "let a: NSRegularExpression", "print(a)",
        "debugPrint(a)", "Task { await a() }", "Task(priority: .high) { }", "Task.detached { }",
        "Task<Void, Never> { }", "let a = \"\\(try! b())\"",
    ])
    func `control: a planted leftover is reported`(line: String) {
        #expect(LeftoverCheck.findings(in: source(line)).map(\.line) == [2])
    }

    @Test(arguments: [
        "// print(a)", "let a = \"fatalError(\"", "printer.print(a)", "sprint(a)",
        "try await Task.sleep(for: a)", "let a: Task<Void, Never>?",
        "let a = \"\"\"\n try! \n\"\"\"",
        "Task.isCancelled", "a.`as`!", "enum RegexFree {}",
    ])
    func `control: what only looks like a leftover is not reported`(line: String) {
        #expect(LeftoverCheck.findings(in: source(line)).isEmpty)
    }

    @Test func `control: the command line may print`() {
        let file = TextFile(path: "Sources/DachwerkCommand/A.swift", text: "print(a)\n")
        #expect(LeftoverCheck.findings(in: file).isEmpty)
    }

    @Test(arguments: [
        "final class A: @unchecked Sendable {}",
        "/// A box.\nfinal class A: @unchecked Sendable {}",
        "// Safe: read only.\n\nnonisolated(unsafe) var a = 1",
    ])
    func `control: a claim without a proof is reported`(text: String) {
        #expect(ProofCheck.findings(in: source(text)).count == 1)
    }

    @Test(arguments: [
        "// Safe because the lock guards every access.\nfinal class A: @unchecked Sendable {}",
        "/// A box.\n///\n/// Safe: immutable.\n@frozen\nclass A: @unchecked Sendable {}",
        "nonisolated(unsafe) var a = 1  // written only before the server starts",
        "let a = \"@unchecked Sendable\"",
    ])
    func `control: a claim with a proof is not reported`(text: String) {
        #expect(ProofCheck.findings(in: source(text)).isEmpty)
    }

    private static func shipped() throws -> [TextFile] {
        try Repository.files(in: ["Sources", "Plugins"], ending: ".swift")
            .filter { !$0.path.contains("/Tests/") }
    }

    private func source(_ line: String) -> TextFile {
        TextFile(path: "Sources/DachwerkKernel/A.swift", text: "// A file.\n\(line)\n")
    }
}
