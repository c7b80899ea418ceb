import DachwerkKit
import DachwerkTesting
@testable import InformationSessionsPlugin
import MediatorTrainingContract
import Testing

/// What makes a session certain, and when everybody may know.
@Suite struct CertaintyTests {
    @Test func `SES-I1: nothing is certain without somebody certified, active and able to speak`()
        async throws
    {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator()
        let asked = try await world.request()
        let refusal = await expectRefusal("information-sessions.mediator-missing") {
            try await world.office.move(asked, Session.confirm)
        }
        #expect(refusal?.arguments["topic"] == .localized(world.topics[0].title))
        let accepted = try await world.accepted(asked, by: ada)
        let pausing = try await world.training.move(
            try world.training.read(ada.reference), Mediator.pause)
        #expect(try world.now(accepted).isFlagged)
        await expectRefusal("mediator-training.mediator-not-active", at: "mediators") {
            try await world.office.move(accepted, Session.confirm)
        }
        _ = try await world.training.move(pausing, Mediator.resume)
        #expect(try !world.now(accepted).isFlagged)
        let certain = try await world.office.move(accepted, Session.confirm)
        #expect(certain.state == .confirmed)
        #expect(try world.told("confirmed", asked.id) == 1)
        #expect(try world.told("confirmed-to-mediator", ada.id) == 1)
    }

    @Test func `SES-I3: a session has a place, and no other session is there then`() async throws {
        let world = try await SessionFixture.boot()
        let (ada, bela) = (try await world.mediator("Ada"), try await world.mediator("Bela"))
        let homeless = try await world.accepted(
            try await world.request { $0.address = nil }, by: ada)
        await expectRefusal("information-sessions.venue-missing", at: "address") {
            try await world.office.move(homeless, Session.confirm)
        }
        _ = try await world.office.move(homeless, Session.confirm) {
            $0.address = "Hauptstraße 1,  Stuttgart"
        }
        let second = try await world.accepted(
            try await world.request("2026-04-14 19:00-20:00", about: 2), by: bela)
        let refusal = await expectRefusal("information-sessions.venue-taken", at: "address") {
            try await world.office.move(second, Session.confirm) {
                $0.address = "hauptstraße 1, stuttgart"
            }
        }
        #expect(refusal?.arguments["time"] == .period(homeless.period))
        let certain = try await world.office.move(second, Session.confirm)
        await expectRefusal("information-sessions.venue-taken") {
            try await world.office.change(certain) { $0.address = "Hauptstraße 1, Stuttgart" }
        }
    }

