/// SHA-256 (FIPS 180-4), by which one entry of the audit holds fast the one before it.
///
/// It guards no secret: everything that goes through it stands in the tenant's store or beside it.
package enum SecureDigest {
    /// How many bytes a digest has.
    package static let length = 32

    /// The digest of some bytes.
    package static func of(_ bytes: [UInt8]) -> [UInt8] {
        var running = Running()
        running.add(bytes)
        return running.finish()
    }

    /// A digest of bytes that come one part after the other.
    package struct Running: Sendable {
        private var state = SecureDigest.start
        private var rest: [UInt8] = []
        private var count: UInt64 = 0

        package init() {}

        /// Takes the next bytes.
        package mutating func add(_ bytes: [UInt8]) {
            count &+= UInt64(bytes.count)
            var position = 0
            if !rest.isEmpty {
                position = min(64 - rest.count, bytes.count)
                rest += bytes[..<position]
                guard rest.count == 64 else { return }
                SecureDigest.mix(rest, at: 0, into: &state)
            }
            while bytes.count - position >= 64 {
                SecureDigest.mix(bytes, at: position, into: &state)
                position += 64
            }
            rest = Array(bytes[position...])
        }

        /// The digest of everything so far.
        package func finish() -> [UInt8] {
            // A one, noughts, and the length in bits; for that there may be one block more.
            var (state, rest) = (state, rest)
            rest.append(0x80)
            while rest.count % 64 != 56 { rest.append(0) }
            let bits = count &* 8
            for shift in stride(from: UInt64(56), through: 0, by: -8) {
                rest.append(UInt8(truncatingIfNeeded: bits >> shift))
            }
            for start in stride(from: 0, to: rest.count, by: 64) {
                SecureDigest.mix(rest, at: start, into: &state)
            }
            var digest: [UInt8] = []
            digest.reserveCapacity(SecureDigest.length)
            for index in 0..<8 {
                for shift in stride(from: UInt32(24), through: 0, by: -8) {
                    digest.append(UInt8(truncatingIfNeeded: state[index] >> shift))
                }
            }
            return digest
        }
    }

    /// Mixes the block of 64 bytes at a position into the state.
    private static func mix(_ bytes: [UInt8], at position: Int, into state: inout State) {
        var block = Block(repeating: 0)
        for index in 0..<16 { block[index] = word(bytes, position + 4 * index) }
        mix(block, into: &state)
    }

    private typealias Block = InlineArray<16, UInt32>
    private typealias State = InlineArray<8, UInt32>

    private static func word(_ bytes: [UInt8], _ position: Int) -> UInt32 {
        UInt32(bytes[position]) << 24 | UInt32(bytes[position + 1]) << 16
            | UInt32(bytes[position + 2]) << 8 | UInt32(bytes[position + 3])
    }

    private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word &>> count | word &<< (32 &- count)
    }

    /// Mixes one block of sixteen words into the state.
    private static func mix(_ block: Block, into state: inout State) {
        var words = block
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for round in 0..<64 {
            let slot = round & 15
            if round >= 16 {
                let near = words[(slot + 1) & 15]
                let far = words[(slot + 14) & 15]
                let low = turned(near, 7) ^ turned(near, 18) ^ near &>> 3
                let high = turned(far, 17) ^ turned(far, 19) ^ far &>> 10
                words[slot] = words[slot] &+ low &+ words[(slot + 9) & 15] &+ high
            }
            let spread = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
            let first = h &+ spread &+ (e & f ^ ~e & g) &+ constants[round] &+ words[slot]
            let second =
                (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ (a & b ^ a & c ^ b & c)
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ second)
        }
        let mixed: State = [a, b, c, d, e, f, g, h]
        for index in 0..<8 { state[index] = state[index] &+ mixed[index] }
    }

    /// The first 32 bits of the fractions of the square roots of the first 8 primes.
    private static let start: State = [
        0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C,
        0x1F83_D9AB, 0x5BE0_CD19,
    ]

    /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
    private static let constants: InlineArray<64, UInt32> = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1,
        0x923F_82A4, 0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3,
        0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786,
        0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
        0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147,
        0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13,
        0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
        0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
        0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A,
        0x5B9C_CA4F, 0x682E_6FF3, 0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208,
        0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
    ]

    /// Bytes as lower-case hexadecimal digits.
    package static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(2 * length)
        for byte in bytes {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 0xF))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? nibble + 48 : nibble + 87
    }
}
