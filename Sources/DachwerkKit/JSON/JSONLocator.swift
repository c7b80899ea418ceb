/// Turns byte offsets of one document into lines and columns.
///
/// Build it once per document and ask it as often as needed: an answer costs about the same in
/// a document of a thousand lines and in one that is a single long line.
public struct JSONLocator: Sendable {
    private static let blockBits = 10

    private let bytes: [UInt8]
    private let lineStarts: [Int]
    /// How many scalars begin before each block of 1,024 bytes.
    private let scalarsBefore: [Int]

    /// Prepares the answers for a document.
    public init(_ bytes: [UInt8]) {
        var lineStarts = [0]
        var scalarsBefore: [Int] = []
        scalarsBefore.reserveCapacity((bytes.count >> Self.blockBits) + 1)
        var scalars = 0
        for index in bytes.indices {
            if index & ((1 << Self.blockBits) - 1) == 0 {
                scalarsBefore.append(scalars)
            }
            let byte = bytes[index]
            if byte & 0xC0 != 0x80 { scalars += 1 }
            if byte == 0x0A {
                lineStarts.append(index + 1)
            } else if byte == 0x0D, index + 1 == bytes.count || bytes[index + 1] != 0x0A {
                lineStarts.append(index + 1)
            }
        }
        if bytes.count & ((1 << Self.blockBits) - 1) == 0 {
            scalarsBefore.append(scalars)
        }
        self.bytes = bytes
        self.lineStarts = lineStarts
        self.scalarsBefore = scalarsBefore
    }

    /// The line and column of a byte; an offset outside of the document names its nearest end.
    public func position(at offset: Int) -> JSONPosition {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if lineStarts[middle] <= offset {
                low = middle
            } else {
                high = middle
            }
        }
        let column = scalars(before: offset) - scalars(before: lineStarts[low]) + 1
        return JSONPosition(line: low + 1, column: column)
    }

    private func scalars(before offset: Int) -> Int {
        let block = offset >> Self.blockBits
        var count = scalarsBefore[block]
        for index in (block << Self.blockBits)..<offset where bytes[index] & 0xC0 != 0x80 {
            count += 1
        }
        return count
    }
}

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
