import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import RoomBookingPlugin
import Testing

/// The same room on many days: what is possible is shown before anything is booked.
@Suite struct SeriesTests {
    @Test func `VMDO-7: of ten dates nine are offered and the holiday is listed with its reason`()
        async throws
    {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let series = try await platform.plan(
            hall, from: try RoomFixture.day("2026-05-21"), for: club
        ) { $0.count = 10 }
        #expect(series.dates.count == 10 && series.possible == 9)
        let closed = series.dates.filter { $0.answer != .free }
        #expect(closed.map { $0.day } == [try RoomFixture.day("2026-06-04")])
        #expect(closed.first?.answer == .closed)
        #expect(closed.first?.cause?.versions[.german] == "Fronleichnam")
        let friday = try RoomFixture.time("2026-06-05T08:00", "2026-06-05T10:00")
        #expect(closed.first?.next == friday)
        #expect(try platform.manager.list(Booking.self).isEmpty, "Nothing is booked so far.")

        let booked = try await platform.booker(club).move(series, Series.book)
        #expect(booked.state == .requested && booked.possible == 9)
        #expect(try platform.manager.list(Booking.self).count == 9)
        #expect(try platform.noticeCount("series-received", to: club) == 1)
        #expect(try platform.noticeCount("booking-received", to: club) == 0)
    }

