import DachwerkKit
import DachwerkTesting
@testable import EquipmentLendingPlugin
import Testing

@Suite struct TroubleTests {
    @Test func `HOR-18: a damage re-checks later loans and tells borrowers with alternatives`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let first = try await platform.club("Erster Verein")
        let second = try await platform.club("Zweiter Verein")
        let third = try await platform.club("Dritter Verein")
        let store = try await platform.store()
        let (pavilion, pieces) = try await platform.model("Pavillon", codes: ["P1"], in: store) {
            $0.category = "Zelte"
        }
        _ = try await platform.model("Sonnensegel", stock: 2, in: store) { $0.category = "Zelte" }
        let now = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T08:00")
        let soon = try LendingFixture.period("2025-05-10T08:00", "2025-05-11T08:00")
        let past = try LendingFixture.period("2025-04-28T08:00", "2025-04-29T08:00")
        try await platform.approved([LendingFixture.line(pavilion)], past, for: third)
        let loan = try await platform.approved([LendingFixture.line(pavilion)], now, for: first)
        let next = try await platform.approved([LendingFixture.line(pavilion)], soon, for: second)
        platform.clock.set("2025-05-06T08:00:00Z")
        let out = try await platform.handOver(loan, pieces)
        platform.clock.set("2025-05-07T08:00:00Z")
        let keeper = platform.acting(as: Lending.keeper)
        _ = try await keeper.move(out, Loan.giveBack) { $0.assignments[0].conditionIn = .broken }
        let damages = try keeper.list(Damage.self) { $0.loan == loan.reference }
        let damage = try #require(damages.first)
        #expect(try platform.noticeCount("affected-by-damage", to: second) == 1)
        #expect(try platform.noticeCount("affected-by-damage", to: third) == 0)
        let notice = try #require(
            try platform.notices().first {
                $0.code == "equipment-lending.affected-by-damage-instead"
            })
        #expect(notice.subject == next.id)
        #expect(notice.arguments["free"] == .integer(0))
        #expect(
            notice.arguments["alternative"]
                == .localized(LocalizedText("Sonnensegel", in: .german)))
        #expect(try platform.now(next).shortOf == [pavilion.reference])
        platform.clock.set("2025-05-09T08:00:00Z")
        _ = try await keeper.move(damage, Damage.resolve)
        #expect(try platform.now(next).shortOf.isEmpty)
        #expect(try platform.noticeCount("covered-again", to: second) == 1)
        platform.clock.set("2025-05-10T08:00:00Z")
        _ = try await platform.handOver(next, pieces)
    }

    @Test func `HOR-18: who asked first keeps what was promised`() async throws {
        let platform = try await LendingFixture.boot()
        let first = try await platform.club("Erster Verein")
        let second = try await platform.club("Zweiter Verein")
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 4, in: store)
        let chair = try await platform.model("Stuhl", stock: 4, in: store)
        let day = try LendingFixture.period("2025-05-10T08:00", "2025-05-10T16:00")
        let early = try await platform.approved([LendingFixture.line(table, 2)], day, for: first)
        let late = try await platform.approved(
            [LendingFixture.line(table, 2), LendingFixture.line(chair, 4)], day, for: second)
        let keeper = platform.acting(as: Lending.keeper)
        let damage = try await keeper.create(Damage.self) { $0.model = table.reference }
        #expect(try platform.now(early).shortOf.isEmpty)
        #expect(try platform.now(late).shortOf == [table.reference])
        let tables = try keeper.availability(of: table.reference, quantity: 1, in: day)
        #expect(tables.total == 3)
        #expect(tables.free == 1)
        let chairs = try keeper.availability(of: chair.reference, quantity: 1, in: day)
        #expect(chairs.free == 0, "What is not short stays held.")
        platform.clock.set("2025-05-10T08:00:00Z")
        await expectRefusal("capacity.unavailable") { _ = try await platform.handOver(late) }
        _ = try await keeper.move(damage, Damage.writeOff, reason: "Tischplatte gebrochen")
        let stock = try keeper.read(table.reference).stock
        #expect(stock == 3)
        #expect(try platform.now(late).shortOf == [table.reference])
        _ = try await keeper.move(early, Loan.cancel)
        #expect(try platform.now(late).shortOf.isEmpty)
    }

    @Test func `LEN-I3: overdue items are unavailable and the next borrower is warned at once`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let first = try await platform.club("Erster Verein")
        let second = try await platform.club("Zweiter Verein")
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let now = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T08:00")
        let soon = try LendingFixture.period("2025-05-09T08:00", "2025-05-10T08:00")
        let loan = try await platform.approved([LendingFixture.line(table)], now, for: first)
        let next = try await platform.approved([LendingFixture.line(table)], soon, for: second)
        platform.clock.set("2025-05-06T08:00:00Z")
        let out = try await platform.handOver(loan)
        try await platform.passDeadlines()
        #expect(try platform.now(loan).state == .handedOver)
        platform.clock.set("2025-05-07T08:01:00Z")
        try await platform.passDeadlines()
        try await platform.passDeadlines()
        #expect(try platform.now(loan).state == .overdue)
        #expect(try platform.noticeCount("affected-by-delay", to: second) == 1)
        let tomorrow = try LendingFixture.period("2025-05-08T08:00", "2025-05-08T12:00")
        await expectRefusal("capacity.unavailable") {
            try await platform.request([LendingFixture.line(table)], tomorrow, for: second)
        }
        platform.clock.set("2025-05-07T12:00:00Z")
        let keeper = platform.acting(as: Lending.keeper)
        _ = try await keeper.move(out, Loan.giveBack)
        #expect(try platform.noticeCount("covered-again", to: second) == 1)
        platform.clock.set("2025-05-09T08:00:00Z")
        _ = try await platform.handOver(next)
    }

    @Test func `reminders go out on the day before and one, three and seven days after`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-08T08:00")
        let loan = try await platform.approved([LendingFixture.line(table)], days, for: club)
        platform.clock.set("2025-05-05T08:00:00Z")
        try await platform.passDeadlines()
        try await platform.passDeadlines()
        #expect(try platform.noticeCount("hand-over-tomorrow", to: club) == 1)
        platform.clock.set("2025-05-06T08:00:00Z")
        _ = try await platform.handOver(loan)
        platform.clock.set("2025-05-07T08:00:00Z")
        try await platform.passDeadlines()
        #expect(try platform.noticeCount("return-tomorrow", to: club) == 1)
        platform.clock.set("2025-05-08T09:00:00Z")
        for (day, expected) in [0, 1, 1, 2, 2, 2, 2, 3, 3].enumerated() {
            try await platform.passDeadlines()
            try await platform.passDeadlines()
            let count = try platform.noticeCount("overdue", to: club)
            #expect(count == expected, "on day \(day) after the end")
            platform.clock.advance(days: 1)
        }
        let texts = try platform.notices().filter { $0.code.hasSuffix(".overdue-reminder") }
            .map { $0.message?.versions[.german] ?? "" }
        let delays = ["seit 3 Tagen", "seit 7 Tagen", "seit gestern"]
        #expect(
            texts.compactMap { text in delays.first { text.contains($0) } }.sorted() == delays)
    }

    @Test func `what is lost leaves the stock until it is found`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let chair = try await platform.model("Stuhl", stock: 10, in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T08:00")
        let later = try LendingFixture.period("2025-05-12T08:00", "2025-05-12T12:00")
        let loan = try await platform.approved([LendingFixture.line(chair, 5)], days, for: club)
        platform.clock.set("2025-05-06T08:00:00Z")
        let out = try await platform.handOver(loan)
        platform.clock.set("2025-05-07T08:00:00Z")
        let keeper = platform.acting(as: Lending.keeper)
        let part = try await keeper.move(out, Loan.returnPart) { $0.lines[0].returned = 3 }
        let lost = try await keeper.move(part, Loan.reportLost, reason: "Zwei Stühle gestohlen")
        let answer = try keeper.availability(of: chair.reference, quantity: 1, in: later)
        #expect(answer.free == 8)
        _ = try await keeper.move(lost, Loan.giveBack)
        let found = try keeper.availability(of: chair.reference, quantity: 1, in: later)
        #expect(found.free == 10)
    }
}
