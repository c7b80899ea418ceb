import Crypto
package import DachwerkKit
import Foundation

/// The six digits that an authenticator app shows (RFC 6238, with SHA-1 and steps of 30 seconds).
package struct OneTimeCode: Sendable {
    /// The secret that app and platform share: 160 bits.
    package let secret: [UInt8]

    /// The length of a step in seconds.
    package static let step: Int64 = 30
    /// How many steps a clock may be off, in either direction.
    package static let tolerance: Int64 = 1

    /// Takes a secret that was kept.
    package init(secret: [UInt8]) {
        self.secret = secret
    }

    /// Reads a secret as people type it; nothing when it is none.
    package init?(base32 text: String) {
        var bytes: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for letter in text.uppercased().utf8 where letter != 0x20 {
            guard let value = Self.alphabet.firstIndex(of: letter) else { return nil }
            buffer = buffer << 5 | UInt32(value)
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        guard bytes.count >= 16 else { return nil }
        secret = bytes
    }

    /// The letters of base 32 (RFC 4648).
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// Makes a new secret.
    package static func random() -> OneTimeCode {
        var generator = SystemRandomNumberGenerator()
        return OneTimeCode(
            secret: (0..<20).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    /// The step that accepts some digits, if one near a moment does.
    ///
    /// - Parameters:
    ///   - digits: What somebody typed; blanks are left out.
    ///   - now: The moment.
    ///   - last: The last step that was used: no code is taken twice (RFC 6238, 5.2).
    /// - Returns: The step, which becomes the last one.
    package func accepted(_ digits: String, at now: Instant, after last: Int64?) -> Int64? {
        let typed = digits.filter { !$0.isWhitespace }
        guard typed.utf8.count == 6, typed.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        let current = now.milliseconds / 1_000 / Self.step
        var found: Int64?
        for step in (current - Self.tolerance)...(current + Self.tolerance)
        where step > last ?? .min && Self.isSame(code(of: step), typed) {
            found = step
        }
        return found
    }

    /// The six digits of a step.
    package func code(of step: Int64) -> String {
        let message = stride(from: 56, through: 0, by: -8).map {
            UInt8(truncatingIfNeeded: step >> $0)
        }
        let hash = Array(
            HMAC<Insecure.SHA1>.authenticationCode(
                for: message, using: SymmetricKey(data: secret)))
        let offset = Int(hash[hash.count - 1] & 0xF)
        var number: UInt32 = 0
        for byte in hash[offset..<offset + 4] { number = number << 8 | UInt32(byte) }
        let digits = String((number & 0x7FFF_FFFF) % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The address that an authenticator app reads from a QR code.
    ///
    /// - Parameters:
    ///   - issuer: Who asks for the code, as the app shows it.
    ///   - account: Whose code it is.
    /// - Returns: An address of the scheme `otpauth`.
    package func address(issuer: String, account: String) -> String {
        let label = "\(Self.escaped(issuer)):\(Self.escaped(account))"
        return "otpauth://totp/\(label)?secret=\(base32)&issuer=\(Self.escaped(issuer))"
    }

    /// The secret as people type it: base 32 (RFC 4648) without padding.
    package var base32: String {
        var text: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for byte in secret {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(Self.alphabet[Int(buffer >> UInt32(bits) & 31)])
            }
        }
        if bits > 0 { text.append(Self.alphabet[Int(buffer << UInt32(5 - bits) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(
            withAllowedCharacters: .alphanumerics.intersection(
                CharacterSet(charactersIn: Unicode.Scalar(0)...Unicode.Scalar(127)))) ?? ""
    }

    /// Compares without telling by its time where two texts differ.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        return zip(left.utf8, right.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
