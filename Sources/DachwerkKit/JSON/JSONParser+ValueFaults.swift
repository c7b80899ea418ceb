// Faults of single values, with a hint for every slip that other notations teach.
extension JSONParser {
    /// A value is expected, and something else stands there.
    func valueFault() -> JSONFault {
        guard let byte = current else { return endFault() }
        if let known = commentFault(.value) ?? quoteFault(.value) { return known }
        switch byte {
        case _ where byte.isJSONWordByte:
            return wordFault()
        case UInt8(ascii: "+"), UInt8(ascii: "."):
            return numberFault()
        case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
            if frames.last?.closing != byte, let mismatch = mismatchFault() { return mismatch }
            return fault(
                .syntax, at: index, in: .value, "a value is missing before \(shown(at: index))")
        default:
            return fault(
                .syntax, at: index, in: .value,
                "\(shown(at: index)) stands where a value is expected")
        }
    }

    /// A word stands where a value is expected.
    func wordFault() -> JSONFault {
        let word = shown(at: index)
        switch word.lowercased() {
        case "nan", "infinity", "inf":
            return fault(
                .invalidNumber, at: index, in: .value, "\(word) is not a number in JSON",
                hint: "write null, or leave the value out")
        case "true", "yes", "on":
            return fault(.syntax, at: index, in: .value, unknown(word), hint: "write true")
        case "false", "no", "off":
            return fault(.syntax, at: index, in: .value, unknown(word), hint: "write false")
        case "null", "nil", "none", "undefined":
            return fault(.syntax, at: index, in: .value, unknown(word), hint: "write null")
        default:
            let short = ["true", "false", "null"].first { $0.hasPrefix(word) }
            if let short, word.utf8.count > 2 {
                return fault(
                    .syntax, at: index, in: .value, unknown(word), hint: "write \(short)")
            }
            return fault(
                .syntax, at: index, in: .value, "the text \(word) has no quotes",
                hint: "write \"\(word)\"")
        }
    }

    private func unknown(_ word: String) -> String {
        "\(word) is not a value in JSON"
    }

    /// Something like a number is not written as JSON wants it.
    func numberFault() -> JSONFault {
        let token = bytes[index...].prefix { $0.isJSONNumberByte }
        let shown = Excerpt.visible(token)
        let (message, hint) = numberFault(token, shown)
        return fault(.invalidNumber, at: index, in: .value, message, hint: hint)
    }

    private func numberFault(_ token: ArraySlice<UInt8>, _ shown: String) -> (String, String?) {
        guard token.count <= JSONNumber.longest else {
            return (
                "a number has \(token.count) bytes, and \(JSONNumber.longest) are allowed", nil
            )
        }
        let isNegative = token.first == UInt8(ascii: "-")
        let sign = isNegative ? "-" : ""
        let digits = String(decoding: isNegative ? token.dropFirst() : token, as: UTF8.self)
        func isNumber(_ text: String) -> Bool { JSONNumber(text: text) != nil }
        if digits.isEmpty {
            return ("a digit is missing after -", nil)
        }
        if ["nan", "infinity", "inf"].contains(digits.lowercased()) {
            return ("\(shown) is not a number in JSON", "write null, or leave the value out")
        }
        if digits.hasPrefix("+"), isNumber(String(digits.dropFirst())), !isNegative {
            return ("a number begins with +", "write \(digits.dropFirst())")
        }
        if digits.hasPrefix("."), isNumber("0" + digits) {
            return ("a digit is missing before the point", "write \(sign)0\(digits)")
        }
        if digits.lowercased().hasPrefix("0x") {
            return ("\(shown) is not a decimal number", "write it with decimal digits")
        }
        let short = String(digits.drop { $0 == "0" })
        let mended = isNumber(short) ? short : "0" + short
        if digits.hasPrefix("0"), isNumber(mended) {
            return (
                "the number \(shown) begins with a zero",
                "write \(sign)\(mended), or \"\(shown)\" when it is a code"
            )
        }
        let plain = digits.filter { $0 != "_" }
        if plain != digits, isNumber(plain) {
            return ("an underscore stands inside a number", "write \(sign)\(plain)")
        }
        if digits.hasSuffix("."), isNumber(String(digits.dropLast())) {
            return ("a digit is missing after the point", "write \(sign)\(digits.dropLast())")
        }
        return ("\(shown) is not a number", "write \"\(shown)\" when it is a text")
    }

    /// A comment stands where JSON goes on.
    func commentFault(_ place: Place) -> JSONFault? {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        let isSlash = current == UInt8(ascii: "/")
        guard
            current == UInt8(ascii: "#")
                || isSlash && (next == UInt8(ascii: "/") || next == UInt8(ascii: "*"))
        else { return nil }
        return fault(
            .syntax, at: index, in: place, "a comment stands here, and JSON has none",
            hint: "remove the comment")
    }

    /// A text begins with the wrong kind of quotation mark.
    func quoteFault(_ place: Place) -> JSONFault? {
        if current == UInt8(ascii: "'") {
            return fault(
                .syntax, at: index, in: place, "a text begins with a single quote",
                hint: "write double quotes: \"…\"")
        }
        guard
            let scalar = UTF8Check.scalar(in: bytes, at: index),
            "“”„‟‘’‚«»`´".unicodeScalars.contains(scalar)
        else { return nil }
        return fault(
            .syntax, at: index, in: place, "a text begins with the quotation mark \(scalar)",
            hint: "write straight double quotes: \"…\"")
    }

    /// A bracket closes what another kind of bracket opened.
    func mismatchFault() -> JSONFault? {
        guard
            let top = frames.last, let byte = current, byte != top.closing,
            byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
        else { return nil }
        let kind = top.isObject ? "the object" : "the list"
        return fault(
            .syntax, at: index,
            "\(Self.shown(byte)) closes \(kind) that begins at \(position(at: top.offset))",
            hint: "write \(Self.shown(top.closing)) instead")
    }

    /// What stands at an offset, as a message shows it.
    func shown(at offset: Int) -> String {
        guard offset < bytes.count else { return "the end" }
        let byte = bytes[offset]
        if byte == UInt8(ascii: "\"") {
            let inner = bytes[(offset + 1)...].prefix {
                $0 != UInt8(ascii: "\"") && $0 != 0x0A && $0 != 0x0D
            }
            return "\"" + Excerpt.visible(inner) + "\""
        }
        if byte.isJSONWordByte || byte == UInt8(ascii: "-") {
            return Excerpt.visible(bytes[offset...].prefix { $0.isJSONNumberByte })
        }
        guard let scalar = UTF8Check.scalar(in: bytes, at: offset) else {
            return "the byte 0x" + String(byte, radix: 16, uppercase: true)
        }
        if byte > 0x20, byte < 0x7F { return String(scalar) }
        let codePoint = "U+\(Excerpt.codePoint(scalar))"
        return Excerpt.isInvisible(scalar)
            ? "the character \(codePoint)" : "the character \(scalar) (\(codePoint))"
    }

    static func shown(_ byte: UInt8) -> String {
        String(Unicode.Scalar(byte))
    }
}
