import DachwerkKit
import DachwerkTesting
@testable import MicroGrantsPlugin
import Testing

/// What funders and the public see, and what people without an account do.
@Suite struct ReportTests {
    @Test func `HOR-21: a report has grants by route, their sum, and no account`() async throws {
        let world = try await GrantWorld.make()
        let (one, two) = (try await world.club(), try await world.club("Zweiter"))
        _ = try await world.paid(world.granted(500_00, for: one), of: one)
        _ = try await world.granted(200_00, for: one)
        let application = try await world.checked(800_00, for: two)
        let poll = try await world.poll(application)
        try await world.vote(poll, [.yes, .yes, .yes])
        _ = try await world.chair.move(poll, Poll.close)
        let funder = world.platform.acting(as: MicroGrants.reporter)
        func figure(_ name: String) throws -> FigureValue {
            try funder.figure(
                "micro-grants.\(name)", from: GrantWorld.day("2025-01-01"),
                until: GrantWorld.day("2025-12-31"))
        }
        #expect(try figure("grants-team").numerator == 2)
        #expect(try figure("grants-jury").numerator == 1)
        #expect(try figure("grants-jury").denominator == 3)
        #expect(try figure("sum-team").numerator == 700_00)
        #expect(try figure("sum-jury").numerator == 800_00)
        #expect(try figure("applicants").numerator == 2)
        #expect(try figure("first-time-applicants").numerator == 2)
        #expect(try figure("days-to-decision").numerator == 0)
        let listed = try funder.list(Application.self)
        #expect(listed.count == 3 && listed.compactMap(\.granted).total.minorUnits == 1_500_00)
        let fields = try funder.visibleFields(of: application.reference)
        #expect(fields.isDisjoint(with: ["organisation", "title", "contactName", "goals"]))
        expectRefusal("not-found") { try funder.list(BankAccount.self) }
        expectRefusal("not-found") { try funder.list(PayOut.self) }
        #expect(try !funder.export(Application.self).contains("DE89"))
    }

    @Test func `everybody reads open programmes with their rules, and not what is left in them`()
        async throws
    {
        let world = try await GrantWorld.make()
        let anybody = world.platform.acting()
        #expect(try anybody.list(Programme.self).count == 1)
        #expect(
            try anybody.visibleFields(of: world.programme.reference).contains("pots") == false)
        let rules = try #require(try anybody.list(RuleSet.self).first)
        #expect(rules.levels.map(\.upTo) == [Money(cents: 500_00), Money(cents: 1_000_00)])
        _ = try await world.manager.move(world.programme, Programme.close)
        #expect(try anybody.list(Programme.self).isEmpty)
        await expectRefusal("micro-grants.programme-closed") {
            try await world.filed(100_00, for: world.club())
        }
    }

    @Test func `an application is begun without an account, gone on with, and sent`() async throws {
        let world = try await GrantWorld.make()
        let begun = try await world.platform.acting().submit(OpenRequest.self) {
            $0.programme = world.programme.reference
            $0.title = "Lesekreis"
            $0.name = "Alex Beispiel"
            $0.phone = "0681 1234567"
        }
        #expect(begun.record == nil, "Whoever begins reads nothing without the link.")
        #expect(try world.officer.list(OpenRequest.self).isEmpty, "Nobody looks over a shoulder.")
        let visitor = world.platform.acting(as: MicroGrants.visitor, person: begun.id)
        let saved = try visitor.read(begun.reference)
        await expectRefusal("micro-grants.request-incomplete") {
            try await visitor.move(saved, OpenRequest.send)
        }
        world.platform.clock.set("2025-03-10T09:00:00Z")
        let whole = try await visitor.change(saved) {
            $0.goals = "Wir lesen zusammen."
            $0.startsOn = GrantWorld.day("2025-05-10")
            $0.endsOn = GrantWorld.day("2025-06-30")
            $0.requested = Money(cents: 450_00)
            $0.expenses = [GrantWorld.cost(450_00)]
        }
        let sent = try await visitor.move(whole, OpenRequest.send)
        #expect(sent.state == .sent && sent.sentOn == GrantWorld.day("2025-03-10"))
        await expectRefusal("forbidden.state") {
            try await visitor.change(sent) { $0.goals = "Anders" }
        }
        let club = try await world.club()
        world.platform.clock.set("2025-03-20T09:00:00Z")
        let waiting = try #require(try world.officer.list(OpenRequest.self).first)
        let accepted = try await world.officer.move(waiting, OpenRequest.accept) {
            $0.organisation = club.reference
            $0.kind = world.kind.reference
        }
        let draft = try world.officer.read(try #require(accepted.application))
        let filed = try await world.officer.move(draft, Application.submit)
        #expect(filed.filedOn == GrantWorld.day("2025-03-10"), "It counts from when it was sent.")
        #expect(filed.contactName == "Alex Beispiel" && filed.organisation == club.reference)
        let other = world.platform.acting(as: MicroGrants.visitor, person: club.id)
        expectRefusal("not-found") { try other.read(begun.reference) }
    }

    @Test func `incomplete applications are sent back and answered`() async throws {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let filed = try await world.filed(400_00, for: club)
        let asked = try await world.officer.move(
            filed, Application.askMore, reason: "Das Angebot fehlt.")
        #expect(try world.noticeCount("incomplete", to: club) == 1)
        let answered = try await world.applicant(club).move(asked, Application.answer)
        #expect(answered.state == .submitted)
        let other = try await world.club("Anderer")
        expectRefusal("not-found") { try world.applicant(other).read(filed.reference) }
    }
}
