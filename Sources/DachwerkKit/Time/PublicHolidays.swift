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
