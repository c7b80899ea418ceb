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

// Faults inside of texts and names.
extension JSONParser {
    /// A text holds bytes that are not UTF-8.
    func encodingFault(in range: Range<Int>, _ place: Place) -> JSONFault {
        let offset = UTF8Check.firstFault(in: bytes, range) ?? range.lowerBound
        let byte = String(bytes[offset], radix: 16, uppercase: true)
        return fault(
            .invalidText, at: offset, in: place, "a text is not valid UTF-8 at the byte 0x\(byte)",
            hint: "save the document as UTF-8")
    }

    /// A text holds a control character that is not escaped.
    func controlFault(at offset: Int, _ place: Place) -> JSONFault {
        switch bytes[offset] {
        case 0x0A, 0x0D:
            return fault(
                .invalidText, at: offset, in: place,
                "a line ends inside the text that begins at \(position(at: index))",
                hint: "close the text with \", or write \\n for a line break")
        case 0x09:
            return fault(
                .invalidText, at: offset, in: place, "a tab stands inside a text",
                hint: "write \\t")
        default:
            return fault(
                .invalidText, at: offset, in: place,
                "\(shown(at: offset)) stands inside a text, and control characters are refused",
                hint: "remove the character")
        }
    }

    /// A text holds an escape for a control character.
    func escapedControlFault(at offset: Int, length: Int, _ place: Place) -> JSONFault {
        let escape = String(decoding: bytes[offset..<offset + length], as: UTF8.self)
        return fault(
            .invalidText, at: offset, in: place,
            "the escape \(escape) means a control character, and those are refused",
            hint: "remove it; only \\n, \\r and \\t are allowed")
    }

    /// A backslash is followed by something that has no meaning.
    func unknownEscapeFault(at offset: Int, _ place: Place) -> JSONFault {
        let next = shown(at: offset + 1)
        let isQuote = bytes[offset + 1] == UInt8(ascii: "'")
        let letter = bytes[offset + 1].isJSONLetter ? String(next.prefix(1)) : next
        return fault(
            .invalidText, at: offset, in: place, "a backslash before \(letter) has no meaning",
            hint: isQuote ? "remove the backslash" : "write \\\\ for a backslash")
    }

    func hexadecimalFault(at offset: Int, _ place: Place) -> JSONFault {
        fault(
            .invalidText, at: offset, in: place, "\\u is not followed by four hexadecimal digits",
            hint: "write for example \\u00e9")
    }

    func surrogateFault(at offset: Int, _ place: Place) -> JSONFault {
        let escape = String(decoding: bytes[offset..<offset + 6], as: UTF8.self)
        return fault(
            .invalidText, at: offset, in: place, "the escape \(escape) is half of a surrogate pair",
            hint: "write both halves, or the character itself")
    }

    func unclosedTextFault(_ place: Place) -> JSONFault {
        fault(
            .syntax, at: bytes.count, in: place,
            "the document ends inside the text that begins at \(position(at: index))",
            hint: "add \"")
    }
}
