import DachwerkKit
import Testing

struct CSVRoundTripTests {
    private static let pieces = [
        "a", "ü", "e\u{301}", "\"", "'", ",", ";", "\t", "\n", "\r", "\r\n", " ", "=", "+", "-",
        "@",
        "\0", "😀", "\u{FEFF}", "\u{A0}", "＝", "\"\"", "x;y", "1,5",
        "longer than a small text holds",
    ]

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `random tables come back unchanged in both dialects`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for round in 0..<150 {
            let width = Int.random(in: 1...4, using: &generator)
            let rows = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                (0..<width).map { _ in generator.text(from: Self.pieces, upTo: 6) }
            }
            for dialect in [CSVDialect.machine, .germanExcel] {
                var writer = CSVWriter(dialect: dialect)
                for row in rows { writer.row(row.map { .text($0) }) }
                let back = try CSVReader.read(writer.bytes, dialect: dialect)
                #expect(
                    back.map { $0.cells.map { Array($0.utf8) } }
                        == rows.map { $0.map { Array($0.utf8) } },
                    "seed \(seed), round \(round)")
            }
        }
    }

    @Test func `a byte order mark that belongs to the first text is kept`() throws {
        for dialect in [CSVDialect.machine, .germanExcel] {
            var writer = CSVWriter(dialect: dialect)
            writer.row([.text("\u{FEFF}a"), .text("\u{FEFF}")])
            let cells = try CSVReader.read(writer.bytes, dialect: dialect)[0].cells
            #expect(cells.map(\.utf8.count) == [4, 3])
        }
    }

    @Test(arguments: [5, 6] as [UInt64])
    func `random bytes never stop the reader`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let spice: [UInt8] = [
            0x22, 0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x27, 0x3D, 0x61, 0xC3, 0xBC, 0xFF,
        ]
        for round in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
                spice.randomElement(using: &generator) ?? 0
            }
            do throws(CSVFault) {
                let records = try CSVReader.read(bytes)
                #expect(records.allSatisfy { !$0.cells.isEmpty })
            } catch {
                #expect(error.line >= 1 && error.column >= 1, "seed \(seed), round \(round)")
            }
        }
    }
}
