/// Finds faults in UTF-8 that was not decoded yet.
enum UTF8Check {
    /// The offset of the first byte in `range` that is not part of well-formed UTF-8.
    ///
    /// Overlong forms, surrogates and values above U+10FFFF are faults (Unicode, table 3-7).
    static func firstFault(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let range = range.clamped(to: bytes.indices)
        var index = range.lowerBound
        while index < range.upperBound {
            guard let length = sequenceLength(in: bytes, at: index, end: range.upperBound) else {
                return index
            }
            index += length
        }
        return nil
    }

    /// The scalar that begins at `index`, or nothing when the bytes there are not well-formed.
    static func scalar(in bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
        guard let length = sequenceLength(in: bytes, at: index, end: bytes.count) else {
            return nil
        }
        let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
        return text.unicodeScalars.first
    }

    private static func sequenceLength(in bytes: [UInt8], at index: Int, end: Int) -> Int? {
        guard index >= 0, index < end else { return nil }
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[index] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return nil
        }
        guard end - index >= length, second.contains(bytes[index + 1]) else { return nil }
        for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 {
            return nil
        }
        return length
    }
}
