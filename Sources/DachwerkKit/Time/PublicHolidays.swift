import Synchronization

/// The public holidays of the German Länder.
///
/// The answers are exact from 2015 to 2035, as far as the law of today reaches. Other years
/// follow the same rules, which is right for the future until a law changes, and an
/// approximation for the past.
public enum PublicHolidays {
    private struct Key: Hashable {
        let land: Land
        let year: Int
    }

    /// Years worth remembering; a bound, so that strange dates cannot fill the memory.
    private static let rememberedYears = 1_990...2_100
    private static let remembered = Mutex<[Key: [PublicHoliday]]>([:])

    /// The public holidays of a Land in a year, in order; none outside the years 1 to 9999.
    public static func holidays(in land: Land, year: Int) -> [PublicHoliday] {
        guard rememberedYears.contains(year) else { return computed(land, year) }
        let key = Key(land: land, year: year)
        if let found = remembered.withLock({ $0[key] }) { return found }
        let holidays = computed(land, year)
        remembered.withLock { $0[key] = holidays }
        return holidays
    }

    /// The public holiday that falls on a date in a Land, if any.
    public static func holiday(on date: LocalDate, in land: Land) -> PublicHoliday? {
        holidays(in: land, year: date.year).first { $0.date == date }
    }

    /// Says whether a date is a public holiday in a Land.
    public static func isHoliday(_ date: LocalDate, in land: Land) -> Bool {
        holiday(on: date, in: land) != nil
    }

    private static func computed(_ land: Land, _ year: Int) -> [PublicHoliday] {
        guard (1...9_999).contains(year), let easter = PublicHolidayRule.easter(year: year) else {
            return []
        }
        var holidays: [PublicHoliday] = []
        for rule in PublicHolidayRule.germany where rule.counts(in: land, year: year) {
            // Two rules may give the same holiday: Reformation Day in 2017 came to all Länder.
            guard let date = rule.date(year: year, easter: easter),
                !holidays.contains(where: { $0.date == date && $0.id == rule.id })
            else { continue }
            holidays.append(
                PublicHoliday(
                    date: date, id: rule.id, germanName: rule.german, englishName: rule.english))
        }
        return holidays.sorted { $0.date < $1.date }
    }
}

/// A day on which a Land rests by law.
public struct PublicHoliday: Sendable, Hashable {
    /// The day.
    public let date: LocalDate
    /// A stable name for programs, such as `good-friday`.
    public let id: String
    /// The name in German, such as `Karfreitag`.
    public let germanName: String
    /// The name in English, such as `Good Friday`.
    public let englishName: String
}

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

/// One of the sixteen German Länder, by its usual two-letter code.
public enum Land: String, Sendable, CaseIterable, Hashable {
    /// Baden-Württemberg.
    case badenWuerttemberg = "BW"
    /// Bavaria.
    case bayern = "BY"
    /// Berlin.
    case berlin = "BE"
    /// Brandenburg.
    case brandenburg = "BB"
    /// Bremen.
    case bremen = "HB"
    /// Hamburg.
    case hamburg = "HH"
    /// Hesse.
    case hessen = "HE"
    /// Mecklenburg-Western Pomerania.
    case mecklenburgVorpommern = "MV"
    /// Lower Saxony.
    case niedersachsen = "NI"
    /// North Rhine-Westphalia.
    case nordrheinWestfalen = "NW"
    /// Rhineland-Palatinate.
    case rheinlandPfalz = "RP"
    /// Saarland.
    case saarland = "SL"
    /// Saxony.
    case sachsen = "SN"
    /// Saxony-Anhalt.
    case sachsenAnhalt = "ST"
    /// Schleswig-Holstein.
    case schleswigHolstein = "SH"
    /// Thuringia.
    case thueringen = "TH"

    /// The name by language: `de` and `en`.
    public var names: [String: String] {
        let pair = pairOfNames
        return ["de": pair.german, "en": pair.english]
    }

    private var pairOfNames: (german: String, english: String) {
        switch self {
        case .badenWuerttemberg: return ("Baden-Württemberg", "Baden-Württemberg")
        case .bayern: return ("Bayern", "Bavaria")
        case .berlin: return ("Berlin", "Berlin")
        case .brandenburg: return ("Brandenburg", "Brandenburg")
        case .bremen: return ("Bremen", "Bremen")
        case .hamburg: return ("Hamburg", "Hamburg")
        case .hessen: return ("Hessen", "Hesse")
        case .mecklenburgVorpommern:
            return ("Mecklenburg-Vorpommern", "Mecklenburg-Western Pomerania")
        case .niedersachsen: return ("Niedersachsen", "Lower Saxony")
        case .nordrheinWestfalen: return ("Nordrhein-Westfalen", "North Rhine-Westphalia")
        case .rheinlandPfalz: return ("Rheinland-Pfalz", "Rhineland-Palatinate")
        case .saarland: return ("Saarland", "Saarland")
        case .sachsen: return ("Sachsen", "Saxony")
        case .sachsenAnhalt: return ("Sachsen-Anhalt", "Saxony-Anhalt")
        case .schleswigHolstein: return ("Schleswig-Holstein", "Schleswig-Holstein")
        case .thueringen: return ("Thüringen", "Thuringia")
        }
    }
}