    @Test func `SES-I4: it is announced in its own language or not at all`() async throws {
        let world = try await SessionFixture.boot()
        let certain = try await world.confirmed(
            try await world.request(), by: try await world.mediator())
        let german = LocalizedText("Gesunde Zähne", in: .german)
        let refusal = await expectRefusal(
            "information-sessions.announcement-missing", at: "announcement"
        ) {
            try await world.office.move(certain, Session.announce) { $0.announcement = german }
        }
        #expect(refusal?.arguments["language"] == .word("language.tr"))
        let turkish = try SessionFixture.tag("tr")
        let both = try #require(
            LocalizedText(
                source: .german, versions: [.german: "Gesunde Zähne", turkish: "Sağlıklı dişler"]))
        let known = try await world.office.move(certain, Session.announce) {
            $0.announcement = both
        }
        #expect(known.state == .announced)
        await expectRefusal("information-sessions.announcement-missing") {
            try await world.office.change(known) { $0.announcement = german }
        }
        let closed = try await world.confirmed(
            try await world.request("2026-04-15 18:00-19:00", about: 2) { $0.isPublic = false },
            by: try await world.mediator("Bela"))
        await expectRefusal("information-sessions.not-public", at: "isPublic") {
            try await world.office.move(closed, Session.announce) { $0.announcement = both }
        }
    }

    @Test func `MIMI-11: of four languages the calendar shows the one that is asked for`()
        async throws
    {
        let world = try await SessionFixture.boot()
        for (position, code) in ["tr", "ru", "el", "es"].enumerated() {
            try await world.announced(on: "2026-04-1\(position + 4)", in: code)
        }
        let anybody = world.platform.acting()
        #expect(try anybody.list(Session.self).count == 4)
        let russian = try SessionFixture.tag("ru")
        let found = try anybody.list(Session.self) { $0.language == russian }
        #expect(found.map(\.language) == [russian])
        let seen = try anybody.visibleFields(of: try #require(found.first).reference)
        #expect(seen.isDisjoint(with: ["contactName", "email", "phone", "mediators", "needs"]))
        let text = try anybody.reading(
            "information-sessions.dates-text", ["from": "2026-04-01", "language": "ru"],
            in: [.german])
        #expect(text.contains("15.04.2026 18:00–19:30, Mundgesundheit (Russisch)"))
        #expect(!text.contains("Türkisch"))
    }

    @Test func `MIMI-13: text, calendar and spreadsheet for the press have the same dates`()
        async throws
    {
        let world = try await SessionFixture.boot()
        for (day, code) in [("2026-04-14", "tr"), ("2026-04-30", "ru"), ("2026-05-01", "el")] {
            try await world.announced(on: day, in: code)
        }
        _ = try await world.confirmed(
            try await world.request("2026-04-20 10:00-11:00", about: 2),
            by: try await world.mediator("Nicht öffentlich"))
        let anybody = world.platform.acting()
        func list(_ form: String, _ values: [String: String] = [:]) throws -> String {
            try anybody.reading("information-sessions.dates-\(form)", values, in: [.german])
        }
        let text = try list("text")
        #expect(text.split(separator: "\n").map { $0.prefix(10) } == ["14.04.2026", "30.04.2026"])
        let calendar = try list("calendar")
        #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        #expect(calendar.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
        let starts = calendar.split(separator: "\r\n").filter { $0.hasPrefix("DTSTART:") }
        #expect(starts == ["DTSTART:20260414T160000Z", "DTSTART:20260430T160000Z"])
        #expect(calendar.contains("SUMMARY:Mundgesundheit (Türkisch)"))
        #expect(calendar.contains("LOCATION:Elterncafé\\, Musterstraße 0\\, Stuttgart"))
        let rows = try list("sheet").split(separator: "\r\n")
        #expect(rows.count == 3)
        #expect(rows.dropFirst().map { $0.contains("14.04.2026") } == [true, false])
        #expect(rows.first?.contains("Termin") == true && rows.first?.contains("Sprache") == true)
        #expect(try list("text", ["from": "2026-05-01"]).split(separator: "\n").count == 1)
        #expect(throws: ReadingFault.self) { try list("text", ["from": "morgen"]) }
    }

    @Test func `what mediators were asked for does not change behind their backs`() async throws {
        let world = try await SessionFixture.boot()
        _ = try await world.mediator()
        let asked = try await world.request()
        let offered = try await world.office.move(asked, Session.offer)
        let date = try SessionFixture.time("2026-04-21 18:00-19:30")
        await expectRefusal("information-sessions.fixed") {
            try await world.office.change(offered) { $0.period = date }
        }
        let people = try await world.office.change(offered) { $0.people = 30 }
        let moved = try await world.office.move(people, Session.postpone, reason: "Ferien") {
            $0.period = date
        }
        #expect(moved.period == date)
        #expect(try world.now(moved).state == .offered, "Asked anew for the other date.")
        #expect(try world.offers(moved).map(\.state) == [.withdrawn, .open])
        #expect(try world.told("postponed", asked.id) == 1)
    }

    @Test func `postponing a certain session frees its mediator and asks anew`() async throws {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator()
        let certain = try await world.confirmed(try await world.request(), by: ada)
        let date = try SessionFixture.time("2026-04-21 18:00-19:30")
        _ = try await world.office.move(certain, Session.postpone, reason: "Raum fehlt") {
            $0.period = date
        }
        let moved = try world.now(certain)
        #expect(moved.mediators.isEmpty && moved.state == .offered)
        #expect(try world.told("session-off", ada.id) == 1)
        #expect(
            try world.office.availability(
                of: ada.reference, quantity: 1, in: certain.period
            ).isFeasible)
        await expectRefusal("information-sessions.in-the-past", at: "period") {
            let past = try SessionFixture.time("2026-03-01 18:00-19:30")
            try await world.office.move(moved, Session.postpone, reason: "x") {
                $0.period = past
            }
        }
    }

    @Test func `a cancelled session tells everybody and frees the mediator`() async throws {
        let world = try await SessionFixture.boot()
        let school = try await world.school()
        let ada = try await world.mediator()
        let certain = try await world.confirmed(
            try await world.request { $0.organisation = school.reference }, by: ada)
        let host = world.host(school)
        _ = try await host.move(try host.read(certain.reference), Session.cancel)
        #expect(try world.told("session-off", ada.id) == 1)
        #expect(try world.told("cancelled", school.id) == 1)
        #expect(try world.toldOffice("cancelled") == 1)
        let other = try await world.request(about: 2)
        let next = try await world.confirmed(other, by: ada)
        _ = try await world.office.move(next, Session.callOff, reason: "Wasserschaden")
        #expect(try world.told("called-off", next.id) == 1)
    }

    @Test func `what nobody confirmed does not take place`() async throws {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator()
        let accepted = try await world.accepted(try await world.request(), by: ada)
        world.platform.clock.set(accepted.period.start)
        try await world.passDeadlines()
        let open = try world.now(accepted)
        #expect(open.state == .unmet && open.mediators.isEmpty)
        #expect(open.unmetOn == LocalDate("2026-04-14"))
        #expect(try world.told("session-off", ada.id) == 1)
    }

    @Test func `on the day before host and mediator are reminded, with the materials`()
        async throws
    {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator()
        _ = try await world.training.change(world.topics[0]) {
            $0.materials = LocalizedText("Mappe 6 im Büro", in: .german)
        }
        let certain = try await world.confirmed(try await world.request(), by: ada)
        world.platform.clock.set("2026-04-13T06:00:00Z")
        try await world.passDeadlines()
        try await world.passDeadlines()
        #expect(try world.told("tomorrow", certain.id) == 1)
        #expect(try world.told("tomorrow-for-mediator-at-with-materials", ada.id) == 1)
    }
}

extension SessionFixture {
    /// A session that everybody may know of, with a mediator of its own.
    @discardableResult
    func announced(on day: String, in code: String) async throws -> Record<Session> {
        let tag = try Self.tag(code)
        let person = try await mediator("M \(day)", speaking: code)
        let certain = try await confirmed(
            try await request("\(day) 18:00-19:30", in: code), by: person)
        return try await office.move(certain, Session.announce) {
            $0.announcement = LocalizedText("…", in: tag)
        }
    }
}
