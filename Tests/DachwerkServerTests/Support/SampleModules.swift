import DachwerkKernel
import DachwerkKit
import Foundation

/// What is said about notes.
struct NotesMessages: MessageCatalog {
    static let capability = NotesModule.manifest.capability
    let odd = warning("odd")
}

/// Notes that anybody may read and an editor may write.
struct NotesModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "notes", version: "1.0", summary: "Keep notes.")
    static let editor = Duty("notes.editor", "Writes notes.")
    static let writer = Duty("notes.writer", "Leaves notes and sees none of its own.")

    /// How many seconds the figure takes that takes its time.
    static let slowness = 0.7

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.editor)
        registrar.add(Self.writer)
        registrar.add(NotesMessages())
        registrar.add(Note.resource)
        registrar.add(Wish.resource)
        registrar.add(
            Figure("notes.all", "All notes.", for: Self.editor) { _, context in
                FigureValue(try context.count(Note.self))
            })
        registrar.add(
            Figure.inPeriod("notes.made", "Notes of a period.", for: Self.editor) {
                period, context in
                let notes = try context.records(Note.self)
                return FigureValue(
                    notes.count { period.contains(Zone.utc.date(of: $0.createdAt)) },
                    of: notes.count)
            })
        registrar.add(SampleWords.english(Self.keys))
        registrar.add(SampleWords.german(Self.keys))
        registrar.add(
            Rule("odd", Note.self, on: .create) { change, context in
                guard change.after.title == "odd" else { return }
                try context.warn(NotesMessages().odd(), at: Note.title)
            })
        registrar.add(
            Figure("notes.slow", "Takes its time to count.", for: Self.editor) { _, _ in
                Thread.sleep(forTimeInterval: Self.slowness)
                return FigureValue(1)
            })
        registrar.add(
            Tabulation("notes.by-count", "Notes by count.", for: Self.editor, isPublic: true) {
                _, context in
                let notes = try context.records(Note.self)
                return CountTable(
                    rows: (0...9).map { count in
                        (Category("\(count)"), notes.count { $0.count == count })
                    })
            })
        registrar.add(
            Lookup("notes.proof", "Says how often a note counts.", answering: NoteProof.self) {
                code, context in
                let found = try context.records(Note.self, limit: 1) {
                    $0.title == code.description
                }
                return found.first.map { note in Values<NoteProof> { $0.count = note.count } }
            })
    }

    private static let keys = [
        "notes", "notes.note", "notes.note.title", "notes.note.count", "notes.note.worth",
        "notes.note.state.open", "notes.note.state.done", "notes.note.move.finish", "notes.editor",
        "notes.writer", "notes.odd", "notes.by-count", "notes.proof", "notes.proof.count",
        "notes.slow",
        "notes.wish", "notes.wish.text", "notes.wish.by", "notes.wish.most", "notes.wish.note",
        "notes.all", "notes.made",
    ]
}

/// What a proof says.
enum NoteProof: Line {
    static let count = Field<Int>("count", .default(0))
    static let shape = Shape<NoteProof>(count)
}

/// A note.
enum Note: Resource {
    static let id: ResourceID = "notes.note"
    static let title = Field<String>("title", .length(1...40), .searchable, .impersonal)
    static let count = Field<Int>("count", .range(0...9), .default(0))
    static let worth = Field<Money?>("worth")

    enum State: String, LifecycleState {
        case open
        case done
    }
    static let finish = Transition("finish", from: .open, to: .done, reason: .required)

    static let resource = ResourceDefinition(
        Note.self, fields: title, count, worth, lifecycle: Lifecycle(from: .open, moves: finish),
        access: access)

    static let access = Access<Note> {
        $0.allow(.everyone, .read)
        $0.allow(NotesModule.editor, .read, .create, .change, .erase, .export, .import)
        $0.allow(NotesModule.editor, moving: finish)
        $0.allow(NotesModule.writer, .create)
    }
}

/// A wish that anybody may leave.
enum Wish: Resource {
    static let id: ResourceID = "notes.wish"
    static let text = Field<String>("text", .length(1...40), .impersonal)
    static let by = Field<LocalDate?>("by", .notInThePast)
    static let most = Field<Money?>("most", .amount(0...10_000, in: "EUR"))
    static let note = Field<Reference<Note>?>("note")
    static let resource = ResourceDefinition(
        Wish.self, fields: text, by, most, note, access: access)

    static let access = Access<Wish> {
        $0.allow(.everyone, .create)
        $0.allow(NotesModule.editor, .read, .create, .export)
    }
}

/// Something that only one of the sample tenants has.
struct SecretsModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "secrets", version: "1.0", summary: "Keep secrets.")
    static let keeper = Duty("secrets.keeper", "Keeps secrets.")
    static let viewer = Duty("secrets.viewer", "Sees what is half open.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Self.viewer)
        registrar.add(Secret.resource)
        registrar.add(Address.resource)
        let keys = [
            "secrets", "secrets.secret", "secrets.secret.text", "secrets.keeper", "secrets.viewer",
            "secrets.address", "secrets.address.name", "secrets.address.phone",
            "secrets.address.remark",
        ]
        registrar.add(SampleWords.english(keys))
        registrar.add(SampleWords.german(keys))
    }
}

/// A secret.
enum Secret: Resource {
    static let id: ResourceID = "secrets.secret"
    static let text = Field<String>("text", .impersonal)
    static let resource = ResourceDefinition(Secret.self, fields: text, access: access)

    static let access = Access<Secret> {
        $0.allow(SecretsModule.keeper, .read, .create, .change, .erase)
    }
}

/// An address of which everybody sees another part.
enum Address: Resource {
    static let id: ResourceID = "secrets.address"
    static let name = Field<String>("name", .length(1...40), .impersonal)
    static let phone = Field<String?>("phone", .length(1...40), .impersonal)
    static let remark = Field<String?>("remark", .length(1...40), .impersonal)
    static let resource = ResourceDefinition(
        Address.self, fields: name, phone, remark, access: access)

    static let access = Access<Address> {
        $0.allow(SecretsModule.keeper, .read, .create, .change, .erase)
        $0.allow(SecretsModule.viewer, .read, only: name, phone)
        $0.allow(SecretsModule.viewer, .change, only: phone)
        $0.allow(.everyone, .read, only: name)
    }
}

/// Words that say no more than their keys.
enum SampleWords {
    static func english(_ keys: [String]) -> Words { Words(.english, texts(keys, "")) }
    static func german(_ keys: [String]) -> Words { Words(.german, texts(keys, " (de)")) }

    private static func texts(_ keys: [String], _ ending: String) -> [String: String] {
        Dictionary(keys.map { ($0, $0 + ending) }, uniquingKeysWith: { first, _ in first })
    }
}
