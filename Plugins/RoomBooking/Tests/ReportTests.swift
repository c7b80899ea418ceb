import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import RoomBookingPlugin
import Testing

/// What is counted, what visitors ask for, and what is forgotten.
@Suite struct ReportTests {
    @Test func `figures count hours, value, organisations and what was refused`() async throws {
        let platform = try await RoomFixture.boot(settings: #"{"autoConfirms": true}"#)
        let (first, second) = (try await platform.club("A"), try await platform.club("B"))
        let house = try await platform.house("mo-fr 08:00-18:00")
        let priced = try await platform.room("Saal", in: house) {
            $0.valuePerHour = Money(cents: 30_00)
            $0.ratePerHour = Money(cents: 10_00)
            $0.isStepFree = true
        }
        let plain = try await platform.room("Keller", in: house)
        let morning = try RoomFixture.time("2026-05-05T09:00", "2026-05-05T12:00")
        try await platform.ask(priced, morning, for: first)
        try await platform.ask(plain, morning, for: second)
        await expectRefusal("room-booking.taken") {
            try await platform.ask(plain, morning, for: first)
        }
        try await platform.runJob("room-booking.demand-count")
        await expectRefusal("room-booking.taken") {
            try await platform.ask(plain, morning, for: first)
        }
        platform.clock.set(try RoomFixture.moment("2026-05-06T08:00"))
        try await platform.passDeadlines()
        let day = try RoomFixture.day("2026-05-06")
        let reporter = platform.acting(as: Rooms.reporter)
        func figure(_ name: String) throws -> FigureValue {
            try reporter.figure("room-booking.\(name)", on: day)
        }
        #expect(try figure("bookings").numerator == 2)
        #expect(try figure("hours-used").numerator == 6)
        let open = try figure("hours-used").denominator ?? 0
        #expect(open > 1_600 && open % 20 == 0, "Two rooms, ten hours on each working day.")
        #expect(try figure("organisations").numerator == 2)
        #expect(try figure("people").numerator == 40)
        #expect(try figure("in-kind-value").numerator == 60_00, "90 of value, 30 were paid.")
        #expect(try figure("hours-without-value").numerator == 3)
        #expect(try figure("refused-for-space") == FigureValue(2, of: 4))
        #expect(try figure("no-shows") == FigureValue(0, of: 2))
        #expect(try figure("step-free-rooms") == FigureValue(1, of: 2))
    }

    @Test func `a value that nobody knows is unknown and not nothing`() async throws {
        let platform = try await RoomFixture.boot(settings: #"{"autoConfirms": true}"#)
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let morning = try RoomFixture.time("2026-05-05T09:00", "2026-05-05T12:00")
        let booking = try await platform.ask(hall, morning, for: club)
        #expect(booking.fee == nil && booking.inKindValue == nil)
        platform.clock.set(morning.end)
        try await platform.passDeadlines()
        let value = try platform.acting(as: Rooms.reporter).figure(
            "room-booking.in-kind-value", on: try RoomFixture.day("2026-05-06"))
        #expect(value == .unknown)
    }

    @Test func `a visitor hears at once whether a room is free, and books nothing`() async throws {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let evening = try RoomFixture.time("2026-06-03T18:00", "2026-06-03T20:00")
        let sent = try await Self.inquire(platform, hall, evening)
        #expect(try platform.isFree(hall, evening), "An inquiry holds nothing.")
        let inquiry = try platform.manager.read(sent)
        let accepted = try await platform.manager.move(inquiry, Inquiry.accept) {
            $0.organisation = club.reference
        }
        let made = try #require(accepted.booking)
        #expect(try platform.manager.read(made).state == .requested)
        let refusal = await expectRefusal("room-booking.inquiry-time", at: "period") {
            try await Self.inquire(platform, hall, evening)
        }
        let next = try RoomFixture.time("2026-06-03T20:00", "2026-06-03T22:00")
        #expect(refusal?.arguments["next"] == .period(next))
    }

    private static func inquire(
        _ platform: TestPlatform, _ room: Record<Room>, _ period: Period
    ) async throws -> Reference<Inquiry> {
        try await platform.acting().submit(Inquiry.self) {
            $0.room = room.reference
            $0.period = period
            $0.people = 12
            $0.name = "Kim Beispiel"
            $0.email = "kim@example.org"
        }.reference
    }

    @Test func `the persons behind a booking are forgotten, the booking is still counted`()
        async throws
    {
        let platform = try await RoomFixture.boot(
            settings: #"{"autoConfirms": true, "retentionMonths": 6}"#)
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let booking = try await platform.ask(
            hall, try RoomFixture.time("2026-05-05T09:00", "2026-05-05T12:00"), for: club
        ) { $0.needs = "Für Frau Beispiel ein Stuhl mit Lehne" }
        platform.clock.advance(days: 2)
        try await platform.passDeadlines()
        platform.clock.advance(days: 15)
        try await platform.passDeadlines()
        #expect(try platform.now(booking).state == .closed)
        platform.clock.advance(days: 100)
        try await platform.runJob("platform.retention")
        #expect(try platform.now(booking).personName == "Alex Beispiel")
        platform.clock.advance(days: 100)
        try await platform.runJob("platform.retention")
        let forgotten = try platform.now(booking)
        #expect(forgotten.personName == nil && forgotten.needs == nil)
        #expect(forgotten.isAnonymous && forgotten.people == 20)
    }
}
