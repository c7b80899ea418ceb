import DachwerkKit
import DachwerkTesting
@testable import MicroGrantsPlugin
import Testing

/// What there is is never promised twice.
@Suite struct PotTests {
    @Test func `HOR-11: with 400 left 450 are refused, and 400 or the list are offered`()
        async throws
    {
        let world = try await GrantWorld.make(pot: 800_00)
        let club = try await world.club()
        _ = try await world.granted(400_00, for: club)
        let application = try await world.checked(450_00, for: club)
        let refusal = await expectRefusal("micro-grants.pot-short") {
            try await world.officer.move(application, Application.approve)
        }
        #expect(refusal?.arguments["remaining"] == .money(Money(cents: 400_00)))
        let waiting = try await world.officer.move(application, Application.waitlist)
        #expect(waiting.state == .waitlisted)
        let granted = try await world.officer.move(waiting, Application.approve) {
            $0.granted = Money(cents: 400_00)
        }
        #expect(granted.state == .granted && granted.committed == Money(cents: 400_00))
        #expect(try world.decisions(granted).map(\.outcome) == [.waitlisted, .partly])
        let last = try await world.checked(1, for: club)
        await expectRefusal("micro-grants.pot-empty") {
            try await world.officer.move(last, Application.approve)
        }
    }

    @Test func `GRA-I5: fifty approvals at the same time never take more than the pot has`()
        async throws
    {
        let world = try await GrantWorld.make(pot: 4_000_00)
        var applications: [Record<Application>] = []
        for number in 0..<50 {
            let club = try await world.club("Verein \(number)")
            applications.append(try await world.checked(300_00, for: club))
        }
        let officer = world.officer
        let granted = await withTaskGroup(of: Bool.self) { group in
            for application in applications {
                group.addTask {
                    (try? await officer.move(application, Application.approve)) != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(granted == 13, "Thirteen times 300 are 3,900; a fourteenth would be too much.")
        let taken = try world.platform.scheduler.list(Application.self) { $0.state == .granted }
        #expect(taken.count == 13)
        #expect(taken.compactMap(\.committed).total == Money(cents: 3_900_00))
    }

    @Test func `GRA-I5: each year has a pot of its own, and giving up gives back`() async throws {
        let world = try await GrantWorld.make(pot: 500_00)
        let club = try await world.club()
        let first = try await world.granted(500_00, for: club)
        let next = try await world.checked(500_00, for: club) {
            $0.startsOn = GrantWorld.day("2026-02-01")
            $0.endsOn = GrantWorld.day("2026-02-20")
        }
        #expect(try await world.officer.move(next, Application.approve).state == .granted)
        let third = try await world.checked(500_00, for: club)
        await expectRefusal("micro-grants.pot-empty") {
            try await world.officer.move(third, Application.approve)
        }
        _ = try await world.applicant(club).move(first, Application.withdraw)
        #expect(try await world.officer.move(third, Application.approve).state == .granted)
        await expectRefusal("micro-grants.pot-too-small") {
            try await world.manager.change(world.programme) { programme in
                programme.pots = programme.pots.map { pot in
                    Values<YearPot> {
                        $0.year = pot.year
                        $0.amount = Money(cents: 499_99)
                    }
                }
            }
        }
    }

    @Test func `GRA-I5: what a panel accepted waits for money and needs no second vote`()
        async throws
    {
        let world = try await GrantWorld.make(pot: 900_00)
        let club = try await world.club()
        let first = try await world.granted(400_00, for: club)
        let application = try await world.checked(800_00, for: club)
        let poll = try await world.poll(application)
        try await world.vote(poll, [.yes, .yes, .yes])
        _ = try await world.chair.move(poll, Poll.close)
        let waiting = try world.now(application)
        #expect(waiting.state == .waitlisted && waiting.isPanelApproved)
        _ = try await world.applicant(club).move(first, Application.withdraw)
        let granted = try await world.officer.move(waiting, Application.approve)
        #expect(granted.granted == Money(cents: 800_00))
    }

    @Test func `HOR-10: after two projects and a starter package a third project is refused`()
        async throws
    {
        let world = try await GrantWorld.make()
        _ = try await world.manager.create(RuleSet.self, state: .published) {
            $0.programme = world.programme.reference
            $0.validFrom = GrantWorld.day("2025-01-01")
            $0.levels = [GrantWorld.level(500_00, .team)]
            $0.kinds = [
                GrantWorld.kindRule(world.kind) { $0.maxPerYear = 2 },
                GrantWorld.kindRule(world.starter) { $0.maxPerYear = 1 },
            ]
        }
        let club = try await world.club()
        _ = try await world.granted(100_00, for: club)
        _ = try await world.granted(200_00, for: club)
        _ = try await world.granted(300_00, for: club) { $0.kind = world.starter.reference }
        let refusal = await expectRefusal("micro-grants.count-reached") {
            try await world.filed(100_00, for: club)
        }
        #expect(refusal?.arguments["limit"] == .integer(2))
        let names = ["Projekt", "Projekt", "Starterpaket"].map {
            FieldContent.localized(LocalizedText($0, in: .german))
        }
        #expect(refusal?.arguments["counted"] == .list(names))
        await expectRefusal("micro-grants.count-reached") {
            try await world.filed(100_00, for: club) { $0.kind = world.starter.reference }
        }
        let nextYear = try await world.filed(100_00, for: club) {
            $0.startsOn = GrantWorld.day("2026-02-01")
            $0.endsOn = GrantWorld.day("2026-02-20")
        }
        #expect(nextYear.state == .submitted)
    }

    @Test func `HOR-10: what was filed before counts when it is decided`() async throws {
        let world = try await GrantWorld.make { $0.maxPerYear = 1 }
        let club = try await world.club()
        let first = try await world.checked(100_00, for: club)
        let second = try await world.checked(100_00, for: club)
        _ = try await world.officer.move(first, Application.approve)
        await expectRefusal("micro-grants.count-reached") {
            try await world.officer.move(second, Application.approve)
        }
    }
}
