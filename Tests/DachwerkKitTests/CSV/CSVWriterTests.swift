import DachwerkKit
import Testing

struct CSVWriterTests {
    private func written(_ dialect: CSVDialect, _ rows: [[CSVCell]]) -> String {
        var writer = CSVWriter(dialect: dialect)
        for row in rows { writer.row(row) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private let rows: [[CSVCell]] = [
        [.text("Titel"), .text("Anzahl"), .text("Preis"), .text("Datum"), .text("id")],
        [
            .text("Beamer; groß"), .integer(-3), .decimal(minorUnits: -123_456, digits: 2),
            .date(year: 2026, month: 7, day: 1), .verbatim("-id"),
        ],
        [
            .text("sagt \"ja\""), .empty, .decimal(minorUnits: 5, digits: 3), .empty,
            .text("a\r\nb"),
        ],
    ]

    @Test func `a machine reads commas, points and ISO dates`() {
        #expect(
            written(.machine, rows)
                == "Titel,Anzahl,Preis,Datum,id\r\n"
                + "\"Beamer; groß\",-3,-1234.56,2026-07-01,-id\r\n"
                + "\"sagt \"\"ja\"\"\",,0.005,,\"a\r\nb\"\r\n")
    }

    @Test func `a German Excel reads semicolons, commas and German dates`() {
        var writer = CSVWriter(dialect: .germanExcel)
        for row in rows { writer.row(row) }
        #expect(writer.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(
            String(decoding: writer.bytes.dropFirst(3), as: UTF8.self)
                == "Titel;Anzahl;Preis;Datum;id\r\n"
                + "\"Beamer; groß\";-3;-1234,56;01.07.2026;-id\r\n"
                + "\"sagt \"\"ja\"\"\";;0,005;;\"a\r\nb\"\r\n")
    }

    @Test(arguments: [
        (0, 2, "0.00"), (7, 2, "0.07"), (-7, 2, "-0.07"), (100, 2, "1.00"), (12, 0, "12"),
        (12, -4, "12"), (Int64.min, 2, "-92233720368547758.08"),
        (Int64.max, 18, "9.223372036854775807"), (1, 99, "0.000000000000000001"),
    ])
    func `decimals are exact`(minorUnits: Int64, digits: Int, expected: String) {
        let text = written(.machine, [[.decimal(minorUnits: minorUnits, digits: digits)]])
        #expect(text == expected + "\r\n")
    }

    @Test(arguments: ["a,b", "a;b", "a\tb", "a\"b", "a\nb", "a\rb", " a", "a ", "a\0"])
    func `what any dialect could misread is quoted in every dialect`(text: String) {
        for dialect in [CSVDialect.machine, .germanExcel] {
            var writer = CSVWriter(dialect: dialect)
            writer.row([.text("x"), .text(text)])
            #expect(String(decoding: writer.bytes, as: UTF8.self).utf8.contains(0x22))
        }
    }

    @Test func `a row with nothing but an empty cell is not a blank line`() throws {
        #expect(written(.machine, [[.empty]]) == "\"\"\r\n")
        #expect(try CSVReader.read(Array("a\r\n\"\"\r\n".utf8)).map(\.cells) == [["a"], [""]])
    }

    @Test func `short years and odd dates are padded`() {
        let dates: [[CSVCell]] = [[.date(year: 33, month: 4, day: 3)]]
        #expect(written(.machine, dates) == "0033-04-03\r\n")
    }
}
