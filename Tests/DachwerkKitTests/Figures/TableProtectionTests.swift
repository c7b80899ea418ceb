import DachwerkKit
import Testing

/// What may leave the house: small cells hidden, and nothing that they follow from.
@Suite struct TableProtectionTests {
    private static let countries = CountTable(
        rows: [
            ("TR", 8), ("RU", 4), ("GR", 3), ("IR", 1), ("GH", 1), ("XK", 1), ("PE", 1), ("RW", 1),
            ("VN", 1),
        ].map { (Category($0.0), $0.1) }, unknown: 4)

    @Test func `MIMI-8: of nine countries only the large one has a number`() {
        let table = Self.countries.protected(minimumCell: 5)
        #expect(table.count(row: "TR") == 8)
        for country in ["RU", "GR", "IR", "GH", "XK", "PE", "RW", "VN"] {
            #expect(table.count(row: country) == nil)
        }
        #expect(table.merged?.rows.count == 8)
        // Four of unknown country are few, too, and 25 active are told elsewhere.
        #expect(table.merged?.includesUnknown == true && table.unknown == nil)
        #expect(table.merged?.count == 17)
        #expect(table.total == 25)
    }

    @Test func `without small cells everything is shown`() {
        let table = CountTable(rows: [(Category("a"), 7), (Category("b"), 0), (Category("c"), 9)])
            .protected(minimumCell: 5)
        #expect(table.counts == [[7], [0], [9]])
        #expect(table.total == 16)
        #expect(table.merged == nil)
    }

    @Test func `a single small row takes the next smallest along`() {
        let table = CountTable(rows: [(Category("a"), 21), (Category("b"), 4)])
            .protected(minimumCell: 5)
        #expect(table.counts == [[nil], [nil]])
        #expect(table.total == 25)
    }

    @Test func `rows that must all be one are not merged alone`() {
        let rows = (0..<6).map { (Category("small\($0)"), 1) } + [(Category("large"), 9)]
        let table = CountTable(rows: rows).protected(minimumCell: 5)
        #expect(table.merged?.rows.count == 7)
    }

    @Test func `a sum that is small itself is not told`() {
        let table = CountTable(rows: [(Category("a"), 1), (Category("b"), 2)])
            .protected(minimumCell: 5)
        #expect(table.merged?.count == nil)
        #expect(table.total == nil)
    }

    @Test func `what gives a row away even when all are merged is not told`() {
        for ones in [4, 5, 7] {
            let rows = (0..<ones).map { (Category("\($0)"), 1) } + [(Category("none"), 0)]
            let table = CountTable(rows: rows).protected(minimumCell: 5)
            #expect(table.total == nil && table.merged?.count == nil)
            #expect(table.counts.allSatisfy { $0 == [nil] })
        }
    }

    /// Whoever knows the rule tries every table that leads to what was published.
    @Test(arguments: [0, 1])
    func `no published form of few rows has a single table behind a hidden row`(least: Int) {
        var origins: [PublishedForm: [[Int]]] = [:]
        for counts in Self.tables(rows: 4, least: least, most: 9) {
            let table = CountTable(rows: counts.map { (Category("r"), $0) })
                .protected(minimumCell: 5)
            origins[PublishedForm(table), default: []].append(counts)
        }
        for (form, tables) in origins {
            for (row, count) in form.counts.enumerated() where count == nil {
                #expect(Set(tables.map { $0[row] }).count > 1, "\(form)")
            }
        }
    }

    private struct PublishedForm: Hashable {
        let counts: [Int?]
        let merged: Int?
        let total: Int?

        init(_ table: PublishedTable) {
            counts = table.counts.map { $0.first ?? nil }
            merged = table.merged?.count
            total = table.total
        }
    }

    private static func tables(rows: Int, least: Int, most: Int) -> [[Int]] {
        (0..<rows).reduce([[]]) { tables, _ in
            tables.flatMap { table in (least...most).map { table + [$0] } }
        }
    }

    @Test func `cells that are all one are not told by their total`() {
        let table = CountTable(
            rows: [Category("a"), Category("b"), Category("c")],
            columns: [Category("x"), Category("y")]
        ) { _, _ in 1 }.protected(minimumCell: 5)
        #expect(table.total == nil)
        #expect(table.counts.flatMap { $0 }.allSatisfy { $0 == nil })
    }

    @Test func `a small unknown number does not follow from a total`() {
        let table = CountTable(
            rows: [Category("a"), Category("b")], columns: [Category("x"), Category("y")],
            unknown: 3
        ) { _, _ in 10 }.protected(minimumCell: 5)
        #expect(table.unknown == nil && table.total == nil)
        #expect(table.rowTotals.contains { $0 == nil } && table.columnTotals.contains { $0 == nil })
    }

    @Test func `the plain table shows every cell`() {
        let table = Self.countries.plain
        #expect(table.count(row: "VN") == 1)
        #expect(table.unknown == 4 && table.total == 25)
    }

    @Test func `a lone small cell of two dimensions is protected by three others`() {
        let table = CountTable(
            rows: [Category("a"), Category("b"), Category("c")],
            columns: [Category("x"), Category("y"), Category("z")]
        ) { row, column in row == 1 && column == 1 ? 2 : 10 + row + column }
        .protected(minimumCell: 5)
        let hidden = table.counts.flatMap { $0 }.count { $0 == nil }
        #expect(table.count(row: "b", column: "y") == nil)
        #expect(hidden >= 4)
        #expect(table.total == table.table.total)
    }

    /// Every hidden number is attacked with everything that is shown, by linear algebra over the
    /// rational numbers modulo a large prime.
    @Test(arguments: 0..<300)
    func `no hidden cell of a random table can be worked out`(seed: Int) {
        var random = Chance(state: UInt64(seed) &* 7_919 &+ 1)
        let rows = 1 + random.below(6)
        let columns = 1 + random.below(6)
        let most = [4, 8, 20, 60][random.below(4)]
        let counted = CountTable(
            rows: (0..<rows).map { Category("r\($0)") },
            columns: (0..<columns).map { Category("c\($0)") }
        ) { _, _ in random.below(3) == 0 ? 0 : random.below(most) }
        let table = counted.protected(minimumCell: 5)
        let attack = TableAttack(table)
        #expect(attack.recovered.isEmpty, "\(counted.counts) as \(table)")
        for (row, counts) in table.counts.enumerated() {
            for (column, count) in counts.enumerated() {
                let true_ = counted.counts[row][column]
                #expect(count == nil || count == true_)
                if (1..<5).contains(true_) { #expect(count == nil) }
            }
        }
    }

    @Test func `the attack recovers a cell whose complement is shown`() {
        let counted = CountTable(
            rows: [Category("a"), Category("b")], columns: [Category("x"), Category("y")]
        ) { row, column in row == 0 && column == 0 ? 2 : 10 }
        // Only the small cell itself is hidden: the naive way.
        let naive = PublishedTable.forTests(counted, hiding: [(0, 0)])
        #expect(TableAttack(naive).recovered == [TableAttack.Cell(row: 0, column: 0)])
    }

    private struct Chance {
        var state: UInt64
        mutating func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
    }
}
