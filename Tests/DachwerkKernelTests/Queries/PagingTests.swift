import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Pages neither lose nor repeat a record while others write.
@Suite struct PagingTests {
    static let paths = [
        "title", "count", "price.amount", "price.currency", "booked.start", "booked.end", "bought",
        "seen", "opens", "urgent", "make", "owner", "secret", "tongue", "hours", "state",
        "createdAt", "updatedAt", "version", "total", "id",
    ]

    private func fields(_ dice: inout SeededGenerator, _ number: Int) -> [String: FieldContent] {
        var fields: [String: FieldContent] = [
            "count": .integer(Int64(dice.below(3))), "urgent": .boolean(dice.once(in: 2)),
            "make": .text(dice.pick(["hand", "power", "measure"])),
        ]
        let optional: [String: FieldContent] = [
            "price": .money(Money(cents: Int64(dice.below(3)))),
            "booked": .period(YardTime.period(dice.below(3), 4 + dice.below(2))),
            "bought": .date(LocalDate.first.adding(days: dice.below(3))),
            "seen": .instant(Instant(milliseconds: Int64(dice.below(3)))),
            "opens": .text(dice.pick(["08:00", "09:00"])),
            "tongue": .text(dice.pick(["de", "en"])),
            "secret": .text(dice.pick(["", "a", "A", "ä", "a\u{308}", "\u{FFFD}", "𝄞"])),
            "hours": .text(dice.pick(["mo 10:00-12:00", "tu 10:00-12:00"])),
        ]
        for (name, content) in optional.sorted(by: { $0.key < $1.key }) where dice.once(in: 2) {
            fields[name] = content
        }
        return fields
    }

    @Test(arguments: 1...3)
    func `every order walks over every record once while others come and go`(seed: UInt64)
        async throws
    {
        var dice = SeededGenerator(seed: seed)
        let fixture = try await WorkshopFixture.boot()
        var standing: Set<RecordID> = []
        for number in 0..<30 {
            let title = dice.pick(["same", "t\(number % 7)"])
            let tool = try await fixture.tool(title, fields(&dice, number))
            standing.insert(tool.id)
        }
        let reader = ListRequestReader(try fixture.keeper.view(Tool.id).resource)
        for _ in 0..<25 {
            let criteria = (0...dice.below(3)).map { _ in
                (dice.once(in: 2) ? "-" : "") + dice.pick(Self.paths)
            }
            var request = try reader.read([("sort", criteria.joined(separator: ","))])
            request.limit = 1 + dice.below(7)
            var visited: [RecordID] = []
            var passing: [RecordID] = []
            while true {
                let page = try fixture.keeper.list(Tool.id, request)
                #expect(page.records.count <= request.limit)
                visited += page.records.map(\.id)
                guard let next = page.next else { break }
                request.cursor = next
                if dice.once(in: 2) {
                    passing.append(try await fixture.tool("same", fields(&dice, 99)).id)
                } else if let gone = passing.popLast() {
                    _ = try await fixture.keeper.perform(Operation(Tool.id, .erase(gone)))
                } else if let last = page.records.last?.id, standing.count > 15 {
                    // Even the record on which the cursor stands may go.
                    standing.remove(last)
                    _ = try await fixture.keeper.perform(Operation(Tool.id, .erase(last)))
                }
            }
            #expect(Set(visited).count == visited.count, "seed \(seed): \(criteria)")
            #expect(standing.isSubset(of: visited), "seed \(seed): \(criteria)")
            for id in passing {
                _ = try await fixture.keeper.perform(Operation(Tool.id, .erase(id)))
            }
        }
    }

    @Test func `a page is in order, with nothing first, and turned round it is the reverse`()
        async throws
    {
        var dice = SeededGenerator(seed: 9)
        let fixture = try await WorkshopFixture.boot()
        for number in 0..<20 { try await fixture.tool("t", fields(&dice, number)) }
        let reader = ListRequestReader(try fixture.keeper.view(Tool.id).resource)
        for path in Self.paths {
            let up = try fixture.keeper.list(Tool.id, reader.read([("sort", path)])).records
            let down = try fixture.keeper.list(Tool.id, reader.read([("sort", "-\(path)")])).records
            #expect(up.map(\.id) == down.map(\.id).reversed(), "\(path)")
            guard Tool.resource.erased.positions[path] != nil else { continue }
            let empty = up.map { $0.value(path)?.isNull ?? true }
            #expect(empty == empty.sorted { $0 && !$1 }, "\(path)")
        }
    }

    @Test func `the limit is kept at its bounds`() async throws {
        let fixture = try await WorkshopFixture.boot()
        for number in 0..<202 { try await fixture.tool("t\(number)") }
        for (limit, count) in [(Int.min, 1), (0, 1), (1, 1), (200, 200), (201, 200), (.max, 200)] {
            var request = ListRequest()
            request.limit = limit
            let page = try fixture.keeper.list(Tool.id, request)
            #expect(page.records.count == count)
            #expect(page.next != nil)
        }
        var request = ListRequest()
        request.limit = 101
        request.cursor = try fixture.keeper.list(Tool.id, request).next
        let rest = try fixture.keeper.list(Tool.id, request)
        #expect(rest.records.count == 101 && rest.next == nil, "A full last page is the last.")
    }
}
