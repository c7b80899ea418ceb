import DachwerkKit
import DachwerkTesting
@testable import InformationSessionsPlugin
import MediatorTrainingContract
import Testing

/// Offers: the first who accepts has the session, nobody is promised twice.
@Suite struct OfferTests {
    @Test func `the first who accepts has it, the others are told`() async throws {
        let world = try await SessionFixture.boot()
        let people = [
            try await world.mediator("Ada"), try await world.mediator("Bela"),
            try await world.mediator("Cem"),
        ]
        let asked = try await world.request()
        _ = try await world.office.move(asked, Session.offer)
        let offers = try world.offers(asked)
        #expect(offers.count == 3)
        _ = try await world.oneself(people[2]).move(offers[2], Offer.decline)
        _ = try await world.oneself(people[1]).move(offers[1], Offer.accept)
        let session = try world.now(asked)
        #expect(session.state == .accepted && session.mediators == [people[1].reference])
        #expect(session.asked == [people[1].reference])
        #expect(try world.offers(asked).map(\.state) == [.lost, .accepted, .declined])
        #expect(try world.told("offer-lost", people[0].id) == 1)
        #expect(try world.told("offer-lost", people[2].id) == 0)
        #expect(try world.toldOffice("accepted") == 1)
        await #expect(throws: Refusal.self, "Too late.") {
            try await world.oneself(people[0]).move(offers[0], Offer.accept)
        }
        await expectRefusal("forbidden") {
            try await world.oneself(people[1]).move(session, Session.confirm)
        }
    }

    @Test func `of fifty who accept at the same time one has the session`() async throws {
        let world = try await SessionFixture.boot(#"{"maxOffers": 50, "travelMinutes": 30}"#)
        let asked = try await world.request()
        var pairs: [(Record<Mediator>, Record<Offer>)] = []
        for number in 0..<50 {
            let person = try await world.mediator("Nummer \(number)")
            let offer = try await world.office.create(Offer.self) {
                $0.session = asked.reference
                $0.mediator = person.reference
            }
            pairs.append((person, offer))
        }
        let winners = await withTaskGroup(of: RecordID?.self) { group in
            for (person, offer) in pairs {
                group.addTask {
                    do {
                        try await world.oneself(person).move(offer, Offer.accept)
                        return person.id
                    } catch { return nil }
                }
            }
            return await group.reduce(into: [RecordID]()) { $0 += [$1].compactMap(\.self) }
        }
        #expect(winners.count == 1)
        let session = try world.now(asked)
        #expect(session.state == .accepted && session.mediators.map(\.id) == winners)
        let states = try world.offers(asked).map(\.state)
        #expect(states.count { $0 == .lost } == 49 && states.count { $0 == .accepted } == 1)
    }

    @Test func `MIMI-12, SES-I2: nobody holds two sessions at once, the way included`()
        async throws
    {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator()
        _ = try await world.confirmed(try await world.request(), by: ada)
        for time in ["2026-04-14 18:30-20:00", "2026-04-14 20:00-21:00", "2026-04-14 16:30-17:30"] {
            let other = try await world.request(time, about: 2)
            await expectRefusal("information-sessions.mediator-taken", at: "mediator") {
                try await world.office.create(Offer.self) {
                    $0.session = other.reference
                    $0.mediator = ada.reference
                }
            }
        }
        let later = try await world.request("2026-04-14 20:15-21:00", about: 2)
        #expect(try await world.confirmed(later, by: ada).state == .confirmed)
    }

    @Test func `SES-I2: of two offers for the same time only one can be accepted`() async throws {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator()
        let sessions = [
            try await world.request(), try await world.request("2026-04-14 19:00-20:00", about: 2),
        ]
        for session in sessions { _ = try await world.office.move(session, Session.offer) }
        let offers = try sessions.flatMap { try world.offers($0) }
        _ = try await world.oneself(ada).move(offers[0], Offer.accept)
        let refusal = await expectRefusal("information-sessions.mediator-taken") {
            try await world.oneself(ada).move(offers[1], Offer.accept)
        }
        let next = try SessionFixture.time("2026-04-14 20:15-21:15")
        #expect(refusal?.arguments["next"] == .period(next))
        _ = try await world.oneself(ada).move(offers[1], Offer.decline)
        #expect(try world.now(sessions[1]).state == .matching)
        #expect(try world.toldOffice("exhausted") == 1)
    }

    @Test func `an offer that nobody answers expires, and the coordination hears of it`()
        async throws
    {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator()
        let asked = try await world.request()
        _ = try await world.office.move(asked, Session.offer)
        let offer = try #require(try world.offers(asked).first)
        #expect(offer.expiresAt == world.platform.clock.now().adding(hours: 48))
        world.platform.clock.advance(days: 2)
        await expectRefusal("information-sessions.offer-over") {
            try await world.oneself(ada).move(offer, Offer.accept)
        }
        try await world.passDeadlines()
        try await world.passDeadlines()
        #expect(try world.offers(asked).map(\.state) == [.expired])
        #expect(try world.told("offer-expired", ada.id) == 1)
        #expect(try world.now(asked).state == .matching)
        _ = try await world.office.move(try world.now(asked), Session.offer)
        #expect(try world.offers(asked).map(\.state) == [.expired, .open], "Asked again.")
    }

    @Test func `who gives back is replaced by others at once, and not asked for it again`()
        async throws
    {
        let world = try await SessionFixture.boot(#"{"maxOffers": 1}"#)
        let ada = try await world.mediator("Ada")
        let asked = try await world.request()
        let session = try await world.confirmed(asked, by: ada)
        let bela = try await world.mediator("Bela")
        let offer = try #require(try world.offers(asked).first)
        _ = try await world.oneself(ada).move(offer, Offer.giveBack)
        let again = try world.now(session)
        #expect(again.state == .offered && again.mediators.isEmpty)
        #expect(again.asked == [bela.reference])
        #expect(try world.toldOffice("mediator-gone") == 1)
        #expect(try world.told("mediator-gone-to-host", session.id) == 1)
        // Free again for another session at the same time.
        let other = try await world.request(about: 2)
        #expect(try await world.accepted(other, by: ada).state == .accepted)
    }

    @Test func `an absence takes back what it makes impossible and asks others`() async throws {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator("Ada")
        let asked = try await world.request()
        _ = try await world.confirmed(asked, by: ada)
        let bela = try await world.mediator("Bela")
        let day = try SessionFixture.date("2026-04-14")
        try await world.oneself(ada).create(Absence.self) {
            $0.mediator = ada.reference
            $0.from = day
            $0.until = day
        }
        let again = try world.now(asked)
        #expect(again.state == .offered && again.asked == [bela.reference])
        await expectRefusal("information-sessions.mediator-taken") {
            try await world.office.create(Offer.self) {
                $0.session = asked.reference
                $0.mediator = ada.reference
            }
        }
        await expectRefusal("information-sessions.reversed-dates", at: "until") {
            try await world.oneself(ada).create(Absence.self) {
                $0.mediator = ada.reference
                $0.from = day
                $0.until = day.adding(days: -1)
            }
        }
    }

    @Test func `two mediators are found for a session that needs two`() async throws {
        let world = try await SessionFixture.boot()
        let (ada, bela) = (try await world.mediator("Ada"), try await world.mediator("Bela"))
        let asked = try await world.request { $0.mediatorsWanted = 2 }
        let first = try await world.accepted(asked, by: ada)
        #expect(first.state == .offered)
        let second = try await world.accepted(first, by: bela)
        #expect(second.state == .accepted && second.mediators.count == 2)
    }

    @Test func `MIMI-6: a lapsed certificate is not assigned, and what was assigned is flagged`()
        async throws
    {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator(until: "2026-04-10")
        let asked = try await world.request()
        await expectRefusal("mediator-training.certificate-lapsed") {
            try await world.office.create(Offer.self) {
                $0.session = asked.reference
                $0.mediator = ada.reference
            }
        }
        let bela = try await world.mediator("Bela")
        let certain = try await world.confirmed(asked, by: bela)
        #expect(!certain.isFlagged)
        let certificate = try world.training.read(
            try #require(try world.training.read(bela.reference).certificate))
        _ = try await world.training.move(
            certificate, Certificate.revoke, reason: "Irrtum")
        #expect(try world.now(certain).isFlagged)
        #expect(try world.toldOffice("flagged") == 1)
    }
}
