import DachwerkKit

/// How much of a calendar is seen at once.
enum CalendarView: String, CaseIterable {
    case month, week, day

    /// The days around a date that are seen.
    func days(around date: LocalDate) -> [LocalDate] {
        let first = first(around: date)
        let count =
            switch self {
            case .day: 1
            case .week: 7
            case .month: first.days(until: first.adding(months: 1))
            }
        return (0..<count).map { first.adding(days: $0) }
    }

    /// A date in what comes before or after.
    func date(beside date: LocalDate, by steps: Int) -> LocalDate {
        let first = first(around: date)
        return switch self {
        case .day: date.adding(days: steps)
        case .week: first.adding(days: 7 * steps)
        case .month: first.adding(months: steps)
        }
    }

    private func first(around date: LocalDate) -> LocalDate {
        switch self {
        case .day: date
        case .week: date.adding(days: -date.column)
        case .month: date.adding(days: 1 - date.day)
        }
    }

    var word: WorkWord {
        switch self {
        case .month: .monthView
        case .week: .weekView
        case .day: .dayView
        }
    }
}

extension LocalDate {
    /// The place in a week that begins on Monday, from 0.
    var column: Int { Weekday.allCases.firstIndex(of: weekday) ?? 0 }
}
