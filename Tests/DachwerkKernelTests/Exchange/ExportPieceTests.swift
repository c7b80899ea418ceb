import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct ExportPieceTests {
    private func document(
        _ session: Session, _ format: ExportFormat, limit: Int
    ) throws -> (bytes: [UInt8], pieces: Int) {
        var bytes: [UInt8] = []
        var pieces = 0
        var last: RecordID?
        repeat {
            let piece = try session.exportRecords(
                Tool.id, format: format, after: last, limit: limit)
            bytes += piece.bytes
            last = piece.next
            pieces += 1
        } while last != nil && pieces < 1_000
        return (bytes, pieces)
    }

    @Test(arguments: [0, 1, 4, 5, 6, 10, 11])
    func `pieces of any size make one document`(count: Int) async throws {
        let fixture = try await WorkshopFixture.boot()
        for number in 0..<count { try await fixture.tool("t\(number)") }
        for format in RoundTripTests.formats {
            let whole = try document(fixture.keeper, format, limit: 500)
            #expect(whole.pieces == 1)
            for limit in [1, 2, 5] {
                let cut = try document(fixture.keeper, format, limit: limit)
                #expect(cut.bytes == whole.bytes, "\(count) by \(limit) as \(format)")
                #expect(cut.pieces == max(1, (count + limit - 1) / limit))
            }
            if format == .json {
                guard case .array(let nodes) = try JSONReader.read(whole.bytes).value else {
                    Issue.record("An export is an array.")
                    return
                }
                #expect(nodes.count == count)
            } else {
                #expect(try CSVReader.read(whole.bytes).count == count + 1)
            }
        }
    }

    @Test(arguments: RoundTripTests.formats)
    func `what is erased between two pieces leaves a whole document`(
        format: ExportFormat
    ) async throws {
        let fixture = try await WorkshopFixture.boot()
        for number in 0..<7 { try await fixture.tool("t\(number)") }
        let first = try fixture.keeper.exportRecords(Tool.id, format: format, after: nil, limit: 2)
        let last = try #require(first.next)
        // The one at which the next piece goes on, and one that is still to come.
        let all = try fixture.keeper.list(Tool.id, ListRequest()).records.map(\.id).sorted()
        let place = try #require(all.firstIndex(of: last))
        for id in [last, all[place + 2]] {
            _ = try await fixture.keeper.perform(
                Operation(Tool.id, .erase(id), expectedVersion: 1))
        }
        let second = try fixture.keeper.exportRecords(
            Tool.id, format: format, after: last, limit: 500)
        #expect(second.next == nil)
        let bytes = first.bytes + second.bytes
        if format == .json {
            guard case .array(let nodes) = try JSONReader.read(bytes).value else {
                Issue.record("An export is an array.")
                return
            }
            let ids = nodes.map { node -> String? in
                guard case .object(let record) = node.value,
                    case .string(let id)? = record["id"]?.value
                else { return nil }
                return id
            }
            #expect(ids.count == 6 && Set(ids).count == 6 && !ids.contains(nil))
        } else {
            #expect(try CSVReader.read(bytes).count == 7)
        }
    }

    @Test func `a hostile limit is brought into bounds`() async throws {
        let fixture = try await WorkshopFixture.boot()
        for number in 0..<3 { try await fixture.tool("t\(number)") }
        for (limit, isLast) in [(Int.min, false), (-1, false), (0, false), (.max, true)] {
            let piece = try fixture.keeper.exportRecords(
                Tool.id, format: .json, after: nil, limit: limit)
            #expect((piece.next == nil) == isLast)
        }
        let behind = try fixture.keeper.exportRecords(
            Tool.id, format: .json, after: RecordID(high: .max, low: .max), limit: 5)
        #expect(behind.next == nil)
    }
}
