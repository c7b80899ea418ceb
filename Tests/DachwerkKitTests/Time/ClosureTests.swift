import DachwerkKit
import Testing

@Suite struct ClosureTests {
    private func name(_ text: String) -> LocalizedText { LocalizedText(text, in: .german) }

    private func office(_ closures: String...) throws -> OpeningCalendar {
        let closures = try closures.map { text in
            Closure(.yearly(try #require(YearlyDays(text))), name: name(text))
        }
        return try OpeningCalendar(
            zone: zone("Europe/Berlin"), hours: hours("mo-fr 08:00-17:00"), land: .bayern,
            closures: closures)
    }

    @Test func `a day of every year closes in each year and on no other day`() throws {
        let office = try office("08-08")
        for year in [2026, 2027, 2028] {
            let day = try #require(LocalDate(year: year, month: 8, day: 8))
            #expect(!office.isOpeningDay(day))
            let reason = try #require(office.whyClosed(day))
            #expect(reason.code == "closure" && reason.closure?.names == name("08-08"))
            #expect(reason.content == .localized(name("08-08")))
        }
        #expect(try office.isOpeningDay(date("2028-08-07")))
        #expect(try office.isOpeningDay(date("2028-08-09")))
    }

    @Test func `days of every year may go over the turn of the year`() throws {
        let office = try office("12-24", "12-27/01-02")
        for closed in ["2026-12-24", "2026-12-28", "2026-12-31", "2029-01-02"] {
            #expect(try office.whyClosed(date(closed))?.code == "closure", "\(closed)")
        }
        for open in ["2026-12-23", "2027-01-04", "2029-01-03"] {
            #expect(try office.isOpeningDay(date(open)), "\(open)")
        }
    }

    @Test func `29 February comes in leap years only`() throws {
        let office = try office("02-29")
        #expect(try !office.isOpeningDay(date("2028-02-29")))
        #expect(try office.isOpeningDay(date("2027-03-01")))
    }

    @Test(arguments: [
        "", "12", "12-24/", "12-24 ", "2-3", "13-01", "02-30", "12-24/12-32", "1224",
        "12-24/12-26/",
        "١٢-٢٤",
    ])
    func `what is no day of every year is not read`(text: String) {
        #expect(YearlyDays(text) == nil)
    }

    @Test(arguments: ["12-24", "12-27/01-02", "02-29"])
    func `days of every year are written as they are read`(text: String) {
        #expect(YearlyDays(text)?.description == text)
    }

    @Test func `a deadline leaves out a dated closure and one of every year`() throws {
        let holidays = Closure(
            .dated(try span("2026-07-20", "2026-07-31")), name: name("Betriebsferien"))
        let calendar = try OpeningCalendar(
            zone: zone("Europe/Berlin"), hours: hours("mo-fr 08:00-17:00"), land: nil,
            closures: [holidays])
        // Friday, 17 July, 16:00; the next working day is Monday, 3 August.
        #expect(
            calendar.deadline(workingDays: 1, from: try instant("2026-07-17T14:00:00Z"))
                == (try instant("2026-08-03T14:00:00Z")))
    }
}
