import DachwerkKit
import Testing

struct TextFormTests {
    @Test(arguments: [
        ("Saw", "Saw"), ("  Saw\t\n", "Saw"), ("\u{A0}\u{3000}Saw\u{FEFF}\u{200B}", "Saw"),
        ("a b", "a b"), ("a\n\nb ", "a\n\nb"), ("e\u{301}", "é"), ("  u\u{308} ", "ü"),
        ("", ""), ("   ", ""), ("\u{200B}\u{2060}", ""), ("\u{2800}\u{3164}", ""),
        ("\u{200C}", ""), ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("\u{2028}a", "a"), ("-", "-"),
        ("Å", "Å"), ("ﬁ", "ﬁ"), ("a\u{323}\u{307}", "ạ\u{307}"),
    ])
    func `a text is composed and has no blanks at its ends`(text: String, expected: String) {
        #expect(Array(TextForm.tidy(text).unicodeScalars) == Array(expected.unicodeScalars))
    }
}
