import DachwerkKit
import DachwerkTesting
@testable import MicroGrantsPlugin
import Testing

/// Who decides: worked out from the amount, by the rules of the filing day.
@Suite struct RouteTests {
    @Test func `HOR-1: exactly 500.00 goes to the team, and no vote can be opened`() async throws {
        let world = try await GrantWorld.make()
        let application = try await world.checked(500_00, for: world.club())
        #expect(application.decider == .team && application.level == 1)
        #expect(application.panel == nil)
        let refusal = await expectRefusal("micro-grants.team-decides") {
            try await world.officer.create(Poll.self) { $0.application = application.reference }
        }
        #expect(refusal?.arguments["limit"] == .money(Money(cents: 500_00)))
        let granted = try await world.officer.move(application, Application.approve)
        #expect(granted.state == .granted && granted.granted == Money(cents: 500_00))
    }

    @Test func `HOR-2: 500.01 goes to the jury, and the team is told the rule that forbids it`()
        async throws
    {
        let world = try await GrantWorld.make()
        let application = try await world.checked(500_01, for: world.club())
        #expect(application.decider == .jury && application.level == 2)
        let refusal = await expectRefusal("micro-grants.jury-decides") {
            try await world.officer.move(application, Application.approve)
        }
        #expect(refusal?.arguments["limit"] == .money(Money(cents: 500_00)))
        #expect(refusal?.arguments["version"] == .integer(1))
        for move in [Application.refuse, Application.waitlist] {
            await expectRefusal("micro-grants.jury-decides") {
                try await world.officer.move(application, move)
            }
        }
        #expect(try await world.poll(application).state == .open)
    }

    @Test func `HOR-3: lowered to 450 an application goes to the team, and its history says so`()
        async throws
    {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let application = try await world.filed(800_00, for: club)
        #expect(application.decider == .jury)
        let lowered = try await world.change(application, of: club, to: 450_00)
        #expect(lowered.decider == .team && lowered.level == 1)
        let history = try world.officer.history(of: application.reference)
        #expect(history.count >= 3)
        let checked = try await world.officer.move(lowered, Application.check)
        let granted = try await world.officer.move(checked, Application.approve)
        #expect(granted.state == .granted)
    }

    @Test func `HOR-3: lowered while people vote, the vote is over and the team decides`()
        async throws
    {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let application = try await world.checked(800_00, for: club)
        let poll = try await world.poll(application)
        _ = try await world.change(application, of: club, to: 450_00)
        #expect(try world.chair.read(poll.reference).state == .abandoned)
        let now = try world.now(application)
        #expect(now.state == .checked && now.decider == .team)
    }

    @Test
    func `HOR-4: raised to 600 after the approval, the approval is void and the jury decides`()
        async throws
    {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let application = try await world.granted(450_00, for: club)
        #expect(application.committed == Money(cents: 450_00))
        _ = try await world.change(application, of: club, to: 600_00)
        let now = try world.now(application)
        #expect(now.state == .checked && now.decider == .jury)
        #expect(now.granted == nil && now.committed == nil && now.decidedOn == nil)
        #expect(try world.decisions(application).map(\.outcome) == [.granted, .voided])
        await expectRefusal("micro-grants.jury-decides") {
            try await world.officer.move(now, Application.approve)
        }
        #expect(try await world.poll(now).state == .open)
    }

    @Test func `HOR-5, GRA-I8: two times 300 for one project are 600 and go to the jury`()
        async throws
    {
        let world = try await GrantWorld.make { rules in
            rules.splittingDays = 90
            rules.splittingScope = .project
        }
        let club = try await world.club()
        let first = try await world.filed(300_00, for: club) { $0.project = "Sommerfest 2025" }
        #expect(first.decider == .team)
        let second = try await world.filed(300_00, for: club) {
            $0.title = "Essen beim Fest"
            $0.project = "sommerfest  2025"
        }
        #expect(second.decider == .jury && second.levelAmount == Money(cents: 600_00))
        let other = try await world.filed(300_00, for: club) { $0.project = "Chor" }
        #expect(other.decider == .team)
        let now = try world.now(first)
        #expect(now.decider == .jury, "What was filed first is not decided by the team either.")
        let withdrawn = try await world.applicant(club).move(second, Application.withdraw)
        #expect(withdrawn.state == .withdrawn)
        #expect(try world.now(first).decider == .team)
    }

    @Test func `GRA-I8: the guard counts what one organisation files within the window`()
        async throws
    {
        let world = try await GrantWorld.make { $0.splittingDays = 30 }
        let (club, other) = (try await world.club(), try await world.club("Anderer"))
        _ = try await world.filed(300_00, for: club)
        #expect(try await world.filed(300_00, for: other).decider == .team)
        world.platform.clock.set("2025-04-02T09:00:00Z")
        #expect(try await world.filed(200_00, for: club).levelAmount == Money(cents: 500_00))
        world.platform.clock.set("2025-04-03T09:00:00Z")
        let late = try await world.filed(300_00, for: club) { $0.title = "Später" }
        #expect(
            late.levelAmount == Money(cents: 500_00), "The first lies 31 days back and is out.")
    }

    @Test func `HOR-5: without the guard two applications stay two`() async throws {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        _ = try await world.filed(300_00, for: club)
        #expect(try await world.filed(300_00, for: club).decider == .team)
    }

    @Test func `HOR-22, GRA-I1: filed on 31 December the old threshold counts in January`()
        async throws
    {
        let world = try await GrantWorld.make(at: "2024-12-31T10:00:00Z")
        let club = try await world.club()
        _ = try await world.manager.create(RuleSet.self, state: .published) {
            $0.programme = world.programme.reference
            $0.validFrom = GrantWorld.day("2025-01-01")
            $0.levels = [
                GrantWorld.level(750_00, .team),
                GrantWorld.level(1_000_00, .jury, panel: world.panel.reference),
            ]
            $0.kinds = [GrantWorld.kindRule(world.kind)]
        }
        let old = try await world.checked(600_00, for: club)
        world.platform.clock.set("2025-01-07T09:00:00Z")
        let new = try await world.checked(600_00, for: club) { $0.title = "Neu" }
        #expect(old.decider == .jury && new.decider == .team)
        await expectRefusal("micro-grants.jury-decides") {
            try await world.officer.move(old, Application.approve)
        }
        let changed = try await world.change(old, of: club, to: 700_00)
        #expect(changed.decider == .jury, "A change is judged by the rules of the filing day.")
        #expect(changed.ruleSet == world.rules.reference)
        #expect(try await world.officer.move(new, Application.approve).state == .granted)
    }

    @Test func `rules that are published are never written anew`() async throws {
        let world = try await GrantWorld.make()
        await expectRefusal("forbidden.state") {
            try await world.manager.change(world.rules) { $0.proofDays = 90 }
        }
        await expectRefusal("micro-grants.rules-same-day") {
            try await world.manager.create(RuleSet.self, state: .published) {
                $0.programme = world.programme.reference
                $0.validFrom = world.rules.validFrom
                $0.levels = [GrantWorld.level(100_00, .team)]
                $0.kinds = [GrantWorld.kindRule(world.kind)]
            }
        }
        await expectRefusal("micro-grants.levels-rise") {
            try await world.manager.create(RuleSet.self) {
                $0.programme = world.programme.reference
                $0.validFrom = GrantWorld.day("2026-01-01")
                $0.levels = [GrantWorld.level(100_00, .team), GrantWorld.level(100_00, .team)]
                $0.kinds = [GrantWorld.kindRule(world.kind)]
            }
        }
    }
}
