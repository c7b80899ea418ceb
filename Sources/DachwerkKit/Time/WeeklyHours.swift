/// The hours at which a place is open in an ordinary week.
///
/// Hours that pass midnight are written as two openings, one up to `24:00` and one from `00:00`.
public struct WeeklyHours: Sendable, Hashable, CustomStringConvertible {
    /// One stretch of opening on one weekday.
    public struct Opening: Sendable, Hashable {
        /// The day of the week.
        public let weekday: Weekday
        /// The time at which the place opens.
        public let from: LocalTime
        /// The time at which the place closes.
        public let until: LocalTime

        /// Creates an opening; `WeeklyHours` checks that it ends after it begins.
        public init(weekday: Weekday, from: LocalTime, until: LocalTime) {
            self.weekday = weekday
            self.from = from
            self.until = until
        }
    }

    /// All openings from Monday to Sunday, in order, none overlapping another.
    public let openings: [Opening]

    /// The spans of each weekday, Monday first.
    private let spansByDay: [[LocalTimeSpan]]

    /// Open all day, every day.
    public static let always = WeeklyHours(spansByDay: allDays)

    /// Creates hours, or nothing if an opening ends before it begins or two of them overlap.
    ///
    /// No openings at all are fine: such a place opens by appointment only.
    public init?(_ openings: [Opening]) {
        var spansByDay = [[LocalTimeSpan]](repeating: [], count: Weekday.allCases.count)
        for opening in openings {
            guard let span = LocalTimeSpan(from: opening.from, until: opening.until) else {
                return nil
            }
            spansByDay[opening.weekday.rawValue - 1].append(span)
        }
        for day in spansByDay.indices {
            guard let sorted = LocalTimeSpan.sorted(spansByDay[day]) else { return nil }
            spansByDay[day] = sorted
        }
        self.init(spansByDay: spansByDay)
    }

    init(spansByDay: [[LocalTimeSpan]]) {
        self.spansByDay = spansByDay
        openings = zip(Weekday.allCases, spansByDay).flatMap { weekday, spans in
            spans.map { Opening(weekday: weekday, from: $0.from, until: $0.until) }
        }
    }

    /// The spans at which the place is open on a weekday, in order.
    public func spans(on weekday: Weekday) -> [LocalTimeSpan] {
        spansByDay[weekday.rawValue - 1]
    }

    private static var allDays: [[LocalTimeSpan]] {
        let day = LocalTimeSpan(from: .startOfDay, until: .endOfDay).map { [$0] } ?? []
        return [[LocalTimeSpan]](repeating: day, count: Weekday.allCases.count)
    }
}
