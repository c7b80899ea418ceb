package import DachwerkKernel
import DachwerkKit

/// What the pages themselves say, apart from what organisations say of themselves.
package struct PageWords: Sendable {
    /// One text of the pages; its name is its key in the folder `Words`, behind `page.`.
    enum Key: String, CaseIterable {
        case title, skip, languages, organisations, landing, nobody, also, offers, nothing
        case contacts, funders, facts, spoken, programs, description, overview, asOf, home
        case missing, missingText, email, phone, address
        case unnamed, unknown, yes, no, from, until, hintRange, hintLength, hintHours
        case hintLines, hintNotPast, new, spreadsheet, listEmpty, listNoMatch, nextPage
        case firstPage, search, state, filter, resetFilter, all, entry, change, erase
        case laterSteps, createdAt, updatedAt, relatedEmpty, allOfThem, history, nothingThere
        case save, cancel, eraseLead, reason, reasonHint, formFaults, doneCreated, doneSaved
        case doneMove, doneSent, lists, desk, waiting, idle, notices, notice, when, noNotices
        case optional, find, findLabel, nothingFound, addLine, trail, problem, menu
        case hintFiles, addFiles, keepFile
        case operationCreate, operationChange, operationMove, operationErase

        /// What fills the sentence.
        var places: [String] {
            switch self {
            case .hintRange: ["low", "high"]
            case .hintLength: ["high"]
            case .hintFiles: ["endings", "megabytes", "most"]
            case .doneMove: ["name"]
            default: []
            }
        }
    }

    private static let all = WordFile.words(WordFiles.all)
    private static let vocabulary = Vocabulary(all)

    /// What the pages add to what every tenant can be told.
    package static let voice = Voice(all, [Messages.page])

    /// The languages in which the pages are complete, German first.
    static let offered: [LanguageTag] = vocabulary.languages.compactMap { LanguageTag($0) }
        .filter { tag in
            Key.allCases.allSatisfy { vocabulary.has("page.\($0)", in: tag.description) }
                && PeopleWords.Key.allCases.allSatisfy {
                    vocabulary.has("people.\($0.rawValue)", in: tag.description)
                }
        }

    /// The language of the page.
    let language: LanguageTag

    /// A text in the language of the page.
    subscript(_ key: Key) -> String { text("page.\(key)") }

    /// A text by its whole key.
    func text(_ key: String) -> String { Self.vocabulary.text(key, in: [language]) }

    /// A text by its whole key, with its places filled.
    func text(_ key: String, _ arguments: [String: FieldContent], zone: Zone) -> String {
        Self.vocabulary.sentence(key, arguments, in: [language], zone: zone) ?? text(key)
    }

    /// A text with what fills its places.
    func sentence(_ key: Key, _ arguments: [String: String]) -> String {
        text("page.\(key)", arguments.mapValues { .text($0) }, zone: .utc)
    }

    /// What happened to a record.
    func operation(_ kind: OperationKind) -> String {
        switch kind {
        case .create: self[.operationCreate]
        case .change: self[.operationChange]
        case .move: self[.operationMove]
        case .erase: self[.operationErase]
        }
    }
}

/// Every text of the pages.
struct PageMessages: MessageCatalog {
    static let capability = ""

    let text = phrases("page", for: PageWords.Key.self) { $0.places }
    let people = phrases("people", for: PeopleWords.Key.self) { $0.places }
    /// A name was typed into a form, and no record was chosen.
    let choose = fault("page.choose")
    /// A form that was made for another browser or another sign-in.
    let stale = refusal("page.stale", .stale)
}

extension Messages {
    static let page = PageMessages()
}
