extension LocalizedText {
    /// Whether bytes from a place on are a text in the very form in which it is written.
    ///
    /// Says no in case of doubt: to tags with more than a language, and to escapes that are rare.
    package static func isStored(_ bytes: [UInt8], from start: Int) -> Bool {
        var check = StoredTextCheck(bytes, from: start)
        return check.isWhole()
            && (check.isASCII || UTF8Check.firstFault(in: bytes, start..<bytes.count) == nil)
    }
}

/// Goes through the JSON form of a text in several languages without taking it apart.
private struct StoredTextCheck {
    private let bytes: [UInt8]
    private var position: Int
    private(set) var isASCII = true

    private static let quote = UInt8(ascii: "\"")
    private static let sourceMark = Array("\"@source\":".utf8)

    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        position = start
    }

    /// The source, the others in the order of their tags, and which one is the source.
    mutating func isWhole() -> Bool {
        guard take(UInt8(ascii: "{")), let source = member() else { return false }
        var last: Range<Int>?
        while take(UInt8(ascii: ",")) {
            if bytes[position...].starts(with: Self.sourceMark) {
                position += Self.sourceMark.count
                guard last != nil, let named = tag(), bytes[named] == bytes[source] else {
                    return false
                }
                return take(UInt8(ascii: "}")) && position == bytes.count
            }
            guard let next = member(), bytes[next] != bytes[source],
                last.map({ bytes[$0].lexicographicallyPrecedes(bytes[next]) }) ?? true
            else { return false }
            last = next
        }
        return last == nil && take(UInt8(ascii: "}")) && position == bytes.count
    }

    /// A tag and its text; says where the tag stands.
    private mutating func member() -> Range<Int>? {
        guard let tag = tag(), take(UInt8(ascii: ":")), text() else { return nil }
        return tag
    }

    /// A language of two or three letters.
    private mutating func tag() -> Range<Int>? {
        guard take(Self.quote) else { return nil }
        let start = position
        while position < bytes.count, (97...122).contains(bytes[position]) { position += 1 }
        let tag = start..<position
        return (2...3).contains(tag.count) && take(Self.quote) ? tag : nil
    }

    private mutating func text() -> Bool {
        guard take(Self.quote) else { return false }
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case Self.quote: return true
            case 0..<0x20: return false
            case UInt8(ascii: "\\"):
                guard position < bytes.count, Self.escapes.contains(bytes[position]) else {
                    return false
                }
                position += 1
            // U+2028 and U+2029 are written with an escape.
            case 0xE2
            where bytes[position...].starts(with: [0x80, 0xA8])
                || bytes[position...].starts(with: [0x80, 0xA9]):
                return false
            case 0x80...: isASCII = false
            default: break
            }
        }
        return false
    }

    private static let escapes = Array("\"\\nrtbf".utf8)

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }
}
