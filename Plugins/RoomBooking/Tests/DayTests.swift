import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import RoomBookingPlugin
import Testing

/// What happens on the day, how bookings end, and what they cost.
@Suite struct DayTests {
    @Test func `a room that nobody comes to is free again after the time that the house waits`()
        async throws
    {
        let platform = try await RoomFixture.boot(
            settings: #"{"autoConfirms": true, "checkInMinutes": 20}"#)
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let evening = try RoomFixture.time("2026-05-05T18:00", "2026-05-05T20:00")
        let booking = try await platform.ask(hall, evening, for: club)
        platform.clock.set(evening.start.adding(minutes: 19))
        try await platform.passDeadlines()
        #expect(try platform.now(booking).state == .confirmed)
        platform.clock.set(evening.start.adding(minutes: 20))
        try await platform.passDeadlines()
        #expect(try platform.now(booking).state == .noShow)
        #expect(try platform.noticeCount("no-show", to: club) == 1)
        let rest = try RoomFixture.time("2026-05-05T18:20", "2026-05-05T20:00")
        try await platform.ask(hall, rest, for: club)
    }

    @Test func `who checks in keeps the room, and who leaves early leaves the rest to others`()
        async throws
    {
        let platform = try await RoomFixture.boot(
            settings: #"{"autoConfirms": true, "checkInMinutes": 20}"#)
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house()) {
            $0.cleanUpMinutes = 30
        }
        let evening = try RoomFixture.time("2026-05-05T18:00", "2026-05-05T20:00")
        let booking = try platform.now(try await platform.ask(hall, evening, for: club))
        let booker = platform.booker(club)
        let early = await expectRefusal("room-booking.too-early") {
            try await booker.move(booking, Booking.checkIn)
        }
        #expect(early?.arguments["from"] == .instant(evening.start.adding(minutes: -30)))
        platform.clock.set(evening.start.adding(minutes: 5))
        let inside = try await booker.move(booking, Booking.checkIn)
        #expect(inside.state == .inUse && inside.checkedInAt == platform.clock.now())
        platform.clock.set(evening.start.adding(minutes: 60))
        try await platform.passDeadlines()
        let done = try await booker.move(inside, Booking.finish)
        #expect(done.state == .done && done.finishedAt == platform.clock.now())
        await expectRefusal("room-booking.taken", "It is being cleaned.") {
            try await platform.ask(
                hall, try RoomFixture.time("2026-05-05T19:29", "2026-05-05T20:00"), for: club)
        }
        try await platform.ask(
            hall, try RoomFixture.time("2026-05-05T19:30", "2026-05-05T20:00"), for: club)
        platform.clock.advance(days: 14)
        try await platform.passDeadlines()
        #expect(try platform.now(booking).state == .closed)
    }

    @Test func `without check-in a booking takes place by itself`() async throws {
        let platform = try await RoomFixture.boot(settings: #"{"autoConfirms": true}"#)
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let evening = try RoomFixture.time("2026-05-05T18:00", "2026-05-05T20:00")
        let booking = try await platform.ask(hall, evening, for: club)
        platform.clock.set(evening.end)
        try await platform.passDeadlines()
        #expect(try platform.now(booking).state == .done)
        await expectRefusal("room-booking.fixed") {
            try await platform.manager.change(try platform.now(booking)) { $0.people = 3 }
        }
    }

    @Test func `who gives up in time owes nothing, who does so late owes the price`()
        async throws
    {
        let platform = try await RoomFixture.boot(
            settings: #"{"autoConfirms": true, "cancelHours": 48}"#)
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house()) {
            $0.ratePerHour = Money(cents: 12_50)
            $0.valuePerHour = Money(cents: 40_00)
        }
        let evening = try RoomFixture.time("2026-05-07T18:00", "2026-05-07T19:30")
        let early = try platform.now(try await platform.ask(hall, evening, for: club))
        #expect(early.fee == Money(cents: 18_75))
        #expect(early.inKindValue == Money(cents: 60_00))
        let booker = platform.booker(club)
        let given = try await booker.move(early, Booking.cancel)
        #expect(given.cancelledBy == .organisation && !given.isCancelledLate)
        #expect(given.fee == Money(cents: 0))
        let second = try platform.now(try await platform.ask(hall, evening, for: club))
        platform.clock.set(evening.start.adding(hours: -47))
        let late = try await booker.move(second, Booking.cancel)
        #expect(late.isCancelledLate && late.fee == Money(cents: 18_75))
        let third = try platform.now(try await platform.ask(hall, evening, for: club))
        let back = try await platform.manager.move(
            third, Booking.callOff, reason: "Wasserschaden")
        #expect(back.cancelledBy == .house && !back.isCancelledLate)
        #expect(back.fee == Money(cents: 0))
        #expect(try platform.noticeCount("booking-called-off", to: club) == 1)
    }

    @Test func `on the day before it is told when, where and how to come in`() async throws {
        let platform = try await RoomFixture.boot(settings: #"{"autoConfirms": true}"#)
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house()) {
            $0.doorCode = "Schlüsselkasten 4711"
        }
        try await platform.ask(
            hall, try RoomFixture.time("2026-05-07T18:00", "2026-05-07T20:00"), for: club)
        #expect(try platform.noticeCount("tomorrow", to: club) == 0)
        platform.clock.set(try RoomFixture.moment("2026-05-06T08:01"))
        try await platform.passDeadlines()
        let notice = try #require(
            try platform.notices().first { $0.code == "room-booking.tomorrow-code" })
        #expect(notice.arguments["code"] == .text("Schlüsselkasten 4711"))
        let seen = try platform.booker(club).visibleFields(of: hall.reference)
        #expect(!seen.contains("doorCode") && !seen.contains("valuePerHour"))
    }

    @Test func `a booking names who answers for it, of its own organisation`() async throws {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let evening = try RoomFixture.time("2026-05-07T18:00", "2026-05-07T20:00")
        await expectRefusal("room-booking.person-missing", at: "personInCharge") {
            try await platform.ask(hall, evening, for: club) { $0.personName = nil }
        }
        let noted = try await platform.manager.create(Booking.self) {
            $0.organisation = club.reference
            $0.room = hall.reference
            $0.period = evening
            $0.people = 10
        }
        await expectRefusal("room-booking.person-missing") {
            try await platform.manager.move(noted, Booking.confirm)
        }
        let known = try await platform.manager.move(noted, Booking.confirm) {
            $0.personName = "Alex Beispiel"
        }
        #expect(known.state == .confirmed)
    }
}
