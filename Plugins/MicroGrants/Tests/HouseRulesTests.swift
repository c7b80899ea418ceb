import DachwerkKit
import DachwerkTesting
@testable import MicroGrantsPlugin
import Testing

/// The rules of several houses of resources, each as JSON and nothing else.
@Suite struct HouseRulesTests {
    /// A house: its levels, share, lead times and days, and what it decides about which amounts.
    private struct House: Sendable {
        let rules: String
        /// Amounts in cents with the level that decides; 0 for none.
        let expected: [(cents: Int64, level: Int, decider: Decider?)]
    }

    private static func world(_ house: House) async throws -> GrantWorld {
        let world = try await GrantWorld.make(at: "2025-03-03T09:00:00Z", pot: 900_000_00)
        let json = house.rules
            .replacing("PROGRAMME", with: world.programme.id.description)
            .replacing("PANEL", with: world.panel.id.description)
            .replacing("KIND", with: world.kind.id.description)
        let counts = try await world.manager.importRecords(RuleSet.self, json: "[\(json)]")
        #expect(counts.created == 1)
        return world
    }

    private static let head =
        "\"programme\": \"PROGRAMME\", \"validFrom\": \"2025-01-01\", \"state\": \"published\", "
        + "\"kinds\": [{\"kind\": \"KIND\"}], "

    /// A team up to 500 euro, a jury up to 1,000.
    private static let first = House(
        rules: "{\(head)\"levels\": [{\"upTo\": \"500.00 EUR\", \"decider\": \"team\"}, "
            + "{\"upTo\": \"1000.00 EUR\", \"decider\": \"jury\", \"panel\": \"PANEL\"}]}",
        expected: [
            (1, 1, .team), (1_00, 1, .team), (250_00, 1, .team), (499_99, 1, .team),
            (500_00, 1, .team), (500_01, 2, .jury), (501_00, 2, .jury), (750_00, 2, .jury),
            (999_99, 2, .jury), (1_000_00, 2, .jury), (1_000_01, 0, nil), (1_500_00, 0, nil),
            (2_000_00, 0, nil), (5_000_00, 0, nil), (9_999_99, 0, nil),
        ])

    /// Everything by a jury, a tenth brought in, filed 28 days before the start.
    private static let second = House(
        rules: "{\(head)\"ownSharePercent\": 10, "
            + "\"levels\": [{\"upTo\": \"2500.00 EUR\", \"decider\": \"jury\", "
            + "\"panel\": \"PANEL\", \"quorum\": 5, \"majority\": \"twoThirds\", "
            + "\"leadDays\": 28}]}",
        expected: [
            (1, 1, .jury), (1_00, 1, .jury), (100_00, 1, .jury), (499_99, 1, .jury),
            (500_00, 1, .jury), (500_01, 1, .jury), (999_99, 1, .jury), (1_000_00, 1, .jury),
            (1_000_01, 1, .jury), (2_000_00, 1, .jury), (2_499_99, 1, .jury),
            (2_500_00, 1, .jury), (2_500_01, 0, nil), (3_000_00, 0, nil), (9_999_99, 0, nil),
        ])

    /// Three levels, the highest on filing days.
    private static let third = House(
        rules: "{\(head)\"filingDays\": [\"2025-02-15\", \"2025-04-15\", \"2025-09-15\"], "
            + "\"levels\": [{\"upTo\": \"300.00 EUR\", \"decider\": \"team\"}, "
            + "{\"upTo\": \"1500.00 EUR\", \"decider\": \"jury\", \"panel\": \"PANEL\", "
            + "\"leadDays\": 14}, {\"upTo\": \"5000.00 EUR\", \"decider\": \"jury\", "
            + "\"panel\": \"PANEL\", \"quorum\": 4, \"majority\": \"absolute\", "
            + "\"tieRule\": \"chairDecides\", \"leadDays\": 42, \"isOnFilingDays\": true}]}",
        expected: [
            (1, 1, .team), (299_99, 1, .team), (300_00, 1, .team), (300_01, 2, .jury),
            (500_00, 2, .jury), (1_000_00, 2, .jury), (1_499_99, 2, .jury), (1_500_00, 2, .jury),
            (1_500_01, 3, .jury), (2_500_00, 3, .jury), (4_999_99, 3, .jury),
            (5_000_00, 3, .jury), (5_000_01, 0, nil), (7_500_00, 0, nil), (9_999_99, 0, nil),
        ])

    /// A team alone, which may decide before or after the start.
    private static let fourth = House(
        rules: "{\(head)\"earlyStart\": \"always\", \"maxPerYear\": 3, "
            + "\"maxAmountPerYear\": \"3000.00 EUR\", \"latestEnd\": \"2025-12-15\", "
            + "\"levels\": [{\"upTo\": \"3000.00 EUR\", \"decider\": \"team\"}]}",
        expected: [
            (1, 1, .team), (50_00, 1, .team), (500_00, 1, .team), (500_01, 1, .team),
            (1_000_00, 1, .team), (1_500_00, 1, .team), (2_000_00, 1, .team),
            (2_500_00, 1, .team), (2_750_00, 1, .team), (2_999_99, 1, .team),
            (3_000_00, 1, .team), (3_000_01, 0, nil), (3_500_00, 0, nil), (5_000_00, 0, nil),
            (9_999_99, 0, nil),
        ])

