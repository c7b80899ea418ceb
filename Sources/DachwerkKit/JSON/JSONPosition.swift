/// A place in a document as an editor shows it.
public struct JSONPosition: Sendable, Hashable, CustomStringConvertible {
    /// The line, counted from 1.
    public let line: Int
    /// The column, counted from 1 in Unicode scalars.
    public let column: Int

    /// Names a place by line and column, both counted from 1.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The place as "line:column".
    public var description: String {
        "\(line):\(column)"
    }
}
