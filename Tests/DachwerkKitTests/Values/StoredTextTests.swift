import DachwerkKit
import Testing

/// A text in several languages is copied as it is kept only if it would be written so again.
@Suite struct StoredTextTests {
    private func isStored(_ text: String) -> Bool {
        LocalizedText.isStored(Array("::\(text)".utf8), from: 2)
    }

    private func written(_ text: LocalizedText) -> String {
        var writer = JSONWriter()
        text.write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `what is taken for the form of a text reads and writes as the same bytes`(
        seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        let tags = ["de", "en", "prs", "ar", "zh-Hant"].compactMap { LanguageTag($0) }
        let pieces = ["Bühne", "a\"b", "\\", "\n", "\u{2028}", "\u{1}", "…", "مرحبا", "", "😀", "x"]
        var versions: [LanguageTag: String] = [:]
        for tag in tags where Bool.random(using: &random) {
            versions[tag] = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
        }
        guard let source = versions.keys.sorted().randomElement(using: &random),
            let text = LocalizedText(source: source, versions: versions)
        else { return }
        var bytes = Array(written(text).utf8)
        // Sometimes with a fault in it, as from a hand that edited the file.
        if Bool.random(using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            bytes[place] = UInt8.random(in: 0x20...0xFF, using: &random)
        }
        guard LocalizedText.isStored(bytes, from: 0) else { return }
        let again = try #require(LocalizedText(JSONReader.read(bytes)))
        #expect(Array(written(again).utf8) == bytes)
    }

    @Test func `the usual forms are recognised`() throws {
        for text in [
            LocalizedText("Bühne \"A\"\nund B", in: .german), LocalizedText("", in: .english),
            try #require(LocalizedText(source: .german, versions: [.german: "a", .english: "b"])),
            try #require(LocalizedText(source: .english, versions: [.german: "a", .english: "…"])),
        ] { #expect(isStored(written(text)), "\(written(text))") }
    }

    @Test(arguments: [
        "{}", "", "{", "null", "[\"de\"]", "\"de\"", "{\"de\":1}", "{ \"de\":\"a\"}",
        "{\"de\":\"a\"} ",
        "{\"de\":\"a\",\"en\":\"b\"}", "{\"de\":\"a\",\"de\":\"b\",\"@source\":\"de\"}",
        "{\"de\":\"a\",\"@source\":\"de\"}", "{\"de\":\"a\",\"en\":\"b\",\"@source\":\"en\"}",
        "{\"de\":\"a\",\"fr\":\"c\",\"en\":\"b\",\"@source\":\"de\"}", "{\"DE\":\"a\"}",
        "{\"d\":\"a\"}",
        "{\"de\":\"\\u0041\"}", "{\"de\":\"\u{2028}\"}", "{\"de\":\"a\u{9}\"}",
    ])
    func `another form is left to the reader`(text: String) {
        #expect(!isStored(text))
    }

    @Test func `bytes that are not well-formed are no text`() {
        #expect(
            !LocalizedText.isStored(Array("{\"de\":\"".utf8) + [0xC3] + Array("\"}".utf8), from: 0))
    }
}