    @Test(arguments: 0..<4)
    func `GRA-I1: sixty amounts of four houses go where their JSON sends them`(
        _ number: Int
    ) async throws {
        let house = [Self.first, Self.second, Self.third, Self.fourth][number]
        let world = try await Self.world(house)
        let share: Int64 = number == 1 ? 9 : 0
        for row in house.expected {
            let club = try await world.club("Verein \(row.cents)")
            // Where a tenth is brought in, nine parts are asked for: rounded up to be enough.
            let own = share == 0 ? 0 : (row.cents + share - 1) / share
            let draft = try await world.draft(row.cents, for: club) {
                $0.expenses = [GrantWorld.cost(row.cents + own)]
                $0.incomes = own == 0 ? [] : [GrantWorld.income(own)]
            }
            guard row.level > 0 else {
                await expectRefusal("micro-grants.above-highest") {
                    try await world.applicant(club).move(draft, Application.submit)
                }
                continue
            }
            let filed = try await world.applicant(club).move(draft, Application.submit)
            #expect(filed.level == row.level && filed.decider == row.decider, "\(row.cents)")
        }
    }

    @Test func `own share, lead time and filing days are those of the house`() async throws {
        let second = try await Self.world(Self.second)
        let club = try await second.club()
        let refusal = await expectRefusal("micro-grants.own-share-missing") {
            try await second.filed(900_00, for: club)
        }
        #expect(refusal?.arguments["wanted"] == .money(Money(cents: 90_00)))
        let early = await expectRefusal("micro-grants.starts-too-soon") {
            try await second.filed(900_00, for: club) {
                $0.startsOn = GrantWorld.day("2025-03-30")
                $0.expenses = [GrantWorld.cost(1_000_00)]
                $0.incomes = [GrantWorld.income(100_00)]
            }
        }
        #expect(early?.arguments["earliest"] == .date(GrantWorld.day("2025-03-31")))

        let third = try await Self.world(Self.third)
        let other = try await third.club()
        let large = try await third.filed(2_000_00, for: other)
        #expect(large.decisionDay == GrantWorld.day("2025-04-15"))
        #expect(try await third.filed(800_00, for: other).decisionDay == nil)
        third.platform.clock.set("2025-09-16T09:00:00Z")
        await expectRefusal("micro-grants.filing-over") {
            try await third.filed(2_000_00, for: other) {
                $0.startsOn = GrantWorld.day("2025-11-10")
                $0.endsOn = GrantWorld.day("2025-11-20")
            }
        }
    }

    @Test func `latest end, amount a year and early start are those of the house`() async throws {
        let world = try await Self.world(Self.fourth)
        let club = try await world.club()
        let late = await expectRefusal("micro-grants.outside-period") {
            try await world.filed(100_00, for: club) { $0.endsOn = GrantWorld.day("2025-12-16") }
        }
        #expect(late?.arguments["latest"] == .date(GrantWorld.day("2025-12-15")))
        let begun = try await world.granted(2_000_00, for: club) {
            $0.startsOn = GrantWorld.day("2025-02-01")
        }
        #expect(begun.state == .granted)
        let refusal = await expectRefusal("micro-grants.year-amount-reached") {
            try await world.filed(1_000_01, for: club)
        }
        #expect(refusal?.arguments["left"] == .money(Money(cents: 1_000_00)))
    }

    @Test func `a workshop is asked for where the rules say so, and only as long as it holds`()
        async throws
    {
        let world = try await GrantWorld.make()
        let workshop = try await world.manager.create(Prerequisite.self) {
            $0.name = LocalizedText("Antragswerkstatt", in: .german)
            $0.validMonths = 12
        }
        _ = try await world.manager.create(RuleSet.self, state: .published) {
            $0.programme = world.programme.reference
            $0.validFrom = GrantWorld.day("2025-02-01")
            $0.levels = [GrantWorld.level(500_00, .team)]
            $0.prerequisites = [workshop.reference]
            $0.kinds = [
                GrantWorld.kindRule(world.kind),
                GrantWorld.kindRule(world.starter) {
                    $0.isWithoutPrerequisites = true
                    $0.maxAmount = Money(cents: 200_00)
                },
            ]
        }
        let club = try await world.club()
        await expectRefusal("micro-grants.prerequisite-missing") {
            try await world.filed(100_00, for: club)
        }
        let starter = try await world.filed(200_00, for: club) {
            $0.kind = world.starter.reference
        }
        #expect(starter.state == .submitted)
        await expectRefusal("micro-grants.kind-too-much") {
            try await world.filed(200_01, for: club) { $0.kind = world.starter.reference }
        }
        _ = try await world.officer.create(Fulfilment.self) {
            $0.organisation = club.reference
            $0.prerequisite = workshop.reference
            $0.fulfilledOn = GrantWorld.day("2024-03-03")
        }
        let filed = try await world.filed(100_00, for: club)
        #expect(filed.checks.contains { $0.check == .prerequisites && $0.isMet })
        world.platform.clock.set("2025-03-04T09:00:00Z")
        await expectRefusal("micro-grants.prerequisite-missing") {
            try await world.filed(100_00, for: club)
        }
    }
}
