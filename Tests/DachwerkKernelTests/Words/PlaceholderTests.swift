import DachwerkKit
import DachwerkTesting
import Testing

/// Faults in words are found when the platform starts.
@Suite struct PlaceholderTests {
    @Test func `a sentence that is filled differently in two languages is a fault`() async {
        await #expect(throws: TestPlatform.BootFailure.self) {
            try await TestPlatform.boot([UnevenWordsModule.self])
        }
    }

    @Test func `a refusal with a hole and one with a raw name are reported to the author`()
        async throws
    {
        let platform = try await TestPlatform.boot([LooseWordsModule.self])
        let editor = platform.acting(as: LooseWordsModule.editor)
        await withKnownIssue {
            _ = try? await editor.create(LooseNote.self) { $0.title = "hole" }
        } matching: { issue in
            issue.comments.contains { $0.rawValue.contains("has a hole: day") }
        }
        await withKnownIssue {
            _ = try? await editor.create(LooseNote.self) { $0.title = "code" }
        } matching: { issue in
            issue.comments.contains { $0.rawValue.contains("only programs know") }
        }
    }
}

private struct UnevenWordsModule: CapabilityModule {
    static let manifest = ModuleManifest(provides: "uneven", version: "1.0", summary: "Uneven.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Words(.english, ["uneven.late": "Late by {days} days."]))
        registrar.add(Words(.german, ["uneven.late": "Zu spät."]))
    }
}

private struct LooseWordsModule: CapabilityModule {
    static let manifest = ModuleManifest(provides: "loose", version: "1.0", summary: "Loose.")
    static let editor = Duty("loose.editor", "Writes.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(Self.editor)
        registrar.add(LooseNote.resource)
        registrar.add(LooseNote.refusing)
        registrar.add(LooseMessages())
        for language in [LanguageTag.english, .german] {
            registrar.add(
                Words(
                    language,
                    [
                        "loose": "x", "loose.late": "{day}", "loose.editor": "x", "loose.note": "x",
                        "loose.note.title": "x", "loose.note.state.draft": "x",
                        "loose.note.state.shown": "x", "loose.note.move.show": "x",
                    ]))
        }
    }
}

private struct LooseMessages: MessageCatalog {
    static let capability = "loose"
    let late = refusal("late", .content("day"))
}

private enum LooseNote: Resource {
    enum State: String, LifecycleState { case draft, shown }
    static let id: ResourceID = "loose.note"
    static let title = Field<String>("title", .length(1...80), .impersonal)
    static let show = Transition("show", from: .draft, to: .shown)
    static let resource = ResourceDefinition(
        LooseNote.self, fields: title, lifecycle: Lifecycle(from: .draft, moves: show),
        access: access)
    static let refusing = Rule("refusing", LooseNote.self, on: .create) { change, _ in
        throw LooseMessages().late(change.after.title == "hole" ? .null : .text("shown"))
    }
    static let access = Access<LooseNote> {
        $0.allow(LooseWordsModule.editor, .read, .create)
        $0.allow(LooseWordsModule.editor, moving: show)
    }
}
