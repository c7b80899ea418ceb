import DachwerkKit
import Testing

struct SpellingTests {
    private let capabilities = [
        "equipment-lending", "member-network", "micro-grants", "room-booking", "mediator-training",
    ]

    @Test(arguments: [
        ("equipment-lendnig", "equipment-lending"),
        ("equipmentlending", "equipment-lending"),
        ("Equipment-Lending", "equipment-lending"),
        ("micro-grant", "micro-grants"),
        ("romm-boking", "room-booking"),
        ("mediatortrainings", "mediator-training"),
    ])
    func `a slip finds the word that was meant`(word: String, meant: String) {
        #expect(Spelling.nearest(to: word, among: capabilities) == meant)
    }

    @Test(arguments: ["", "x", "complaints", "grants", "équipe"])
    func `a word far from all candidates finds nothing`(word: String) {
        #expect(Spelling.nearest(to: word, among: capabilities) == nil)
    }

    @Test func `short words may differ by one letter and longer ones by two`() {
        #expect(Spelling.nearest(to: "nam", among: ["name"]) == "name")
        #expect(Spelling.nearest(to: "nm", among: ["name"]) == nil)
        #expect(Spelling.nearest(to: "abcd", among: ["abxy"]) == nil)
        #expect(Spelling.nearest(to: "abcde", among: ["abcxy"]) == "abcxy")
        #expect(Spelling.nearest(to: "abcdefghi", among: ["abcdefxyz"]) == "abcdefxyz")
        #expect(Spelling.nearest(to: "abcdefghi", among: ["abcdewxyz"]) == nil)
    }

    @Test func `two exchanged letters are one slip`() {
        #expect(Spelling.nearest(to: "nmae", among: ["name"]) == "name")
    }

    @Test func `the nearer case wins, then the alphabet, never the order`() {
        let words = ["Title", "title", "TITLE"]
        for candidates in [words, words.reversed()] {
            #expect(Spelling.nearest(to: "titel", among: candidates) == "title")
            #expect(Spelling.nearest(to: "TITEL", among: candidates) == "TITLE")
        }
        #expect(Spelling.nearest(to: "cat", among: ["hat", "bat", "rat"]) == "bat")
        #expect(Spelling.nearest(to: "cat", among: ["bat", "rat", "hat"]) == "bat")
    }

    @Test func `very long words are skipped`() {
        let long = String(repeating: "a", count: 65)
        #expect(Spelling.nearest(to: long, among: [long]) == nil)
        #expect(Spelling.nearest(to: "name", among: [long, "names"]) == "names")
        let longest = String(repeating: "ü", count: 64)
        #expect(Spelling.nearest(to: longest, among: [longest]) == longest)
        #expect(
            Spelling.nearest(to: String(repeating: "a", count: 1_000_000), among: [long]) == nil)
    }

    @Test func `the distance agrees with the plain recursive definition`() {
        let seed: UInt64 = 7
        var generator = SeededGenerator(seed: seed)
        for round in 0..<300 {
            let word = generator.text(from: ["a", "b", "c"], upTo: 6)
            let other = generator.text(from: ["a", "b", "c"], upTo: 6)
            guard !word.isEmpty else { continue }
            let limit = max(1, word.count / 3, word.count >= 5 ? 2 : 1)
            let isNear = Self.distance(Array(word)[...], Array(other)[...]) <= limit
            #expect(
                (Spelling.nearest(to: word, among: [other]) != nil) == isNear,
                "seed \(seed), round \(round): \(word) and \(other)")
        }
    }

    private static func distance(
        _ word: ArraySlice<Character>, _ other: ArraySlice<Character>
    ) -> Int {
        guard let left = word.last, let right = other.last else {
            return max(word.count, other.count)
        }
        var best = min(
            distance(word.dropLast(), other) + 1, distance(word, other.dropLast()) + 1,
            distance(word.dropLast(), other.dropLast()) + (left == right ? 0 : 1))
        if word.count > 1, other.count > 1, left == other.dropLast().last,
            right == word.dropLast().last
        {
            best = min(best, distance(word.dropLast(2), other.dropLast(2)) + 1)
        }
        return best
    }
}
