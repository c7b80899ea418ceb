import DachwerkKit
import Testing

struct JSONNumberTests {
    @Test(arguments: [
        ("0", 0), ("-0", 0), ("7", 7), ("-12", -12), ("1.0", 1), ("1e2", 100), ("1E+2", 100),
        ("1.50e1", 15), ("100e-2", 1), ("0.001e3", 1), ("-2.5e1", -25), ("0e999999999999", 0),
        ("0.000", 0), ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min),
        ("9223372036854775807.0", Int64.max), ("-9.223372036854775808e18", Int64.min),
        ("0.0000000000000000000000000000001e31", 1), ("1000000000000000000000e-21", 1),
    ])
    func `exact integers are integers in any notation`(text: String, integer: Int64) {
        #expect(JSONNumber(text: text)?.integer == integer)
    }

    @Test(arguments: [
        "1.5", "1e-1", "0.1", "-0.5", "9223372036854775808", "-9223372036854775809", "1e19",
        "1e400", "1e999999999999999999999", "1e-999999999999999999999", "9.3e18",
        "123456789012345678901234567890",
    ])
    func `fractions and large numbers are not integers`(text: String) {
        let number = JSONNumber(text: text)
        #expect(number != nil)
        #expect(number?.integer == nil)
    }

    @Test(arguments: [
        "", "-", "01", "-01", "+1", ".5", "5.", "1.e2", "1e", "1e+", "0x1", "1_000", "NaN", "1 ",
        " 1", "١",
    ])
    func `other notations are not numbers`(text: String) {
        #expect(JSONNumber(text: text) == nil)
    }

    @Test func `a number keeps its digits and its limit`() {
        #expect(JSONNumber(text: "1.50")?.text == "1.50")
        #expect(JSONNumber(.min).text == "-9223372036854775808")
        #expect(JSONNumber(.min).integer == .min)
        #expect(JSONNumber(text: String(repeating: "1", count: 64)) != nil)
        #expect(JSONNumber(text: String(repeating: "1", count: 65)) == nil)
    }
}
