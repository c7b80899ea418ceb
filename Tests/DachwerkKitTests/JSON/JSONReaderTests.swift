import DachwerkKit
import Testing

/// What a conforming reader must accept and refuse, in the manner of the JSON test suite.
struct JSONReaderTests {
    private func text(of document: String) throws -> String? {
        guard case .string(let text) = try JSONReader.read(Array(document.utf8)).value else {
            return nil
        }
        return text
    }

    @Test(arguments: [
        "[]", "{}", "[[]]", "[ ]", " [1]\n", "\t{\r\n}\t", "[null,1,\"1\",{}]", "[1,null,null,2]",
        "[[]   ]", "[\"\"]", "[\"a\"]", "[false]", "[true]", "42", "-0.1", "\"asd\"", "false",
        "null", "true", "\"\"", "[123e65]", "[0e+1]", "[0e1]", "[ 4]", "[-0]", "[-0.0]", "[1E22]",
        "[1E-2]", "[1E+2]", "[123e45]", "[123.456e78]", "[1e-2]", "[123.456789]", "[20.0]",
        "[0.000000000000000000000000000000000000000000000000000000000001]",
        "{\"asd\":\"sdf\", \"dfg\":\"fgh\"}", "{\"\":0}", "{\"a\":[]}", "{\n\"a\": \"b\"\n}",
        "{\"a\":{\"b\":{\"c\":null}}}", "[\"asd \"]", "[\"\u{7F}\"]", "[\"\u{2028}\u{2029}\"]",
        "[\"\u{FFFF}\"]", "[\"\u{10FFFF}\"]", "[\"π\"]", "[\"日本\"]", "[\"a/*b*/c\"]",
        "{\"a\":1,\"A\":1,\"a \":1}", "[\"\\\\n\"]", "[\"new\u{A0}line\"]",
    ])
    func `valid documents are accepted`(document: String) throws {
        _ = try JSONReader.read(Array(document.utf8))
    }

    @Test(arguments: [
        "", " ", "[1 true]", "[\"\": 1]", "[\"\"],", "[,1]", "[1,,2]", "[\"x\",,]", "[\"x\"]]",
        "[\"\",]", "[\"x\"", "[x", "[3[4]]", "[1:2]", "[,]", "[-]", "[   , \"\"]", "[1,", "[1,\n1",
        "[1,]", "[\"\u{B}a\"\\f]", "[*]", "[\"", "[\n1,\n1\n,1", "[{}", "[fals]", "[nul]", "[tru]",
        "[truee]", "[++1234]", "[+1]", "[+Inf]", "[-01]", "[-1.0.]", "[-2.]", "[-NaN]", "[.-1]",
        "[.2e-3]", "[0.1.2]", "[0.3e+]", "[0.3e]", "[0.e1]", "[0E+]", "[0E]", "[1.0e-]", "[1 000]",
        "[1eE2]", "[2.e+3]", "[2.e3]", "[9.e+]", "[Inf]", "[NaN]", "[１]", "[1+2]", "[0x1]",
        "[0x42]", "[Infinity]", "[0e+-1]", "[-123.123foo]", "[-Infinity]", "[-foo]", "[- 1]",
        "[-012]", "[-.123]", "[-1x]", "[1ea]", "[1.]", "[.123]", "[1.2a-3]",
        "[1.8011670033376514H]",
        "[012]", "[\"x\", truth]", "{[: \"x\"}", "{\"x\", null}", "{\"x\"::\"b\"}", "{🇨🇭}",
        "{\"a\":\"a\" 123}", "{key: 'value'}", "{\"a\" b}", "{:\"b\"}", "{\"a\"", "{\"a\":",
        "{1:1}",
        "{9999E9999:1}", "{null:null,null:null}", "{\"id\":0,,,,,}", "{'a':0}", "{\"id\":0,}",
        "{\"a\":\"b\"}/**/", "{\"a\":\"b\"}//", "{\"a\":\"b\"}/", "{\"a\":\"b\",,\"c\":\"d\"}",
        "{a: \"b\"}", "{\"a\":\"a", "{ \"foo\" : \"bar\", \"a\" }", "{\"a\":\"b\"}#", "{\"a\":1}{}",
        "[\"\\uD800\\\"]", "[\"\\uD800\\u\"]", "[\"\\uD800\\u1\"]", "[\"\\uD800\\u1x\"]", "[é]",
        "[\"\\\u{0}\"]", "[\"\\x00\"]", "[\"\\\\\\\"]", "[\"\\\t\"]", "[\"\\🌀\"]", "[\"\\\"]",
        "[\"\\u00A\"]", "[\"\\uD834\\uDd\"]", "[\"\\uD800\\uD800\\x\"]", "[\"\\a\"]",
        "[\"\\uqqqq\"]", "[\\u0020\"asd\"]", "[\\n]", "\"", "['single quote']", "abc",
        "[\"a\u{0}a\"]", "[\"new\nline\"]", "[\"\t\"]", "\"\\UA66D\"", "<.>", "[<null>]", "[1]x",
        "[1]]", "[a']", "aå", "[True]", "1]", "{\"x\": true,", "[][]", "]", "*", "2@", "{}}",
        "{\"\":", "{\"a\":/*comment*/\"b\"}", "{\"a\": true} \"x\"", "[1\u{C}]", "\u{2060}[]",
        "\u{FEFF}{}", "[\u{A0}]", "'", "{", "[", "{]", "[}", "nan", "+1", "//",
    ])
    func `invalid documents are refused`(document: String) {
        #expect(throws: JSONFault.self) { try JSONReader.read(Array(document.utf8)) }
    }

