import Synchronization

/// Names one request in the answer and in the log, so that the two can be brought together.
struct RequestID: Sendable, CustomStringConvertible {
    private let value: UInt64

    private static let start = UInt64.random(in: .min ... .max)
    private static let counter = Atomic<UInt64>(0)

    /// The name of the next request.
    static func next() -> RequestID {
        let number = counter.wrappingAdd(1, ordering: .relaxed).newValue
        return RequestID(value: (start &+ number) &* 0x9E37_79B9_7F4A_7C15)
    }

    /// Sixteen hexadecimal digits.
    var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        for shift in stride(from: 60, through: 0, by: -4) {
            let nibble = UInt8(truncatingIfNeeded: value >> UInt64(shift)) & 0xF
            bytes.append(nibble < 10 ? nibble + 48 : nibble + 87)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
