import DachwerkKernel
import DachwerkKit

/// The sentences of a letter, in a language of the reader.
struct LetterWords {
    private static let vocabulary = Vocabulary(WordFile.words(WordFiles.all))

    let language: LanguageTag
    private let zone: Zone

    /// Chooses the first language that the letters have; English when they have none of them.
    init(_ wishes: [LanguageTag], zone: Zone) {
        let known = wishes.first {
            Self.vocabulary.has("mail.body", in: $0.description)
                || Self.vocabulary.has("mail.body", in: $0.language)
        }
        language = known ?? .english
        self.zone = zone
    }

    /// A sentence with what fills it.
    ///
    /// What fills it may run the other way: in a language from right to left it is set apart.
    func text(_ key: String, _ arguments: [String: FieldContent] = [:]) -> String {
        let filling = arguments.mapValues { content -> FieldContent in
            guard language.isRightToLeft, case .text(let text) = content else { return content }
            return .text("\u{2068}\(text)\u{2069}")
        }
        return Self.vocabulary.sentence("mail.\(key)", filling, in: [language], zone: zone)
            ?? Self.vocabulary.text("mail.\(key)", in: [language])
    }
}
