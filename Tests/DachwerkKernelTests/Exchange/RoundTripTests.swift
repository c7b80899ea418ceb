import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// What goes out comes in again and is the same.
@Suite struct RoundTripTests {
    /// Texts that a spreadsheet would calculate, and others that break careless tables.
    static let payloads = [
        "=1+1", "+49 681 1", "-5", "@SUM(A1)", "'=1", "''=1", "  =1", "\u{A0}=1", "＝1", "a;b,c",
        "say \"hi\"", "'", "'tis", " space ", "ä€𝄞", "\u{FEFF}x", "1.234,56", "03.05.2025", "null",
        "true", "{\"a\":1}", "[]",
    ]

    private func fill(_ fixture: WorkshopFixture) async throws {
        let club = try await fixture.party("Club")
        for (number, text) in Self.payloads.enumerated() {
            try await fixture.tool(
                text, state: number % 2 == 0 ? "ready" : nil,
                [
                    "code": .text("\(text)\(number)"), "count": .integer(Int64(-number)),
                    "price": .money(
                        Money(
                            minorUnits: Int64(number * 55 - 500),
                            currency: number % 3 == 0
                                ? "EUR" : number % 3 == 1 ? "JPY" : "TND") ?? Money(cents: 1)),
                    "booked": .period(YardTime.period(number, number + 40)),
                    "bought": .date(LocalDate.first.adding(days: number * 100_000)),
                    "seen": .instant(YardTime.at(number, number)), "opens": .text("09:30"),
                    "urgent": .boolean(number % 2 == 0), "make": .text("measure"),
                    "tags": .list([.text(text), .text("x")]),
                    "parts": .list([.line([.text(text), .integer(3), .text(text), .null])]),
                    "owner": .identifier(club), "parties": .list([.identifier(club)]),
                    "secret": .text("\(text)\n=2\r\nend"),
                    "words": .localized(LocalizedText(text, in: .german)),
                    "tongue": .text("prs"), "hours": .text("mo-fr 09:00-17:00"),
                    "shelf": .line([.text("r"), .integer(2), .identifier(club)]),
                    "fees": .list([.money(Money(cents: -5))]),
                    "slots": .list([.period(YardTime.period(1, 2))]),
                ])
        }
        try await fixture.tool("nothing else")
    }

    private func rows(
        _ bytes: [UInt8], _ format: ExportFormat, _ session: Session
    ) throws -> [ImportRow] {
        let resource = try session.view(Tool.id).resource
        let reader = ImportReader(resource, zone: session.tenant.info.zone)
        return format == .json
            ? try reader.rows(JSONReader.read(bytes))
            : try reader.rows(CSVReader.read(bytes))
    }

    static let formats: [ExportFormat] = [.json, .csv(.machine), .csv(.germanExcel)]

    @Test(arguments: formats)
    func `an export brought in again changes nothing`(format: ExportFormat) async throws {
        let fixture = try await WorkshopFixture.boot()
        try await fill(fixture)
        let bytes = try fixture.keeper.exportRecords(Tool.id, format: format, after: nil).bytes
        let rows = try rows(bytes, format, fixture.keeper)
        let report = try await fixture.keeper.importRecords(Tool.id, rows)
        #expect(report.created == 0 && report.changed == 0, "\(report)")
        #expect(report.unchanged == Self.payloads.count + 1)
    }

    @Test(arguments: formats)
    func `an export brought into an empty tenant makes the same records`(format: ExportFormat)
        async throws
    {
        let fixture = try await WorkshopFixture.boot()
        try await fill(fixture)
        let beta = fixture.session(Workshop.keeper, tenant: "beta")
        let parties = try fixture.keeper.exportRecords(Party.id, format: .json, after: nil).bytes
        let reader = ImportReader(try beta.view(Party.id).resource)
        _ = try await beta.importRecords(Party.id, reader.rows(JSONReader.read(parties)))
        let bytes = try fixture.keeper.exportRecords(Tool.id, format: format, after: nil).bytes
        _ = try await beta.importRecords(Tool.id, rows(bytes, format, beta))
        var request = ListRequest()
        request.limit = 200
        let left = try fixture.keeper.list(Tool.id, request).records
        let right = try beta.list(Tool.id, request).records
        #expect(left.map(\.id) == right.map(\.id))
        #expect(left.map(\.state) == right.map(\.state))
        #expect(left.map(\.redacted.contents) == right.map(\.redacted.contents))
    }

