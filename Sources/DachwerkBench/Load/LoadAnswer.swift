/// An answer as far as a load generator has to understand it: status, length, identity.
struct LoadAnswer {
    let status: Int
    let bodyLength: Int
    let length: Int
    private let bytes: [UInt8]

    private static let lengthName = Array("content-length:".utf8)
    private static let idName = Array("\"id\":\"".utf8)

    /// Reads a whole answer; `nil` while something is still to come.
    init?(_ bytes: [UInt8]) {
        guard let head = Self.endOfHead(bytes) else { return nil }
        guard bytes.count >= 12 else { return nil }
        let digits = bytes[9..<12]
        status = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
        bodyLength = Self.length(bytes[..<head]) ?? 0
        guard bytes.count >= head + bodyLength else { return nil }
        length = head + bodyLength
        self.bytes = bytes
    }

    /// The first identity that the body names.
    var id: String? {
        guard let start = Self.find(Self.idName, in: bytes[(length - bodyLength)..<length]),
            start + 36 <= length
        else { return nil }
        return String(decoding: bytes[start..<(start + 36)], as: UTF8.self)
    }

    /// The answer for a message, cut to what a terminal can bear.
    var text: String { String(decoding: bytes.prefix(min(length, 1_200)), as: UTF8.self) }

    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        var index = 3
        while index < bytes.count {
            if bytes[index] == 10, bytes[index - 1] == 13, bytes[index - 2] == 10,
                bytes[index - 3] == 13
            {
                return index + 1
            }
            index += 1
        }
        return nil
    }

    private static func length(_ head: ArraySlice<UInt8>) -> Int? {
        guard let end = find(lengthName, in: head) else { return nil }
        var value = 0
        for byte in head[end...] {
            if byte == 32 { continue }
            guard (48...57).contains(byte), value < 1_000_000_000 else { break }
            value = value * 10 + Int(byte) - 48
        }
        return value
    }

    /// The place after the first occurrence, letters compared without their case.
    private static func find(_ name: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= name.count else { return nil }
        var start = bytes.startIndex
        while start + name.count <= bytes.endIndex {
            var length = 0
            while length < name.count, lower(bytes[start + length]) == name[length] { length += 1 }
            if length == name.count { return start + length }
            start += 1
        }
        return nil
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (65...90).contains(byte) ? byte + 32 : byte
    }
}
