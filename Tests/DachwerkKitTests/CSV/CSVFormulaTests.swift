import DachwerkKit
import Testing

struct CSVFormulaTests {
    static let payloads = [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", " =1+1", "   -2",
        "\u{A0}=1",
        " \u{A0} @x", "=cmd|'/c calc'!A0", "=HYPERLINK(\"http://x\";\"y\")",
        "-2+3+cmd|'/c calc'!A0",
        "@", "=", "+", "-", "\t", "\r\n", "\0", "＝1+1", "＋1", "－1", "＠x", "'=1", "''=1", "' =1",
        "=IMPORTXML(CONCAT(\"a\",B1),\"//a\")", "+49 681 12345", "-",
    ]

    static let harmless = [
        "", "a", "a=1", "1-2", "'", "''", "'a", "O'Neil", "5 - 3", " a", "a@b.de", "ü", "€",
        "\u{EF}",
    ]

    private func written(_ text: String, _ dialect: CSVDialect) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect)
        writer.row([.text("x"), .text(text)])
        return writer.bytes
    }

    @Test(arguments: payloads)
    func `a spreadsheet gets an apostrophe before a formula`(payload: String) throws {
        let bytes = written(payload, .germanExcel)
        var asSpreadsheet = CSVDialect.germanExcel
        asSpreadsheet.neutralisesFormulas = false
        let shown = try CSVReader.read(bytes, dialect: asSpreadsheet)[0].cells[1]
        #expect(Array(shown.utf8) == Array("'".utf8) + Array(payload.utf8))
    }

    @Test(arguments: payloads + harmless)
    func `reading back changes nothing in either dialect`(text: String) throws {
        for dialect in [CSVDialect.machine, .germanExcel] {
            let bytes = written(text, dialect)
            for given in [dialect, nil] {
                let cells = try CSVReader.read(bytes, dialect: given)[0].cells
                #expect(cells.map { Array($0.utf8) } == [Array("x".utf8), Array(text.utf8)])
            }
        }
    }

    @Test(arguments: harmless)
    func `other texts get no apostrophe`(text: String) {
        let german = String(decoding: written(text, .germanExcel).dropFirst(3), as: UTF8.self)
        let machine = String(decoding: written(text, .machine), as: UTF8.self)
        #expect(german == machine.replacing(",", with: ";"))
    }

    @Test func `numbers and texts of the program get no apostrophe`() {
        var writer = CSVWriter(dialect: .germanExcel)
        writer.row([.integer(-1), .decimal(minorUnits: -150, digits: 2), .verbatim("-x")])
        #expect(String(decoding: writer.bytes.dropFirst(3), as: UTF8.self) == "-1;-1,50;-x\r\n")
    }

    @Test func `a machine gets every text unchanged`() {
        #expect(String(decoding: written("=1+1", .machine), as: UTF8.self) == "x,=1+1\r\n")
    }
}
