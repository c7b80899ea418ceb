import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import RoomBookingPlugin
import Testing

/// What is only held, what is accepted with a booking, and who sees it.
@Suite struct OptionTests {
    @Test func `ROOM-I4: an option holds the room until its moment and is free again then`()
        async throws
    {
        let platform = try await RoomFixture.boot()
        let (first, second) = (try await platform.club("A"), try await platform.club("B"))
        let hall = try await platform.room(in: try await platform.house())
        let evening = try RoomFixture.time("2026-06-03T18:00", "2026-06-03T20:00")
        let asked = try await platform.ask(hall, evening, for: first)
        let until = try RoomFixture.moment("2026-05-11T12:00")
        let option = try await platform.manager.move(asked, Booking.hold) {
            $0.optionUntil = until
        }
        #expect(option.state == .option && option.optionUntil == until)
        #expect(try platform.noticeCount("booking-held", to: first) == 1)
        await expectRefusal("room-booking.taken") {
            try await platform.ask(hall, evening, for: second)
        }
        platform.clock.set(until.adding(minutes: -1))
        try await platform.passDeadlines()
        #expect(try platform.now(option).state == .option)
        platform.clock.set(until)
        try await platform.passDeadlines()
        try await platform.passDeadlines()
        #expect(try platform.now(option).state == .expired)
        #expect(try platform.noticeCount("booking-expired", to: first) == 1)
        try await platform.ask(hall, evening, for: second)
    }

    @Test func `ROOM-I4: an option that is taken up holds on and becomes certain`() async throws {
        let platform = try await RoomFixture.boot(
            settings: #"{"autoConfirms": true, "optionHours": 48}"#)
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let evening = try RoomFixture.time("2026-06-03T18:00", "2026-06-03T20:00")
        let option = try await platform.ask(hall, evening, for: club) { $0.wishesOption = true }
        let seen = try platform.now(option)
        #expect(seen.state == .option)
        #expect(seen.optionUntil == platform.clock.now().adding(hours: 48))
        let taken = try await platform.booker(club).move(seen, Booking.takeUp)
        #expect(try platform.now(taken).state == .confirmed)
        platform.clock.advance(days: 3)
        try await platform.passDeadlines()
        #expect(try platform.now(taken).state == .confirmed)
        #expect(try platform.now(taken).optionUntil == nil)
    }

    @Test func `an option ends in the future and before its booking`() async throws {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let evening = try RoomFixture.time("2026-06-03T18:00", "2026-06-03T20:00")
        let asked = try await platform.ask(hall, evening, for: club)
        for moment in ["2026-05-04T09:00", "2026-06-03T18:01"] {
            let end = try RoomFixture.moment(moment)
            await expectRefusal("room-booking.option-time", at: "optionUntil") {
                try await platform.manager.move(asked, Booking.hold) { $0.optionUntil = end }
            }
        }
        let soon = try RoomFixture.time("2026-05-05T18:00", "2026-05-05T20:00")
        let option = try await platform.manager.move(
            try await platform.ask(hall, soon, for: club), Booking.hold)
        #expect(option.optionUntil == soon.start, "The usual week is longer than that.")
    }

    @Test func `a request that nobody decides ends when its time begins`() async throws {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let evening = try RoomFixture.time("2026-05-05T18:00", "2026-05-05T20:00")
        let asked = try await platform.ask(hall, evening, for: club)
        platform.clock.set(evening.start)
        try await platform.passDeadlines()
        #expect(try platform.now(asked).state == .expired)
    }

    @Test func `ROOM-I6: the house rules are accepted in their version and a language of theirs`()
        async throws
    {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let evening = try RoomFixture.time("2026-06-03T18:00", "2026-06-03T20:00")
        let old = try await Self.rules("2025", from: "2025-01-01", platform)
        let current = try await Self.rules("2026", from: "2026-05-01", platform)
        _ = try await Self.rules("2027", from: "2027-01-01", platform)
        let turkish = try #require(LanguageTag("tr"))
        for rules in [nil, old.reference] {
            let refusal = await expectRefusal(
                "room-booking.rules-not-accepted", at: "houseRules"
            ) {
                try await platform.ask(hall, evening, for: club) {
                    $0.houseRules = rules
                    $0.rulesLanguage = turkish
                }
            }
            #expect(refusal?.arguments["version"] == .text("2026"))
        }
        for language in [nil, LanguageTag("fr")] {
            await expectRefusal("room-booking.rules-language-missing", at: "rulesLanguage") {
                try await platform.ask(hall, evening, for: club) {
                    $0.houseRules = current.reference
                    $0.rulesLanguage = language
                }
            }
        }
        let booking = try await platform.ask(hall, evening, for: club) {
            $0.houseRules = current.reference
            $0.rulesLanguage = turkish
        }
        #expect(booking.houseRules == current.reference && booking.rulesLanguage == turkish)
        await #expect(throws: Refusal.self, "What was accepted is not written anew.") {
            try await platform.manager.change(current) {
                $0.text = LocalizedText("Um elf ist Ruhe.", in: .german)
            }
        }
    }

