import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkWeb

/// Figures and tables as pages: the chart says what the table says, and hides what it hides.
@Suite struct FigurePageTests {
    private func drawn(_ screen: Screen) -> Chart? {
        screen.blocks.lazy.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
            .first
    }

    @Test func `figures are shown to those whose duty they are, for the days they choose`()
        async throws
    {
        let trial = try WorkTrial()
        let editor = trial.tenant.session(
            for: Actor(kind: .person, id: "editor", duties: [NotesModule.editor.id]))
        _ = try await editor.perform(Operation(Note.id, .create, fields: ["title": .text("one")]))
        let screen = try FiguresScreen(
            scope: trial.scope(editor), parameters: [("from", "2026-05-01")]
        ).screen()
        let rows = screen.tables.flatMap(\.rows)
        let values = rows.flatMap { $0.cells[1].map(\.text) }
        #expect(values.contains("1 of 1 (100\u{A0}%)"))
        #expect(FigureScreen(trial.scope(), "notes.all", []) == nil)
    }

    @Test func `a figure has a chart over time and the same numbers beside it`() async throws {
        let trial = try WorkTrial()
        let editor = trial.tenant.session(
            for: Actor(kind: .person, id: "editor", duties: [NotesModule.editor.id]))
        _ = try await editor.perform(Operation(Note.id, .create, fields: ["title": .text("one")]))
        let screen = try #require(FigureScreen(trial.scope(editor), "notes.all", [])).screen()
        let chart = try #require(drawn(screen))
        #expect(chart.bars.map(\.text) == screen.tables[0].rows.map { $0.cells[1][0].text })
        #expect(chart.bars.last?.label == "2/2026")
        let svg = try #require(chart.content["svg"] as? String)
        #expect(svg.contains("role=\"img\"") && !svg.contains("style="))
    }

    @Test func `what is too small to be published is in neither chart nor table`() async throws {
        let trial = try WorkTrial()
        for title in ["big 1", "big 2", "big 3", "big 4", "small 1"] {
            try await trial.errand(title, "2026-05-05T08:00:00Z", "2026-05-06T08:00:00Z")
        }
        let page = try #require(TabulationScreen(trial.scope(), "errands.by-size", []))
        let screen = try page.screen()
        let texts =
            (drawn(screen)?.bars.map(\.text) ?? [])
            + screen.tables.flatMap(\.rows).flatMap(\.cells).flatMap { $0.map(\.text) }
        #expect(texts.contains("hidden") && !texts.contains("1"))
        let full = try #require(
            TabulationScreen(trial.scope(), "errands.by-size", [("detail", "full")])
        ).screen()
        #expect(drawn(full)?.bars.map(\.text) == ["4", "1"])
        #expect(TabulationScreen(trial.scope(trial.asker), "errands.by-size", []) == nil)
    }

    @Test func `a name in a chart is escaped`() {
        let chart = Chart(
            title: "<b>\"", bars: [Chart.Bar(label: "<script>", value: 1, text: "1 & 2")])
        let svg = chart.content["svg"] as? String ?? ""
        #expect(!svg.contains("<script>") && !svg.contains("<b>") && svg.contains("1 &amp; 2"))
    }
}
