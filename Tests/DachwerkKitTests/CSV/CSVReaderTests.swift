import DachwerkKit
import Testing

struct CSVReaderTests {
    private func cells(_ text: String, _ dialect: CSVDialect? = nil) throws -> [[String]] {
        try CSVReader.read(Array(text.utf8), dialect: dialect).map(\.cells)
    }

    private func fault(_ bytes: [UInt8], _ limits: CSVLimits = CSVLimits()) throws -> CSVFault {
        try #require(
            #expect(throws: CSVFault.self) { try CSVReader.read(bytes, limits: limits) })
    }

    @Test(arguments: [
        ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        ("a;b\n1,5;2", [["a", "b"], ["1,5", "2"]]),
        ("a\r1\r", [["a"], ["1"]]),
        ("\u{FEFF}a;b\n", [["a", "b"]]),
        ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
        ("", []), ("\u{FEFF}", []), ("\n\r\n\r", []),
        ("a,b,\n,,\n", [["a", "b", ""], ["", "", ""]]),
        ("a,", [["a", ""]]), (",", [["", ""]]), ("a", [["a"]]),
        ("\"a;b;c\",d\n", [["a;b;c", "d"]]),
        ("\"a,b,c\";d\n", [["a,b,c", "d"]]),
        ("\"x\"\"y\",\"\"\"\",\"\"", [["x\"y", "\"", ""]]),
        ("\"a\r\nb\nc\",d", [["a\r\nb\nc", "d"]]),
        ("\r\n\na;b\n\n1;2\n\n", [["a", "b"], ["1", "2"]]),
        (" a , b ", [[" a ", " b "]]),
        ("a\tb\n", [["a\tb"]]),
        ("a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
    ])
    func `tables are read`(text: String, expected: [[String]]) throws {
        #expect(try cells(text) == expected)
    }

    @Test func `a given dialect is taken as it is`() throws {
        #expect(try cells("a;b,c", .machine) == [["a;b", "c"]])
        #expect(try cells("a;b,c", .germanExcel) == [["a", "b,c"]])
        var tabs = CSVDialect.machine
        tabs.separator = 0x09
        #expect(try cells("a\tb,c", tabs) == [["a", "b,c"]])
    }

    @Test func `rows know the line on which they begin`() throws {
        let text = "a,b\r\n\n\"x\ny\rz\r\n\",1\n2,3\r4,5"
        let records = try CSVReader.read(Array(text.utf8))
        #expect(records.map(\.line) == [1, 3, 7, 8])
    }

    @Test func `the apostrophe is taken away from spreadsheets only`() throws {
        #expect(try cells("a;b\n'=1;'x") == [["a", "b"], ["=1", "'x"]])
        #expect(try cells("a,b\n'=1,'x") == [["a", "b"], ["'=1", "'x"]])
    }

    @Test(arguments: [
        ("a,b\n1,\"2", "csv.syntax", 2, 3, "a cell begins with a quotation mark and never ends"),
        ("a\nü\"x", "csv.syntax", 2, 2, "a quotation mark stands inside a cell without quotes"),
        ("\"a\"b", "csv.syntax", 1, 4, "text follows after the closing quotation mark of a cell"),
        ("\"a\" ,b", "csv.syntax", 1, 4, "text follows after the closing quotation mark of a cell"),
    ])
    func `faults are placed`(
        text: String, code: String, line: Int, column: Int, message: String
    ) throws {
        let fault = try fault(Array(text.utf8))
        #expect(fault.code.rawValue == code)
        #expect(fault.line == line)
        #expect(fault.column == column)
        #expect(fault.message == message)
        #expect(fault.hint != nil)
    }

    @Test func `other encodings are refused with a hint`() throws {
        let latin = try fault(Array("a,b\nK".utf8) + [0xFC] + Array("che,1".utf8))
        let message = "2:2: a cell is not valid UTF-8 at the byte 0xFC"
        #expect(latin.description == "\(message) (save the table as \"CSV UTF-8\")")
        let quoted = try fault(Array("a\n\"\"\"".utf8) + [0xED, 0xA0, 0x80, 0x22])
        #expect(quoted.code == .invalidText)
        #expect(quoted.line == 2 && quoted.column == 4)
        #expect(try fault([0xFF, 0xFE, 0x61, 0x00]).code == .invalidText)
    }

    @Test func `limits hold`() throws {
        #expect(try fault(Array("a\nb\nc".utf8), CSVLimits(records: 2)).code == .tooManyRecords)
        #expect(try fault(Array("a,b,c".utf8), CSVLimits(columns: 2)).code == .tooManyColumns)
        #expect(try fault(Array("a,b\nc,".utf8), CSVLimits(cells: 3)).code == .tooManyCells)
        #expect(try fault(Array("abc".utf8), CSVLimits(bytes: 2)).code == .tooLarge)
        let bytes = Array("a,b\nc,d\n".utf8)
        let exact = CSVLimits(bytes: bytes.count, records: 2, columns: 2, cells: 4)
        #expect(try CSVReader.read(bytes, limits: exact).count == 2)
    }
}
