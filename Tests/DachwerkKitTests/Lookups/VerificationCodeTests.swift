import DachwerkKit
import Testing

/// Codes that nobody guesses and that survive being typed.
@Suite struct VerificationCodeTests {
    private static let code = VerificationCode(
        random: (0x0123_4567_89AB_CDEF, 0xFEDC_BA98_7654_3210))

    @Test func `a code reads back from its own text`() {
        for word in 0..<500 as Range<UInt64> {
            let code = VerificationCode(
                random: (word &* 0x9E37_79B9_7F4A_7C15, word &* 0xD6E8_FEB8_6659_FD93))
            #expect(VerificationCode(code.description) == code)
        }
    }

    @Test func `case, dashes, spaces and letters for digits do not matter`() {
        let text = Self.code.description
        #expect(VerificationCode(text.lowercased()) == Self.code)
        #expect(VerificationCode(text.replacing("-", with: " ")) == Self.code)
        #expect(VerificationCode(text.replacing("-", with: "")) == Self.code)
        #expect(
            VerificationCode(text.replacing("0", with: "O").replacing("1", with: "l")) == Self.code)
    }

    @Test func `one wrong character is noticed wherever it stands`() {
        let text = Array(Self.code.description)
        for index in text.indices where text[index] != "-" {
            for letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where letter != text[index] {
                var wrong = text
                wrong[index] = letter
                #expect(VerificationCode(String(wrong)) == nil)
            }
        }
    }

    @Test(arguments: ["", "ABCDE", "ÄBCDE-ABCDE-ABCDE-ABCDE", String(repeating: "A", count: 80)])
    func `what cannot be a code is none`(text: String) {
        #expect(VerificationCode(text) == nil)
    }
}
