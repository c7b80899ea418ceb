import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

@Suite struct OpeningTests {
    @Test func `DIR-I6: seasons, holidays and single days change when a place is open`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let week = try #require(WeeklyHours("mo-fr 10:00-16:00"))
        let summer = try #require(WeeklyHours("we 10:00-12:00"))
        let saturday = try #require(WeeklyHours("sa 10:00-14:00"))
        let season = try Self.season("2025-07-14", "2025-08-26", summer)
        let winter = try Self.season("2024-12-23", "2025-01-03", nil)
        let outing = try Self.change("2025-05-09", nil, nil)
        let feast = try Self.change("2025-06-14", nil, saturday)
        try await platform.place("Haus", of: umbrella) {
            $0.openingHours = week
            $0.seasons = [season, winter]
            $0.exceptions = [outing, feast]
        }
        let days: [(String, Bool)] = [
            ("2025-05-08", true),
            // A company outing, a Saturday, a feast on a Saturday.
            ("2025-05-09", false), ("2025-06-07", false), ("2025-06-14", true),
            // Ascension Day.
            ("2025-05-29", false),
            // The summer holidays of this year and of the next.
            ("2025-07-14", false), ("2025-07-16", true), ("2026-07-15", true),
            ("2026-07-16", false), ("2025-08-27", true),
            // The turn of any year.
            ("2027-12-28", false), ("2028-01-03", false), ("2028-01-04", true),
        ]
        for (day, isOpen) in days {
            let figure = try platform.figure("open-places", on: day)
            #expect(figure == FigureValue(isOpen ? 1 : 0, of: 1), "\(day)")
        }
    }

    @Test func `DIR-I6: a place by appointment says so and opens on no day of its own`()
        async throws
    {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let place = try await platform.place("Sprechstunde", of: umbrella) {
            $0.isByAppointment = true
        }
        let seen = try platform.acting(as: .everyone).read(place.reference)
        #expect(seen.isByAppointment)
        #expect(seen.openingHours == nil)
        #expect(try platform.figure("open-places", on: "2025-05-08") == FigureValue(0, of: 1))
    }

    @Test func `DIR-I6: a place that stays open on holidays says so`() async throws {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let always = try #require(WeeklyHours("mo-su 10:00-16:00"))
        try await platform.place("Café", of: umbrella) {
            $0.openingHours = always
            $0.closesOnPublicHolidays = false
        }
        #expect(try platform.figure("open-places", on: "2025-05-29").numerator == 1)
    }

    @Test func `DIR-I6: a season or an exception does not end before it begins`() async throws {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        var once = try Self.season("2025-08-26", "2025-07-14", nil)
        once.isYearly = false
        let season = once
        await expectRefusal("member-network.reversed-dates") {
            try await platform.place("Haus", of: umbrella) { $0.seasons = [season] }
        }
        let exception = try Self.change("2025-08-26", "2025-08-25", nil)
        await expectRefusal("member-network.reversed-dates") {
            try await platform.place("Haus", of: umbrella) { $0.exceptions = [exception] }
        }
    }

    private static func season(
        _ from: String, _ until: String, _ hours: WeeklyHours?
    ) throws -> Values<OpeningSeason> {
        let from = try NetworkFixture.date(from)
        let until = try NetworkFixture.date(until)
        return Values<OpeningSeason> {
            $0.from = from
            $0.until = until
            $0.hours = hours
        }
    }

    private static func change(
        _ from: String, _ until: String?, _ hours: WeeklyHours?
    ) throws -> Values<OpeningChange> {
        let from = try NetworkFixture.date(from)
        let until = try until.map { try NetworkFixture.date($0) }
        return Values<OpeningChange> {
            $0.from = from
            $0.until = until
            $0.hours = hours
        }
    }
}

extension TestPlatform {
    /// A place that is listed.
    @discardableResult
    fileprivate func place(
        _ name: String, of organisation: Record<Organisation>,
        _ build: (inout Values<Place>) -> Void
    ) async throws -> Record<Place> {
        try await acting(as: MemberNetwork.editor).create(Place.self, state: .listed) {
            $0.name = NetworkFixture.german(name)
            $0.organisation = organisation.reference
            build(&$0)
        }
    }
}
