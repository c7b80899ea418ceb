/// The identity of a record: a UUID of version 7, which sorts by the time of its creation.
///
/// In text it is lower-case hexadecimal with dashes. The random part comes from the platform's
/// injected generator, so a foreign identity cannot be guessed.
public struct RecordID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The upper 64 bits: 48 bits of milliseconds, the version, 12 random bits.
    public let high: UInt64
    /// The lower 64 bits: the variant and 62 random bits.
    public let low: UInt64

    /// Makes an identity from its 128 bits.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Makes a version 7 identity for an instant from 74 bits of randomness.
    public init(at instant: Instant, random: (UInt64, UInt64)) {
        let milliseconds = UInt64(clamping: instant.milliseconds) & 0xFFFF_FFFF_FFFF
        high = milliseconds << 16 | 0x7000 | (random.0 & 0x0FFF)
        low = 0x8000_0000_0000_0000 | (random.1 & 0x3FFF_FFFF_FFFF_FFFF)
    }

    /// Reads the canonical text form: 36 bytes, lower-case, with dashes; anything else is `nil`.
    public init?(_ text: String) {
        self.init(utf8: text.utf8)
    }

    /// Whether bytes are the canonical text form of an identity.
    package static func isText(_ utf8: ArraySlice<UInt8>) -> Bool {
        RecordID(utf8: utf8) != nil
    }

    private init?(utf8: some Collection<UInt8>) {
        var high: UInt64 = 0
        var low: UInt64 = 0
        var digits = 0
        var position = 0
        for byte in utf8 {
            switch position {
            case 8, 13, 18, 23:
                guard byte == UInt8(ascii: "-") else { return nil }
            default:
                let value: UInt64
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt64(byte - 48)
                case UInt8(ascii: "a")...UInt8(ascii: "f"): value = UInt64(byte - 87)
                default: return nil
                }
                if digits < 16 { high = high << 4 | value } else { low = low << 4 | value }
                digits += 1
            }
            position += 1
            if position > 36 { return nil }
        }
        guard position == 36 else { return nil }
        self.high = high
        self.low = low
    }

    /// The canonical text form.
    public var description: String {
        unsafe String(unsafeUninitializedCapacity: 36) { buffer in
            var position = 0
            for index in 0..<32 {
                if index == 8 || index == 12 || index == 16 || index == 20 {
                    unsafe buffer[position] = UInt8(ascii: "-")
                    position += 1
                }
                unsafe buffer[position] = digit(index)
                position += 1
            }
            return position
        }
    }

    /// One of the 32 hexadecimal digits.
    private func digit(_ index: Int) -> UInt8 {
        let word = index < 16 ? high : low
        let nibble = UInt8(truncatingIfNeeded: word >> UInt64((15 - index % 16) * 4)) & 0xF
        return nibble < 10 ? nibble + 48 : nibble + 87
    }

    /// Appends the 36 bytes of the text form.
    public func appendDescription(to bytes: inout [UInt8]) {
        for index in 0..<32 {
            if index == 8 || index == 12 || index == 16 || index == 20 {
                bytes.append(UInt8(ascii: "-"))
            }
            bytes.append(digit(index))
        }
    }

    /// Orders by time of creation first.
    public static func < (left: RecordID, right: RecordID) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }
}
