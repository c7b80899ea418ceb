import Foundation

/// The number of a machine in the internet, of version 4 or 6.
///
/// An address of version 4 that is written as one of version 6 is the same machine, and is taken as
/// what it is: whoever compares texts lets `::ffff:127.0.0.1` pass for a stranger.
package struct NetworkAddress: Sendable, Hashable {
    /// Four bytes or sixteen.
    package let bytes: [UInt8]

    /// Reads the usual form, without brackets, zone and port; `nil` for every other text.
    package init?(_ text: String) {
        guard text.utf8.count < 46, !text.utf8.contains(0) else { return nil }
        var four = [UInt8](repeating: 0, count: 4)
        if unsafe inet_pton(AF_INET, text, &four) == 1 {
            bytes = four
            return
        }
        var sixteen = [UInt8](repeating: 0, count: 16)
        guard unsafe inet_pton(AF_INET6, text, &sixteen) == 1 else { return nil }
        let mapped: [UInt8] = Array(repeating: 0, count: 10) + [0xFF, 0xFF]
        bytes = sixteen.starts(with: mapped) ? Array(sixteen[12...]) : sixteen
    }

    /// What stands for whoever asks: the address, or the first half of one of version 6, which is
    /// what one household or one rented machine has.
    package var network: String {
        guard bytes.count == 16 else { return bytes.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: 8, by: 2)
            .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }
            .joined(separator: ":")
    }
}

/// Neighbouring addresses, as in `10.0.0.0/8`; one address is a range of its own.
package struct NetworkRange: Sendable, Hashable, CustomStringConvertible {
    package let description: String
    private let bytes: [UInt8]
    private let length: Int

    /// Reads an address with or without the number of its leading bits; `nil` for another text.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count < 3, let address = parts.first.flatMap({ NetworkAddress($0) }) else {
            return nil
        }
        let most = address.bytes.count * 8
        guard let length = parts.count == 2 ? Int(parts[1]) : most, (0...most).contains(length)
        else { return nil }
        description = text
        bytes = address.bytes
        self.length = length
    }

    /// Whether an address lies in the range.
    package func contains(_ address: NetworkAddress) -> Bool {
        guard address.bytes.count == bytes.count else { return false }
        let whole = length / 8
        guard address.bytes.prefix(whole) == bytes.prefix(whole) else { return false }
        let rest = length % 8
        guard rest > 0 else { return true }
        return (address.bytes[whole] ^ bytes[whole]) >> UInt8(8 - rest) == 0
    }

    /// The machine itself.
    package static let loopback = ["127.0.0.0/8", "::1"].compactMap { NetworkRange($0) }
}
