import DachwerkKit
import Synchronization

/// A sound board of notes; each leaky module differs from it in one thing.
enum NoteDuty {
    static let editor = Duty("notes.editor", "Keeps the notes.")
}

/// A note.
enum Note: Resource {
    static let id: ResourceID = "notes.note"
    static let title = Field<String>("title", .length(1...120), .searchable, .impersonal)
    static let author = Field<String?>(
        "author", .personal(purpose: "asking back", basis: .consent, retention: .months(12)))
    static let echo = Field<String?>("echo", .computed, .impersonal, .length(0...2_000))
    static let count = Field<Int?>("count", .computed)
    static let resource = ResourceDefinition(
        Note.self, fields: title, author, echo, count, access: access)

    static let access = Access<Note> {
        $0.allow(NoteDuty.editor, .read, .create, .change, .erase, .export, .import)
        $0.allow(.everyone, .read, only: title)
    }

    static let words: [String: String] = [
        "notes": "Notes", "notes.count": "Count",
        "notes.note": "Note", "notes.note.title": "Title", "notes.note.author": "Author",
        "notes.note.echo": "Echo", "notes.note.count": "Count", "notes.editor": "Editor",
    ]

    static func register(in registrar: inout Registrar) {
        registrar.add(NoteDuty.editor)
        registrar.add(resource)
        registrar.add(Words(.german, words))
        registrar.add(Words(.english, words))
    }

    static let manifest = ModuleManifest(provides: "notes", version: "1.0", summary: "Notes.")
}

/// Keeps every promise.
struct SoundModule: CapabilityModule {
    static let manifest = Note.manifest
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) { Note.register(in: &registrar) }
}

/// Keeps the last title in a static and shows it to the next one, whichever tenant asks.
struct GossipingModule: CapabilityModule {
    static let manifest = Note.manifest
    private static let last = Mutex<String?>(nil)
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        Note.register(in: &registrar)
        registrar.add(
            Rule("gossip", Note.self, on: .create) { note, _ in
                note.after.echo = Self.last.withLock { $0 }
                let title = note.after.title
                Self.last.withLock { $0 = title }
            })
    }
}

/// Writes an older title over a newer one.
struct ForgettingModule: CapabilityModule {
    static let manifest = Note.manifest
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        Note.register(in: &registrar)
        registrar.add(
            Rule("forget", Note.self, on: .change) { note, _ in
                if let before = note.before { note.after.title = before.title }
            })
    }
}

/// Keeps names of erased persons in its numbers' names.
struct HoardingModule: CapabilityModule {
    static let manifest = Note.manifest
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        Note.register(in: &registrar)
        registrar.add(
            Rule("hoard", Note.self, on: .create) { note, context in
                _ = try context.nextNumber("by-\(note.after.author ?? "")")
            })
    }
}

/// Keeps the author for ever in a field that is said to name nobody.
struct RememberingModule: CapabilityModule {
    static let manifest = Note.manifest
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        Note.register(in: &registrar)
        registrar.add(
            Rule("remember", Note.self, on: .create) { note, _ in
                note.after.echo = note.after.author
            })
    }
}

/// Takes chance from elsewhere than its context.
struct GamblingModule: CapabilityModule {
    static let manifest = Note.manifest
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        Note.register(in: &registrar)
        registrar.add(
            Rule("gamble", Note.self, on: .create) { note, _ in
                note.after.count = Int.random(in: 0...1_000_000)
            })
    }
}

/// Counts up whenever its job runs.
struct RestlessModule: CapabilityModule {
    static let manifest = Note.manifest
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        Note.register(in: &registrar)
        registrar.add(
            Job("notes.count", everyMinutes: 60, "Counts.") { context in
                for note in try context.records(Note.self) {
                    try context.change(note) { $0.count = (note.count ?? 0) + 1 }
                }
            })
    }
}

/// Tells the same again with every look at its deadlines.
struct NaggingModule: CapabilityModule {
    static let manifest = Note.manifest
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        Note.register(in: &registrar)
        registrar.add(
            Rule("promise", Note.self, on: .create, at: .after) { note, context in
                try context.setDeadline("answer", of: note.after, due: context.now)
            })
        registrar.add(
            Deadlines(Note.self) { note, _, context in
                try context.notify(
                    DachwerkKit.Notice("notes.nag", about: note, to: NoteDuty.editor))
                try context.setDeadline("answer", of: note, due: context.now)
                return nil
            })
    }
}

/// Refuses without words.
struct MumblingModule: CapabilityModule {
    static let manifest = Note.manifest
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        Note.register(in: &registrar)
        registrar.add(
            Rule("mumble", Note.self, on: .erase) { _, _ in
                throw Refusal(undeclared: "notes.mumble")
            })
    }
}

/// Leaves its traces in records of a neighbour.
struct LitteringModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "litter", version: "1.0", requires: [.capability("notes", from: "1.0")],
        summary: "Leaves traces.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Scrap.resource)
        let words = ["litter": "Litter", "litter.scrap": "Scrap", "litter.scrap.size": "Size"]
        registrar.add(Words(.german, words))
        registrar.add(Words(.english, words))
        registrar.add(
            Rule("litter", Scrap.self, on: .create, at: .after) { _, context in
                try context.create(Note.self) { $0.title = "left by litter.scrap" }
            })
    }
}

/// A scrap.
enum Scrap: Resource {
    static let id: ResourceID = "litter.scrap"
    static let size = Field<Int>("size", .default(1))
    static let resource = ResourceDefinition(Scrap.self, fields: size, access: access)
    static let access = Access<Scrap> {
        $0.allow(.everyone, .read)
    }
}

/// Holds a person's name and says nothing of privacy.
struct CarelessModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "careless", version: "1.0", summary: "Forgets the law.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Visitor.resource)
        let words = [
            "careless": "Careless", "careless.visitor": "Visitor",
            "careless.visitor.personName": "Name",
        ]
        registrar.add(Words(.german, words))
        registrar.add(Words(.english, words))
    }
}

/// A visitor.
enum Visitor: Resource {
    static let id: ResourceID = "careless.visitor"
    static let personName = Field<String>("personName")
    static let resource = ResourceDefinition(Visitor.self, fields: personName, access: access)
    static let access = Access<Visitor> {
        $0.allow(.everyone, .read)
    }
}

/// Allows something to a duty that nobody registered.
struct MuddledModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "notes", version: "1.0", summary: "Forgets its duty.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Note.resource)
        registrar.add(Words(.german, Note.words))
        registrar.add(Words(.english, Note.words))
    }
}
