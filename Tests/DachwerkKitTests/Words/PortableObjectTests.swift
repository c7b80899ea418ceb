import DachwerkKit
import Testing

/// Files of words as translators' tools write them.
@Suite struct PortableObjectTests {
    private static let header = """
        msgid ""
        msgstr ""
        "Language: de\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Plural-Forms: nplurals=2; plural=(n != 1);\\n"


        """

    private func read(_ text: String, header: String = header) -> PortableObject {
        PortableObject(name: "de.po", text: header + text)
    }

    @Test func `key, English text and translation are read with comments and long lines`() {
        let file = read(
            """
            # by hand
            #. what it is for
            #: Loan.swift:12
            msgctxt "loan"
            msgid "Loan"
            msgstr ""
            "Aus"
            "leihe \\"kurz\\"\\n\\t\\\\"
            #, fuzzy
            msgctxt "loan.state"
            msgid "State"
            msgstr "Stand"

            #~ msgctxt "gone"
            #~ msgid "Gone"
            #~ msgstr "Weg"
            """)
        #expect(file.faults.isEmpty, "\(file.faults)")
        #expect(file.language == .german)
        #expect(file.entries.map(\.key) == ["loan", "loan.state"])
        #expect(file.entries.map(\.source) == ["Loan", "State"])
        #expect(file.entries[0].translations == ["Ausleihe \"kurz\"\n\t\\"])
        #expect(file.entries.map(\.isGuess) == [false, true])
    }

    @Test func `plural forms are read, and lines may end as on Windows`() {
        let text = """
            msgctxt "days"
            msgid "{days} day"
            msgid_plural "{days} days"
            msgstr[0] "{days} Tag"
            msgstr[1] "{days} Tage"
            """
        let file = read(
            text.replacing("\n", with: "\r\n"),
            header: Self.header.replacing("\n", with: "\r\n"))
        #expect(file.faults.isEmpty, "\(file.faults)")
        #expect(file.entries.first?.pluralSource == "{days} days")
        #expect(file.entries.first?.translations == ["{days} Tag", "{days} Tage"])
    }

    @Test(arguments: [
        ("msgctxt \"a\"\nmsgid \"b\"", 7, "not complete"),
        ("msgctxt \"a\"\nmsgstr \"b\"", 8, "before its text"),
        ("\"a\"", 7, "belongs to nothing"),
        ("msgfoo \"a\"", 7, "'msgfoo' is no keyword"),
        ("msgctxt \"a\"\nmsgid \"b\nmsgstr \"c\"", 8, "does not end"),
        ("msgctxt \"a\"\nmsgid b\nmsgstr \"c\"", 8, "no quotation mark"),
        ("msgctxt \"a\"\nmsgid \"b\" c\nmsgstr \"c\"", 8, "stands behind"),
        ("msgctxt \"a\"\nmsgid \"b\\q\"\nmsgstr \"c\"", 8, "means nothing"),
        ("msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\nmsgstr \"d\"", 10, "stands twice"),
        ("msgid \"b\"\nmsgstr \"c\"", 7, "has no key"),
        (
            "msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n\nmsgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"",
            11, "'a' stands twice"
        ),
        (
            "msgctxt \"a\"\nmsgid \"b\"\nmsgid_plural \"c\"\nmsgstr[0] \"d\"", 7,
            "has 1 plural forms"
        ),
        ("msgctxt \"a\"\nmsgid \"b\"\nmsgid_plural \"c\"\nmsgstr[1] \"d\"", 10, "do not follow"),
    ])
    func `a fault names the line, what is wrong and how to mend it`(
        text: String, line: Int, message: String
    ) {
        let faults = read(text).faults
        #expect(
            faults.contains { $0.line == line && $0.message.contains(message) }, "\(faults)")
        #expect(faults.allSatisfy { $0.file == "de.po" && !$0.remedy.isEmpty })
    }

    @Test(arguments: ["", "\u{0}", "msgid", "msgstr[", "msgstr[99999999999999999999] \"a\"", "\\"])
    func `a file that is none is faulty and nothing worse`(text: String) {
        #expect(!PortableObject(name: "de.po", text: text).faults.isEmpty)
    }

    @Test func `a language without a rule has no plural forms`() {
        let file = read(
            "msgctxt \"a\"\nmsgid \"b\"\nmsgid_plural \"c\"\nmsgstr[0] \"d\"\nmsgstr[1] \"e\"",
            header: Self.header.replacing("Plural-Forms", with: "Plural"))
        #expect(file.faults.contains { $0.message.contains("no rule for plural forms") })
    }

    @Test func `keys of a module are whole behind its capability`() {
        let files = [
            WordFile("words.pot", Self.header + "msgctxt \"module\"\nmsgid \"Keys\"\nmsgstr \"\""),
            WordFile(
                "de.po",
                Self.header + "msgctxt \"a.b\"\nmsgid \"C\"\nmsgstr \"D\"\n\n"
                    + "msgctxt \"e\"\nmsgid \"F\"\nmsgstr \"\""),
        ]
        let words = WordFile.words(files, of: "keys")
        #expect(words.map(\.language) == [.english, .german])
        #expect(words.map(\.texts) == [["keys": "Keys"], ["keys.a.b": "D"]])
    }
}
