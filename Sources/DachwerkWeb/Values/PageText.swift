import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Turns what a page shows into what its template reads.
struct PageText {
    let words: PageWords
    /// The languages of the reader, the dearest first.
    let wishes: [LanguageTag]
    /// What else every page says or leads to.
    var surroundings = Surroundings()
    /// Whether a link chose the language, which then holds for the next pages, too.
    private var isChosen = false

    /// What every page of a server says or leads to.
    struct Surroundings: Sendable {
        /// Whether everybody knows the passwords.
        var isDemo = false
        /// Whether people can sign in.
        var hasAccounts = false
        /// The languages to choose from.
        var languages = PageWords.offered
    }

    /// The language of a page: the one that a link chose, else what the browser asks for.
    init(
        parameters: [(name: String, value: String)], wishes: [LanguageTag], tenant: Tenant?,
        _ surroundings: Surroundings = Surroundings()
    ) {
        var wishes = wishes
        var isChosen = false
        if let chosen = parameters.first(where: { $0.name == "lang" })?.value,
            let tag = LanguageTag(chosen)
        {
            wishes.insert(tag, at: 0)
            isChosen = surroundings.languages.contains(tag)
        }
        var offered = surroundings.languages
        if let first = tenant?.info.languages.first(where: {
            $0.language == "en" || $0.language == "de"
        }),
            first.language == "en"
        {
            offered = [.english] + offered.filter { $0 != .english }
        }
        let language =
            LanguageWishes(wishes).choice(of: offered, written: offered.map(\.description))
            .first ?? .german
        self.init(words: PageWords(language: language), wishes: wishes + [language])
        self.surroundings = surroundings
        self.isChosen = isChosen
        if tenant == nil { self.surroundings.hasAccounts = false }
    }

    init(words: PageWords, wishes: [LanguageTag]) {
        self.words = words
        self.wishes = wishes
    }

    /// What lets the browser keep the language that a link chose.
    var cookies: [String] { isChosen ? [Self.cookie(words.language)] : [] }

    /// What lets the browser keep a language for a year.
    static func cookie(_ language: LanguageTag) -> String {
        HostCookie.language.setting(language.description, seconds: 365 * 86_400)
    }

    /// A text with the language it is in, so that it is read aloud and set the right way.
    func marked(_ text: LocalizedText) -> [String: Any] {
        let choice = text.choose(wishes)
        return marked(choice.text, choice.language)
    }

    func marked(_ text: String, _ language: LanguageTag) -> [String: Any] {
        [
            "text": text, "lang": language.description, "dir": direction(language),
            "foreign": language.language != words.language.language,
        ]
    }

    func plain(_ text: LocalizedText) -> String { text.choose(wishes).text }

    func direction(_ language: LanguageTag) -> String {
        language.isRightToLeft ? "rtl" : "ltr"
    }

    /// A share in hundredths of a per cent, as `33.33 %`.
    func share(_ hundredths: Int) -> String {
        let point = words.language == .english ? "." : ","
        let rest = hundredths % 100
        let decimals = rest == 0 ? "" : point + (rest < 10 ? "0\(rest)" : "\(rest)")
        return "\(hundredths / 100)\(decimals)\u{A0}%"
    }

    func date(_ date: LocalDate) -> [String: Any] {
        ["label": words[.asOf], "iso": date.description, "text": words.plain(.date(date))]
    }

    /// What stands around the content of every page.
    ///
    /// - Parameters:
    ///   - title: The title of the document.
    ///   - heading: The heading in the head of the page; `nil` where the content has its own.
    ///   - footer: The last line.
    ///   - home: What the way to the front page says.
    ///   - menu: The areas of the organisation that the reader can go to.
    /// - Returns: What the template of a page reads.
    func frame(
        title: String, heading: [String: Any]?, footer: String, home: [String: Any]? = nil,
        menu: [Link] = []
    ) -> [String: Any] {
        [
            "lang": words.language.description, "dir": direction(words.language),
            "title": title, "skip": words[.skip], "languagesLabel": words[.languages],
            "heading": heading ?? false as Any, "footer": footer, "home": home ?? false as Any,
            "menu": menu.isEmpty
                ? false as Any : ["label": words[.menu], "links": menu.map(\.content)],
            "demo": surroundings.isDemo ? words.text("people.demo") : false as Any,
            "account": surroundings.hasAccounts
                ? ["address": "/account", "text": words.text("people.title.account")]
                : false as Any,
            "statements": [] as [Any],
            "choices": surroundings.languages.map { tag in
                [
                    "tag": tag.description, "name": tag.ownName ?? tag.description,
                    "current": tag == words.language, "address": "?lang=\(tag)",
                ] as [String: Any]
            },
        ]
    }
}
