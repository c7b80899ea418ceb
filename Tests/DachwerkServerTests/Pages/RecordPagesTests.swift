import DachwerkKernel
import DachwerkKit
import Testing

@testable import DachwerkWeb

/// Pages that follow from the declaration of a resource alone, through the one door.
@Suite struct RecordPagesTests {
    private let tenants: SampleTenants
    private let editor: Session

    init() throws {
        tenants = try SampleTenants()
        editor = tenants.alpha.session(
            for: Actor(kind: .person, id: "editor", duties: [NotesModule.editor.id]))
    }

    private func pages(
        _ session: Session? = nil, _ parameters: [(name: String, value: String)] = [],
        form: [(name: String, value: String)]? = nil
    ) -> RecordPages {
        let text = PageText(words: PageWords(language: .english), wishes: [.english])
        return RecordPages(
            scope: PageScope(session: session ?? editor, text: text), parameters: parameters,
            form: form.map { FormEntries($0) })
    }

    private func screen(
        _ path: String, _ session: Session? = nil,
        _ parameters: [(name: String, value: String)] = [],
        form: [(name: String, value: String)]? = nil
    ) async throws -> Screen? {
        let result = try await pages(session, parameters, form: form).result(path.segments)
        guard case .screen(let screen)? = result else { return nil }
        return screen
    }

    private func redirect(
        _ path: String, _ form: [(name: String, value: String)], _ session: Session? = nil
    ) async throws -> String? {
        let result = try await pages(session, form: form).result(path.segments)
        guard case .redirect(let address)? = result else { return nil }
        return address
    }

    private func isThere(_ path: String, _ session: Session? = nil) async throws -> Bool {
        try await pages(session).result(path.segments) != nil
    }

    private func note(_ title: String = "First") async throws -> RecordID {
        let outcome = try await editor.perform(
            Operation(Note.id, .create, fields: ["title": .text(title)]))
        return try #require(outcome.id)
    }

    private func notes() throws -> [VisibleRecord] {
        try editor.list(Note.id, ListRequest()).records
    }

    private func form(_ screen: Screen?) throws -> PageForm {
        for case .form(let form) in try #require(screen).blocks { return form }
        throw Refusal.notFound
    }

    private func sent(
        _ form: PageForm, _ changes: [(name: String, value: String)]
    ) -> [(name: String, value: String)] {
        form.hidden.map { ($0.name, $0.value) } + changes
    }

    @Test func `a list has its rows, its states and a way to make something`() async throws {
        _ = try await note()
        let screen = try #require(try await screen("notes/note"))
        #expect(screen.actions.map(\.address).contains("/notes/note/new"))
        let tables = screen.blocks.compactMap {
            if case .table(let table) = $0 { table } else { nil }
        }
        #expect(tables.first?.rows.count == 1)
        #expect(tables.first?.rows.first?.cells.first?.map(\.text) == ["First"])
    }

    @Test func `a filter that does not fit is said, and the page stays`() async throws {
        let screen = try #require(
            try await screen("notes/note", nil, [("count", "many"), ("lang", "en")]))
        #expect(screen.message?.isProblem == true)
        // What was left empty asks for nothing.
        let empty = try #require(try await self.screen("notes/note", nil, [("state", "")]))
        #expect(empty.message == nil)
    }

    @Test func `a form that was sent makes a record, and sent again makes no second one`()
        async throws
    {
        let form = try form(try await screen("notes/note/new"))
        let fields = sent(form, [("title", "Zelt"), ("count", "3"), ("worth", "12,50")])
        let first = try await redirect("notes/note/new", fields)
        let again = try await redirect("notes/note/new", fields)
        #expect(first == again)
        let notes = try notes()
        #expect(notes.count == 1)
        #expect(notes.first?.content(2) == .money(Money(cents: 1_250)))
    }

    @Test func `a form with a fault keeps all input and names every place`() async throws {
        let form = try form(try await screen("notes/note/new"))
        let screen = try await screen(
            "notes/note/new", form: sent(form, [("title", ""), ("count", "12"), ("worth", "5")]))
        let again = try self.form(screen)
        #expect(screen?.message?.isProblem == true)
        let links = screen?.message?.faults.map(\.address) ?? []
        #expect(links.contains("#f-title"))
        let worth = again.controls.first { $0.name == "worth" }
        guard case .input(_, let value, _)? = worth?.body else {
            Issue.record("there is no control for the worth")
            return
        }
        #expect(value == "5")
        #expect(again.controls.first { $0.name == "title" }?.fault != nil)
        #expect(try notes().isEmpty)
    }

    @Test func `what somebody else changed meanwhile is not overwritten`() async throws {
        let id = try await note()
        let form = try form(try await screen("notes/note/\(id)/edit"))
        _ = try await editor.perform(
            Operation(Note.id, .change(id), fields: ["title": .text("Theirs")]))
        let screen = try await screen(
            "notes/note/\(id)/edit", form: sent(form, [("title", "Mine"), ("count", "1")]))
        #expect(screen?.message?.isProblem == true)
        #expect(try notes().first?.content(0) == .text("Theirs"))
    }

    @Test func `a step that needs a reason asks for it`() async throws {
        let id = try await note()
        let path = "notes/note/\(id)/finish"
        let form = try form(try await screen(path))
        let refused = try await screen(path, form: sent(form, [("_reason", "")]))
        #expect(refused?.message?.isProblem == true)
        let address = try await redirect(path, sent(form, [("_reason", "it is over")]))
        #expect(address == "/notes/note/\(id)?done=finish")
        #expect(try notes().first?.state == "done")
    }

    @Test func `who may only look is offered nothing else`() async throws {
        let id = try await note()
        let reader = tenants.alpha.publicSession
        let screen = try #require(try await screen("notes/note/\(id)", reader))
        #expect(screen.actions.isEmpty)
        for path in ["new", "\(id)/edit", "\(id)/erase", "\(id)/finish"] {
            #expect(try await isThere("notes/note/\(path)", reader) == false, "\(path)")
        }
    }

    @Test func `who may only create is thanked and shown nothing`() async throws {
        let form = try form(try await screen("notes/wish/new", tenants.alpha.publicSession))
        let address = try await redirect(
            "notes/wish/new", sent(form, [("text", "A swing")]), tenants.alpha.publicSession)
        #expect(address == "/notes?done=sent")
        let thanks = try await screen("notes", tenants.alpha.publicSession, [("done", "sent")])
        #expect(thanks?.message?.text.isEmpty == false && thanks?.message?.isProblem == false)
    }

    @Test func `what the tenant does not have has no page`() async throws {
        #expect(try await isThere("secrets/secret") == false)
        #expect(try await isThere("secrets") == false)
        #expect(try await isThere("notes"))
    }
}

extension String {
    /// The parts of a path.
    fileprivate var segments: [Substring] { split(separator: "/") }
}
