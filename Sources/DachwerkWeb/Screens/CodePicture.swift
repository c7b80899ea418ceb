import CQREncode

/// A text as a picture that telephones read (ISO/IEC 18004).
struct CodePicture {
    /// How many squares stay free around it, as the standard asks.
    private static let margin = 4

    /// What it is, for whoever does not see it.
    let label: String
    /// How many squares it is wide and high.
    let side: Int
    /// Its dark squares, as the path of a drawing.
    let path: String

    /// - Returns: Nothing when the text is longer than such a picture can be.
    init?(of text: String, label: String) {
        guard let code = unsafe QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { unsafe QRcode_free(code) }
        guard let data = unsafe code.pointee.data else { return nil }
        let width = unsafe Int(code.pointee.width)
        let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: width * width))
        self.label = label
        side = width + 2 * Self.margin
        path = (0..<width).map { row in
            Self.path(of: bytes[(row * width)..<((row + 1) * width)], row: row)
        }.joined()
    }

    /// The dark squares of a row, those side by side as one.
    private static func path(of row: ArraySlice<UInt8>, row number: Int) -> String {
        var path = ""
        var start: Int?
        for (column, byte) in (row + [0]).enumerated() {
            let isDark = byte & 1 == 1
            if isDark, start == nil { start = column }
            guard !isDark, let first = start else { continue }
            let length = column - first
            path += "M\(first + margin) \(number + margin)h\(length)v1h-\(length)z"
            start = nil
        }
        return path
    }

    /// What a template reads.
    var content: [String: Any] { ["label": label, "side": side, "path": path] }
}
