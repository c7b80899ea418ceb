import DachwerkKit
import Testing

struct JSONFuzzTests {
    private static let sample = """
        {"$schema": "x", "id": "hör-saar", "names": {"de": "Haus", "fa": "خانه"},
         "n": [0, -1, 2.5e3], "flags": [true, false, null],
         "deep": [[[{"a": {"b": ["\\u00e9\\n\\ud83d\\ude00"]}}]]], "": {}}
        """

    private static let spice =
        Array("{}[]\",:\\/u0eE+-.#'ntf \n\t".utf8) + [0x00, 0x1F, 0x80, 0xC3, 0xFF]

    @Test(arguments: [1, 2, 3, 20_260_731] as [UInt64])
    func `mutated bytes never stop the reader, and what it accepts comes back`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let sample = Array(Self.sample.utf8)
        var accepted = 0
        for round in 0..<1_500 {
            var bytes = sample
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                mutate(&bytes, &generator)
            }
            do throws(JSONFault) {
                let node = try JSONReader.read(bytes)
                accepted += 1
                var writer = JSONWriter(pretty: round % 2 == 0)
                writer.node(node)
                let again = try JSONReader.read(writer.bytes)
                #expect(again == node, "seed \(seed), round \(round)")
            } catch {
                #expect(error.offset >= 0 && error.offset <= bytes.count)
                #expect(!error.message.isEmpty)
                #expect(
                    TextCheck.isCleanLine(error.description),
                    "seed \(seed), round \(round): \(error)")
            }
        }
        #expect(accepted > 0, "seed \(seed)")
    }

    @Test func `every beginning of a document is refused`() {
        let sample = Array(Self.sample.utf8)
        for length in 0..<sample.count {
            #expect(throws: JSONFault.self, "length \(length)") {
                try JSONReader.read(Array(sample[..<length]))
            }
        }
    }

    @Test(arguments: [4, 5] as [UInt64])
    func `random texts survive writing and reading`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "a", "\"", "\\", "\n", "\t", "\r", "ü", "e\u{301}", "\u{2028}", "\u{2029}", "€", "😀",
            "/", "\u{202E}", "\u{FEFF}", "\u{7F}", "\u{10FFFF}", "long enough to leave the small",
        ]
        for round in 0..<500 {
            let text = generator.text(from: pieces, upTo: 12)
            let object = JSONObject([
                JSONMember(name: text, node: JSONNode(.string(text)))
            ])
            var writer = JSONWriter()
            writer.node(JSONNode(.object(object)))
            let node = try JSONReader.read(writer.bytes)
            #expect(node == JSONNode(.object(object)), "seed \(seed), round \(round)")
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        let byte = Self.spice.randomElement(using: &generator) ?? 0
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes[index] = byte
        case 1: bytes.insert(byte, at: index)
        case 2: bytes.remove(at: index)
        case 3: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 4: bytes.removeSubrange(index..<min(bytes.count, index + 5))
        default:
            let end = min(bytes.count, index + 12)
            bytes.insert(contentsOf: Array(bytes[index..<end]), at: index)
        }
    }
}
