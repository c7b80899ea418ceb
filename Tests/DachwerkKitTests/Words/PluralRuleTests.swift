import DachwerkKit
import Testing

/// Plural forms, with the numbers that the common locale data names as examples of each.
@Suite struct PluralRuleTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let language: String
        let header: String
        /// For each form, numbers that take it.
        let numbers: [[Int64]]

        var testDescription: String { language }
    }

    private static let slavic =
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && "
        + "(n%100<10 || n%100>=20) ? 1 : 2);"

    @Test(arguments: [
        Sample(
            language: "German", header: "nplurals=2; plural=(n != 1);",
            numbers: [[1], [0, 2, 16, 100, 1_000_000]]),
        Sample(
            language: "Turkish", header: "nplurals=2; plural=(n != 1);",
            numbers: [[1], [0, 2, 11, 100]]),
        Sample(
            language: "French", header: "nplurals=2; plural=(n > 1);",
            numbers: [[0, 1], [2, 17, 100, 1_000]]),
        Sample(
            language: "Russian", header: slavic,
            numbers: [
                [1, 21, 31, 101, 1_001], [2, 4, 22, 24, 32, 102, 1_002],
                [0, 5, 11, 12, 14, 19, 100, 111, 112, 1_000],
            ]),
        Sample(
            language: "Ukrainian", header: slavic,
            numbers: [[1, 61, 71], [3, 23, 104], [7, 13, 25, 30, 111, 114]]),
        Sample(
            language: "Arabic",
            header: "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && "
                + "n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
            numbers: [
                [0], [1], [2], [3, 10, 103, 110, 1_003], [11, 26, 99, 111, 1_011],
                [100, 102, 200, 202, 1_000, 10_000],
            ]),
    ])
    func `a number takes the form that its language has for it`(sample: Sample) throws {
        let rule = try #require(PluralRule(sample.header))
        #expect(rule.count == sample.numbers.count)
        for (form, numbers) in sample.numbers.enumerated() {
            for number in numbers { #expect(rule.form(of: number) == form, "\(number)") }
        }
    }

    @Test(arguments: [
        "", "nplurals=2", "plural=n", "nplurals=0; plural=0", "nplurals=2; plural=m",
        "nplurals=2; plural=(n", "nplurals=2; plural=n ? 1", "nplurals=2; plural=n 1",
        "nplurals=two; plural=0", "nplurals=2; other=1; plural=0",
        "nplurals=2; plural=" + String(repeating: "(", count: 5_000),
        "nplurals=2; plural=" + String(repeating: "!", count: 5_000) + "n",
        "nplurals=2; plural=" + String(repeating: "n ? ", count: 5_000),
    ])
    func `what is no rule is none, however deep it is nested`(header: String) {
        #expect(PluralRule(header) == nil)
    }

    @Test(arguments: ["n/0", "n%0", "n*9223372036854775807", "n+9223372036854775807", "7", "n-9"])
    func `a rule that leads nowhere takes the last form`(expression: String) throws {
        let rule = try #require(PluralRule("nplurals=3; plural=\(expression);"))
        #expect(rule.form(of: 5) == 2)
        #expect(rule.form(of: .min) == 2)
    }

    @Test func `signs bind as in C, and one thing below nothing is still one`() throws {
        let rule = try #require(PluralRule("nplurals=9; plural=1+2*3-!n==6||0;"))
        #expect(rule.form(of: 0) == 1)
        #expect(rule.form(of: 1) == 0)
        let minus = try #require(PluralRule("nplurals=9; plural=9-3-n;"))
        #expect(minus.form(of: 2) == 4)
        #expect(PluralRule.english.form(of: -1) == 0)
    }
}
