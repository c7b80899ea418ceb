/// The words of a new module: what its names do not say in English, and all of it in German.
struct WordTemplates {
    let module: ModuleName

    init(_ module: ModuleName) {
        self.module = module
    }

    /// The English texts, `words.pot`.
    var english: String {
        header(of: nil) + entry("editor", "Keeping the entries", nil)
    }

    /// The German texts, `de.po`.
    var german: String {
        let name = module.words.prefix(1).uppercased() + module.words.dropFirst()
        return header(of: "de")
            + [
                ("module", name, name), ("editor", "Keeping the entries", "Pflege der Einträge"),
                ("entry", "Entry", "Eintrag"), ("entry.several", "Entries", "Einträge"),
                ("entry.title", "Title", "Titel"),
                ("entry.state.draft", "Draft", "Entwurf"),
                ("entry.state.published", "Published", "Veröffentlicht"),
                ("entry.state.withdrawn", "Withdrawn", "Zurückgezogen"),
                ("entry.move.publish", "Publish", "Veröffentlichen"),
                ("entry.move.withdraw", "Withdraw", "Zurückziehen"),
            ].map { entry($0.0, $0.1, $0.2) }.joined(separator: "\n")
    }

    private func header(of language: String?) -> String {
        var lines = ["Project-Id-Version: \(module.name)"]
        if let language { lines.append("Language: \(language)") }
        lines += [
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: 8bit",
        ]
        if language != nil { lines.append("Plural-Forms: nplurals=2; plural=(n != 1);") }
        let texts = lines.map { "\"\($0)\\n\"\n" }.joined()
        return "msgid \"\"\nmsgstr \"\"\n\(texts)\n"
    }

    private func entry(_ key: String, _ source: String, _ text: String?) -> String {
        "msgctxt \"\(key)\"\nmsgid \"\(source)\"\nmsgstr \"\(text ?? "")\"\n"
    }
}
