import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct ComputedLineTests {
    private let session: Session

    init() async throws {
        let platform = try await TestPlatform.boot([ReceiptModule.self])
        session = platform.acting(as: ReceiptModule.teller).session
    }

    private func lines(_ entries: [(count: Int64, sum: Int64?)]) -> FieldContent {
        .list(entries.map { .line([.integer($0.count), $0.sum.map { .integer($0) } ?? .null]) })
    }

    private func create(_ entries: [(count: Int64, sum: Int64?)]) async throws -> VisibleRecord {
        let outcome = try await session.perform(
            Operation(Receipt.id, .create, fields: ["entries": lines(entries)]))
        return try #require(outcome.record)
    }

    @Test func `what is computed inside a line cannot be set when a record is made`() async throws {
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await create([(1, nil), (2, 20)])
        }
        #expect(refusal?.codes == ["field.computed"])
        #expect(refusal?.places == ["/entries/1/sum"])
        let made = try await create([(1, nil), (2, nil)])
        #expect(made.value("entries") == lines([(1, 10), (2, 20)]))
    }

    @Test func `lines can be sent back as they were read, and not with another sum`() async throws {
        let made = try await create([(1, nil), (2, nil)])
        func change(_ entries: [(count: Int64, sum: Int64?)]) async throws -> VisibleRecord? {
            try await session.perform(
                Operation(Receipt.id, .change(made.id), fields: ["entries": lines(entries)])
            ).record
        }
        let second = try await change([(1, 10), (5, 20), (3, nil)])
        #expect(second?.value("entries") == lines([(1, 10), (5, 50), (3, 30)]))
        for sum in [Int64(11), 50, 0] {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await change([(1, sum), (5, 50)])
            }
            #expect(refusal?.places == ["/entries/0/sum"])
        }
    }

    @Test func `an import takes what is computed from rules, as for whole records`() async throws {
        let rows = [ImportRow(fields: ["entries": lines([(4, 999)])])]
        let report = try await session.importRecords(Receipt.id, rows)
        #expect(report.created == 1)
        let record = try #require(try session.list(Receipt.id, ListRequest()).records.first)
        #expect(record.value("entries") == lines([(4, 40)]))
        let again = [ImportRow(id: record.id, fields: ["entries": lines([(4, 40)])])]
        #expect(try await session.importRecords(Receipt.id, again).unchanged == 1)
        let more = [ImportRow(id: record.id, fields: ["entries": lines([(4, 40), (1, 7)])])]
        #expect(try await session.importRecords(Receipt.id, more).changed == 1)
        #expect(
            try session.read(Receipt.id, record.id).value("entries") == lines([(4, 40), (1, 10)]))
    }
}
