/// A number exactly as it is written, never rounded to floating point.
public struct JSONNumber: Sendable, Hashable {
    /// The longest number in bytes.
    ///
    /// An amount needs 20 digits; a longer number is an attack on whoever calculates with it.
    public static let longest = 64

    /// The number as it is written, for example "1.50".
    public let text: String

    /// Writes an integer.
    public init(_ value: Int64) {
        text = String(value)
    }

    /// Takes a number in the notation of JSON; nothing when the text is not such a number.
    public init?(text: String) {
        let bytes = Array(text.utf8)
        guard
            bytes.count <= Self.longest,
            JSONNumber.end(in: bytes, from: 0) == bytes.count
        else { return nil }
        self.text = text
    }

    /// Takes a number that the reader has checked already.
    init(checked text: String) {
        self.text = text
    }

    /// The exact integer, or nothing when there is a fraction or the integer is out of range.
    ///
    /// "1.0" and "1e2" are integers, "1.5" and "1e40" are not.
    public var integer: Int64? {
        var negated: Int64 = 0
        var isNegative = false
        for (index, byte) in text.utf8.enumerated() {
            if index == 0, byte == UInt8(ascii: "-") {
                isNegative = true
                continue
            }
            guard byte.isJSONDigit else { return integerWithExponent }
            guard let next = Self.appending(byte, to: negated) else { return integerWithExponent }
            negated = next
        }
        return Self.signed(negated, isNegative)
    }

    /// The integer when the text has a point or an exponent, or more digits than fit.
    private var integerWithExponent: Int64? {
        var digits: [UInt8] = []
        var scale = 0
        var exponent = 0
        var part = Part.whole
        var isNegative = false
        var exponentIsNegative = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-"):
                if part == .exponent { exponentIsNegative = true } else { isNegative = true }
            case UInt8(ascii: "."):
                part = .fraction
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                part = .exponent
            case _ where byte.isJSONDigit && part == .exponent:
                // Beyond this bound nothing but zero fits, however many digits stand before.
                exponent = min(exponent * 10 + Int(byte & 0x0F), 10_000)
            case _ where byte.isJSONDigit:
                digits.append(byte)
                if part == .fraction { scale -= 1 }
            default:
                continue
            }
        }
        scale += exponentIsNegative ? -exponent : exponent
        while digits.last == UInt8(ascii: "0") {
            digits.removeLast()
            scale += 1
        }
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        if significant.isEmpty { return 0 }
        guard scale >= 0, significant.count + scale <= 19 else { return nil }
        var negated: Int64 = 0
        for byte in significant + Array(repeating: UInt8(ascii: "0"), count: scale) {
            guard let next = Self.appending(byte, to: negated) else { return nil }
            negated = next
        }
        return Self.signed(negated, isNegative)
    }

    private enum Part {
        case whole
        case fraction
        case exponent
    }

    /// Counts downwards, because the smallest integer has no positive counterpart.
    private static func appending(_ digit: UInt8, to negated: Int64) -> Int64? {
        let (tenfold, overflow) = negated.multipliedReportingOverflow(by: 10)
        let (result, overflows) = tenfold.subtractingReportingOverflow(Int64(digit & 0x0F))
        return overflow || overflows ? nil : result
    }

    private static func signed(_ negated: Int64, _ isNegative: Bool) -> Int64? {
        if isNegative { return negated }
        return negated == .min ? nil : -negated
    }
}

extension JSONNumber {
    /// Where the number that begins at an offset ends, or nothing when none begins there.
    static func end(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
        guard index < bytes.count else { return nil }
        if bytes[index] == UInt8(ascii: "0") {
            index += 1
        } else {
            guard let end = endOfDigits(in: bytes, from: index) else { return nil }
            index = end
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            guard let end = endOfDigits(in: bytes, from: index + 1) else { return nil }
            index = end
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < bytes.count,
                bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-")
            {
                index += 1
            }
            guard let end = endOfDigits(in: bytes, from: index) else { return nil }
            index = end
        }
        return index
    }

    private static func endOfDigits(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < bytes.count, bytes[index].isJSONDigit { index += 1 }
        return index > start ? index : nil
    }
}
