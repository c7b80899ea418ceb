extension PublicHolidayRule {
    /// The public holidays of the Länder, as the law has had them since 2015.
    ///
    /// Left out are days that count in parts of a Land only: the Assumption in Catholic
    /// municipalities of Bavaria, Corpus Christi in parts of Saxony and Thuringia, and the
    /// Peace Festival of Augsburg. An organisation there enters them as closures.
    static let germany: [PublicHolidayRule] = nationwide + ofSomeLands + ofSomeYears

    private static let nationwide = [
        PublicHolidayRule(
            "new-years-day", "Neujahr", "New Year's Day", .fixed(month: 1, day: 1), .everywhere),
        PublicHolidayRule("good-friday", "Karfreitag", "Good Friday", .easter(-2), .everywhere),
        PublicHolidayRule("easter-monday", "Ostermontag", "Easter Monday", .easter(1), .everywhere),
        PublicHolidayRule(
            "labour-day", "Tag der Arbeit", "Labour Day", .fixed(month: 5, day: 1), .everywhere),
        PublicHolidayRule(
            "ascension-day", "Christi Himmelfahrt", "Ascension Day", .easter(39), .everywhere),
        PublicHolidayRule("whit-monday", "Pfingstmontag", "Whit Monday", .easter(50), .everywhere),
        PublicHolidayRule(
            "german-unity-day", "Tag der Deutschen Einheit", "German Unity Day",
            .fixed(month: 10, day: 3), .everywhere),
        PublicHolidayRule(
            "christmas-day", "1. Weihnachtstag", "Christmas Day", .fixed(month: 12, day: 25),
            .everywhere),
        PublicHolidayRule(
            "second-christmas-day", "2. Weihnachtstag", "Second Day of Christmas",
            .fixed(month: 12, day: 26), .everywhere),
    ]

    private static let ofSomeLands = [
        PublicHolidayRule(
            "epiphany", "Heilige Drei Könige", "Epiphany", .fixed(month: 1, day: 6),
            .lands([.badenWuerttemberg, .bayern, .sachsenAnhalt])),
        PublicHolidayRule(
            "easter-sunday", "Ostersonntag", "Easter Sunday", .easter(0), .lands([.brandenburg])),
        PublicHolidayRule(
            "whit-sunday", "Pfingstsonntag", "Whit Sunday", .easter(49), .lands([.brandenburg])),
        PublicHolidayRule(
            "corpus-christi", "Fronleichnam", "Corpus Christi", .easter(60),
            .lands([
                .badenWuerttemberg, .bayern, .hessen, .nordrheinWestfalen, .rheinlandPfalz,
                .saarland,
            ])),
        PublicHolidayRule(
            "assumption-day", "Mariä Himmelfahrt", "Assumption Day", .fixed(month: 8, day: 15),
            .lands([.saarland])),
        PublicHolidayRule(
            "reformation-day", "Reformationstag", "Reformation Day", reformation,
            .lands([.brandenburg, .mecklenburgVorpommern, .sachsen, .sachsenAnhalt, .thueringen])),
        PublicHolidayRule(
            "all-saints-day", "Allerheiligen", "All Saints' Day", .fixed(month: 11, day: 1),
            .lands([
                .badenWuerttemberg, .bayern, .nordrheinWestfalen, .rheinlandPfalz, .saarland,
            ])),
        PublicHolidayRule(
            "repentance-day", "Buß- und Bettag", "Day of Repentance and Prayer", .repentance,
            .lands([.sachsen])),
    ]

    private static let ofSomeYears = [
        PublicHolidayRule(
            "reformation-day", "Reformationstag", "Reformation Day", reformation,
            .everywhereIn(year: 2017)),
        PublicHolidayRule(
            "reformation-day", "Reformationstag", "Reformation Day", reformation,
            .landsSince(year: 2018, [.bremen, .hamburg, .niedersachsen, .schleswigHolstein])),
        PublicHolidayRule(
            "womens-day", "Internationaler Frauentag", "International Women's Day",
            .fixed(month: 3, day: 8), .landsSince(year: 2019, [.berlin])),
        PublicHolidayRule(
            "womens-day", "Internationaler Frauentag", "International Women's Day",
            .fixed(month: 3, day: 8), .landsSince(year: 2023, [.mecklenburgVorpommern])),
        PublicHolidayRule(
            "childrens-day", "Weltkindertag", "World Children's Day", .fixed(month: 9, day: 20),
            .landsSince(year: 2019, [.thueringen])),
        PublicHolidayRule(
            "liberation-day", "Tag der Befreiung", "Liberation Day", .fixed(month: 5, day: 8),
            .landsIn(years: [2020, 2025], [.berlin])),
        PublicHolidayRule(
            "uprising-day", "Jahrestag des Volksaufstandes 1953", "Uprising of 1953",
            .fixed(month: 6, day: 17), .landsIn(years: [2028], [.berlin])),
    ]

    private static let reformation = Day.fixed(month: 10, day: 31)
}
