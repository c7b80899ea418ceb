/// Writes a text so that every server passes it on as it is (RFC 2045, 6.7).
enum QuotedPrintable {
    private static let longestLine = 76
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// The text in lines of at most 76 columns; every line break becomes the one of mail.
    static func encode(_ text: String) -> [UInt8] {
        var written: [UInt8] = []
        var column = 0
        let bytes = normalised(text)
        for (index, byte) in bytes.enumerated() {
            if byte == 10 {
                written += [13, 10]
                column = 0
                continue
            }
            let isLast = index + 1 == bytes.count || bytes[index + 1] == 10
            let piece =
                isPlain(byte, column: column, isLast: isLast)
                ? [byte] : [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            // A line that goes on ends with a sign of its own.
            if column + piece.count > longestLine - (isLast ? 0 : 1) {
                written += [UInt8(ascii: "="), 13, 10]
                column = 0
            }
            written += piece
            column += piece.count
        }
        return written
    }

    /// Blanks at the end of a line get lost on the way, and a dot at its beginning may be taken
    /// for the end of the message.
    private static func isPlain(_ byte: UInt8, column: Int, isLast: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "="): false
        case UInt8(ascii: " "): !isLast
        case UInt8(ascii: "."): column > 0
        case 33...126: true
        default: false
        }
    }

    /// Line breaks of all kinds as a single line feed.
    private static func normalised(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte == 13 || (byte == 10 && previous != 13) {
                bytes.append(10)
            } else if byte != 10 {
                bytes.append(byte)
            }
            previous = byte
        }
        return bytes
    }
}
