import DachwerkKernel
import DachwerkKit
import DachwerkServer
import Testing

@Suite struct RefusalWordTests {
    @Test func `whatever the kernel and the server refuse has words in German and English`() throws
    {
        let vocabulary = Vocabulary(
            EdgeWords.all + KernelWords.all)
        var codes: Set<String> = []
        for file in try Self.sources() {
            for use in RefusalCodeCheck.uses(in: file) {
                codes.insert(use.code)
                for language in ["en", "de"] where !vocabulary.has(use.code, in: language) {
                    Issue.record(
                        "\(file.path):\(use.line): '\(use.code)' has no words in '\(language)'")
                }
            }
        }
        // The scan itself must find what is known to be there.
        #expect(codes.isSuperset(of: ["capability.still-on", "host.unknown", "parameter.twice"]))
        #expect(codes.count > 50)
    }

    @Test(arguments: [
        "throw Refusal(\"a.b\", .conflict)", "throw Refusal(\n    \"a.b\", .rule)",
        "let a = Refusal(isLong ? \"a.b\" : \"a.b\", .busy)", "FieldFault(field: \"c\", \"a.b\")",
        "FieldFault(.root.appending(\"c\"), \"a.b\", [\"d.e\": .text(\"f.g\")])",
        "EdgeFault(.badRequest, \"a.b\")", "EdgeFault(.badRequest, Refusal(\"a.b\", .invalid))",
        "let code: Refusal.Code\ncode = \"a.b\"", "static let c: Refusal.Code = \"a.b\"",
        "func fault(_ code: Refusal.Code) {}\nthrow fault(\"a.b\")",
    ])
    func `control: a planted code is found`(text: String) {
        let file = TextFile(path: "Sources/DachwerkKernel/A.swift", text: text)
        #expect(Set(RefusalCodeCheck.uses(in: file).map(\.code)) == ["a.b"])
    }

    @Test(arguments: [
        "// Refusal(\"a.b\")", "let a = \"Refusal(a.b)\"", "OtherRefusal(\"a.b\")",
        "Refusal(\"value.\\(name)\")", "fault(\"a.b\")", "code = \"a.b\"",
    ])
    func `control: what is no code is not found`(text: String) {
        let file = TextFile(path: "Sources/DachwerkKernel/A.swift", text: text)
        #expect(RefusalCodeCheck.uses(in: file).isEmpty)
    }

    private static func sources() throws -> [TextFile] {
        try Repository.files(
            in: ["Sources/DachwerkKernel", "Sources/DachwerkServer"], ending: ".swift")
    }
}
