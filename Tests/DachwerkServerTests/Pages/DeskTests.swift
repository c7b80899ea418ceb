import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkWeb

/// The desk follows from states, transitions and dates alone, for whoever can act on them.
@Suite struct DeskTests {
    @Test func `what is due stands first, late before near, with the way to do it`() async throws {
        let trial = try WorkTrial()
        try await trial.errand(
            "near", "2026-05-05T08:00:00Z", "2026-05-06T08:00:00Z", moves: ["accept"])
        let late = try await trial.errand(
            "late", "2026-05-01T08:00:00Z", "2026-05-02T08:00:00Z", moves: ["accept"])
        try await trial.errand(
            "far", "2026-06-01T08:00:00Z", "2026-06-02T08:00:00Z", moves: ["accept"])
        let agenda = try #require(try DeskScreen(scope: trial.scope()).screen().agendas.first)
        #expect(agenda.entries.map(\.title) == ["late", "near"])
        #expect(agenda.entries.map(\.isLate) == [true, false])
        #expect(agenda.entries.map(\.left) == ["late by 2 days", "in 2 days"])
        #expect(agenda.entries.first?.links.map(\.address) == ["/errands/errand/\(late)/finish"])
    }

    @Test func `what has to be decided waits, and what is only kept or ended does not`()
        async throws
    {
        let trial = try WorkTrial()
        try await trial.errand("a", "2026-06-01T08:00:00Z", "2026-06-02T08:00:00Z")
        try await trial.errand("b", "2026-06-01T08:00:00Z", "2026-06-02T08:00:00Z")
        try await trial.errand(
            "c", "2026-06-01T08:00:00Z", "2026-06-02T08:00:00Z", moves: ["accept", "finish"])
        let screen = try DeskScreen(scope: trial.scope()).screen()
        #expect(screen.cards.map(\.count) == [2])
        #expect(screen.cards.first?.address == "/errands/errand?state=asked")
        // Who may decide nothing has nothing waiting.
        let other = try DeskScreen(scope: trial.scope(trial.asker)).screen()
        #expect(other.cards.isEmpty && other.agendas.isEmpty)
    }

    @Test func `one search finds records of every kind, and nothing that is hidden`() async throws {
        let trial = try WorkTrial()
        try await trial.errand("Fetch the Häcksler", "2026-06-01T08:00:00Z", "2026-06-02T08:00:00Z")
        _ = try await trial.cart("haecksler cart", size: 1)
        let found = try SearchScreen(scope: trial.scope(), text: "h").screen()
        #expect(found.tables.map(\.title) == ["Errand", "Cart"])
        let asker = try SearchScreen(scope: trial.scope(trial.asker), text: "h").screen()
        #expect(asker.tables.map(\.title) == ["Errand"])
        let nothing = try SearchScreen(scope: trial.scope(), text: "zebra").screen()
        #expect(nothing.message?.text.contains("zebra") == true)
    }

    @Test func `a new record is asked first for what is usual, and never in lines for later`()
        async throws
    {
        let trial = try WorkTrial()
        let form = try #require(try await trial.screen("errands/errand/new")?.form)
        #expect(form.controls.map(\.name) == ["title", "period", "cart"])
        #expect(form.further?.controls.map(\.name) == ["result", "remark"])
        #expect(form.further?.isOpen == false)
        // What is wrong in there is not hidden.
        let wrong = try await trial.screen(
            "errands/errand/new",
            form: [("_do", "save"), ("title", "x"), ("remark", String(repeating: "x", count: 41))])
        #expect(wrong?.form?.further?.isOpen == true)
    }

    @Test(arguments: [
        ("2026-05-04T09:30:00Z", "in 1 hour"), ("2026-05-04T08:20:00Z", "within the hour"),
        ("2026-05-04T05:00:00Z", "late by 3 hours"), ("2026-05-05T21:00:00Z", "tomorrow"),
        ("2026-04-30T08:00:00Z", "late by 4 days"),
    ])
    func `the time that is left is said as people say it`(moment: String, said: String) throws {
        let left = TimeLeft(
            moment: try #require(Instant(moment)), isWholeDay: false,
            now: "2026-05-04T08:00:00Z", zone: .utc)
        #expect(left.text(PageWords(language: .english)) == said)
    }

    @Test func `lists are called by the words for several, where there are any`() throws {
        let trial = try WorkTrial()
        let note = try #require(trial.tenant.composition.resource(Note.id))
        #expect(trial.scope().several(note) == "Notes")
    }
}
