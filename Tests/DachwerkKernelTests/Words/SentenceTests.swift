import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkKernel

/// What people read: no holes, no braces, no words of another language.
@Suite struct SentenceTests {
    private let vocabulary = Vocabulary(
        KernelWords.all + [
            Words(.english, ["a.due": "Due {day}: {what}.", "a.state.open": "open"]),
            Words(.german, ["a.due": "Fällig {day}: {what}.", "a.state.open": "offen"]),
            Words(LanguageTag("ar")!, ["a.due": "{what}: {day}"]),
            Words(LanguageTag("tr")!, ["a.due": "{what}: {day}"]),
            Words(LanguageTag("prs")!, ["a.due": "{what}: {day}"]),
            Words(LanguageTag("und")!, ["a.due": "{what}: {day}"]),
        ])
    private let day = FieldContent.date(LocalDate("2026-06-13")!)

    private func sentence(_ language: String, _ what: FieldContent) -> String? {
        vocabulary.sentence(
            "a.due", ["day": day, "what": what], in: [LanguageTag(language)!], zone: .utc)
    }

    @Test(arguments: [
        ("de", "Fällig 13.06.2026: offen."), ("en", "Due 13 June 2026: open."),
        ("tr", "open: 13 Haziran 2026"), ("und", "open: 2026-06-13"),
    ])
    func `a date and a word are read in the language of the sentence`(
        language: String, text: String
    ) {
        #expect(sentence(language, .word("a.state.open")) == text)
    }

    @Test func `an Arabic date names the month in Arabic`() {
        #expect(sentence("ar", .text("س"))?.contains("يونيو") == true)
        #expect(sentence("prs", .text("س"))?.contains("June") == false)
    }

    @Test(arguments: [
        ("de", "Samstag", "Ukrainisch"), ("en", "Saturday", "Ukrainian"),
        ("tr", "Cumartesi", "Ukraynaca"), ("ar", "السبت", "الأوكرانية"),
        ("ru", "суббота", "украинский"), ("uk", "субота", "українська"),
        ("fr", "samedi", "ukrainien"), ("prs", "شنبه", "اوکراینی"),
    ])
    func `a weekday and a language are called as the reader calls them`(
        language: String, day: String, spoken: String
    ) {
        let reading = PlainReading(language: language, zone: .utc, vocabulary: vocabulary)
        #expect(reading.text(.word("weekday.saturday")) == day)
        #expect(reading.text(.word("language.uk")) == spoken)
    }

    @Test func `a language is called by its name, also one that the locale data lacks`() {
        #expect(sentence("de", .word("language.prs")) == "Fällig 13.06.2026: Dari.")
        #expect(sentence("de", .word("language.kmr")) == "Fällig 13.06.2026: Kurmandschi.")
        #expect(sentence("en", .word("language.apc")) == "Due 13 June 2026: Levantine Arabic.")
    }

    @Test(arguments: [FieldContent.null, .text(""), .text("  "), .list([])])
    func `a sentence with a hole is not said`(what: FieldContent) {
        #expect(sentence("de", what) == nil)
        #expect(vocabulary.localized("a.due", ["what": what], source: .german, zone: .utc) == nil)
    }

    @Test func `a refusal that cannot be worded says what kind it is`() {
        let text = RefusalText(vocabulary, languages: [.german])
        #expect(text.detail(Refusal(undeclared: "a.due", .conflict)) == "Etwas steht im Weg")
        #expect(text.detail(FieldFault(undeclared: "a.due", at: .root)) == "Das passt hier nicht.")
    }

    @Test func `a list of words has commas, and nothing empty between them`() {
        #expect(
            sentence("de", .list([.word("word.yes"), .null, .word("word.no")]))
                == "Fällig 13.06.2026: ja, nein.")
    }

    @Test func `an example of JSON in a sentence is no place to fill`() {
        for language in ["de", "en"] {
            #expect(vocabulary.placeholders(of: "value.localized", in: language).isEmpty)
        }
    }

    @Test func `words in arguments of a notice come back as they were`() {
        let arguments: [String: FieldContent] = [
            "state": .word("a.state.open"), "day": day, "none": .null,
            "models": .list([.word("a"), .text("b"), .localized(LocalizedText("c", in: .german))]),
        ]
        var kept = arguments
        kept["none"] = nil
        #expect(NoticeArguments.read(NoticeArguments.write(arguments)) == kept)
    }
}
