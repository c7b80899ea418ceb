import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkWeb

/// Days, lanes and paper follow from the dates and pools of a resource alone.
@Suite struct CalendarTests {
    private func calendar(_ screen: Screen?) throws -> DachwerkWeb.Calendar {
        for case .calendar(let calendar) in try #require(screen).blocks { return calendar }
        throw Refusal.notFound
    }

    private func lanes(_ screen: Screen?) throws -> Lanes {
        for case .lanes(let lanes) in try #require(screen).blocks { return lanes }
        throw Refusal.notFound
    }

    @Test func `a month has each of its days, with what takes place and from when`() async throws {
        let trial = try WorkTrial()
        try await trial.errand("long", "2026-05-30T08:00:00Z", "2026-06-02T10:00:00Z")
        let asked = [(name: "view", value: "month"), (name: "date", value: "2026-05-17")]
        let month = try calendar(try await trial.screen("errands/errand/calendar", nil, asked))
        #expect(month.days.count == 31 && month.title == "May 2026")
        #expect(month.days.filter { !$0.entries.isEmpty }.map(\.number) == ["30", "31"])
        #expect(month.days[29].entries.map(\.time) == ["10:00 –"])
        #expect(month.days[30].entries.map(\.isContinued) == [true])
        // The first of May 2026 is a Friday.
        #expect(month.content["column"] as? String == "start-5")
    }

    @Test func `a week begins on Monday, and each state has its own address`() async throws {
        let trial = try WorkTrial()
        let asked = [(name: "view", value: "week"), (name: "date", value: "2026-05-07")]
        let week = try calendar(try await trial.screen("errands/errand/calendar", nil, asked))
        #expect(week.days.map(\.number) == ["4", "5", "6", "7", "8", "9", "10"])
        #expect(
            week.steps.map(\.address) == [
                "/errands/errand/calendar?view=week&date=2026-04-27",
                "/errands/errand/calendar?view=week&date=2026-05-04",
                "/errands/errand/calendar?view=week&date=2026-05-11",
            ])
        #expect(week.views.filter(\.isCurrent).map(\.text) == ["Week"])
    }

    @Test func `a resource without a date has no calendar, one without a pool no lanes`()
        async throws
    {
        let trial = try WorkTrial()
        #expect(try await trial.screen("errands/cart/calendar") == nil)
        await #expect(throws: Refusal.notFound) {
            _ = try await trial.screen("errands/errand/free")
        }
    }

    @Test func `a lane says for each day how many are free`() async throws {
        let trial = try WorkTrial()
        let cart = try await trial.cart("Red", size: 2)
        try await trial.errand(
            "a", "2026-05-05T08:00:00Z", "2026-05-06T08:00:00Z", cart: cart)
        try await trial.errand(
            "b", "2026-05-06T06:00:00Z", "2026-05-06T10:00:00Z", cart: cart)
        let lanes = try lanes(try await trial.screen("errands/cart/free"))
        let lane = try #require(lanes.lanes.first)
        #expect(lane.cells.prefix(4).map(\.text) == ["2/2", "1/2", "0/2", "2/2"])
        #expect(lane.cells[2].tone == Lanes.Tone.none)
        // Who does not see the pools is told nothing of them.
        await #expect(throws: Refusal.notFound) {
            _ = try await trial.screen("errands/cart/free", trial.asker)
        }
    }

    @Test func `a record is printed in one language or in two side by side`() async throws {
        let trial = try WorkTrial()
        let id = try await trial.errand("slip", "2026-05-05T08:00:00Z", "2026-05-06T08:00:00Z")
        let errand = try #require(trial.tenant.composition.resource(Errand.id))
        func sheet(_ parameters: [(name: String, value: String)]) throws -> PrintSheet {
            try #require(
                try PrintScreen(
                    scope: trial.scope(), resource: errand, id: id, name: nil,
                    parameters: parameters
                ).sheet())
        }
        let one = try sheet([])
        #expect(one.rows.allSatisfy { $0.cells.count == 1 })
        let two = try sheet([("with", "de")])
        #expect(two.languages == [.english, .german])
        #expect(two.rows.allSatisfy { $0.cells.count == 2 })
        // A form that nobody declared does not exist.
        let other = PrintScreen(
            scope: trial.scope(), resource: errand, id: id, name: "ticket", parameters: [])
        #expect(try other.sheet() == nil)
    }
}