    @Test(arguments: [
        ("\"\\\"\\\\\\/\\n\\r\\t\"", "\"\\/\n\r\t"), ("\"\\u0061\\u30af\\u30EA\"", "aクリ"),
        ("\"\\uD801\\udc37\"", "\u{10437}"), ("\"\\ud83d\\ude39\\ud83d\\udc8d\"", "😹💍"),
        ("\"\\uDBFF\\uDFFF\"", "\u{10FFFF}"), ("\"\\u005C\\u0022\"", "\\\""),
        ("\"\\u000a\\u0009\\u000D\"", "\n\t\r"), ("\"\\u007f\\u0080\"", "\u{7F}\u{80}"),
        ("\"\\u2028ü\\u2029\"", "\u{2028}ü\u{2029}"), ("\"\\\\u0000\"", "\\u0000"),
        ("\"\\uFFFE\"", "\u{FFFE}"), ("\"ü\\n€\\n😀\"", "ü\n€\n😀"),
    ])
    func `escapes are resolved`(document: String, expected: String) throws {
        let text = try #require(try text(of: document))
        #expect(Array(text.utf8) == Array(expected.utf8))
    }

    @Test(arguments: [
        "\\u0000", "\\u0001", "\\u0012", "\\u001f", "\\u001F", "\\b", "\\f", "\\u0008", "\\u000c",
    ])
    func `escaped control characters are refused`(escape: String) {
        let fault = #expect(throws: JSONFault.self) {
            try JSONReader.read(Array("[\"\(escape)\"]".utf8))
        }
        #expect(fault?.code == .invalidText)
        #expect(fault?.offset == 2)
    }

    @Test(arguments: [
        "\\uD800", "\\uDC00", "\\uD800\\uD800", "\\uDC00\\uD800", "\\uD800n", "\\uD834\\u0061",
    ])
    func `lone surrogates are refused`(escape: String) {
        let fault = #expect(throws: JSONFault.self) {
            try JSONReader.read(Array("\"\(escape)\"".utf8))
        }
        #expect(fault?.code == .invalidText)
    }

    @Test(
        arguments: [
            [0xFF], [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
            [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80],
            [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xFC], [0xE2, 0x28, 0xA1],
            [0xC3, 0x5C, 0x6E],
        ] as [[UInt8]])
    func `bytes that are not UTF-8 are refused where they stand`(bytes: [UInt8]) {
        for start in ["[\"ü", "[\"ü\\n", "{\"ü"] {
            let document = Array(start.utf8) + bytes + Array("\"]".utf8)
            let fault = #expect(throws: JSONFault.self) { try JSONReader.read(document) }
            #expect(fault?.code == .invalidText)
            #expect(fault?.offset == start.utf8.count)
        }
    }

    @Test func `values carry their places`() throws {
        let root = try JSONReader.read(Array(" {\"a\": [1, true], \"ü\" : {}}".utf8))
        guard case .object(let object) = root.value else {
            Issue.record("an object is expected")
            return
        }
        #expect(root.offset == 1)
        #expect(object.members.map(\.name) == ["a", "ü"])
        #expect(object.members.map(\.nameOffset) == [2, 18])
        #expect(object["ü"]?.offset == 25)
        guard case .array(let items)? = object["a"]?.value else {
            Issue.record("a list is expected")
            return
        }
        #expect(items.map(\.offset) == [8, 11])
        #expect(object["b"] == nil)
    }

    @Test func `names are different when their bytes are`() throws {
        let root = try JSONReader.read(Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8))
        guard case .object(let object) = root.value else { return }
        #expect(object["\u{E9}"]?.value == .number(JSONNumber(1)))
        #expect(object["e\u{301}"]?.value == .number(JSONNumber(2)))
    }

    @Test func `every kind of value has a name`() throws {
        let root = try JSONReader.read(Array("[null,true,1,\"\",[],{}]".utf8))
        guard case .array(let items) = root.value else { return }
        #expect(
            items.map(\.value.kindName) == [
                "null", "true or false", "a number", "a text", "a list", "an object",
            ])
    }
}
