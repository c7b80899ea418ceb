extension JSONWriter {
    /// Appends a text with quotes and escapes.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { utf8 in
            if unsafe isPlain(utf8) {
                unsafe bytes.append(contentsOf: utf8)
            } else {
                unsafe appendEscaped(utf8, to: &bytes)
            }
        }
        if isDone == nil {
            let copy = Array(text.utf8)
            unsafe copy.withUnsafeBufferPointer { unsafe appendEscaped($0, to: &bytes) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether bytes from a place on are well-formed UTF-8 in which nothing can need an escape.
    package static func isPlain(_ bytes: [UInt8], from start: Int) -> Bool {
        let (isPlain, isASCII) = unsafe bytes.withUnsafeBufferPointer { all in
            let utf8 = unsafe UnsafeBufferPointer(rebasing: all[start...])
            var union: UInt8 = 0
            for index in 0..<utf8.count { union |= unsafe utf8[index] }
            return (unsafe Self.isPlain(utf8), union < 0x80)
        }
        return isPlain && (isASCII || UTF8Check.firstFault(in: bytes, start..<bytes.count) == nil)
    }

    /// Whether nothing in the text can need an escape.
    ///
    /// The loop looks at every byte and has no early exit, so that the compiler can look at many
    /// bytes at once.
    private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        var isPlain = true
        for index in 0..<utf8.count {
            let byte = unsafe utf8[index]
            let needsLook = byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0xE2
            isPlain = isPlain && !needsLook
        }
        return isPlain
    }

    /// Appends a text run by run, with an escape between the runs.
    private static func appendEscaped(
        _ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
    ) {
        var runStart = 0
        var index = 0
        while index < utf8.count {
            let byte = unsafe utf8[index]
            var length = 1
            if byte == 0xE2 {
                // U+2028 and U+2029 end a line in JavaScript, where JSON is often embedded.
                guard
                    index + 2 < utf8.count, unsafe utf8[index + 1] == 0x80,
                    unsafe utf8[index + 2] | 1 == 0xA9
                else {
                    index += 1
                    continue
                }
                length = 3
            } else if byte >= 0x20, byte != 0x22, byte != 0x5C {
                index += 1
                continue
            }
            unsafe bytes.append(contentsOf: utf8[runStart..<index])
            let last = unsafe utf8[index + length - 1]
            appendEscape(for: length == 3 ? 0x2000 | UInt16(last & 0x3F) : UInt16(byte), to: &bytes)
            index += length
            runStart = index
        }
        unsafe bytes.append(contentsOf: utf8[runStart...])
    }

    private static func appendEscape(for unit: UInt16, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\\"))
        switch unit {
        case 0x22: bytes.append(UInt8(ascii: "\""))
        case 0x5C: bytes.append(UInt8(ascii: "\\"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        default:
            bytes.append(UInt8(ascii: "u"))
            for shift in [12, 8, 4, 0] {
                let digit = UInt8(truncatingIfNeeded: unit >> shift) & 0x0F
                let base = digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10
                bytes.append(base + digit)
            }
        }
    }
}
