import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkKernel

/// Words that come from files: labels without a line, choices by type, plural forms, faults.
@Suite struct WordFileTests {
    private func composed(
        _ module: any CapabilityModule.Type
    ) -> [(module: AnyModule, registrar: Registrar)] {
        [PlatformModule.self, module].map { type in
            let module = AnyModule.erasing(type)
            return (module, module.register(module.defaultSettings))
        }
    }

    @Test func `an unused key and a translation of yesterday are found, and the latter is shown`() {
        let parts = composed(AgedModule.self)
        let findings = WordAudit(parts[1].module, parts[1].registrar).findings()
        #expect(
            findings == [
                "Words/words.pot: 'note.gone' is used by nothing.",
                "Words/de.po: 'note.gone' is used by nothing.",
                "Words/de.po: 'note.title' translates \"Heading\", which is no longer the English "
                    + "text; mend msgid and msgstr.",
            ])
    }

    @Test func `a choice has its words once, and a field may say it otherwise`() {
        let vocabulary = Vocabulary(composed(PaintModule.self))
        let german = [LanguageTag.german]
        #expect(vocabulary.text("paint.wall.colour.red", in: german) == "Rot")
        #expect(vocabulary.text("paint.wall.trim.red", in: german) == "Ziegelrot")
        #expect(vocabulary.text("paint.wall.level.native", in: german) == "Muttersprache")
        #expect(vocabulary.text("paint.wall.former.dry", in: german) == "trocken")
        #expect(vocabulary.text("paint.wall.colour.red", in: [.english]) == "Red")
        #expect(vocabulary.text("paint.summary", in: [.english]) == "Paint walls.")
    }

    @Test func `a sentence takes the form of its number, whatever stands before it`() {
        let vocabulary = Vocabulary(composed(PaintModule.self))
        let zone = Zone.utc
        func sentence(_ coats: Int64, _ language: LanguageTag) -> String? {
            vocabulary.sentence(
                "paint.coats", ["name": .text("A"), "coats": .integer(coats)], in: [language],
                zone: zone)
        }
        #expect(sentence(1, .german) == "A braucht eine Schicht.")
        #expect(sentence(0, .german) == "A braucht 0 Schichten.")
        #expect(sentence(1, .english) == "A needs one coat.")
        #expect(sentence(7, .english) == "A needs 7 coats.")
    }

    @Test func `what is missing is named with its key and its file`() {
        let faults = WordChecks(composed(PaintModule.self)).faults()
        #expect(faults.map(\.id.description) == ["words.missing"])
        #expect(faults.first?.message == "'paint.wall.note' has no words in 'de'.")
        #expect(faults.first?.hint == "Add msgctxt \"wall.note\" to Words/de.po.")
    }
}

/// Paints walls; the German word for one field is missing.
private struct PaintModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "paint", version: "1.0", summary: "Paint walls.")
    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Wall.resource)
        registrar.add(words: [
            WordFile("words.pot", AgedModule.header + Self.english),
            WordFile(
                "de.po",
                AgedModule.header.replacing(
                    "de\\n", with: "de\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n")
                    + Self.german),
        ])
    }

    private static let english = """
        msgctxt "coats"
        msgid "{name} needs one coat."
        msgid_plural "{name} needs {coats} coats."
        msgstr[0] ""
        msgstr[1] ""
        """

    private static let german =
        [
            ("module", "Paint", "Farbe"), ("wall", "Wall", "Wand"), ("wall.note", "Note", ""),
            ("wall.colour", "Colour", "Farbe"), ("wall.trim", "Trim", "Rand"),
            ("wall.level", "Level", "Stufe"), ("wall.former", "Former", "Vorher"),
            ("colour.red", "Red", "Rot"), ("wall.trim.red", "Red", "Ziegelrot"),
            ("wall.state.wet", "Wet", "nass"), ("wall.state.dry", "Dry", "trocken"),
            ("wall.move.wait", "Wait", "Warten"),
        ].map { "msgctxt \"\($0)\"\nmsgid \"\($1)\"\nmsgstr \"\($2)\"\n\n" }.joined() + """
            msgctxt "coats"
            msgid "{name} needs one coat."
            msgid_plural "{name} needs {coats} coats."
            msgstr[0] "{name} braucht eine Schicht."
            msgstr[1] "{name} braucht {coats} Schichten."
            """
}

private enum Colour: String, Choice { case red }
private enum WallState: String, LifecycleState { case wet, dry }

private enum Wall: Resource {
    typealias State = WallState
    static let id: ResourceID = "paint.wall"
    static let note = Field<String?>("note", .impersonal)
    static let colour = Field<Colour?>("colour")
    static let trim = Field<[Colour]>("trim")
    static let level = Field<LanguageLevel?>("level")
    static let former = Field<WallState?>("former")
    static let wait = Transition("wait", from: .wet, to: .dry)
    static let resource = ResourceDefinition(
        Wall.self, fields: note, colour, trim, level, former,
        lifecycle: Lifecycle(from: .wet, moves: wait), access: Access<Wall>())
}
