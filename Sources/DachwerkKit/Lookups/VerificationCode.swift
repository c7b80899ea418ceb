/// A code that proves that something was issued: nobody can guess it, and a slip is noticed.
///
/// It has four groups of five characters of an alphabet without letters that are mistaken for
/// digits; 95 bits are random and the last character checks the others.
public struct VerificationCode: Sendable, Hashable, CustomStringConvertible {
    /// The code in groups, as in `7K3QX-…`.
    public let description: String

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    private static let length = 20

    /// Makes a code from 128 random bits, of which it uses 95.
    public init(random: (UInt64, UInt64)) {
        var values: [Int] = []
        for index in 0..<19 {
            let word = index < 12 ? random.0 : random.1
            let shift = UInt64((index < 12 ? index : index - 12) * 5)
            values.append(Int(truncatingIfNeeded: (word >> shift) & 31))
        }
        values.append(Self.check(values))
        description = Self.text(values)
    }

    /// Reads a code as people type it: in any case, with or without dashes and spaces, with the
    /// letters O, I and L for the digits they look like; `nil` when it cannot be one.
    public init?(_ text: String) {
        guard text.utf8.count <= 64 else { return nil }
        var values: [Int] = []
        for byte in text.utf8 {
            let isSeparator = byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ")
            if isSeparator { continue }
            guard let value = Self.value(byte), values.count < Self.length else { return nil }
            values.append(value)
        }
        guard values.count == Self.length, let last = values.popLast(),
            last == Self.check(values)
        else { return nil }
        description = Self.text(values + [last])
    }

    private static func value(_ byte: UInt8) -> Int? {
        let upper = (97...122).contains(byte) ? byte - 32 : byte
        switch upper {
        case UInt8(ascii: "O"): return 0
        case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
        default: return alphabet.firstIndex(of: upper)
        }
    }

    /// A weighted sum: every weight is odd and below 32, so that one wrong character changes it,
    /// and neighbours have different weights, so that most exchanged ones do too.
    private static func check(_ values: [Int]) -> Int {
        values.enumerated().reduce(0) { $0 + $1.element * (2 * ($1.offset % 16) + 1) } % 32
    }

    private static func text(_ values: [Int]) -> String {
        var bytes: [UInt8] = []
        for (index, value) in values.enumerated() {
            if index > 0 && index % 5 == 0 { bytes.append(UInt8(ascii: "-")) }
            bytes.append(alphabet[value])
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
