/// Makes what stands in some columns unreadable for whoever has the files and not the key.
///
/// A store seals with the present key, and opens whatever any key of the tenant sealed. What was
/// changed since, or sealed for another tenant, does not open.
public protocol ColumnCipher: Sendable {
    /// The name of the key that seals now: letters, digits and dashes.
    var key: String { get }
    /// Seals some bytes; the same bytes look different every time.
    func seal(_ bytes: [UInt8]) throws -> [UInt8]
    /// Opens what a key has sealed.
    ///
    /// - Throws: When the key is unknown, or what is sealed was changed.
    func open(_ bytes: [UInt8], key: String) throws -> [UInt8]
}

extension ColumnSchema {
    /// The column with what stands in it sealed, where the store has a key.
    var sealed: ColumnSchema {
        var column = self
        column.isSealed = true
        return column
    }
}
