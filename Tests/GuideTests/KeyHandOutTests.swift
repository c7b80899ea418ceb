import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct KeyHandOutTests {
    @Test func `keeps every promise of the platform`() async throws {
        try await expectModuleConforms(KeyHandOutModule.self)
    }

    @Test func `a key that is out is not handed out again`() async throws {
        let platform = try await TestPlatform.boot(
            [KeyHandOutModule.self], at: "2026-03-02T09:00:00Z")
        let keeper = platform.acting(as: KeyHandOutModule.keeper)
        let key = try await keeper.create(HouseKey.self) {
            $0.code = "S-12"
            $0.opens = LocalizedText("Saal", in: .german)
        }
        let first = try await keeper.create(HandOut.self) { fill(&$0, with: key) }
        await expectRefusal("key-hand-out.already-out") {
            try await keeper.create(HandOut.self) { fill(&$0, with: key) }
        }
        try await keeper.move(first, HandOut.giveBack)
        try await keeper.create(HandOut.self) { fill(&$0, with: key) }
    }

    @Test func `keys that stay out are told of, and again after a week`() async throws {
        let platform = try await TestPlatform.boot(
            [KeyHandOutModule.self], at: "2026-03-02T09:00:00Z")
        let keeper = platform.acting(as: KeyHandOutModule.keeper)
        let key = try await keeper.create(HouseKey.self) {
            $0.code = "S-12"
            $0.opens = LocalizedText("Saal", in: .german)
        }
        try await keeper.create(HandOut.self) { fill(&$0, with: key) }
        platform.clock.set("2026-03-07T00:00:00Z")
        try await platform.runJob("platform.deadlines")
        try await platform.runJob("platform.deadlines")
        #expect(try platform.notices().map(\.code) == ["key-hand-out.overdue"])
        platform.clock.set("2026-03-15T00:00:00Z")
        try await platform.runJob("platform.deadlines")
        #expect(try platform.notices().count == 2)
    }

    @Test func `whoever holds the receipt learns whether the keys are back, and nothing else`()
        async throws
    {
        let platform = try await TestPlatform.boot(
            [KeyHandOutModule.self], at: "2026-03-02T09:00:00Z")
        let keeper = platform.acting(as: KeyHandOutModule.keeper)
        let key = try await keeper.create(HouseKey.self) {
            $0.code = "S-12"
            $0.opens = LocalizedText("Saal", in: .german)
        }
        let first = try await keeper.create(HandOut.self) { fill(&$0, with: key) }
        let answer = try platform.acting().lookup(
            "key-hand-out.receipt", code: try #require(first.receipt))
        #expect(answer == ["number": .integer(1), "isOpen": .boolean(true)])
        let reporter = platform.acting(as: KeyHandOutModule.reporter)
        #expect(try reporter.visibleFields(of: first.reference).contains("holder") == false)
        #expect(
            try reporter.figure("key-hand-out.out", on: LocalDate("2026-12-31")!).numerator == 1)
    }

    private func fill(
        _ values: inout Values<HandOut>, with key: Record<HouseKey>
    ) {
        values.holder = "Alex Muster"
        values.dueOn = LocalDate("2026-03-06")!
        values.deposit = Money(cents: 20_00)
        values.lines = [Values<HandOutLine> { $0.key = key.reference }]
    }
}
