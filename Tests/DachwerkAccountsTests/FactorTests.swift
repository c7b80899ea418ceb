import DachwerkAccounts
import DachwerkKit
import DachwerkTesting
import Testing

/// The second factor.
@Suite struct FactorTests {
    private let code = OneTimeCode(secret: Array("12345678901234567890".utf8))

    /// The last six of the eight digits in appendix B of RFC 6238, for SHA-1.
    @Test(
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"),
            (1_234_567_890, "005924"), (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func `codes are those of RFC 6238`(seconds: Int64, digits: String) {
        #expect(code.code(of: seconds / 30) == digits)
    }

    @Test func `a code is taken once, and a clock may be half a minute off`() {
        let now: Instant = "2026-04-13T08:00:00Z"
        let step = now.milliseconds / 30_000
        #expect(code.accepted(code.code(of: step), at: now, after: nil) == step)
        #expect(
            code.accepted(
                " \(code.code(of: step - 1).prefix(3)) "
                    + "\(code.code(of: step - 1).suffix(3))", at: now, after: nil) == step - 1)
        #expect(code.accepted(code.code(of: step), at: now, after: step) == nil)
        #expect(code.accepted(code.code(of: step - 2), at: now, after: nil) == nil)
        #expect(code.accepted(code.code(of: step + 2), at: now, after: nil) == nil)
        for wrong in ["", "12345", "1234567", "abcdef", "１２３４５６"] {
            #expect(code.accepted(wrong, at: now, after: nil) == nil)
        }
    }

    @Test func `an app reads the secret and whose it is`() {
        #expect(code.base32 == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        #expect(
            code.address(issuer: "WoGe Bremerhaven", account: "marta@example.org")
                == "otpauth://totp/WoGe%20Bremerhaven:marta%40example%2Eorg"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=WoGe%20Bremerhaven")
        #expect(OneTimeCode.random().secret != OneTimeCode.random().secret)
    }

    @Test func `recovery codes are kept as digests and read however they were typed`() {
        let (codes, digests) = RecoveryCodes.make()
        #expect(Set(codes).count == 10 && Set(digests).count == 10)
        #expect(codes.allSatisfy { $0.utf8.count == 11 })
        let typed = codes[3].uppercased().replacing("-", with: " ")
        #expect(RecoveryCodes.digest(typed) == digests[3])
        #expect(!digests.joined().contains(codes[3]))
    }
}
