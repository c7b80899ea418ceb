import DachwerkKit

/// How the fields of a row are written, in memory that holds no references.
///
/// Pages are written on several threads at once from one compiled resource. Each reference that is
/// taken on the way is counted in memory that all threads share: with twenty fields a row this
/// counting was a tenth of what a page cost. Here are plain numbers only, and texts one behind the
/// other.
struct RowSteps: Sendable {
    /// What is done for one field.
    struct Step {
        /// Where the bytes of its name stand.
        let key: Range<Int>
        /// How its value is written; nothing where a child table has it.
        let column: ColumnWriter.Step?
        /// Which of the ranges in ``cases`` are those of its choice.
        let cases: Range<Int>
    }

    private(set) var steps: [Step] = []
    private(set) var bytes: [UInt8] = []
    private(set) var cases: [Range<Int>] = []

    /// Puts together what writes each field.
    init(_ keys: [[UInt8]], _ writers: [ColumnWriter?]) {
        for (key, writer) in zip(keys, writers) {
            let first = cases.count
            for choice in writer?.choices ?? [] { cases.append(append(choice)) }
            steps.append(
                Step(key: append(key), column: writer?.step, cases: first..<cases.count))
        }
    }

    private mutating func append(_ text: [UInt8]) -> Range<Int> {
        let start = bytes.count
        bytes.append(contentsOf: text)
        return start..<bytes.count
    }

    /// Writes the name of a field.
    func writeKey(_ step: Step, to writer: inout JSONWriter) {
        writer.key(prepared: bytes.span.extracting(step.key))
    }

    /// Writes the value of a field as it is kept; says whether it could stand so.
    ///
    /// - Throws: What reading the row throws.
    func write(
        _ step: Step, _ column: ColumnWriter.Step, _ row: any StoreRow,
        to writer: inout JSONWriter
    ) throws -> Bool {
        try ColumnWriter.write(column, row, to: &writer) { written, start in
            let length = written.count - start
            let (all, written) = (bytes.span, written.span)
            for index in step.cases {
                let range = cases[index]
                guard range.count == length else { continue }
                var place = 0
                while place < length, all[range.lowerBound + place] == written[start + place] {
                    place += 1
                }
                if place == length { return true }
            }
            return false
        }
    }
}
