import DachwerkKit
import DachwerkTesting
@testable import InformationSessionsPlugin
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import Testing

/// Those who ask, those who see, and who is forgotten.
@Suite struct HostTests {
    @Test func `a visitor asks without an account and follows the request by the link`()
        async throws
    {
        let world = try await SessionFixture.boot()
        let wish = try world.wish()
        await expectRefusal("information-sessions.reach-missing", at: "phone") {
            try await world.platform.acting().submit(Session.self) {
                wish(&$0)
                $0.email = nil
            }
        }
        let sent = try await world.platform.acting().submit(Session.self, wish)
        #expect(sent.record == nil)
        #expect(try world.toldOffice("to-match") == 1)
        #expect(try world.told("received", sent.id) == 1)
        let visitor = world.platform.acting(as: Sessions.visitor, person: sent.id)
        let own = try visitor.read(sent.reference)
        #expect(own.number == 1 && own.state == .requested && own.level == .b2)
        let more = try await visitor.change(own) { $0.people = 35 }
        await expectRefusal("forbidden") { try await visitor.move(more, Session.confirm) }
        let ada = try await world.mediator()
        let certain = try await world.confirmed(try world.now(more), by: ada)
        #expect(try world.told("confirmed", sent.id) == 1)
        let seen = try visitor.visibleFields(of: sent.reference)
        #expect(seen.isDisjoint(with: ["mediators", "asked", "candidates", "staffNote"]))
        let off = try await visitor.move(try visitor.read(certain.reference), Session.cancel)
        #expect(off.state == .cancelled)
        #expect(try world.told("session-off", ada.id) == 1)
    }

    @Test func `who asks too late hears the first possible date`() async throws {
        let world = try await SessionFixture.boot()
        let wish = try world.wish("2026-03-08 18:00-19:30")
        let refusal = await expectRefusal("information-sessions.too-soon", at: "period") {
            try await world.platform.acting().submit(Session.self, wish)
        }
        #expect(refusal?.arguments["earliest"] == .date(try SessionFixture.date("2026-03-09")))
        #expect(try await world.request("2026-03-08 18:00-19:30").state == .requested)
    }

    @Test func `a host sees the own requests, a mediator what is asked, nobody else a contact`()
        async throws
    {
        let world = try await SessionFixture.boot()
        let (school, other) = (try await world.school(), try await world.school())
        let ada = try await world.mediator()
        let asked = try await world.request { $0.organisation = school.reference }
        let id = asked.reference
        #expect(try world.host(school).list(Session.self).map(\.id) == [asked.id])
        #expect(try world.host(other).list(Session.self).isEmpty)
        #expect(try world.oneself(ada).list(Session.self).isEmpty)
        _ = try await world.office.move(asked, Session.offer)
        #expect(try !world.oneself(ada).visibleFields(of: id).contains("contactName"))
        let offer = try #require(try world.oneself(ada).list(Offer.self).first)
        _ = try await world.oneself(ada).move(offer, Offer.accept)
        #expect(try world.oneself(ada).visibleFields(of: id).contains("contactName"))
        let viewer = world.platform.acting(as: Sessions.viewer)
        #expect(
            try viewer.visibleFields(of: id)
                .isDisjoint(with: ["contactName", "email", "needs", "mediators", "candidates"]))
        #expect(try world.platform.acting().list(Session.self).isEmpty)
        await expectRefusal("forbidden.state") {
            try await world.host(school).change(try world.host(school).read(id)) {
                $0.announcement = LocalizedText("Wir", in: .german)
            }
        }
    }

    @Test func `MIMI-14: who leaves gives sessions back, and what was delivered still counts`()
        async throws
    {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator("Ada")
        let held = try await world.held(try await world.request(), by: ada)
        try await world.report(held, by: ada)
        let coming = try await world.confirmed(
            try await world.request("2026-05-12 18:00-19:30", about: 2), by: ada)
        let day = try SessionFixture.date("2026-06-01")
        try await world.oneself(ada).create(Absence.self) {
            $0.mediator = ada.reference
            $0.from = day
            $0.until = day
        }
        let asked = try await world.request("2026-05-20 18:00-19:30", about: 2)
        _ = try await world.office.move(asked, Session.offer)
        let offer = try #require(try world.offers(asked).first)
        let oneself = world.oneself(ada)
        _ = try await oneself.move(offer, Offer.decline, reason: "Ich bin im Krankenhaus")
        #expect("\(try world.office.history(of: offer.reference))".contains("Krankenhaus"))
        let left = try await oneself.move(try oneself.read(ada.reference), Mediator.leave)
        #expect(try world.now(coming).mediators.isEmpty)
        #expect(try world.now(coming).state == .matching)
        _ = try await oneself.submit(left, Mediator.forget)
        let gone = try world.training.read(ada.reference)
        #expect(gone.name == nil && gone.email == nil)
        #expect(try world.office.list(Absence.self).isEmpty)
        #expect(!"\(try world.office.history(of: offer.reference))".contains("Krankenhaus"))
        let (figureDay, reporter) = (
            try SessionFixture.date("2026-04-30"), world.platform.acting(as: Sessions.reporter)
        )
        #expect(
            try reporter.figure("information-sessions.sessions", on: figureDay).numerator == 1)
        #expect(
            try reporter.figure("information-sessions.persons-reached", on: figureDay)
                .numerator == 18)
        await expectRefusal("mediator-training.mediator-not-active") {
            try await world.office.create(Offer.self) {
                $0.session = coming.reference
                $0.mediator = ada.reference
            }
        }
    }

    @Test func `the persons behind a session are forgotten, the session still counts`()
        async throws
    {
        let world = try await SessionFixture.boot(#"{"retentionMonths": 6}"#)
        let asked = try await world.request { $0.needs = "Kinderbetreuung für Familie Beispiel" }
        _ = try await world.office.move(asked, Session.cancel)
        world.platform.clock.advance(days: 150)
        try await world.platform.runJob("platform.retention")
        #expect(try world.now(asked).contactName == "Kim Beispiel")
        world.platform.clock.advance(days: 60)
        try await world.platform.runJob("platform.retention")
        let forgotten = try world.now(asked)
        #expect(forgotten.contactName == nil && forgotten.needs == nil && forgotten.isAnonymous)
        #expect(forgotten.people == 20 && forgotten.number == 1)
    }
}
