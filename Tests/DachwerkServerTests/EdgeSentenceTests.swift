import DachwerkKernel
import DachwerkKit
import DachwerkServer
import Testing

/// Everything that the edge itself refuses, said in every language without meeting it.
@Suite struct EdgeSentenceTests {
    private let vocabulary = Vocabulary(EdgeWords.all)

    /// What fills the places of the edge's sentences, by their names.
    private static let samples: [String: FieldContent] = [
        "allowed": .list([.text("GET"), .text("HEAD")]), "kilobytes": .integer(256),
        "seconds": .integer(30),
    ]

    @Test func `whatever the edge refuses reads well, also when something is missing`() throws {
        var count = 0
        for language in vocabulary.languages {
            let tag = try #require(LanguageTag(language))
            let wording = RefusalText(vocabulary, languages: [tag, .english])
            for key in vocabulary.keys(in: language) {
                let places = vocabulary.placeholders(of: key, in: language)
                #expect(places == vocabulary.placeholders(of: key, in: "en"), "\(key)")
                var arguments: [String: FieldContent] = [:]
                for place in places { arguments[place] = Self.samples[place] }
                #expect(arguments.count == places.count, "\(key) is filled with \(places).")
                let text = try #require(
                    vocabulary.sentence(key, arguments, in: [tag], zone: .utc), "\(key)")
                #expect(Self.isSound(text, key), "\(key) in '\(language)': \(text)")
                for place in places {
                    var less = arguments
                    less[place] = nil
                    #expect(vocabulary.sentence(key, less, in: [tag], zone: .utc) == nil)
                    let said = wording.detail(
                        Refusal(Refusal.Code(key), .conflict, arguments: less))
                    #expect(Self.isSound(said, key), "\(key) in '\(language)': \(said)")
                }
                count += 1
            }
        }
        #expect(count > 50)
    }

    private static func isSound(_ text: String, _ key: String) -> Bool {
        !text.isEmpty && !text.contains("{") && !text.contains("}") && !text.contains(key)
            && !text.contains("  ")
    }
}
