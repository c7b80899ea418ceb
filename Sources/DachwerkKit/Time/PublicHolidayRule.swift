/// One holiday of the law: when it is, where it counts, and since when.
struct PublicHolidayRule: Sendable {
    /// The way the day of a year is found.
    enum Day: Sendable {
        case fixed(month: Int, day: Int)
        /// Days after Easter Sunday; negative before it.
        case easter(Int)
        /// The Wednesday before 23 November.
        case repentance
    }

    /// Where the holiday counts, and in which years.
    enum Scope: Sendable {
        case everywhere
        case everywhereIn(year: Int)
        case lands([Land])
        case landsSince(year: Int, [Land])
        case landsIn(years: [Int], [Land])
    }

    let id: String
    let german: String
    let english: String
    let day: Day
    let scope: Scope

    init(_ id: String, _ german: String, _ english: String, _ day: Day, _ scope: Scope) {
        self.id = id
        self.german = german
        self.english = english
        self.day = day
        self.scope = scope
    }

    /// Says whether the holiday counts in a Land in a year.
    func counts(in land: Land, year: Int) -> Bool {
        switch scope {
        case .everywhere: return true
        case .everywhereIn(let only): return year == only
        case .lands(let lands): return lands.contains(land)
        case .landsSince(let first, let lands): return year >= first && lands.contains(land)
        case .landsIn(let years, let lands): return years.contains(year) && lands.contains(land)
        }
    }

    /// The date of the holiday in a year.
    func date(year: Int, easter: LocalDate) -> LocalDate? {
        switch day {
        case .fixed(let month, let day):
            return LocalDate(year: year, month: month, day: day)
        case .easter(let days):
            return easter.adding(days: days)
        case .repentance:
            guard let last = LocalDate(year: year, month: 11, day: 22) else { return nil }
            let daysAfterWednesday = (last.weekday.rawValue - Weekday.wednesday.rawValue + 7) % 7
            return last.adding(days: -daysAfterWednesday)
        }
    }

    /// Easter Sunday of a year, by the algorithm of Meeus, Jones and Butcher.
    static func easter(year: Int) -> LocalDate? {
        let golden = year % 19
        let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekdayShift =
            (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let lateShift = (golden + 11 * epact + 22 * weekdayShift) / 451
        let dayCount = epact + weekdayShift - 7 * lateShift + 114
        return LocalDate(year: year, month: dayCount / 31, day: dayCount % 31 + 1)
    }
}