    @Test func `moments that a wall clock cannot name come back all the same`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let moments: [Instant] = [
            "2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z", "2025-03-30T01:00:00Z",
            "2025-05-05T10:00:01Z", "2025-05-05T10:00:00.001Z", .distantPast, .distantFuture,
            "0999-05-05T10:00:00Z",
        ]
        for moment in moments { try await fixture.tool("t", ["seen": .instant(moment)]) }
        for format in Self.formats {
            let bytes = try fixture.keeper.exportRecords(Tool.id, format: format, after: nil).bytes
            let rows = try rows(bytes, format, fixture.keeper)
            #expect(rows.map { $0.fields["seen"] } == moments.map(FieldContent.instant))
        }
    }

    @Test func `no cell of a table for the desk begins a formula`() async throws {
        let fixture = try await WorkshopFixture.boot()
        try await fill(fixture)
        let bytes = try fixture.keeper.exportRecords(
            Tool.id, format: .csv(.germanExcel), after: nil
        ).bytes
        // Read as the dialect that takes no apostrophe away.
        var plain = CSVDialect.germanExcel
        plain.neutralisesFormulas = false
        let table = try CSVReader.read(bytes, dialect: plain)
        let header = try #require(table.first).cells
        for record in table.dropFirst() {
            for (name, cell) in zip(header, record.cells) {
                let numeric = ["count", "price.amount", "total", "version"]
                let isNumber = numeric.contains(name)
                let start = cell.drop { " \u{A0}".contains($0) }.first
                #expect(isNumber || !"=+-@\t\r＝＋－＠".contains(start ?? "x"), "\(name): \(cell)")
            }
        }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("-5,00;EUR"), "Amounts have a decimal comma.")
        #expect(text.contains("01.01.0001"))
    }

    @Test func `what a spreadsheet writes by itself is understood, and nothing else is guessed`()
        async throws
    {
        let fixture = try await WorkshopFixture.boot()
        let resource = try fixture.keeper.view(Tool.id).resource
        let reader = ImportReader(resource, zone: fixture.platform.tenant("alpha").info.zone)
        func read(_ header: String, _ cells: String) throws -> ImportRow? {
            try reader.rows(CSVReader.read(Array("\(header)\r\n\(cells)\r\n".utf8))).first
        }
        let row = try read(
            "title;bought;seen;price.amount;price.currency",
            "Saw;03.05.2025;03.05.2025 14:30;12,50;EUR")
        #expect(row?.fields["bought"] == LocalDate("2025-05-03").map(FieldContent.date))
        #expect(row?.fields["seen"] == .instant("2025-05-03T12:30:00Z"))
        #expect(row?.fields["price"] == .money(Money(cents: 1_250)))
        for (header, cells) in [
            ("title;bought", "Saw;31.02.2025"), ("title;bought", "Saw;03.05.25"),
            ("title;bought", "Saw;05/03/2025"), ("title;seen", "Saw;03.05.2025"),
            ("title;seen", "Saw;03.05.2025 25:00"),
            ("title;price.amount;price.currency", "Saw;1.23,56;EUR"),
            ("title;price.amount;price.currency", "Saw;1234.567,89;EUR"),
            ("title;price.amount;price.currency", "Saw;12,5;EUR"),
            ("title;price.amount;price.currency", "Saw;12,50;"), ("title;title", "Saw;Axe"),
            ("title;titel", "Saw;Axe"), ("title;count", "Saw;1;2"),
        ] {
            #expect(throws: Refusal.self, "\(header) \(cells)") { try read(header, cells) }
        }
    }
}
