/// How much a table may ask of its reader.
public struct CSVLimits: Sendable {
    /// How many bytes a table may have.
    public var bytes: Int
    /// How many rows a table may have, the header included.
    public var records: Int
    /// How many cells a row may have.
    public var columns: Int
    /// How many cells a table may have; an empty cell costs memory although it has no bytes.
    public var cells: Int

    /// Sets the limits; the defaults suit the import of an organisation's lists.
    public init(
        bytes: Int = 8_388_608, records: Int = 50_000, columns: Int = 256, cells: Int = 1_000_000
    ) {
        self.bytes = bytes
        self.records = records
        self.columns = columns
        self.cells = cells
    }
}
