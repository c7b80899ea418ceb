package import DachwerkKernel
package import DachwerkKit

/// What the pages themselves say, apart from what organisations say of themselves.
package struct PageWords: Sendable {
    /// One text of the pages; its name is its key in the folder `Words`, behind `page.`.
    enum Key: String, CaseIterable {
        case title, skip, languages, organisations, landing, nobody, also, offers, nothing
        case contacts, funders, facts, spoken, programs, description, overview, asOf, home
        case missing, missingText, email, phone, address
        case unnamed, unknown, yes, no, from, until, hintRange, hintLength, hintHours
        case hintLines, hintNotPast, hintLink, new, spreadsheet, listEmpty, listNoMatch, nextPage
        case firstPage, search, state, filter, resetFilter, all, entry, change, erase
        case laterSteps, createdAt, updatedAt, relatedEmpty, allOfThem, history, nothingThere
        case save, cancel, eraseLead, reason, reasonHint, formFaults, doneCreated, doneSaved
        case doneMove, doneSent, lists, desk, waiting, idle, notices, notice, when, noNotices
        case optional, find, findLabel, nothingFound, addLine, trail, problem, menu
        case hintFiles, addFiles, keepFile
        case operationCreate, operationChange, operationMove, operationErase
        case invitations, send, visit, visitLead, visitLeave, visitLeaveLead, link, linkLead,
            linkOpen
        case code, check, codeUnknown, accessibility, accessibilityLead
        case accessibilityReport, accessibilityHow, imprint, privacy, map

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

    /// The languages in which every page is complete, German first.
    static let complete: [LanguageTag] = languages(
        with: Key.allCases.map { "page.\($0)" }
            + PeopleWords.Key.allCases.map { "people.\($0.rawValue)" }
            + AdministrationWords.Key.allCases.map { "administration.\($0)" }
            + OperatorWord.allCases.map { "operator.\($0)" })

    /// The languages in which everything is complete that people meet without an account, when
    /// they sign in, and when they are invited; those of all pages come first.
    static let offered: [LanguageTag] = {
        let known = languages(with: PublicWords.keys)
        return complete + known.filter { !complete.contains($0) }
    }()

    private static func languages(with keys: [String]) -> [LanguageTag] {
        vocabulary.languages.compactMap { LanguageTag($0) }.filter { tag in
            keys.allSatisfy { vocabulary.has($0, in: tag.description) }
        }
    }

    /// Whether a text is there in a language.
    package static func has(_ key: String, in language: LanguageTag) -> Bool {
        vocabulary.has(key, in: language.description)
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

    /// A content within a sentence of the page.
    func plain(_ content: FieldContent) -> String {
        PlainReading(language: language.language, zone: .utc, vocabulary: Self.vocabulary)
            .text(content) ?? ""
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
    let operators = phrases("operator", for: OperatorWord.self) { $0.places }
    let work = phrases("work", for: WorkWord.self) { $0.places }
    let people = phrases("people", for: PeopleWords.Key.self) { $0.places }
    let administration = phrases("administration", for: AdministrationWords.Key.self) { $0.places }
    let deeds = phrases("administration.kind", for: AuditEvent.Kind.self)
    /// A name was typed into a form, and no record was chosen.
    let choose = fault("page.choose")
    /// Codes that were scanned and that nothing bears.
    let unknownCode = fault("page.unknownCode", .text("codes"))
    /// A form that was made for another browser or another sign-in.
    let stale = refusal("page.stale", .stale)
}

extension Messages {
    static let page = PageMessages()
}
