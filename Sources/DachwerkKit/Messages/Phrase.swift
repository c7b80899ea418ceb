/// A few words that stand in sentences, above columns or at the head of an answer.
package struct Phrase: AnyMessage {
    /// The key of its text.
    package let key: String

    /// What is declared of it.
    package var declaration: MessageDeclaration {
        MessageDeclaration(code: key, forms: [MessageForm(suffix: "")])
    }

    /// The phrase as what fills a place in a sentence.
    package var word: FieldContent { .word(key) }
}

/// The phrases for the cases of one enumeration.
package struct Phrases<Choice: CaseIterable & RawRepresentable<String>>: AnyMessage {
    /// What is declared of them.
    package let declaration: MessageDeclaration

    init(_ code: String, _ places: (Choice) -> [String]) {
        declaration = MessageDeclaration(
            code: code + ".",
            forms: Choice.allCases.map { choice in
                MessageForm(
                    suffix: choice.rawValue,
                    places: places(choice).map { .init(name: $0, samples: [.text($0)]) })
            })
    }

    /// The phrase for one case.
    package subscript(_ choice: Choice) -> Phrase {
        Phrase(key: declaration.code + choice.rawValue)
    }
}

extension MessageCatalog {
    /// Declares a phrase.
    package static func phrase(_ code: String) -> Phrase { Phrase(key: name(code)) }

    /// Declares a phrase for each case of an enumeration, under the code and the name of the case.
    package static func phrases<Choice: CaseIterable & RawRepresentable<String>>(
        _ code: String, for choices: Choice.Type
    ) -> Phrases<Choice> {
        Phrases(name(code)) { _ in [] }
    }

    /// Declares a sentence for each case of an enumeration, with the places that each has.
    package static func phrases<Choice: CaseIterable & RawRepresentable<String>>(
        _ code: String, for choices: Choice.Type, _ places: (Choice) -> [String]
    ) -> Phrases<Choice> {
        Phrases(name(code), places)
    }
}

/// Why something is closed.
package struct ClosingMessages: MessageCatalog {
    package static let capability = "capacity"

    /// For the whole day.
    package let then = phrase("closed-then")
    /// At this time of the day.
    package let hours = phrase("closed-hours")
}

/// How well and how somebody speaks a language.
package struct LanguageMessages: MessageCatalog {
    package static let capability = ""

    package let level = phrases("languageLevel", for: LanguageLevel.self)
    package let source = phrases("languageSource", for: LanguageSource.self)
    package let use = phrases("languageUse", for: LanguageUse.self)
}
