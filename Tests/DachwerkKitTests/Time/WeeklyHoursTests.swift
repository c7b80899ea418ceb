import DachwerkKit
import Testing

@Suite struct WeeklyHoursTests {
    @Test(
        arguments: [
            ("mo 10:00-18:00; tu 10:00-12:00,14:00-18:00", nil),
            ("mo-fr 09:00-17:00", nil),
            ("mo-we 10:00-18:00; fr 10:00-12:00; sa-su 00:00-24:00", nil),
            ("closed", nil),
            ("su 14:00-18:00;mo 10:00-12:00", "mo 10:00-12:00; su 14:00-18:00"),
            ("mo 14:00-18:00,10:00-12:00", "mo 10:00-12:00,14:00-18:00"),
            ("mo 10:00-18:00; tu 10:00-18:00; we 10:00-18:00", "mo-we 10:00-18:00"),
        ] as [(String, String?)])
    func `hours read back from their text`(text: String, printed: String?) throws {
        let hours = try hours(text)
        #expect(hours.description == printed ?? text)
        #expect(WeeklyHours(hours.description) == hours)
        #expect(WeeklyHours(hours.openings) == hours)
    }

    @Test(arguments: [
        "", " ", ";", "mo", "mo ", "mo 10:00", "mo 10-18", "mo 18:00-10:00", "mo 10:00-10:00",
        "mo 10:00-12:00,", "mo 10:00-13:00,12:00-14:00", "mo 10:00-18:00;", "di 10:00-18:00",
        "Mo 10:00-18:00", "monday 10:00-18:00", "mo 10:00-18:00; mo 19:00-20:00",
        "mo-we 10:00-18:00; tu 19:00-20:00", "fr-mo 10:00-18:00", "mo-mo 10:00-18:00",
        "mo-tu-we 10:00-18:00", "mo  10:00-18:00", "mo 10:00-24:01", "mo 10:00 - 18:00",
        "mo 10:00-18:00;  tu 10:00-18:00", "mo 10:00-18:00\n", "Closed",
        "mo 10:00-18:00\u{301}",
    ])
    func `text that is no hours is refused`(text: String) {
        #expect(WeeklyHours(text) == nil)
    }

    @Test func `openings are sorted, and overlaps are refused`() throws {
        let late = WeeklyHours.Opening(
            weekday: .friday, from: try time("14:00"), until: try time("18:00"))
        let early = WeeklyHours.Opening(
            weekday: .friday, from: try time("10:00"), until: try time("14:00"))
        let monday = WeeklyHours.Opening(
            weekday: .monday, from: try time("10:00"), until: try time("12:00"))
        let long = WeeklyHours.Opening(
            weekday: .friday, from: try time("09:00"), until: try time("20:00"))
        let backwards = WeeklyHours.Opening(
            weekday: .sunday, from: try time("12:00"), until: try time("12:00"))
        #expect(WeeklyHours([late, early, monday])?.openings == [monday, early, late])
        #expect(WeeklyHours([late, long]) == nil)
        #expect(WeeklyHours([long, early]) == nil)
        #expect(WeeklyHours([backwards]) == nil)
        #expect(WeeklyHours([])?.openings == [])
    }

    @Test func `always is every day from 00:00 to 24:00`() throws {
        #expect(WeeklyHours.always.description == "mo-su 00:00-24:00")
        #expect(WeeklyHours.always.openings.count == 7)
        #expect(try WeeklyHours.always == hours("mo-su 00:00-24:00"))
    }

    @Test func `an exception needs openings that do not overlap`() throws {
        let day = try date("2026-05-01")
        #expect(OpeningException(date: day, openings: []) == nil)
        #expect(OpeningException(date: day, "10:00-12:00,11:00-13:00") == nil)
        #expect(OpeningException(date: day, "") == nil)
        #expect(
            OpeningException(date: day, "14:00-16:00,10:00-12:00")?.openings.map(\.description)
                == ["10:00-12:00", "14:00-16:00"])
        #expect(LocalTimeSpan("10:00-12:00")?.until == LocalTime("12:00"))
        #expect(LocalTimeSpan("12:00-10:00") == nil)
    }
}
