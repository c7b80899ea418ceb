import DachwerkKit

/// Translates an English text of yesterday, and a field that is gone.
struct AgedModule: CapabilityModule {
    static let manifest = Note.manifest
    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        Note.register(in: &registrar)
        registrar.add(words: [
            WordFile("words.pot", Self.header + Self.gone + "msgstr \"\"\n"),
            WordFile(
                "de.po",
                Self.header + Self.gone + "msgstr \"Weg\"\n\n"
                    + "msgctxt \"note.title\"\nmsgid \"Heading\"\nmsgstr \"Titel\"\n"),
        ])
    }

    static let header = """
        msgid ""
        msgstr "Language: de\\nContent-Type: text/plain; charset=UTF-8\\n"


        """
    private static let gone = "msgctxt \"note.gone\"\nmsgid \"Gone\"\n"
}
