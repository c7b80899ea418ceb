import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import RoomBookingPlugin
import Testing

/// What follows for those who were promised a room that is closed, broken or different now.
@Suite struct ClosureTests {
    @Test func `who would come to a closed house is told when it would be possible`() async throws {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let house = try await platform.house()
        let hall = try await platform.room(in: house)
        let evening = try RoomFixture.time("2026-06-03T18:00", "2026-06-03T20:00")
        let booking = try await platform.confirmed(hall, evening, for: club)
        let day = try RoomFixture.day("2026-06-03")
        try await platform.manager.change(house) {
            $0.closures = [
                Values<RoomClosure> {
                    $0.from = day
                    $0.until = day
                }
            ]
        }
        let notice = try #require(
            try platform.notices().first { $0.code == "room-booking.affected-by-closure-next" })
        #expect(notice.subject == booking.id)
        let friday = try RoomFixture.time("2026-06-05T08:00", "2026-06-05T10:00")
        #expect(notice.arguments["next"] == .period(friday), "Thursday is Corpus Christi.")
        #expect(try platform.now(booking).state == .confirmed)
    }

    @Test func `a closed part closes the combination, and another Land other days`() async throws {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let house = try await platform.house()
        let part = try await platform.room("Teil", in: house)
        let whole = try await platform.room("Ganz", in: house) { $0.parts = [part.reference] }
        let evening = try RoomFixture.time("2026-06-03T18:00", "2026-06-03T20:00")
        let day = try RoomFixture.day("2026-06-03")
        try await platform.manager.change(part) {
            $0.closures = [
                Values<RoomClosure> {
                    $0.from = day
                    $0.until = day
                }
            ]
        }
        #expect(try !platform.isFree(whole, evening))
        let thursday = try RoomFixture.time("2026-08-06T18:00", "2026-08-06T20:00")
        try await platform.confirmed(whole, thursday, for: club)
        let assumption = try RoomFixture.time("2026-08-15T10:00", "2026-08-15T12:00")
        try await platform.confirmed(whole, assumption, for: club)
        let moved = try await platform.moved(to: .saarland)
        #expect(try moved.noticeCount("affected-by-closure", to: club) == 1)
    }

    @Test func `a room that cannot be used is nobody's, and another one is offered`() async throws {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let house = try await platform.house()
        let hall = try await platform.room("Saal", in: house)
        try await platform.room("Seminarraum", in: house)
        let evening = try RoomFixture.time("2026-05-06T18:00", "2026-05-06T20:00")
        let booking = try await platform.confirmed(hall, evening, for: club)
        let caretaker = platform.acting(as: Rooms.caretaker)
        let until = try RoomFixture.day("2026-05-08")
        let incident = try await caretaker.create(Incident.self) {
            $0.room = hall.reference
            $0.what = "Wasser an der Decke"
            $0.unusableUntil = until
        }
        let notice = try #require(
            try platform.notices().first { $0.code.hasPrefix("room-booking.affected-by-incident") })
        #expect(notice.code == "room-booking.affected-by-incident-next-instead")
        #expect(notice.subject == booking.id)
        let next = try RoomFixture.time("2026-05-09T08:00", "2026-05-09T10:00")
        #expect(notice.arguments["next"] == .period(next))
        let thursday = try RoomFixture.time("2026-05-07T18:00", "2026-05-07T20:00")
        await expectRefusal("room-booking.taken-instead") {
            try await platform.ask(hall, thursday, for: club)
        }
        try await caretaker.move(incident, Incident.resolve)
        try await platform.ask(hall, thursday, for: club)
        #expect(try platform.noticeCount("affected-by-incident", to: club) == 1)
    }

    @Test func `a combination consists of single rooms of its own house`() async throws {
        let platform = try await RoomFixture.boot()
        let (house, other) = (try await platform.house(), try await platform.house())
        let single = try await platform.room("Eins", in: house)
        let elsewhere = try await platform.room("Zwei", in: other)
        let whole = try await platform.room("Ganz", in: house) { $0.parts = [single.reference] }
        for parts in [
            [elsewhere.reference], [whole.reference], [single.reference, single.reference],
        ] {
            await expectRefusal("room-booking.part", at: "parts") {
                try await platform.room("Falsch", in: house) { $0.parts = parts }
            }
        }
        await expectRefusal("room-booking.part", at: "parts") {
            try await platform.manager.change(single) { $0.house = other.reference }
        }
        await expectRefusal("room-booking.layout-twice", at: "layouts") {
            try await platform.manager.change(single) {
                $0.layouts = [RoomFixture.layout(.rows, 3), RoomFixture.layout(.rows, 4)]
            }
        }
        await expectRefusal("room-booking.share-without-limit") {
            try await platform.manager.create(Share.self)
        }
    }

    @Test func `what a room needs from now on counts for what is promised already`() async throws {
        let platform = try await RoomFixture.boot()
        let club = try await platform.club()
        let house = try await platform.house()
        let left = try await platform.room("Links", in: house)
        let hall = try await platform.room("Saal", in: house)
        let evening = try RoomFixture.time("2026-06-03T16:00", "2026-06-03T18:00")
        try await platform.confirmed(hall, evening, for: club)
        try await platform.manager.change(hall) {
            $0.cleanUpMinutes = 60
            $0.parts = [left.reference]
        }
        #expect(try !platform.isFree(left, evening))
        let seven = try RoomFixture.time("2026-06-03T18:59", "2026-06-03T20:00")
        await expectRefusal("room-booking.taken") {
            try await platform.ask(hall, seven, for: club)
        }
    }
}
