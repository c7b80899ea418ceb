import DachwerkKernel
import DachwerkKit
import Testing

/// The expressions that are told outside agree with the checks that are made inside.
@Suite struct TextPatternTests {
    private static let texts = [
        "", "a", "a@b.de", "ä@bücher.example", "a+b@c-d.co.uk", "a@b", "@b.de", "a@@b.de",
        "a b@c.de",
        "http://a", "https://a.de/b?c=d#e", "https:///a", "ftp://a", "https://a b", "https://ä.de",
        "0681 12345", "+49 (681) 12-345", "12", "1/2/3", "++123", "123456789012345678901", "phone",
        "a-b", "a--b", "A-b", "-a",
    ]

    private func matches(_ text: String, _ pattern: String) throws -> Bool {
        try Regex(pattern).wholeMatch(in: text) != nil
    }

    @Test(arguments: [AnyField.TextFormat.email, .webAddress, .phone, .identifier])
    func `what is accepted fits, and what fits the narrower form is accepted`(
        format: AnyField.TextFormat
    ) throws {
        for text in Self.texts {
            let isAccepted = TextFormatCheck.fits(text, format)
            #expect(
                try matches(text, TextPatterns.accepted(format)) == isAccepted, "\(text)")
            if try matches(text, TextPatterns.offered(format)) { #expect(isAccepted, "\(text)") }
        }
    }

    @Test func `times, amounts and hours have one form for all`() throws {
        for text in ["00:00", "23:59", "24:00", "24:01", "9:00", "12:60"] {
            #expect(try matches(text, TextPatterns.time) == (LocalTime(text) != nil), "\(text)")
        }
        for text in [
            "1.00 EUR", "-1.00 EUR", "1 EUR", "1 JPY", "1.00 JPY", "1.000 KWD", "1.00 KWD", "5 XOF",
            "999999999999999.99 EUR", "1.5 EUR", "1.00 eur",
        ] {
            #expect(try matches(text, TextPatterns.money) == (Money(text) != nil), "\(text)")
        }
        for text in [
            "closed", "mo-fr 09:00-17:00", "mo-we 10:00-18:00; th 10:00-12:00,14:00-24:00",
            "mo 09:00", "monday 09:00-17:00", "mo,tu 09:00-17:00", "",
        ] {
            #expect(try matches(text, TextPatterns.hours) == (WeeklyHours(text) != nil), "\(text)")
        }
    }
}
