import DachwerkKit
import Testing

/// A broken document and everything that its reader must say about it.
struct BrokenDocument: Sendable, CustomTestStringConvertible {
    let document: String
    let code: JSONFault.Code
    let position: String
    let pointer: String
    let message: String
    let hint: String?

    init(
        _ document: String, _ code: JSONFault.Code, _ position: String, _ pointer: String,
        _ message: String, _ hint: String? = nil
    ) {
        self.document = document
        self.code = code
        self.position = position
        self.pointer = pointer
        self.message = message
        self.hint = hint
    }

    var testDescription: String { document }

    static let structure: [BrokenDocument] = [
        BrokenDocument("", .syntax, "1:1", "", "the document is empty", "write at least {}"),
        BrokenDocument(
            "{\n  \"a\": 1\n  \"b\": 2\n}", .syntax, "3:3", "", "a comma is missing before \"b\""),
        BrokenDocument(
            "{\"a\": [1 2]}", .syntax, "1:10", "/a", "a comma is missing before 2"),
        BrokenDocument(
            "{\"a\": 1,\n}", .syntax, "1:8", "", "a comma stands before }",
            "remove the comma before }"),
        BrokenDocument(
            "[[1,2,]]", .syntax, "1:6", "/0", "a comma stands before ]",
            "remove the comma before ]"),
        BrokenDocument("[1,,2]", .syntax, "1:4", "/1", "a value is missing before ,"),
        BrokenDocument("{\"a\":}", .syntax, "1:6", "/a", "a value is missing before }"),
        BrokenDocument(
            "{\n  \"x\": 0,\n  \"id\": 1, \"ü\": 2, \"\\u0069d\": 3}", .duplicateName, "3:20",
            "/id",
            "a name stands twice: \"id\" (first at 3:3)", "remove or rename one of the two"),
        BrokenDocument(
            "{\"a\": {\"b\": [1, {", .syntax, "1:18", "/a/b/1",
            "the document ends inside the object that begins at 1:17", "add }"),
        BrokenDocument(
            "[1, 2\n", .syntax, "2:1", "", "the document ends inside the list that begins at 1:1",
            "add ]"),
        BrokenDocument(
            "{\"a\": [1}", .syntax, "1:9", "/a", "} closes the list that begins at 1:7",
            "write ] instead"),
        BrokenDocument(
            "{\"a\" = 1}", .syntax, "1:6", "/a", "= stands where a colon belongs",
            "write : instead of ="),
        BrokenDocument("{\"a\" 1}", .syntax, "1:6", "/a", "a colon is missing after \"a\""),
        BrokenDocument(
            "{\"a\"}", .syntax, "1:5", "/a", "the name \"a\" has no value",
            "write a colon and a value after it"),
        BrokenDocument(
            "{name: 1}", .syntax, "1:2", "", "the name name has no quotes", "write \"name\""),
        BrokenDocument(
            "{\"a\": 1; \"b\": 2}", .syntax, "1:8", "", "; stands where a comma belongs",
            "write , instead of ;"),
        BrokenDocument(
            "[\"a\": 1]", .syntax, "1:5", "", "a colon stands in a list",
            "names need an object: use { } instead of [ ]"),
        BrokenDocument(
            "{} {}", .trailingContent, "1:4", "", "{ stands after the end of the document",
            "a document is one value; put several into a list"),
        BrokenDocument(
            "{}}", .trailingContent, "1:3", "", "} stands after the end of the document",
            "remove }, or add the opening bracket that it belongs to"),
        BrokenDocument(
            "{\n  // why\n}", .syntax, "2:3", "", "a comment stands here, and JSON has none",
            "remove the comment"),
        BrokenDocument(
            "[1, # one\n2]", .syntax, "1:5", "/1", "a comment stands here, and JSON has none",
            "remove the comment"),
        BrokenDocument(
            "\u{FEFF}{}", .invalidText, "1:1", "", "the document begins with a byte order mark",
            "save it as UTF-8 without a byte order mark"),
        BrokenDocument(
            "{\"a/b\": {\"~\": ;}}", .syntax, "1:15", "/a~1b/~0",
            "; stands where a value is expected"),
    ]

