import DachwerkKit
import DachwerkTesting
@testable import InformationSessionsPlugin
import MediatorTrainingContract
import MemberNetworkContract
import Testing

/// Who is asked for a session, who is not, and why.
@Suite struct MatchingTests {
    @Test func `MIMI-4: only certified, active mediators who speak and have time are asked`()
        async throws
    {
        let world = try await SessionFixture.boot()
        let school = try await world.school()
        let fits = try await world.mediator("Ada")
        let weak = try await world.mediator("Bela", speaking: "tr", .b1)
        let other = try await world.mediator("Cem", of: [world.topics[2]])
        let over = try await world.mediator("Deniz", until: "2026-04-13")
        let pausing = try await world.mediator("Elif")
        _ = try await world.training.move(pausing, Mediator.pause)
        let busy = try await world.mediator("Fatma")
        _ = try await world.accepted(
            try await world.request("2026-04-14 17:00-17:30", about: 2), by: busy)
        let greek = try await world.mediator("Georgia", speaking: "el")
        let wish = try world.wish()
        let asked = try await world.host(school).create(Session.self) {
            wish(&$0)
            $0.organisation = school.reference
        }
        #expect(try world.told("received", school.id) == 1)
        let offered = try await world.office.move(try world.now(asked), Session.offer)
        #expect(try world.offers(offered).map(\.mediator) == [fits.reference])
        #expect(try world.told("offer-made", fits.id) == 1)
        let found = Dictionary(
            uniqueKeysWithValues: offered.candidates.map { ($0.mediator, $0.obstacle) })
        #expect(found[fits.reference] == .some(nil))
        #expect(found[weak.reference] == .language)
        #expect(found[other.reference] == .topic)
        #expect(found[over.reference] == .lapsed)
        #expect(found[pausing.reference] == .notActive)
        #expect(found[busy.reference] == .taken)
        #expect(found[greek.reference] == .language, "Holds the topic, and nothing else.")
        let next = try SessionFixture.time("2026-04-14 18:15-19:45")
        #expect(offered.nextDate == next, "With the way from the session before.")
    }

    @Test func `when nobody has time the refusal names the next date`() async throws {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator()
        _ = try await world.accepted(
            try await world.request("2026-04-14 18:00-20:00", about: 2), by: ada)
        let asked = try await world.request()
        let refusal = await expectRefusal("information-sessions.nobody-fits") {
            try await world.office.move(asked, Session.offer)
        }
        let next = try SessionFixture.time("2026-04-14 20:45-22:15")
        #expect(refusal?.arguments["next"] == .period(next))
        let seen = try await world.office.move(asked, Session.match)
        #expect(seen.state == .matching && seen.nextDate == next)
        await expectRefusal("information-sessions.nobody-fits-for-now") {
            try await world.office.move(
                try await world.request(in: "el"), Session.offer)
        }
    }

    @Test func `a language counts by level and by what is done in it`() async throws {
        let world = try await SessionFixture.boot()
        let reads = try await world.mediator("Ada", uses: [.read, .understand])
        let asked = try await world.request()
        await expectRefusal("mediator-training.language-not-covered", at: "mediator") {
            try await world.office.create(Offer.self) {
                $0.session = asked.reference
                $0.mediator = reads.reference
            }
        }
        let reading = try await world.request("2026-04-15 18:00-19:30") { $0.uses = [.read] }
        _ = try await world.office.move(reading, Session.offer)
        #expect(try world.offers(reading).map(\.mediator) == [reads.reference])
    }

    @Test func `Dari is not given to somebody who speaks Farsi unless they agreed who come`()
        async throws
    {
        let world = try await SessionFixture.boot()
        let farsi = try await world.mediator(speaking: "fa")
        let dari = try await world.request(in: "prs")
        await expectRefusal("information-sessions.nobody-fits-for-now") {
            try await world.office.move(dari, Session.offer)
        }
        let agreed = try await world.request(in: "prs") { $0.acceptsClose = true }
        _ = try await world.office.move(agreed, Session.offer)
        #expect(try world.offers(agreed).map(\.mediator) == [farsi.reference])
    }

    @Test func `a language with its region is found, and who was asked least comes first`()
        async throws
    {
        let world = try await SessionFixture.boot(#"{"maxOffers": 1}"#)
        let first = try await world.mediator("Ana", speaking: "pt-BR")
        let second = try await world.mediator("Bia", speaking: "pt-BR")
        var asked: [Reference<Mediator>] = []
        for day in ["14", "15"] {
            let session = try await world.request("2026-04-\(day) 18:00-19:30", in: "pt")
            _ = try await world.office.move(session, Session.offer)
            asked += try world.offers(session).map(\.mediator)
        }
        #expect(asked == [first.reference, second.reference])
    }

    @Test func `usual times are looked at, and further wishes are counted`() async throws {
        let world = try await SessionFixture.boot()
        let mornings = try #require(WeeklyHours("mo-fr 08:00-13:00"))
        let ada = try await world.mediator { $0.availability = mornings }
        let morning = try SessionFixture.time("2026-04-15 09:00-10:30")
        let asked = try await world.request {
            $0.wishes = [Values<DateWish> { $0.period = morning }]
        }
        let seen = try await world.office.move(asked, Session.match)
        #expect(seen.candidates.map(\.obstacle) == [.otherHours])
        #expect(seen.wishes.map(\.fitting) == [1])
        // Whoever is asked on the telephone may have time all the same.
        #expect(try await world.accepted(seen, by: ada).state == .accepted)
    }

    @Test func `MIMI-5: nobody speaks it, and when somebody does the host is asked again`()
        async throws
    {
        let world = try await SessionFixture.boot()
        let school = try await world.school()
        _ = try await world.mediator("Ada", speaking: "tr")
        let wish = try world.wish(in: "vi")
        let asked = try await world.host(school).create(Session.self) {
            wish(&$0)
            $0.organisation = school.reference
        }
        await expectRefusal("information-sessions.mediator-missing", at: "mediators") {
            try await world.office.move(try world.now(asked), Session.confirm)
        }
        _ = try await world.office.move(try world.now(asked), Session.leaveOpen)
        #expect(try world.told("no-mediator", school.id) == 1)
        let linh = try await world.mediator("Linh", speaking: "vi")
        #expect(try world.now(asked).state == .reoffered)
        #expect(try world.told("offered-again", school.id) == 1)
        let date = try SessionFixture.time("2026-05-05 18:00-19:30")
        let host = world.host(school)
        let again = try await host.move(try host.read(asked.reference), Session.takeUp) {
            $0.period = date
        }
        #expect(again.state == .requested)
        let certain = try await world.confirmed(try world.now(asked), by: linh)
        #expect(certain.state == .confirmed && certain.unmetOn == nil)
    }

    @Test func `a new certificate or another language finds what waited, too`() async throws {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator(speaking: "el")
        let asked = try await world.request(in: "ru")
        _ = try await world.office.move(asked, Session.leaveOpen)
        let russian = try SessionFixture.tag("ru")
        _ = try await world.training.change(try world.training.read(ada.reference)) {
            $0.languages.append(
                Values<LanguageSkill> {
                    $0.language = russian
                    $0.level = .c1
                    $0.source = .assessed
                })
        }
        #expect(try world.now(asked).state == .reoffered)
        #expect(try world.toldOffice("found") == 1)
    }
}
