/// The order in which people look names up: that of German dictionaries (DIN 5007, variation 1),
/// the same on every store.
///
/// `ä` stands with `a`, `ß` with `ss`, small letters with capitals, and letters of other languages
/// with the ones they are made from; marks of quotation count for nothing. What agrees in all that
/// is told apart by its bytes, so that no two texts share a place and pages neither lose nor repeat
/// a record.
public enum TextOrder {
    /// The key of a text: texts stand as their keys do, byte by byte.
    public static func key(_ text: String) -> [UInt8] {
        var key = TextFolding.bytes(text, isExpanded: false)
        key.removeAll { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }
        for index in key.indices where key[index] == UInt8(ascii: "-") {
            key[index] = UInt8(ascii: " ")
        }
        key.append(0)
        // Letters with an accent behind those without, whatever their case.
        if !text.utf8.allSatisfy({ $0 < 128 }) { key += text.lowercased().utf8 }
        key.append(0)
        key += text.utf8
        return key
    }

    /// Whether a text stands before another one.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        key(left).lexicographicallyPrecedes(key(right))
    }
}
