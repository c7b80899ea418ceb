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
