extension UInt8 {
    /// Whether the byte is an ASCII digit.
    var isJSONDigit: Bool {
        self &- 0x30 < 10
    }

    /// Whether the byte is an ASCII letter.
    var isJSONLetter: Bool {
        (self | 0x20) &- 0x61 < 26
    }

    /// Whether the byte can belong to a word in a programming language.
    var isJSONWordByte: Bool {
        isJSONDigit || isJSONLetter || self == UInt8(ascii: "_") || self == UInt8(ascii: "$")
    }

    /// Whether the byte can belong to what somebody may think is a number.
    var isJSONNumberByte: Bool {
        isJSONWordByte || self == UInt8(ascii: ".") || self == UInt8(ascii: "+")
            || self == UInt8(ascii: "-")
    }
}
