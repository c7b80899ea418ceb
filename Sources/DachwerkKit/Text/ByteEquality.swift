extension String {
    /// Whether both texts consist of the same UTF-8 bytes.
    ///
    /// `==` on strings means canonical equivalence: composed and decomposed "é" are equal there.
    /// Names in a document are identifiers, and two spellings must stay two names.
    func hasSameBytes(as other: String) -> Bool {
        // Canonically different texts cannot have the same bytes, and `==` is the fast test.
        utf8.count == other.utf8.count && self == other && utf8.elementsEqual(other.utf8)
    }
}

/// A text that is hashed and compared by its UTF-8 bytes.
struct ByteText: Hashable {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    static func == (left: ByteText, right: ByteText) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 {
            hasher.combine(byte)
        }
    }
}
