import DachwerkKernel
package import DachwerkKit

/// The words for what goes wrong at the edge itself, which stand in the folder `Words`.
package enum EdgeWords {
    /// The words of all languages, apart from those of any composition.
    package static let all = WordFile.words(WordFiles.all)

    static let vocabulary = Vocabulary(all)

    /// Whether a code is one of the edge's own.
    static func has(_ code: Refusal.Code) -> Bool {
        vocabulary.has(code.description, in: "en")
    }
}
