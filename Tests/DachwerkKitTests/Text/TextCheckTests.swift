import DachwerkKit
import Testing

struct TextCheckTests {
    @Test(arguments: [
        "", "Beamer", "Grüße aus Saarbrücken", "خانه", "a\u{200C}b", "👩‍👩‍👧", "\u{200F}",
        "\u{2068}Ali\u{2069}: 5 €", "\u{2066}a\u{2067}b\u{2069}c\u{2069}", "e\u{301}",
    ])
    func `clean in a line and in a text`(text: String) {
        #expect(TextCheck.isCleanLine(text))
        #expect(TextCheck.isCleanText(text))
    }

    @Test(arguments: [
        "a\nb", "a\r\nb", "a\tb", "a\r", "\n", "\u{2028}", "x\u{2029}y",
        "\u{2067}a\u{2069}\n\u{2067}b\u{2069}",
    ])
    func `clean in a text only`(text: String) {
        #expect(!TextCheck.isCleanLine(text))
        #expect(TextCheck.isCleanText(text))
    }

    @Test(arguments: [
        "\0", "a\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}[31m", "\u{1F}", "\u{7F}", "\u{80}",
        "\u{85}", "\u{9F}", "\u{202A}", "\u{202B}a", "\u{202C}", "\u{202D}", "abc\u{202E}fdp.exe",
        "\u{2066}", "\u{2069}", "a\u{2069}\u{2066}b", "\u{2068}a\n\u{2069}",
    ])
    func `never clean`(text: String) {
        #expect(!TextCheck.isCleanLine(text))
        #expect(!TextCheck.isCleanText(text))
    }

    @Test func `code points that are no characters, or none yet, are never clean`() {
        let values: [UInt32] = [
            0xFFFF, 0xFFFE, 0xFDD0, 0xFDEF, 0x1_FFFE, 0x10_FFFF, 0x378, 0xE0080,
        ]
        for value in values {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(!TextCheck.isCleanLine("a\(Character(scalar))"), "U+\(value)")
            #expect(!TextCheck.isCleanText(String(Character(scalar))))
        }
    }

    @Test func `a line break is found although it melts with its neighbour into one character`() {
        let text = "a\r\nb"
        #expect(text.count == 3)
        #expect(!TextCheck.isCleanLine(text))
    }
}
