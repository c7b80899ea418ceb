import DachwerkKernel
import DachwerkKit
import Testing

@Suite struct TextFoldingTests {
    @Test(arguments: [
        ("Übung", "ubung", "uebung"), ("STRASSE", "strasse", "strasse"),
        ("Straße", "strasse", "strasse"), ("Ærø", "aero", "aeroe"), ("Årø", "aro", "aaroe"),
        ("İstanbul", "istanbul", "istanbul"), ("ısırgan", "isirgan", "isirgan"),
        ("Đà Nẵng", "da nang", "da nang"), ("u\u{308}ber", "uber", "ueber"),
        ("Œuvre", "oeuvre", "oeuvre"), ("ﬀ", "ff", "ff"), ("Ｗｅｉｔ", "weit", "weit"),
        ("„Ja“ – nein", "\"ja\" - nein", "\"ja\" - nein"), ("٣٤", "34", "34"), ("", "", ""),
        ("Ü\u{304}", "u", "ue"), ("Ёлка", "елка", "елка"), ("ΣΊΣΥΦΟΣ", "σισυφοσ", "σισυφοσ"),
    ])
    func `a text has a plain and an expanded form`(
        text: String, plain: String, expanded: String
    ) {
        #expect(Array(TextFolding.fold(text).utf8) == Array(plain.utf8))
        #expect(Array(TextFolding.expand(text).utf8) == Array(expanded.utf8))
    }

    @Test func `folding a folded text changes nothing more, for every letter`() {
        for value in UInt32(0)..<0x3_0000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let folded = TextFolding.fold(String(scalar))
            if TextFolding.fold(folded) != folded { Issue.record("U+\(String(value, radix: 16))") }
        }
    }

    @Test func `the table agrees with folding a whole text at once`() {
        var random = SeededGenerator(seed: 23)
        for _ in 0..<500 {
            let text = (0..<random.below(20)).map { _ in
                random.pick(["ü", "u\u{308}", "A", "ß", "ı", "ệ", "é", " ", "د", "я", "𝔘", "ﬁ"])
            }
            let parts = text.map { TextFolding.fold($0) }.joined()
            #expect(Array(TextFolding.fold(text.joined()).utf8) == Array(parts.utf8))
        }
    }

    @Test func `no two texts share a place in the order`() {
        let texts = ["Muller", "muller", "Müller", "Mu\u{308}ller", "MULLER", "M'uller", "Mul-ler"]
        #expect(Set(texts.map(TextOrder.key)).count == texts.count)
        #expect(TextOrder.precedes("muller", "Müller") && TextOrder.precedes("Müller", "Mullerei"))
        #expect(TextOrder.precedes("Ahlen", "Ährenfeld") && TextOrder.precedes("Joél", "Johann"))
    }
}
