import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkWeb

/// A whole evening entered at once, each number through the same door.
@Suite struct EntrySheetTests {
    private func screen(_ result: PageResult?) -> Screen? {
        if case .screen(let screen)? = result { screen } else { nil }
    }

    private func isRedirect(_ result: PageResult?) -> Bool {
        if case .redirect? = result { true } else { false }
    }

    private func value(_ name: String, _ screen: Screen?, _ trial: RosterTrial) throws -> String {
        let id = try trial.id(name)
        let control = screen?.form?.controls.first { $0.name == "row.\(id)" }
        guard case .input(_, let value, _)? = control?.body else { return "" }
        return value
    }

    @Test func `everybody who is expected stands on the sheet, with what was entered`()
        async throws
    {
        let trial = try await RosterTrial()
        let empty = try #require(try await trial.screen(trial.column))
        #expect(empty.form?.controls.map(\.label) == ["Ada", "Bela"])
        #expect(isRedirect(try await trial.enter([("Ada", "30"), ("Bela", "")])))
        let filled = try await trial.screen(trial.column)
        #expect(try value("Ada", filled, trial) == "30")
        #expect(try value("Bela", filled, trial) == "")
        let sheet = try #require(
            try await trial.screen("roster/course/\(trial.course)/sheet/presence"))
        let table = try #require(sheet.tables.first)
        #expect(table.rows.map { $0.cells[1].first?.text } == ["30", "–"])
        #expect(table.rows.map { $0.cells[2].first?.text } == ["30", "0"])
        #expect(table.columns[1].order == "/\(trial.column)")
    }

    @Test func `one button enters what is usual wherever nothing stands, and saves nothing`()
        async throws
    {
        let trial = try await RosterTrial()
        let filled = screen(try await trial.enter([("Ada", "0")], action: "fill"))
        #expect(try value("Ada", filled, trial) == "0")
        #expect(try value("Bela", filled, trial) == "90")
        #expect(filled?.form?.other == nil)
        #expect(try trial.host.list(Presence.id, ListRequest()).records.isEmpty)
    }

    @Test func `what is refused stands at its number and stops none of the others`() async throws {
        let trial = try await RosterTrial()
        let shown = screen(try await trial.enter([("Ada", "91"), ("Bela", "45")]))
        let message = try #require(shown?.message)
        #expect(message.isProblem)
        #expect(message.text == "Entered: 1 of 2.")
        #expect(message.faults.map(\.text) == ["Ada: Give a number from 0 to 90."])
        #expect(try value("Ada", shown, trial) == "91")
        #expect(
            shown?.form?.controls.map { $0.fault } == ["Give a number from 0 to 90.", nil])
        let kept = try trial.host.list(Presence.id, ListRequest()).records
        #expect(kept.count == 1)
        // The form can be sent again as it stands.
        let ada = try trial.id("Ada")
        let tags = shown?.form?.hidden.filter { $0.name.hasPrefix("_tag.") } ?? []
        #expect(!tags.contains { $0.name == "_tag.\(ada)" })
        let again = try await trial.enter(
            [("Ada", "90"), ("Bela", "50")], tags: tags.map { ($0.name, $0.value) })
        #expect(isRedirect(again))
    }

    @Test func `what somebody else changed meanwhile is not overwritten`() async throws {
        let trial = try await RosterTrial()
        _ = try await trial.enter([("Ada", "30")])
        let form = try await trial.screen(trial.column)?.form
        let tags = (form?.hidden ?? []).filter { $0.name.hasPrefix("_tag.") }
            .map { (name: $0.name, value: $0.value) }
        #expect(tags.count == 1)
        #expect(isRedirect(try await trial.enter([("Ada", "40")], tags: tags)))
        let late = screen(try await trial.enter([("Ada", "50")], tags: tags))
        #expect(late?.message?.isProblem == true)
        #expect(try value("Ada", try await trial.screen(trial.column), trial) == "40")
    }

    @Test func `what is no number, and what would be taken away, is said and not entered`()
        async throws
    {
        let trial = try await RosterTrial()
        _ = try await trial.enter([("Ada", "30")])
        let shown = screen(try await trial.enter([("Ada", ""), ("Bela", "some")]))
        #expect(shown?.message?.faults.count == 2)
        #expect(try trial.host.list(Presence.id, ListRequest()).records.count == 1)
    }

    @Test func `who enters nothing has no sheet`() async throws {
        let trial = try await RosterTrial()
        #expect(try await trial.screen(trial.column, trial.guest) == nil)
        #expect(try await trial.enter([("Ada", "30")], as: trial.guest) == nil)
        let course = try await trial.screen("roster/course/\(trial.course)", trial.guest)
        #expect(course?.actions.contains { $0.text == "Presence" } == false)
        let host = try await trial.screen("roster/course/\(trial.course)")
        #expect(host?.actions.contains { $0.text == "Presence" } == true)
        let meeting = try await trial.screen("roster/meeting/\(trial.meeting)")
        #expect(meeting?.actions.first { $0.text == "Presence" }?.address == "/\(trial.column)")
    }
}
