import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkWeb

/// Several records at once, and codes in place of choices.
@Suite struct SeveralTests {
    private func choosing(_ screen: Screen?) -> Table.Choosing? {
        screen?.tables.first?.choosing
    }

    @Test func `a list of one state offers what its records can be led to`() async throws {
        let trial = try WorkTrial()
        try await trial.errand("a", "2026-06-01T08:00:00Z", "2026-06-02T08:00:00Z")
        let all = try await trial.screen("errands/errand")
        #expect(choosing(all) == nil)
        let asked = try await trial.screen("errands/errand", nil, [("state", "asked")])
        guard case .select(let options)? = choosing(asked)?.controls.first?.body else {
            Issue.record("there is nothing to choose")
            return
        }
        #expect(options.map(\.value) == ["accept", "refuse"])
        // Who may lead nothing on is offered nothing.
        let other = try await trial.screen("errands/errand", trial.asker, [("state", "asked")])
        #expect(choosing(other) == nil)
    }

    @Test func `each of several records has its own result, and a reload does nothing twice`()
        async throws
    {
        let trial = try WorkTrial()
        let first = try await trial.errand("a", "2026-06-01T08:00:00Z", "2026-06-02T08:00:00Z")
        let done = try await trial.errand(
            "b", "2026-06-01T08:00:00Z", "2026-06-02T08:00:00Z", moves: ["accept"])
        let form = [
            (name: "_move", value: "accept"), (name: "id", value: "\(first)"),
            (name: "id", value: "\(done)"),
            (name: "_key", value: "\(trial.scope().newIdentity)"),
        ]
        let screen = try await trial.screen("errands/errand/several", form: form)
        #expect(screen?.message?.text.contains("1 of 2") == true)
        #expect(screen?.tables.first?.rows.map { $0.cells[2][0].text }.first == "done")
        #expect(try trial.runner.read(Errand.id, first).state == "accepted")
        let again = try await trial.screen("errands/errand/several", form: form)
        #expect(again?.tables.first?.rows.map { $0.cells[2][0].text }.first == "done")
        #expect(try trial.runner.read(Errand.id, first).version == 2)
    }

    @Test func `a transition that somebody may not use is not there for several either`()
        async throws
    {
        let trial = try WorkTrial()
        let id = try await trial.errand("a", "2026-06-01T08:00:00Z", "2026-06-02T08:00:00Z")
        let form = [(name: "_move", value: "accept"), (name: "id", value: "\(id)")]
        #expect(try await trial.screen("errands/errand/several", trial.asker, form: form) == nil)
        #expect(try trial.runner.read(Errand.id, id).state == "asked")
    }

    @Test func `codes that are scanned become lines, say yes to those there, or are named`()
        async throws
    {
        let trial = try WorkTrial()
        let tag = try await trial.tag("T-1")
        let box = try #require(trial.tenant.composition.resource(Box.id))
        let codes = try #require(ScannedCodes(box.definition.fields[1], trial.scope()))
        var entries = FormEntries([(name: "tags.scan", value: "T-1\r\nT-2\r\n")])
        #expect(codes.take(&entries) == ["T-2"])
        #expect(entries["tags.0.tag"] == "\(tag)" && entries["tags.0.isBack"].isEmpty)
        entries["tags.scan"] = "T-1"
        #expect(codes.take(&entries).isEmpty)
        #expect(entries["tags.0.isBack"] == "true" && entries.lines(of: "tags") == [0])
        // What bears no code of its own is chosen as ever.
        let errand = try #require(trial.tenant.composition.resource(Errand.id))
        #expect(errand.definition.fields.allSatisfy { ScannedCodes($0, trial.scope()) == nil })
    }
}
