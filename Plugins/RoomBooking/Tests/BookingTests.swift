import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import RoomBookingPlugin
import Testing

/// One room, one booking at a time.
@Suite struct BookingTests {
    @Test func `VMDO-5: after a booking until eight and half an hour the next begins at 20:30`()
        async throws
    {
        let platform = try await RoomFixture.boot()
        let (first, second) = (try await platform.club("A"), try await platform.club("B"))
        let hall = try await platform.room(in: try await platform.house()) {
            $0.cleanUpMinutes = 30
        }
        try await platform.confirmed(
            hall, try RoomFixture.time("2026-06-03T18:00", "2026-06-03T20:00"), for: first)
        let refusal = await expectRefusal("room-booking.taken", at: "period") {
            try await platform.ask(
                hall, try RoomFixture.time("2026-06-03T20:00", "2026-06-03T21:00"), for: second)
        }
        let next = try RoomFixture.time("2026-06-03T20:30", "2026-06-03T21:30")
        #expect(refusal?.arguments["next"] == .period(next))
        #expect(try platform.isFree(hall, next))
        try await platform.ask(hall, next, for: second)
    }

    @Test func `ROOM-I1: setting up and clearing away count between bookings`() async throws {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house()) {
            $0.preparationMinutes = 15
            $0.cleanUpMinutes = 30
            $0.layouts = [
                RoomFixture.layout(.rows, 40), RoomFixture.layout(.banquet, 30, before: 60),
            ]
        }
        try await platform.ask(
            hall, try RoomFixture.time("2026-06-03T12:00", "2026-06-03T14:00"), for: club)
        let rows = try RoomFixture.time("2026-06-03T14:45", "2026-06-03T16:00")
        let almost = try RoomFixture.time("2026-06-03T14:44", "2026-06-03T16:00")
        await expectRefusal("room-booking.taken") {
            try await platform.ask(hall, almost, for: club)
        }
        let tables = await expectRefusal("room-booking.taken") {
            try await platform.ask(hall, rows, for: club) { $0.seating = .banquet }
        }
        let next = try RoomFixture.time("2026-06-03T15:30", "2026-06-03T16:45")
        #expect(tables?.arguments["next"] == .period(next), "Tables take an hour to set up.")
        try await platform.ask(hall, next, for: club) { $0.seating = .banquet }
        await expectRefusal("room-booking.taken", "Before the tables there is no time left.") {
            try await platform.ask(hall, rows, for: club)
        }
    }

    @Test func `ROOM-I1: a combination takes its parts, and a part takes the combination`()
        async throws
    {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let house = try await platform.house()
        let left = try await platform.room("Links", in: house) { $0.cleanUpMinutes = 30 }
        let right = try await platform.room("Rechts", in: house)
        let both = try await platform.room("Beide", in: house) {
            $0.parts = [left.reference, right.reference]
            $0.layouts = [RoomFixture.layout(.rows, 90)]
        }
        let morning = try RoomFixture.time("2026-06-03T09:00", "2026-06-03T11:00")
        try await platform.ask(both, morning, for: club) { $0.people = 80 }
        for part in [left, right] {
            #expect(try !platform.isFree(part, morning))
            await expectRefusal("room-booking.taken") {
                try await platform.ask(part, morning, for: club)
            }
        }
        let noon = try RoomFixture.time("2026-06-03T11:00", "2026-06-03T13:00")
        try await platform.ask(right, noon, for: club)
        let refusal = await expectRefusal("room-booking.taken") {
            try await platform.ask(both, noon, for: club)
        }
        let next = try RoomFixture.time("2026-06-03T13:00", "2026-06-03T15:00")
        #expect(refusal?.arguments["next"] == .period(next))
        await expectRefusal("room-booking.taken", "The left part is being cleaned.") {
            try await platform.ask(left, noon, for: club)
        }
    }

    @Test func `VMDO-6: of two who ask in the same second one gets the room, one alternatives`()
        async throws
    {
        let platform = try await RoomFixture.boot(settings: #"{"autoConfirms": true}"#)
        let house = try await platform.house()
        let hall = try await platform.room("Saal", in: house)
        try await platform.room("Seminarraum", in: house)
        let evening = try RoomFixture.time("2026-06-03T18:00", "2026-06-03T20:00")
        let clubs = [try await platform.club("A"), try await platform.club("B")]
        let refusals = await Self.race(platform, hall, evening, clubs)
        let refusal = try #require(refusals.first)
        #expect(refusals.count == 1)
        #expect(refusal.code == "room-booking.taken-instead")
        let next = try RoomFixture.time("2026-06-03T20:00", "2026-06-03T22:00")
        #expect(refusal.arguments["next"] == .period(next))
        #expect(
            refusal.arguments["other"] == .localized(LocalizedText("Seminarraum", in: .german)))
        let bookings = try platform.manager.list(Booking.self)
        #expect(bookings.map(\.state) == [.confirmed])
    }

    @Test func `VMDO-6: of fifty who ask at once exactly one gets the room`() async throws {
        let platform = try await RoomFixture.boot()
        let hall = try await platform.room(in: try await platform.house())
        let evening = try RoomFixture.time("2026-06-03T18:00", "2026-06-03T20:00")
        var clubs: [Record<Organisation>] = []
        for number in 0..<50 { clubs.append(try await platform.club("Verein \(number)")) }
        let refusals = await Self.race(platform, hall, evening, clubs)
        #expect(refusals.count == 49)
        #expect(refusals.allSatisfy { $0.code == "room-booking.taken" })
        #expect(try platform.manager.list(Booking.self).count == 1)
        #expect(try platform.manager.list(Booking.self).first?.number == 1)
    }

    /// Lets everybody ask at the same time, and gives the refusals.
    private static func race(
        _ platform: TestPlatform, _ room: Record<Room>, _ period: Period,
        _ clubs: [Record<Organisation>]
    ) async -> [Refusal] {
        await withTaskGroup(of: Refusal?.self) { group in
            for club in clubs {
                group.addTask {
                    do {
                        try await platform.ask(room, period, for: club)
                        return nil
                    } catch { return error as? Refusal }
                }
            }
            return await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
        }
    }

    @Test func `ROOM-I2: there are never more people than the seating holds`() async throws {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let house = try await platform.house()
        let small = try await platform.room("Klein", in: house) {
            $0.layouts = [RoomFixture.layout(.rows, 40), RoomFixture.layout(.banquet, 24)]
        }
        let evening = try RoomFixture.time("2026-06-03T18:00", "2026-06-03T20:00")
        await expectRefusal("room-booking.too-many-people", at: "people") {
            try await platform.ask(small, evening, for: club) {
                $0.people = 25
                $0.seating = .banquet
            }
        }
        try await platform.room("Groß", in: house) {
            $0.layouts = [RoomFixture.layout(.banquet, 80)]
        }
        let refusal = await expectRefusal("room-booking.too-many-people-instead") {
            try await platform.ask(small, evening, for: club) {
                $0.people = 25
                $0.seating = .banquet
            }
        }
        #expect(refusal?.arguments["other"] == .localized(LocalizedText("Groß", in: .german)))
        await expectRefusal("room-booking.seating-missing", at: "seating") {
            try await platform.ask(small, evening, for: club) { $0.seating = .circle }
        }
        let booking = try await platform.ask(small, evening, for: club) {
            $0.people = 24
            $0.seating = .banquet
        }
        await expectRefusal("room-booking.too-many-people-instead") {
            try await platform.booker(club).change(booking) { $0.people = 30 }
        }
    }

    @Test func `ROOM-I5: a booking that is moved keeps its time unless the new one holds`()
        async throws
    {
        let platform = try await RoomFixture.boot()
        let (first, second) = (try await platform.club("A"), try await platform.club("B"))
        let hall = try await platform.room(in: try await platform.house())
        let six = try RoomFixture.time("2026-06-03T18:00", "2026-06-03T20:00")
        let four = try RoomFixture.time("2026-06-03T16:00", "2026-06-03T18:00")
        let booking = try await platform.confirmed(hall, six, for: first)
        let other = try await platform.confirmed(hall, four, for: second)
        await expectRefusal("room-booking.taken") {
            try await platform.manager.change(booking) { $0.period = four }
        }
        #expect(try platform.now(booking).period == six)
        #expect(try !platform.isFree(hall, six), "The old time is still held.")
        try await platform.booker(second).move(other, Booking.cancel)
        let moved = try await platform.manager.change(booking) { $0.period = four }
        #expect(moved.period == four && moved.state == .confirmed)
        #expect(try platform.isFree(hall, six) && !platform.isFree(hall, four))
    }

    @Test func `a booking keeps within the opening hours from its start to its end`()
        async throws
    {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let hall = try await platform.room(
            in: try await platform.house("mo-fr 08:00-12:00,14:00-22:00"))
        let over = await expectRefusal("capacity.closed-between") {
            try await platform.ask(
                hall, try RoomFixture.time("2026-06-03T11:00", "2026-06-03T15:00"), for: club)
        }
        let next = try RoomFixture.time("2026-06-03T14:00", "2026-06-03T18:00")
        #expect(over?.arguments["next"] == .period(next))
        let holiday = await expectRefusal("capacity.closed-at-start") {
            try await platform.ask(
                hall, try RoomFixture.time("2026-06-04T18:00", "2026-06-04T20:00"), for: club)
        }
        let friday = try RoomFixture.time("2026-06-05T08:00", "2026-06-05T10:00")
        #expect(holiday?.arguments["next"] == .period(friday), "Corpus Christi is a Thursday.")
        await expectRefusal("capacity.closed-at-end-long") {
            try await platform.ask(
                hall, try RoomFixture.time("2026-06-03T14:00", "2026-06-03T23:00"), for: club)
        }
    }

    @Test func `limits name the next time that keeps them`() async throws {
        let platform = try await RoomFixture.boot(
            settings: #"{"leadTimeHours": 24, "maxHours": 4, "maxAheadDays": 60}"#)
        let club = try await platform.club()
        let hall = try await platform.room(in: try await platform.house())
        let soon = await expectRefusal("room-booking.too-soon", at: "period") {
            try await platform.ask(
                hall, try RoomFixture.time("2026-05-04T18:00", "2026-05-04T20:00"), for: club)
        }
        let next = try RoomFixture.time("2026-05-05T10:00", "2026-05-05T12:00")
        #expect(soon?.arguments["next"] == .period(next))
        await expectRefusal("room-booking.too-long", at: "period") {
            try await platform.ask(
                hall, try RoomFixture.time("2026-05-06T10:00", "2026-05-06T15:00"), for: club)
        }
        await expectRefusal("room-booking.too-far-ahead", at: "period") {
            try await platform.ask(
                hall, try RoomFixture.time("2026-08-04T10:00", "2026-08-04T12:00"), for: club)
        }
        let long = try RoomFixture.time("2026-05-06T10:00", "2026-05-06T15:00")
        await expectRefusal("room-booking.override-needs-reason") {
            try await Self.override(platform, hall, long, club, because: nil)
        }
        let booking = try await Self.override(platform, hall, long, club, because: "Sommerfest")
        #expect(booking.state == .requested)
    }

    private static func override(
        _ platform: TestPlatform, _ room: Record<Room>, _ period: Period,
        _ club: Record<Organisation>, because reason: String?
    ) async throws -> Record<Booking> {
        try await platform.manager.create(Booking.self, reason: reason) {
            $0.organisation = club.reference
            $0.room = room.reference
            $0.period = period
            $0.people = 10
            $0.isOverride = true
        }
    }

    @Test func `nothing loud is booked in quiet hours, and nothing that a room is not for`()
        async throws
    {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let hours = try #require(WeeklyHours("mo-su 20:00-22:00"))
        let hall = try await platform.room(in: try await platform.house()) {
            $0.quietHours = hours
            $0.allowedUses = [.meeting, .rehearsal]
        }
        let late = try RoomFixture.time("2026-06-03T19:00", "2026-06-03T21:00")
        let refusal = await expectRefusal("room-booking.loud-in-quiet-hours", at: "isLoud") {
            try await platform.ask(hall, late, for: club) {
                $0.use = .rehearsal
                $0.isLoud = true
            }
        }
        let quiet = try RoomFixture.time("2026-06-03T20:00", "2026-06-03T22:00")
        #expect(refusal?.arguments["quiet"] == .period(quiet))
        await expectRefusal("room-booking.use-not-allowed", at: "use") {
            try await platform.ask(hall, late, for: club) { $0.use = .celebration }
        }
        try await platform.ask(hall, late, for: club) { $0.use = .rehearsal }
    }
}
