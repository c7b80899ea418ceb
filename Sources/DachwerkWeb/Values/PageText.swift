import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Turns what a page shows into what its template reads.
struct PageText {
    let words: PageWords
    /// The languages of the reader, the dearest first.
    let wishes: [LanguageTag]

    /// A text with the language it is in, so that it is read aloud and set the right way.
    func marked(_ text: LocalizedText) -> [String: Any] {
        let choice = text.choose(wishes)
        return marked(choice.text, choice.language)
    }

    func marked(_ text: String, _ language: LanguageTag) -> [String: Any] {
        ["text": text, "lang": language.description, "dir": direction(language)]
    }

    func plain(_ text: LocalizedText) -> String { text.choose(wishes).text }

    func direction(_ language: LanguageTag) -> String {
        language.isRightToLeft ? "rtl" : "ltr"
    }

    /// A share in hundredths of a per cent, as `33.33 %`.
    func share(_ hundredths: Int) -> String {
        let point = words.language == .german ? "," : "."
        let rest = hundredths % 100
        let decimals = rest == 0 ? "" : point + (rest < 10 ? "0\(rest)" : "\(rest)")
        return "\(hundredths / 100)\(decimals)\u{A0}%"
    }

    func date(_ date: LocalDate) -> [String: Any] {
        let text =
            words.language == .german
            ? "\(two(date.day)).\(two(date.month)).\(date.year)" : date.description
        return ["label": words[.asOf], "iso": date.description, "text": text]
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

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
            "choices": PageWords.offered.map { tag in
                [
                    "tag": tag.description, "name": tag.ownName ?? tag.description,
                    "current": tag == words.language, "address": "?lang=\(tag)",
                ] as [String: Any]
            },
        ]
    }
}
