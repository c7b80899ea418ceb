import DachwerkKit
import DachwerkTesting
@testable import EquipmentLendingPlugin
import Testing

@Suite struct LimitTests {
    @Test func `LEN-I7: a refusal by the staff carries a reason`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let request = try await platform.request([LendingFixture.line(table)], day, for: club)
        let keeper = platform.acting(as: Lending.keeper)
        await expectRefusal("value.missing", at: "reason") {
            _ = try await keeper.move(request, Loan.refuse)
        }
        let refused = try await keeper.move(
            request, Loan.refuse, reason: "Am Wochenende brauchen wir die Tische selbst."
        ) { $0.refusalKind = .stock }
        #expect(refused.state == .refused)
        #expect(try platform.noticeCount("request-refused", to: club) == 1)
    }

    @Test func `LEN-I7: a suspension has grounds and an end and names the next date`()
        async throws
    {
        let platform = try await LendingFixture.boot(at: "2025-05-02T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let manager = platform.acting(as: Lending.manager)
        await expectRefusal(
            "value.missing", at: "until", "Without grounds and end there is no suspension."
        ) {
            _ = try await manager.create(Suspension.self) {
                $0.organisation = club.reference
                $0.from = LocalDate("2025-05-01") ?? .first
            }
        }
        await expectRefusal("equipment-lending.span", "It does not end before it begins.") {
            _ = try await manager.create(Suspension.self) {
                $0.organisation = club.reference
                $0.from = LocalDate("2025-05-20") ?? .first
                $0.until = LocalDate("2025-05-01") ?? .first
                $0.grounds = "Dreimal zu spät zurückgebracht"
            }
        }
        _ = try await manager.create(Suspension.self) {
            $0.organisation = club.reference
            $0.from = LocalDate("2025-05-01") ?? .first
            $0.until = LocalDate("2025-05-20") ?? .first
            $0.grounds = "Dreimal zu spät zurückgebracht"
        }
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let refusal = await expectRefusal("equipment-lending.suspended") {
            try await platform.request([LendingFixture.line(table)], day, for: club)
        }
        #expect(refusal?.arguments["grounds"] == .text("Dreimal zu spät zurückgebracht"))
        #expect(
            refusal?.arguments["next"]
                == .period(try LendingFixture.period("2025-05-21T08:00", "2025-05-21T16:00")))
        platform.clock.set("2025-05-21T00:00:00Z")
        let later = try LendingFixture.period("2025-05-21T08:00", "2025-05-21T16:00")
        try await platform.request([LendingFixture.line(table)], later, for: club)
    }

    @Test func `length, lead time and distance have limits that name what is possible`()
        async throws
    {
        let platform = try await LendingFixture.boot(
            at: "2025-05-02T08:00:00Z", settings: #"{"maxAheadDays": 30, "maxHours": 72}"#)
        let club = try await platform.club()
        let store = try await platform.store()
        let stage = try await platform.model("Bühne", stock: 1, in: store) {
            $0.minHours = 4
            $0.leadTimeHours = 48
        }
        let cases = [
            ("2025-05-06T08:00", "2025-05-06T10:00", "too-short"),
            ("2025-05-06T08:00", "2025-05-09T09:00", "too-long"),
            ("2025-05-03T08:00", "2025-05-03T16:00", "too-soon"),
            ("2025-06-02T08:00", "2025-06-02T16:00", "too-far-ahead"),
            ("2025-05-01T08:00", "2025-05-01T16:00", "in-the-past"),
        ]
        for (start, end, code) in cases {
            let period = try LendingFixture.period(start, end)
            let refusal = await expectRefusal(Refusal.Code("equipment-lending.\(code)")) {
                try await platform.request([LendingFixture.line(stage)], period, for: club)
            }
            guard code != "too-far-ahead" else { continue }
            guard case .period(let next)? = refusal?.arguments["next"] else {
                Issue.record("\(code) names no next period.")
                continue
            }
            if code == "too-short" || code == "too-long" || code == "too-soon" {
                let loan = try await platform.request(
                    [LendingFixture.line(stage)], next, for: club)
                _ = try await platform.acting(as: Lending.keeper).move(loan, Loan.cancel)
            }
        }
    }

    @Test func `quotas count pieces at the same time and loans in a year`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club("Verein")
        let other = try await platform.club("Anderer Verein")
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 20, in: store)
        let manager = platform.acting(as: Lending.manager)
        _ = try await manager.create(Quota.self) { $0.maxSimultaneous = 5 }
        _ = try await manager.create(Quota.self) {
            $0.organisation = club.reference
            $0.maxLoansPerYear = 2
        }
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let after = try LendingFixture.period("2025-05-07T08:00", "2025-05-07T16:00")
        try await platform.request([LendingFixture.line(table, 3)], day, for: club)
        let many = await expectRefusal("equipment-lending.quota-simultaneous") {
            try await platform.request([LendingFixture.line(table, 3)], day, for: club)
        }
        #expect(many?.arguments["limit"] == .integer(5))
        #expect(many?.arguments["taken"] == .integer(3))
        try await platform.request([LendingFixture.line(table, 5)], day, for: other)
        try await platform.request([LendingFixture.line(table, 5)], after, for: club)
        await expectRefusal("equipment-lending.quota-year") {
            try await platform.request(
                [LendingFixture.line(table)],
                LendingFixture.period("2025-05-12T08:00", "2025-05-12T16:00"), for: club)
        }
    }

    @Test func `a store manages only so many hand-overs and returns a day`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store { $0.handOversPerDay = 3 }
        let table = try await platform.model("Stehtisch", stock: 20, in: store)
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let over = try LendingFixture.period("2025-05-05T08:00", "2025-05-06T16:00")
        try await platform.request([LendingFixture.line(table)], day, for: club)
        try await platform.request([LendingFixture.line(table)], over, for: club)
        let refusal = await expectRefusal("equipment-lending.day-full") {
            try await platform.request([LendingFixture.line(table)], over, for: club)
        }
        #expect(refusal?.arguments["day"] == LocalDate("2025-05-06").map { .date($0) })
        let shown = try platform.acting(as: Lending.keeper).availability(
            of: table.reference, quantity: 1, in: over)
        #expect(shown.obstacles == [.dayFull], "What is shown is what is refused.")
        #expect(
            refusal?.arguments["next"]
                == .period(try LendingFixture.period("2025-05-07T08:00", "2025-05-08T16:00")))
    }

    @Test func `terms are accepted in the version of the tenant`() async throws {
        let platform = try await LendingFixture.boot(
            settings: #"{"termsVersion": "2025-01", "autoApproves": true}"#)
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let draft = try await platform.draft([LendingFixture.line(table)], day, for: club)
        let keeper = platform.acting(as: Lending.keeper)
        for version in [nil, "2024-07"] {
            await expectRefusal("equipment-lending.terms-not-accepted") {
                _ = try await keeper.move(draft, Loan.submit) { $0.termsVersion = version }
            }
        }
        let loan = try await keeper.move(draft, Loan.submit) { $0.termsVersion = "2025-01" }
        #expect(loan.state == .approved)
    }

    @Test func `all lines of a loan come from one store and name a model once`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let elsewhere = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 9, in: store)
        let tent = try await platform.model("Zelt", stock: 9, in: elsewhere)
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let mixed = [LendingFixture.line(table), LendingFixture.line(tent)]
        let twice = [LendingFixture.line(table), LendingFixture.line(table, 2)]
        for (lines, code) in [(mixed, "several-stores"), (twice, "line-twice")] {
            await expectRefusal(Refusal.Code("equipment-lending.\(code)")) {
                _ = try await platform.draft(lines, day, for: club)
            }
        }
    }
}
