import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MemberNetworkPlugin
@testable import RoomBookingPlugin
import Testing

/// A house with rooms, as tests need it.
enum RoomFixture {
    /// A tenant in Dortmund at a moment; the fourth of May 2026 is a Monday.
    static func boot(
        at moment: Instant = "2026-05-04T08:00:00Z", settings: String = "{}"
    ) async throws -> TestPlatform {
        try await TestPlatform.boot(
            [RoomBookingModule.self, MemberNetworkModule.self], land: .nordrheinWestfalen,
            zone: "Europe/Berlin", at: moment, settings: ["room-booking": settings])
    }

    /// From one moment to another on the clock in Dortmund, such as `2026-06-03T18:00`.
    static func time(_ start: String, _ end: String) throws -> Period {
        try #require(Period(start: try moment(start), end: try moment(end)))
    }

    /// A moment on the clock in Dortmund.
    static func moment(_ text: String) throws -> Instant {
        let parts = text.split(separator: "T").map(String.init)
        let date = try #require(LocalDate(parts[0]))
        let time = try #require(LocalTime(parts[1]))
        return try #require(Zone("Europe/Berlin")).instant(date, time)
    }

    /// A day.
    static func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    /// One way to seat a room.
    static func layout(
        _ seating: Seating, _ capacity: Int, before: Int? = nil, after: Int? = nil
    ) -> Values<RoomLayout> {
        Values<RoomLayout> {
            $0.seating = seating
            $0.capacity = capacity
            $0.preparationMinutes = before
            $0.cleanUpMinutes = after
        }
    }
}

extension TestPlatform {
    /// Who answers for the rooms.
    var manager: TestActor { acting(as: Rooms.manager) }

    /// Somebody who books for an organisation.
    func booker(_ club: Record<Organisation>) -> TestActor {
        acting(as: Rooms.booker, organisations: [club.id])
    }

    /// An organisation that is listed in the network.
    func club(_ name: String = "Verein") async throws -> Record<Organisation> {
        let editor = acting(as: MemberNetwork.editor)
        let proposed = try await editor.create(Organisation.self) {
            $0.name = LocalizedText(name, in: .german)
            $0.kind = .association
        }
        let checked = try await editor.move(proposed, Organisation.check)
        return try await editor.move(checked, Organisation.list)
    }

    /// A house with its hours.
    func house(
        _ hours: String = "mo-su 08:00-22:00",
        _ build: (inout Values<House>) -> Void = { _ in }
    ) async throws -> Record<House> {
        let hours = try #require(WeeklyHours(hours))
        return try await manager.create(House.self) {
            $0.name = LocalizedText("Haus der Vielfalt", in: .german)
            $0.hours = hours
            build(&$0)
        }
    }

    /// A room for forty in rows.
    @discardableResult
    func room(
        _ name: String = "Saal", in house: Record<House>,
        _ build: (inout Values<Room>) -> Void = { _ in }
    ) async throws -> Record<Room> {
        try await manager.create(Room.self) {
            $0.name = LocalizedText(name, in: .german)
            $0.house = house.reference
            $0.layouts = [RoomFixture.layout(.rows, 40)]
            build(&$0)
        }
    }

    /// A booking that its organisation asked for.
    @discardableResult
    func ask(
        _ room: Record<Room>, _ period: Period, for club: Record<Organisation>,
        _ build: (inout Values<Booking>) -> Void = { _ in }
    ) async throws -> Record<Booking> {
        try await booker(club).create(Booking.self) {
            $0.organisation = club.reference
            $0.room = room.reference
            $0.period = period
            $0.people = 20
            $0.personName = "Alex Beispiel"
            build(&$0)
        }
    }

    /// A booking that the house confirmed.
    @discardableResult
    func confirmed(
        _ room: Record<Room>, _ period: Period, for club: Record<Organisation>,
        _ build: (inout Values<Booking>) -> Void = { _ in }
    ) async throws -> Record<Booking> {
        let asked = try await ask(room, period, for: club, build)
        return try await manager.move(asked, Booking.confirm)
    }

    /// A series that its organisation plans, weekly from six to eight.
    @discardableResult
    func plan(
        _ room: Record<Room>, from day: LocalDate, for club: Record<Organisation>,
        _ build: (inout Values<Series>) -> Void = { _ in }
    ) async throws -> Record<Series> {
        let (from, until) = (
            try #require(LocalTime("18:00")), try #require(LocalTime("20:00"))
        )
        return try await booker(club).create(Series.self) {
            $0.organisation = club.reference
            $0.room = room.reference
            $0.startsOn = day
            $0.from = from
            $0.until = until
            $0.rhythm = .weekly
            $0.people = 20
            $0.personName = "Alex Beispiel"
            build(&$0)
        }
    }

    /// A booking as it stands now.
    func now(_ booking: Record<Booking>) throws -> Record<Booking> {
        try manager.read(booking.reference)
    }

    /// Whether a room is free.
    func isFree(_ room: Record<Room>, _ period: Period) throws -> Bool {
        try acting().availability(of: room.reference, quantity: 1, in: period).isFeasible
    }

    /// How often a notice went to an organisation, in whichever words.
    func noticeCount(_ code: String, to club: Record<Organisation>) throws -> Int {
        let code = "room-booking.\(code)"
        return try notices().count {
            ($0.code == code || $0.code.hasPrefix("\(code)-")) && $0.organisation == club.id
        }
    }

    /// Lets pass what is due by now.
    func passDeadlines() async throws {
        try await runJob("platform.deadlines")
    }
}
