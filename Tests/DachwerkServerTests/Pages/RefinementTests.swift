import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkWeb

/// What a module adds to pages: each stands where it belongs, for whom it is, and for nobody else.
@Suite struct RefinementTests {
    @Test func `a panel stands on the records and before the people that it is for`() async throws {
        let trial = try await RosterTrial()
        _ = try await trial.enter([("Ada", "30")])
        let ada = try trial.id("Ada")
        let shown = try #require(try await trial.screen("roster/visitor/\(ada)"))
        let panel = try #require(shown.tables.first { $0.title == "Total" })
        #expect(panel.columns.map(\.label) == ["Meeting", "Minutes"])
        #expect(panel.rows.first?.cells[1].first?.text == "30")
        #expect(panel.columns[1].isNumber)
        // A meeting has no name, but it has an address.
        #expect(panel.rows.first?.address == "/roster/meeting/\(trial.meeting)")
        let passing = try await trial.screen("roster/visitor/\(try trial.id("Passing by"))")
        #expect(passing?.tables.contains { $0.title == "Total" } == false)
        let guest = try await trial.screen("roster/visitor/\(ada)", trial.guest)
        #expect(guest?.tables.contains { $0.title == "Total" } == false)
    }

    @Test func `an action opens a form in which stands what follows`() async throws {
        let trial = try await RosterTrial()
        let shown = try await trial.screen("roster/meeting/\(trial.meeting)")
        let action = try #require(shown?.actions.first { $0.text == "Repeat" })
        #expect(action.address == "/roster/meeting/new?course=\(trial.course)&room=Hall")
        let guest = try await trial.screen("roster/meeting/\(trial.meeting)", trial.guest)
        #expect(guest?.actions.contains { $0.text == "Repeat" } == false)
    }

    @Test func `fields that belong together stand under one heading`() async throws {
        let trial = try await RosterTrial()
        let form = try #require(try await trial.screen("roster/meeting/new")?.form)
        let all = form.controls + (form.further?.controls ?? [])
        let group = try #require(all.first { $0.label == "Where" })
        #expect(group.separate.map(\.name) == ["room", "floor"])
        let shown = try #require(try await trial.screen("roster/meeting/\(trial.meeting)"))
        let titles = shown.blocks.compactMap {
            if case .facts(let facts) = $0 { facts.title } else { nil }
        }
        #expect(titles == ["Where"])
        // What is wrong in a group is found from the list of faults.
        let wrong = try await trial.screen(
            "roster/meeting/new", form: [("_do", "save"), ("floor", "x")])
        #expect(wrong?.message?.faults.contains { $0.address == "#f-floor" } == true)
    }

    @Test func `a page says what the module words for it`() async throws {
        let trial = try await RosterTrial()
        let form = try await trial.screen("roster/meeting/new")
        #expect(form?.title == "Plan a meeting")
        #expect(form?.form?.lead == "Guests hear of it.")
        #expect(try await trial.screen("roster/visitor")?.lead == "All who ever came.")
    }

    @Test func `a card on the desk and the page it leads to are for their duty alone`()
        async throws
    {
        let trial = try await RosterTrial()
        let desk = try DeskScreen(scope: trial.scope()).screen()
        let card = try #require(desk.cards.first { $0.title == "Unknown" })
        #expect(card.count == 1)
        #expect(card.address == "/roster/overview")
        #expect(card.lines.map(\.text) == ["Ada"])
        let page = try #require(try await trial.screen("roster/overview"))
        #expect(page.lead == "Every course.")
        #expect(page.tables.first?.rows.first?.cells[1].first?.tone == "missing")
        let guest = try DeskScreen(scope: trial.scope(trial.guest)).screen()
        #expect(!guest.cards.contains { $0.title == "Unknown" })
        #expect(throws: Refusal.self) {
            try trial.guest.table(of: try #require(trial.host.modulePages.first))
        }
    }

    @Test func `a page in place of a list leaves the list one step away`() async throws {
        let trial = try await RosterTrial()
        let page = try #require(try await trial.screen("roster/course"))
        #expect(page.title == "Overview")
        let way = try #require(page.actions.first)
        #expect(way.address == "/roster/course?all=true")
        let list = try await trial.screen("roster/course", nil, [("all", "true")])
        #expect(list?.title == "Courses")
        #expect(try await trial.screen("roster/course", trial.guest)?.title == "Courses")
    }

    @Test func `a map shows the points that the reader sees, and none where there is one`()
        async throws
    {
        let trial = try await RosterTrial()
        #expect(try await trial.screen("roster/visitor/map") == nil)
        try await trial.visitor("North", north: "51.52", east: "7.46")
        try await trial.visitor("South", north: "51,50", east: "7.46")
        let map = try #require(
            try await trial.screen("roster/visitor/map")?.blocks.lazy.compactMap {
                if case .map(let map) = $0 { map } else { nil }
            }.first)
        #expect(map.points.map(\.title) == ["North", "South"])
        let drawing = try #require(map.content["svg"] as? String)
        #expect(drawing.contains("500 m"))
        let guest = try await trial.screen("roster/visitor/map", trial.guest)
        #expect(guest == nil)
    }
}
