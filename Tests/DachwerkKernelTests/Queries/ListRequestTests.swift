import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct ListRequestTests {
    private func reader() async throws -> (WorkshopFixture, ListRequestReader) {
        let fixture = try await WorkshopFixture.boot()
        return (fixture, ListRequestReader(try fixture.keeper.view(Tool.id).resource))
    }

    @Test func `every parameter that does not fit is named at once`() async throws {
        let (_, reader) = try await reader()
        let many = Array(repeating: "1", count: 101).joined(separator: ",")
        let refusal = #expect(throws: Refusal.self) {
            try reader.read([
                ("limit", "0"), ("limit", "5"), ("titel", "x"), ("count", "many"), ("q", ""),
                ("sort", "titel,words,booked,-tags"), ("count.in", many), ("booked.lt", "x"),
                ("booked.overlaps", "yesterday"), ("tags.ge", "a"), ("words", "x"), ("parts", "x"),
                ("urgent.empty", "maybe"), ("price.ge", "5"), ("secret.overlaps", "x"), ("", ""),
                ("state", "gone"), ("make", "hnad"), ("reason", "x"),
            ])
        }
        let places = Set(refusal?.places ?? [])
        let expected: Set = [
            "/limit", "/titel", "/count", "/q", "/sort", "/count.in", "/booked.lt",
            "/booked.overlaps", "/tags.ge", "/words", "/parts", "/urgent.empty", "/price.ge",
            "/secret.overlaps", "/", "/state", "/make", "/reason",
        ]
        #expect(places == expected)
    }

    @Test func `every filter that is read is answered by the store`() async throws {
        let (fixture, reader) = try await reader()
        let party = try await fixture.party("Club")
        try await fixture.tool(
            "Saw",
            [
                "price": .money(Money(cents: 500)), "booked": .period(YardTime.period(1, 2)),
                "tags": .list([.text("a"), .text("b")]), "owner": .identifier(party),
                "fees": .list([.money(Money(cents: 1))]),
                "slots": .list([.period(YardTime.period(1, 2))]),
            ])
        try await fixture.tool("Axe")
        let found: [(String, String, Int)] = [
            ("price", "5.00 EUR", 1), ("price.ne", "5.00 EUR", 1), ("price.in", "5.00 EUR", 1),
            ("price.ge", "4.00 EUR", 1), ("price.ge", "4.00 CHF", 0), ("price.empty", "true", 1),
            ("price.amount.lt", "501", 1), ("price.currency", "EUR", 1),
            ("booked", "\(YardTime.period(1, 2))", 1), ("booked.ne", "\(YardTime.period(1, 3))", 2),
            ("booked.in", "\(YardTime.period(1, 2))", 1), ("booked.empty", "false", 1),
            ("booked.overlaps", "\(YardTime.period(0, 9))", 1),
            ("booked.overlaps", "\(YardTime.period(2, 9))", 0),
            ("booked.start.ge", "\(YardTime.at(1))", 1), ("booked.end.empty", "true", 1),
            ("tags", "a", 1), ("tags.ne", "a", 1), ("tags.in", "x,b", 1), ("tags.empty", "true", 1),
            ("fees", "0.01 EUR", 1), ("fees.in", "0.01 EUR,0.02 EUR", 1), ("fees.empty", "true", 1),
            ("slots", "\(YardTime.period(1, 2))", 1), ("slots.ne", "\(YardTime.period(1, 2))", 1),
            ("owner", "\(party)", 1), ("owner.in", "\(party)", 1), ("state", "draft", 2),
            ("words.empty", "true", 2), ("parts.empty", "true", 2), ("shelf.empty", "true", 2),
            ("version.ge", "1", 2), ("createdAt.le", "\(Instant.distantFuture)", 2),
        ]
        for (name, value, count) in found {
            let page = try fixture.keeper.list(Tool.id, reader.read([(name, value)]))
            #expect(page.records.count == count, "\(name)=\(value)")
        }
    }

    @Test func `a list is sorted only by what a cursor can carry`() async throws {
        let (_, reader) = try await reader()
        for path in PagingTests.paths { _ = try reader.read([("sort", path)]) }
        for path in ["parts", "tags", "shelf", "booked", "price", "fees", "-", "", "--id"] {
            #expect(throws: Refusal.self, "\(path)") { try reader.read([("sort", path)]) }
        }
    }

    @Test func `hostile parameters are refused or answered, never more`() async throws {
        let (fixture, reader) = try await reader()
        try await fixture.tool("Saw")
        var dice = SeededGenerator(seed: 11)
        let names = PagingTests.paths + ["tags", "words", "parts", "shelf", "fees", "slots", "q"]
        let suffixes = ["", ".eq", ".ne", ".lt", ".in", ".empty", ".overlaps", ".start", ".", ".x"]
        let values = [
            "", "x", "true", "-1", "9223372036854775808", "0001-01-01", "9999-12-31T23:59:59Z",
            ",", ",,,", "5.00 EUR", "/", "0001-01-01T00:00:00Z/9999-12-31T23:59:59.999Z", "\u{0}",
            String(repeating: "9", count: 5_000), "%", "_", "'; drop table", "\u{202E}",
        ]
        for _ in 0..<1_500 {
            let parameters = (0...dice.below(2)).map { _ in
                (dice.pick(names) + dice.pick(suffixes), dice.pick(values))
            }
            do {
                _ = try fixture.keeper.list(Tool.id, reader.read(parameters))
            } catch let refusal as Refusal {
                #expect(refusal.kind == .invalid, "\(parameters)")
            }
        }
    }
}
