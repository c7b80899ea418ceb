import DachwerkKit
import Foundation
import Synchronization

/// A date with its month in words, and a day of the week, as a language writes them.
///
/// The names are those of the common locale data that Foundation carries. A language that it does
/// not know gets the form of ISO 8601, which no reader takes for another day.
enum DateWording {
    private struct Day: Hashable {
        let language: String
        let number: Int32
    }

    /// Days as they were written of late: the notices of a loan name the same ones.
    private static let written = Mutex<[Day: String]>([:])
    private static let limit = 1_000

    static func text(_ date: LocalDate, in language: String) -> String {
        let day = Day(language: language, number: date.dayNumber)
        if let known = written.withLock({ $0[day] }) { return known }
        let text = wording(of: date, in: language)
        written.withLock { written in
            if written.count >= limit { written = [:] }
            written[day] = text
        }
        return text
    }

    private static func wording(of date: LocalDate, in language: String) -> String {
        guard let locale = locale(of: language) else { return date.description }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let style = Date.FormatStyle(
            date: .long, time: .omitted, locale: locale, calendar: calendar, timeZone: .gmt)
        return Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400).formatted(style)
    }

    /// A month by its number from 1, as it stands alone.
    static func month(_ number: Int, in language: String) -> String? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.locale = locale(of: language) ?? Locale(identifier: "en_GB")
        let names = calendar.standaloneMonthSymbols
        return names.indices.contains(number - 1) ? names[number - 1] : nil
    }

    /// A day of the week by its English name in small letters, as it stands alone.
    static func weekday(_ name: String, in language: String) -> String? {
        let days = [
            "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        ]
        guard let index = days.firstIndex(of: name) else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.locale = locale(of: language) ?? Locale(identifier: "en_GB")
        let names = calendar.standaloneWeekdaySymbols
        return names.indices.contains(index) ? names[index] : nil
    }

    /// English dates are those of Europe: the day before the month.
    private static func locale(of language: String) -> Locale? {
        switch language {
        case "en": Locale(identifier: "en_GB")
        case "prs": Locale(identifier: "fa_AF")
        case "kmr": Locale(identifier: "ku")
        default: known.contains(language) ? Locale(identifier: language) : nil
        }
    }

    private static let known = Set(Locale.availableIdentifiers)
}
