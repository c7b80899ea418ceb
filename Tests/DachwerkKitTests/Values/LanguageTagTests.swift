import DachwerkKit
import Testing

struct LanguageTagTests {
    @Test(arguments: [
        ("DE", "de"), ("zh-hant-tw", "zh-Hant-TW"), ("de-x-ls", "de-x-ls"), ("DE-X-LS", "de-x-ls"),
        ("en-a-BBBB-x-CC", "en-a-bbbb-x-cc"), ("sl-ROZAJ-1994", "sl-rozaj-1994"),
        ("de-1996", "de-1996"), ("es-419", "es-419"),
    ])
    func `RFC 5646, 2.1.1: after a single letter all is lower`(text: String, canonical: String) {
        #expect(LanguageTag(text)?.description == canonical)
    }

    @Test(arguments: [
        "ar", "ar-SY", "fa", "fa-AF", "prs", "pes", "ps", "ur", "ckb", "ku-Arab", "ks", "ug", "yi",
        "azb", "sdh", "syr", "nqo", "apc", "arb", "he", "sd", "pa-Arab", "uz-Arab-AF",
    ])
    func `these languages run from right to left`(tag: String) throws {
        #expect(try #require(LanguageTag(tag)).isRightToLeft)
    }

    @Test(arguments: [
        "de", "en", "ku", "ku-Latn", "ar-Latn", "uz", "tr", "az", "pa", "de-x-arab", "sq", "ti",
    ])
    func `these run from left to right`(tag: String) throws {
        #expect(try !#require(LanguageTag(tag)).isRightToLeft)
    }
}