    static let values: [BrokenDocument] = [
        BrokenDocument(
            "{\"a\": 'b'}", .syntax, "1:7", "/a", "a text begins with a single quote",
            "write double quotes: \"…\""),
        BrokenDocument(
            "{„a“: 1}", .syntax, "1:2", "", "a text begins with the quotation mark „",
            "write straight double quotes: \"…\""),
        BrokenDocument(
            "{\"a\": True}", .syntax, "1:7", "/a", "True is not a value in JSON", "write true"),
        BrokenDocument(
            "[nil]", .syntax, "1:2", "/0", "nil is not a value in JSON", "write null"),
        BrokenDocument(
            "{\"a\": tru}", .syntax, "1:7", "/a", "tru is not a value in JSON", "write true"),
        BrokenDocument(
            "[−1]", .syntax, "1:2", "/0",
            "the character − (U+2212) stands where a value is expected"),
        BrokenDocument(
            "[\u{202E}]", .syntax, "1:2", "/0",
            "the character U+202E stands where a value is expected"),
        BrokenDocument(
            "[0, hello]", .syntax, "1:5", "/1", "the text hello has no quotes",
            "write \"hello\""),
        BrokenDocument(
            "[NaN]", .invalidNumber, "1:2", "/0", "NaN is not a number in JSON",
            "write null, or leave the value out"),
        BrokenDocument(
            "[-Infinity]", .invalidNumber, "1:2", "/0", "-Infinity is not a number in JSON",
            "write null, or leave the value out"),
        BrokenDocument(
            "{\"plz\": 066111}", .invalidNumber, "1:9", "/plz",
            "the number 066111 begins with a zero",
            "write 66111, or \"066111\" when it is a code"),
        BrokenDocument(
            "[+1]", .invalidNumber, "1:2", "/0", "a number begins with +", "write 1"),
        BrokenDocument(
            "[-.5]", .invalidNumber, "1:2", "/0", "a digit is missing before the point",
            "write -0.5"),
        BrokenDocument(
            "[5.]", .invalidNumber, "1:2", "/0", "a digit is missing after the point", "write 5"),
        BrokenDocument(
            "[0x1F]", .invalidNumber, "1:2", "/0", "0x1F is not a decimal number",
            "write it with decimal digits"),
        BrokenDocument(
            "[1_000]", .invalidNumber, "1:2", "/0", "an underscore stands inside a number",
            "write 1000"),
        BrokenDocument(
            "[2026-01-31]", .invalidNumber, "1:2", "/0", "2026-01-31 is not a number",
            "write \"2026-01-31\" when it is a text"),
        BrokenDocument(
            "{\"preis\": 1,50}", .invalidNumber, "1:13", "", "a comma stands inside a number",
            "write a point instead: 1.50"),
        BrokenDocument(
            "{\"ü\": \"a\nb\"}", .invalidText, "1:9", "/ü",
            "a line ends inside the text that begins at 1:7",
            "close the text with \", or write \\n for a line break"),
        BrokenDocument(
            "[\"a\tb\"]", .invalidText, "1:4", "/0", "a tab stands inside a text", "write \\t"),
        BrokenDocument(
            "[\"a\u{1}b\"]", .invalidText, "1:4", "/0",
            "the character U+0001 stands inside a text, and control characters are refused",
            "remove the character"),
        BrokenDocument(
            "[\"\\u0000\"]", .invalidText, "1:3", "/0",
            "the escape \\u0000 means a control character, and those are refused",
            "remove it; only \\n, \\r and \\t are allowed"),
        BrokenDocument(
            "[\"C:\\data\"]", .invalidText, "1:5", "/0", "a backslash before d has no meaning",
            "write \\\\ for a backslash"),
        BrokenDocument(
            "[\"it\\'s\"]", .invalidText, "1:5", "/0", "a backslash before ' has no meaning",
            "remove the backslash"),
        BrokenDocument(
            "[\"\\u12\"]", .invalidText, "1:3", "/0",
            "\\u is not followed by four hexadecimal digits", "write for example \\u00e9"),
        BrokenDocument(
            "[\"\\uD83D\"]", .invalidText, "1:3", "/0",
            "the escape \\uD83D is half of a surrogate pair",
            "write both halves, or the character itself"),
        BrokenDocument(
            "{\"a\": \"b", .syntax, "1:9", "/a",
            "the document ends inside the text that begins at 1:7", "add \""),
        BrokenDocument(
            "[\"say \"hi\"\"]", .syntax, "1:8", "", "a comma is missing before hi",
            "a double quote inside a text is written \\\""),
    ]
}

struct JSONReaderFaultTests {
    @Test(arguments: BrokenDocument.structure + BrokenDocument.values)
    func `a fault says where, what and how to mend it`(broken: BrokenDocument) throws {
        let fault = try #require(
            #expect(throws: JSONFault.self) { try JSONReader.read(Array(broken.document.utf8)) })
        #expect(fault.code == broken.code)
        #expect(fault.position.description == broken.position)
        #expect(fault.pointer.description == broken.pointer)
        #expect(fault.message == broken.message)
        #expect(fault.hint == broken.hint)
    }

    @Test func `a fault reads as one line`() throws {
        let fault = try #require(
            #expect(throws: JSONFault.self) { try JSONReader.read(Array("[1,]".utf8)) })
        #expect("\(fault)" == "1:3: a comma stands before ] (remove the comma before ])")
        #expect(fault.code.description == "json.syntax")
    }

    @Test func `a message cuts and unmasks what it quotes`() throws {
        let long = String(repeating: "a", count: 100_000)
        let fault = try #require(
            #expect(throws: JSONFault.self) {
                try JSONReader.read(Array("{\"\u{202E}\(long)\":1 \"\u{202E}\(long)\":2}".utf8))
            })
        #expect(fault.message.hasPrefix("a comma is missing before \"\\u{202E}aaa"))
        #expect(fault.message.hasSuffix("aaa…\""))
        #expect(fault.message.utf8.count < 120)
        #expect(TextCheck.isCleanLine(fault.message))
    }

    @Test(arguments: [
        [0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B], [0x7B, 0x00, 0x7D, 0x00],
    ])
    func `UTF-16 is named as another encoding`(bytes: [UInt8]) throws {
        let fault = try #require(
            #expect(throws: JSONFault.self) { try JSONReader.read(bytes) })
        #expect(fault.code == .invalidText)
        #expect(fault.message == "the document is not written in UTF-8")
    }

    @Test func `a name is found twice among many`() throws {
        let members = (0..<1_000).map { "\"n\($0)\": \($0)" }.joined(separator: ",\n")
        _ = try JSONReader.read(Array("{\(members)}".utf8))
        for name in ["n0", "n15", "n16", "n17", "n999"] {
            let fault = try #require(
                #expect(throws: JSONFault.self) {
                    try JSONReader.read(Array("{\(members),\n\"\(name)\": 0}".utf8))
                })
            #expect(fault.code == .duplicateName)
            #expect(fault.position.description == "1001:1")
            let line = try #require(Int(name.dropFirst())) + 1
            #expect(fault.message.contains("(first at \(line):\(line == 1 ? 2 : 1))"))
        }
    }
}
