import DachwerkKit
import Testing

struct JSONWriterTests {
    private func written(pretty: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(capacity: 0, pretty: pretty)
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func fill(_ writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("title", "Beamer")
        writer.member("quantity", 3)
        writer.member("large", Int64.min)
        writer.member("open", true)
        writer.key("list")
        writer.beginArray()
        writer.integer(0)
        writer.integer(-7)
        writer.null()
        writer.bool(false)
        writer.beginArray()
        writer.endArray()
        writer.endArray()
        writer.key(prepared: JSONWriter.preparedKey("a\"b"))
        writer.beginObject()
        writer.endObject()
        writer.key("raw")
        writer.raw(Array("[1, 2]".utf8))
        writer.key("number")
        if let number = JSONNumber(text: "1.50") { writer.number(number) }
        writer.endObject()
    }

    @Test func `commas are set between values and nowhere else`() {
        #expect(
            written(fill)
                == #"{"title":"Beamer","quantity":3,"large":-9223372036854775808,"open":true,"#
                + #""list":[0,-7,null,false,[]],"a\"b":{},"raw":[1, 2],"number":1.50}"#)
    }

    @Test func `pretty output is indented by two spaces and ends without a line break`() {
        #expect(
            written(pretty: true, fill) == """
                {
                  "title": "Beamer",
                  "quantity": 3,
                  "large": -9223372036854775808,
                  "open": true,
                  "list": [
                    0,
                    -7,
                    null,
                    false,
                    []
                  ],
                  "a\\"b": {},
                  "raw": [1, 2],
                  "number": 1.50
                }
                """)
    }

    @Test(arguments: [
        ("", #""""#), ("a", #""a""#), ("\"", #""\"""#), ("\\", #""\\""#), ("/", #""/""#),
        ("\n\r\t", #""\n\r\t""#), ("\u{8}\u{C}", #""\b\f""#), ("\0", #""\u0000""#),
        ("a\u{1F}b", #""a\u001fb""#), ("\u{7F}", "\"\u{7F}\""), ("<b>&</b>", #""<b>&</b>""#),
        ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#), ("„€“ü😀", #""„€“ü😀""#),
        ("€\n€", #""€\n€""#), ("\u{2027}\u{202A}", "\"\u{2027}\u{202A}\""),
    ])
    func `texts are escaped where JSON asks for it`(text: String, expected: String) {
        let result = written { $0.string(text) }
        #expect(Array(result.utf8) == Array(expected.utf8))
    }

    @Test func `a text from elsewhere is written like any other`() {
        let text = String("xxx„a\"b“yyy".dropFirst(3).dropLast(3))
        #expect(written { $0.string(text) } == #""„a\"b“""#)
    }

    @Test func `integers are written with all digits`() {
        let values: [Int64] = [0, 9, 10, 99, 100, -1, -10, .max, .min, 1_000_000]
        for value in values {
            #expect(written { $0.integer(value) } == String(value))
        }
    }

    @Test func `too many ends do no harm`() {
        let text = written(pretty: true) { writer in
            writer.endArray()
            writer.endObject()
            writer.beginArray()
            writer.endArray()
        }
        #expect(!text.isEmpty)
    }

    @Test(arguments: [
        "null", "[]", "{}", "[[],{}]", #"{"a":[1,2.50,{"b":null}],"c":"\n"}"#, #"["\"",-0,1e5]"#,
    ])
    func `a node is written as it was read`(document: String) throws {
        let node = try JSONReader.read(Array(document.utf8))
        #expect(written { $0.node(node) } == document)
        let pretty = written(pretty: true) { $0.node(node) }
        #expect(try JSONReader.read(Array(pretty.utf8)) == node)
    }

    @Test func `nodes are equal when they would be written the same`() throws {
        func node(_ text: String) throws -> JSONNode { try JSONReader.read(Array(text.utf8)) }
        #expect(try node(" [1, {\"a\": \"b\"}]") == node("[1,{\"\\u0061\":\"b\"}]"))
        #expect(try node("1") != node("1.0"))
        #expect(try node("[1]") != node("[1,1]"))
        #expect(try node("{\"a\":1,\"b\":2}") != node("{\"b\":2,\"a\":1}"))
        #expect(try node("\"\u{E9}\"") != node("\"e\u{301}\""))
        #expect(try node("[]") != node("{}"))
        #expect(try node("true") != node("false"))
    }
}