    @Test func `ROOM-I3: every date has its answer before anybody confirms`() async throws {
        let platform = try await RoomFixture.boot()
        let (first, second) = (try await platform.club("A"), try await platform.club("B"))
        let hall = try await platform.room(
            in: try await platform.house {
                $0.closures = [
                    Values<RoomClosure> {
                        $0.from = LocalDate("2026-06-17") ?? .first
                        $0.until = LocalDate("2026-06-17") ?? .first
                        $0.cause = "Inventur"
                    }
                ]
            })
        try await platform.manager.create(Share.self) {
            $0.organisation = second.reference
            $0.maxHoursPerMonth = 4
        }
        try await platform.confirmed(
            hall, try RoomFixture.time("2026-06-10T19:00", "2026-06-10T21:00"), for: first
        ) {
            $0.isPublic = true
            $0.title = "Lesung"
        }
        let series = try await platform.plan(
            hall, from: try RoomFixture.day("2026-06-03"), for: second
        ) {
            $0.count = 6
            $0.leaveOut = [LocalDate("2026-06-24") ?? .first]
        }
        let answers = series.dates.map { $0.answer }
        #expect(answers == [.free, .taken, .closed, .leftOut, .free, .free])
        #expect(series.dates[1].cause?.versions[.german] == "Lesung")
        let later = try RoomFixture.time("2026-06-10T21:00", "2026-06-10T22:00")
        #expect(series.dates[1].next?.start ?? .distantPast > later.start, "Two hours are needed.")
        #expect(series.dates[2].cause?.versions[.german] == "Inventur")
        let both = try await platform.booker(second).move(series, Series.check) {
            $0.leaveOut = []
        }
        #expect(both.dates[3].answer == .free, "Four hours are the share of June.")
        let more = try await platform.booker(second).move(both, Series.check) {
            $0.extraDates = [LocalDate("2026-06-30") ?? .first]
        }
        #expect(more.dates.first { $0.day == LocalDate("2026-06-30") }?.answer == .share)
        let booked = try await platform.booker(second).move(more, Series.book)
        #expect(booked.dates.count { $0.answer == .booked } == 4)
        #expect(
            try platform.manager.list(Booking.self) { $0.series == booked.reference }.count == 4)
    }

    @Test func `ROOM-I3: a date that was taken after the list was shown is said before booking`()
        async throws
    {
        let platform = try await RoomFixture.boot()
        let (first, second) = (try await platform.club("A"), try await platform.club("B"))
        let hall = try await platform.room(in: try await platform.house())
        let series = try await platform.plan(
            hall, from: try RoomFixture.day("2026-06-03"), for: first
        ) { $0.count = 3 }
        try await platform.ask(
            hall, try RoomFixture.time("2026-06-10T18:00", "2026-06-10T20:00"), for: second)
        let refusal = await expectRefusal("room-booking.series-changed") {
            try await platform.booker(first).move(series, Series.book)
        }
        #expect(refusal?.arguments["day"] == .date(try RoomFixture.day("2026-06-10")))
        #expect(try platform.manager.list(Booking.self).count == 1, "All or nothing.")
        let checked = try await platform.booker(first).move(series, Series.check)
        #expect(checked.dates.map { $0.answer } == [.free, .taken, .free])
        let booked = try await platform.booker(first).move(checked, Series.book)
        #expect(booked.possible == 2)
    }

    @Test func `a date that is given up leaves the others, and a series all that are to come`()
        async throws
    {
        let platform = try await RoomFixture.boot(settings: #"{"autoConfirms": true}"#)
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let series = try await platform.plan(
            hall, from: try RoomFixture.day("2026-05-06"), for: club
        ) { $0.count = 4 }
        let booked = try await platform.booker(club).move(series, Series.book)
        let confirmed = try platform.manager.read(booked.reference)
        #expect(confirmed.state == .confirmed)
        #expect(try platform.noticeCount("series-confirmed", to: club) == 1)
        #expect(try platform.noticeCount("booking-confirmed", to: club) == 0)
        let second = try #require(confirmed.dates[1].booking)
        try await platform.booker(club).move(
            try platform.manager.read(second), Booking.cancel)
        #expect(try Self.states(platform) == [.confirmed, .cancelled, .confirmed, .confirmed])
        platform.clock.set(try RoomFixture.moment("2026-05-07T12:00"))
        try await platform.passDeadlines()
        try await platform.booker(club).move(confirmed, Series.cancel)
        #expect(try Self.states(platform) == [.done, .cancelled, .cancelled, .cancelled])
        #expect(try platform.noticeCount("series-cancelled", to: club) == 1)
    }

    @Test func `a series that the house refuses frees its dates, one that it confirms keeps them`()
        async throws
    {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let day = try RoomFixture.day("2026-06-03")
        let first = try await platform.booker(club).move(
            try await platform.plan(hall, from: day, for: club) { $0.count = 2 }, Series.book)
        try await platform.manager.move(first, Series.refuse, reason: "Der Saal wird gestrichen.")
        let all = try platform.manager.list(Booking.self)
        #expect(all.map(\.state) == [.cancelled, .cancelled])
        #expect(all.allSatisfy { $0.cancelledBy == .house })
        let second = try await platform.booker(club).move(
            try await platform.plan(hall, from: day, for: club) { $0.count = 2 }, Series.book)
        try await platform.manager.move(second, Series.confirm)
        #expect(
            try Self.states(platform) == [.cancelled, .cancelled, .confirmed, .confirmed])
    }

    @Test func `the time of the clock stays the same when the clocks change`() async throws {
        let platform = try await RoomFixture.boot(at: "2026-03-01T08:00:00Z")
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let series = try await platform.plan(
            hall, from: try RoomFixture.day("2026-03-25"), for: club
        ) { $0.count = 2 }
        try await platform.booker(club).move(series, Series.book)
        let starts = try platform.manager.list(Booking.self).map { $0.period.start }.sorted()
        #expect(starts == ["2026-03-25T17:00:00Z", "2026-04-01T16:00:00Z"])
    }

    @Test func `dates follow months as well as weeks, and listed days as well as rhythms`()
        async throws
    {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let second = try await platform.plan(
            hall, from: try RoomFixture.day("2026-06-09"), for: club
        ) {
            $0.rhythm = .monthlyWeekday
            $0.endsOn = LocalDate("2026-09-30")
        }
        #expect(
            second.dates.map { "\($0.day)" }
                == ["2026-06-09", "2026-07-14", "2026-08-11", "2026-09-08"])
        let listed = try await platform.plan(
            hall, from: try RoomFixture.day("2026-06-09"), for: club
        ) {
            $0.rhythm = nil
            $0.extraDates = ["2026-07-02", "2026-06-10"].compactMap { LocalDate($0) }
        }
        #expect(listed.dates.map { "\($0.day)" } == ["2026-06-10", "2026-07-02"])
        await expectRefusal("room-booking.series-too-long", "It has no end.") {
            try await platform.plan(hall, from: try RoomFixture.day("2026-06-09"), for: club)
        }
        await expectRefusal("room-booking.series-empty") {
            try await platform.plan(hall, from: try RoomFixture.day("2026-06-09"), for: club) {
                $0.rhythm = nil
            }
        }
        await expectRefusal("room-booking.series-times") {
            try await platform.plan(hall, from: try RoomFixture.day("2026-06-09"), for: club) {
                $0.count = 2
                $0.until = $0.from
            }
        }
    }

    private static func states(_ platform: TestPlatform) throws -> [BookingState] {
        try platform.manager.list(Booking.self)
            .sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }.map(\.state)
    }
}
