/// The row on which a reading stands, for the time of one call.
///
/// Whoever only passes on what is kept reads it here and saves a copy of every value.
public protocol StoreRow {
    /// Whether nothing stands in a column.
    func isNull(_ column: Int) throws -> Bool
    /// What stands in a column.
    func value(_ column: Int) throws -> StoreValue
    /// Appends the bytes of the text in a column, and says whether one stands there.
    func append(_ column: Int, to bytes: inout [UInt8]) throws -> Bool
}

extension StoreSnapshot {
    /// Reads the rows one after the other from copies of them.
    public func scan(_ query: StoreQuery, _ body: (any StoreRow) throws -> Void) throws {
        for row in try rows(query) { try body(CopiedRow(values: row)) }
    }
}

/// A row that was read as a whole.
struct CopiedRow: StoreRow {
    let values: [StoreValue]

    func isNull(_ column: Int) -> Bool { values[column].isNull }

    func value(_ column: Int) -> StoreValue { values[column] }

    func append(_ column: Int, to bytes: inout [UInt8]) -> Bool {
        guard let text = values[column].text else { return false }
        bytes.append(contentsOf: text.utf8)
        return true
    }
}
