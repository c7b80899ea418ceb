import DachwerkKit
import DachwerkTesting
@testable import MicroGrantsPlugin
import Testing

/// What an application has to be like before anybody decides about it.
@Suite struct BudgetTests {
    private static func world() async throws -> GrantWorld {
        try await GrantWorld.make { rules in
            rules.costs = [
                Values<CostRule> {
                    $0.category = .wages
                    $0.isEligible = false
                },
                Values<CostRule> {
                    $0.category = .fees
                    $0.unitCeiling = Money(cents: 50_00)
                },
            ]
        }
    }

    @Test func `GRA-I6: income and expenses are equal to the cent`() async throws {
        let world = try await Self.world()
        let club = try await world.club()
        for income in [99_99, 100_01] as [Int64] {
            let refusal = await expectRefusal("micro-grants.unbalanced") {
                try await world.filed(300_00, for: club) {
                    $0.expenses = [GrantWorld.cost(400_00)]
                    $0.incomes = [GrantWorld.income(income)]
                }
            }
            #expect(refusal?.arguments["income"] == .money(Money(cents: 300_00 + income)))
        }
        let filed = try await world.filed(300_00, for: club) {
            $0.expenses = [GrantWorld.cost(400_00)]
            $0.incomes = [GrantWorld.income(100_00)]
        }
        #expect(filed.ownShare == Money(cents: 100_00))
    }

    @Test func `GRA-I6: a kind of cost that is left out cannot be paid by the grant`() async throws
    {
        let world = try await Self.world()
        let club = try await world.club()
        await expectRefusal("micro-grants.cost-excluded") {
            try await world.filed(300_00, for: club) {
                $0.expenses = [GrantWorld.cost(300_00, .wages)]
            }
        }
        await expectRefusal("micro-grants.cost-excluded", "Nor volunteers' work, ever.") {
            try await world.filed(300_00, for: club) {
                $0.expenses = [GrantWorld.cost(300_00, .volunteerWork)]
            }
        }
        let filed = try await world.filed(300_00, for: club) {
            $0.expenses = [
                GrantWorld.cost(300_00), GrantWorld.cost(200_00, .wages, funded: false),
            ]
            $0.incomes = [GrantWorld.income(200_00)]
        }
        #expect(filed.state == .submitted)
    }

    @Test func `GRA-I6: a fee is at most its ceiling for each unit`() async throws {
        let world = try await Self.world()
        let club = try await world.club()
        func fees(_ unit: Int64, _ hours: Int) -> Values<ExpenseLine> {
            Values<ExpenseLine> {
                $0.category = .fees
                $0.quantity = hours
                $0.unitPrice = Money(cents: unit)
            }
        }
        await expectRefusal("micro-grants.ceiling-passed") {
            try await world.filed(100_02, for: club) { $0.expenses = [fees(50_01, 2)] }
        }
        let filed = try await world.filed(400_00, for: club) { $0.expenses = [fees(50_00, 8)] }
        let check = try #require(filed.checks.first { $0.check == .ceilings })
        #expect(check.isMet && check.required == "50.00 EUR" && check.found == "50.00 EUR")
    }

    @Test func `GRA-I7: a project does not begin before the decision`() async throws {
        let world = try await GrantWorld.make { $0.earlyStart = .onRequest }
        let club = try await world.club()
        await expectRefusal("micro-grants.starts-too-soon") {
            try await world.filed(100_00, for: club) { $0.startsOn = GrantWorld.day("2025-03-02") }
        }
        let soon = try await world.checked(100_00, for: club) {
            $0.startsOn = GrantWorld.day("2025-03-04")
        }
        let early = try await world.filed(100_00, for: club) {
            $0.startsOn = GrantWorld.day("2025-03-02")
            $0.wantsEarlyStart = true
        }
        world.platform.clock.set("2025-03-05T09:00:00Z")
        await expectRefusal("micro-grants.started-before") {
            try await world.officer.move(soon, Application.approve)
        }
        let allowed = try await world.officer.move(early, Application.check) {
            $0.earlyStartAllowed = true
        }
        #expect(try await world.officer.move(allowed, Application.approve).state == .granted)
    }

    @Test func `GRA-I7: a project ends with its programme`() async throws {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        await expectRefusal("micro-grants.outside-period") {
            try await world.filed(100_00, for: club) { $0.endsOn = GrantWorld.day("2026-12-01") }
        }
        let filed = try await world.filed(100_00, for: club) {
            $0.endsOn = GrantWorld.day("2026-11-30")
        }
        #expect(!filed.checks.contains { !$0.isMet })
    }

    @Test func `GRA-I11: a refusal has reasons in the language of the organisation`() async throws {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let arabic = try #require(LanguageTag("ar"))
        let application = try await world.checked(400_00, for: club) { $0.language = arabic }
        let german = LocalizedText("Das Ziel passt nicht zum Programm.", in: .german)
        await expectRefusal("micro-grants.text-missing") {
            try await world.officer.move(application, Application.refuse)
        }
        let refusal = await expectRefusal("micro-grants.text-missing") {
            try await world.officer.move(application, Application.refuse) {
                $0.decisionText = german
            }
        }
        #expect(refusal?.arguments["language"] == .word("language.ar"))
        let both = try #require(
            LocalizedText(
                source: .german,
                versions: [
                    .german: german.versions[.german] ?? "", arabic: "الهدف لا يناسب البرنامج.",
                ]))
        let refused = try await world.officer.move(application, Application.refuse) {
            $0.decisionText = both
        }
        #expect(refused.state == .refused)
        #expect(try world.applicant(club).read(refused.reference).decisionText == both)
        #expect(try world.decisions(refused).last?.text == both)
    }

    @Test func `a refusal names every reason at once`() async throws {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let refusal = await expectRefusal("micro-grants.above-highest") {
            try await world.filed(1_500_00, for: club) {
                $0.endsOn = GrantWorld.day("2027-01-01")
                $0.expenses = [GrantWorld.cost(1_400_00)]
            }
        }
        let codes = Set((refusal?.faults ?? []).map(\.code.description))
        #expect(
            codes == [
                "micro-grants.above-highest", "micro-grants.outside-period",
                "micro-grants.unbalanced", "micro-grants.cost-excluded",
            ])
    }
}
