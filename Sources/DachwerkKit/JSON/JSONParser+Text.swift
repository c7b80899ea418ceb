extension JSONParser {
    /// Reads a text from its opening to its closing quotation mark.
    mutating func text(_ place: Place) throws(JSONFault) -> String {
        let start = index + 1
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            if byte == UInt8(ascii: "\"") {
                guard let text = String(validating: bytes[start..<end], as: UTF8.self) else {
                    throw encodingFault(in: start..<end, place)
                }
                index = end + 1
                return text
            }
            if byte == UInt8(ascii: "\\") {
                return try escapedText(from: start, firstEscape: end, place)
            }
            guard byte >= 0x20 else { throw controlFault(at: end, place) }
            end += 1
        }
        throw unclosedTextFault(place)
    }

    /// Reads a text that holds at least one escape.
    private mutating func escapedText(
        from start: Int, firstEscape: Int, _ place: Place
    ) throws(JSONFault) -> String {
        var decoded = Array(bytes[start..<firstEscape])
        var end = firstEscape
        while end < bytes.count {
            let byte = bytes[end]
            if byte == UInt8(ascii: "\"") {
                guard let text = String(validating: decoded, as: UTF8.self) else {
                    throw encodingFault(in: start..<end, place)
                }
                index = end + 1
                return text
            }
            if byte == UInt8(ascii: "\\") {
                let (scalar, length) = try escape(at: end, place)
                decoded.append(contentsOf: scalar.utf8)
                end += length
                continue
            }
            guard byte >= 0x20 else { throw controlFault(at: end, place) }
            decoded.append(byte)
            end += 1
        }
        throw unclosedTextFault(place)
    }

    /// Reads one escape; a surrogate pair counts as one.
    private func escape(
        at offset: Int, _ place: Place
    ) throws(JSONFault) -> (scalar: Unicode.Scalar, length: Int) {
        guard offset + 1 < bytes.count else { throw unclosedTextFault(place) }
        switch bytes[offset + 1] {
        case UInt8(ascii: "\""): return ("\"", 2)
        case UInt8(ascii: "\\"): return ("\\", 2)
        case UInt8(ascii: "/"): return ("/", 2)
        case UInt8(ascii: "n"): return ("\n", 2)
        case UInt8(ascii: "r"): return ("\r", 2)
        case UInt8(ascii: "t"): return ("\t", 2)
        case UInt8(ascii: "u"): return try numericEscape(at: offset, place)
        case UInt8(ascii: "b"), UInt8(ascii: "f"):
            throw escapedControlFault(at: offset, length: 2, place)
        default: throw unknownEscapeFault(at: offset, place)
        }
    }

    private func numericEscape(
        at offset: Int, _ place: Place
    ) throws(JSONFault) -> (scalar: Unicode.Scalar, length: Int) {
        guard let unit = codeUnit(at: offset) else { throw hexadecimalFault(at: offset, place) }
        if let scalar = Unicode.Scalar(unit) {
            guard unit >= 0x20 || unit == 0x09 || unit == 0x0A || unit == 0x0D else {
                throw escapedControlFault(at: offset, length: 6, place)
            }
            return (scalar, 6)
        }
        guard
            UTF16.isLeadSurrogate(unit),
            let trail = codeUnit(at: offset + 6), UTF16.isTrailSurrogate(trail),
            let scalar = Unicode.Scalar(
                0x10000 + (UInt32(unit & 0x03FF) << 10 | UInt32(trail & 0x03FF)))
        else { throw surrogateFault(at: offset, place) }
        return (scalar, 12)
    }

    /// The number of an escape such as `\u00e9`, or nothing when none begins there.
    private func codeUnit(at offset: Int) -> UInt16? {
        guard
            offset + 6 <= bytes.count,
            bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u")
        else { return nil }
        var unit: UInt16 = 0
        for byte in bytes[offset + 2..<offset + 6] {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: return nil
            }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }
}