    private static func rules(
        _ version: String, from day: String, _ platform: TestPlatform
    ) async throws -> Record<HouseRules> {
        let day = try RoomFixture.day(day)
        let turkish = try #require(LanguageTag("tr"))
        let text = try #require(
            LocalizedText(
                source: .german,
                versions: [.german: "Um zehn ist Ruhe.", turkish: "Saat onda sessizlik."]))
        return try await platform.manager.create(HouseRules.self) {
            $0.edition = version
            $0.validFrom = day
            $0.text = text
        }
    }

    @Test func `ROOM-I7: a public event shows its title, everything else only that it is taken`()
        async throws
    {
        let platform = try await RoomFixture.boot()
        let (first, second) = (try await platform.club("A"), try await platform.club("B"))
        let hall = try await platform.room(in: try await platform.house())
        let evening = try RoomFixture.time("2026-06-03T18:00", "2026-06-03T20:00")
        let noon = try RoomFixture.time("2026-06-03T12:00", "2026-06-03T14:00")
        await expectRefusal("room-booking.title-missing", at: "title") {
            try await platform.ask(hall, evening, for: first) { $0.isPublic = true }
        }
        let open = try await platform.confirmed(hall, evening, for: first) {
            $0.isPublic = true
            $0.title = "Lesung"
            $0.needs = "Zwei Mikrofone"
        }
        let closed = try await platform.confirmed(hall, noon, for: first) {
            $0.title = "Vorstand"
        }
        let seen = try platform.acting().list(Booking.self)
        #expect(seen.map(\.id) == [open.id])
        #expect(
            try platform.acting().visibleFields(of: open.reference)
                == ["title", "room", "period", "use"])
        #expect(try !platform.isFree(hall, noon), "Everybody sees that it is taken.")
        #expect(
            try platform.booker(second).visibleFields(of: closed.reference) == ["room", "period"])
        #expect(try platform.booker(first).read(closed.reference).title == "Vorstand")
    }

    @Test func `ROOM-I8: who has had its share does not get more by being first`() async throws {
        let platform = try await RoomFixture.boot()
        let (first, second) = (try await platform.club("A"), try await platform.club("B"))
        let hall = try await platform.room(in: try await platform.house())
        try await platform.manager.create(Share.self) { $0.maxHoursPerMonth = 4 }
        try await platform.ask(
            hall, try RoomFixture.time("2026-06-02T18:00", "2026-06-02T21:00"), for: first)
        let two = try RoomFixture.time("2026-06-10T18:00", "2026-06-10T20:00")
        let refusal = await expectRefusal("room-booking.share-hours", at: "period") {
            try await platform.ask(hall, two, for: first)
        }
        #expect(refusal?.arguments["limit"] == .integer(4))
        #expect(refusal?.arguments["taken"] == .integer(3))
        #expect(refusal?.arguments["month"] == .date(try RoomFixture.day("2026-06-01")))
        let july = try RoomFixture.time("2026-07-01T18:00", "2026-07-01T20:00")
        #expect(refusal?.arguments["next"] == .period(july))
        try await platform.ask(hall, two, for: second)
        await expectRefusal("room-booking.share-hours", "The share comes before the room.") {
            try await platform.ask(hall, two, for: first)
        }
        try await platform.ask(hall, july, for: first)
        let last = try RoomFixture.time("2026-06-30T21:00", "2026-06-30T22:00")
        try await platform.ask(hall, last, for: first)
    }

    @Test func `a share counts the busiest moment, and one of an organisation's own comes first`()
        async throws
    {
        let platform = try await RoomFixture.boot(settings: #"{"shareLapsesDays": 2}"#)
        let (first, second) = (try await platform.club("A"), try await platform.club("B"))
        let house = try await platform.house()
        let rooms = [
            try await platform.room("Eins", in: house), try await platform.room("Zwei", in: house),
        ]
        try await platform.manager.create(Share.self) { $0.maxSimultaneous = 1 }
        try await platform.manager.create(Share.self) {
            $0.organisation = second.reference
            $0.maxSimultaneous = 2
        }
        let six = try RoomFixture.time("2026-06-03T18:00", "2026-06-03T20:00")
        let eight = try RoomFixture.time("2026-06-03T20:00", "2026-06-03T22:00")
        try await platform.ask(rooms[0], six, for: first)
        try await platform.ask(rooms[1], eight, for: first)
        let refusal = await expectRefusal("room-booking.share-simultaneous", at: "period") {
            try await platform.ask(rooms[1], six, for: first)
        }
        #expect(refusal?.arguments["taken"] == .integer(1))
        let day = try RoomFixture.time("2026-06-10T18:00", "2026-06-10T20:00")
        for room in rooms { try await platform.ask(room, day, for: second) }
        let soon = try RoomFixture.time("2026-05-06T18:00", "2026-05-06T20:00")
        for room in rooms { try await platform.ask(room, soon, for: first) }
    }
}
