package import DachwerkKernel
import DachwerkKit

/// What the pages themselves say, apart from what organisations say of themselves.
package struct PageWords: Sendable {
    /// One text of the pages; its name is its key in the folder `Words`, behind `page.`.
    enum Key: String, CaseIterable {
        case title, skip, languages, organisations, landing, nobody, also, offers, nothing
        case contacts, funders, facts, spoken, programs, description, overview, asOf, home
        case missing, missingText, email, phone, address
    }

    private static let all = WordFile.words(WordFiles.all)
    private static let vocabulary = Vocabulary(all)

    /// What the pages add to what every tenant can be told.
    package static let voice = Voice(all, [Messages.page])

    /// The languages in which the pages are complete, German first.
    static let offered: [LanguageTag] = vocabulary.languages.compactMap { LanguageTag($0) }
        .filter { tag in
            Key.allCases.allSatisfy {
                vocabulary.has(Messages.page.text[$0].key, in: tag.description)
            }
        }

    /// The language of the page.
    let language: LanguageTag

    /// A text in the language of the page.
    subscript(_ key: Key) -> String {
        Self.vocabulary.text(Messages.page.text[key].key, in: [language])
    }
}

/// Every text of the pages.
struct PageMessages: MessageCatalog {
    static let capability = ""

    let text = phrases("page", for: PageWords.Key.self)
}

extension Messages {
    static let page = PageMessages()
}
