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

extension WeeklyHours {
    /// What hours without any opening are called in text.
    private static let never = "closed"

    /// Reads hours such as `mo-we 10:00-18:00; th 10:00-12:00,14:00-18:00`.
    ///
    /// Each part names one day, or a run of days, by the first two letters of its English name;
    /// no day may appear twice. `closed` stands for hours without any opening.
    public init?(_ text: String) {
        var spansByDay = [[LocalTimeSpan]](repeating: [], count: Weekday.allCases.count)
        if text == Self.never {
            self.init(spansByDay: spansByDay)
            return
        }
        // Seven days of a few spans are short; anything longer is not meant as hours.
        guard text.utf8.count <= 4_096 else { return nil }
        for part in Self.split(text, at: UInt8(ascii: ";")) {
            let words = Self.split(Self.trimmed(part), at: UInt8(ascii: " "))
            guard words.count == 2, let days = Self.days(words[0]),
                let spans = LocalTimeSpan.list(words[1])
            else { return nil }
            for day in days {
                guard spansByDay[day.rawValue - 1].isEmpty else { return nil }
                spansByDay[day.rawValue - 1] = spans
            }
        }
        self.init(spansByDay: spansByDay)
    }

    /// The hours in the text form, with neighbouring days of equal hours written as a run.
    public var description: String {
        var parts: [String] = []
        var days = Weekday.allCases[...]
        while let first = days.popFirst() {
            let spans = spans(on: first)
            guard !spans.isEmpty else { continue }
            var last = first
            while let next = days.first, self.spans(on: next) == spans {
                last = next
                days.removeFirst()
            }
            let run = first == last ? "" : "-\(last.abbreviation)"
            let times = spans.map(\.description).joined(separator: ",")
            parts.append("\(first.abbreviation)\(run) \(times)")
        }
        return parts.isEmpty ? Self.never : parts.joined(separator: "; ")
    }

    private static func days(_ text: String) -> ArraySlice<Weekday>? {
        let ends = split(text, at: TimeText.hyphen)
        guard ends.count <= 2, let first = day(ends[0]) else { return nil }
        guard ends.count == 2 else { return Weekday.allCases[first...first] }
        guard let last = day(ends[1]), first < last else { return nil }
        return Weekday.allCases[first...last]
    }

    private static func day(_ abbreviation: String) -> Int? {
        Weekday.allCases.firstIndex { $0.abbreviation == abbreviation }
    }

    fileprivate static func split(_ text: String, at byte: UInt8) -> [String] {
        text.utf8.split(separator: byte, omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
    }

    /// The text without the one space that may follow a semicolon.
    private static func trimmed(_ part: String) -> String {
        part.utf8.first == UInt8(ascii: " ") ? String(Substring(part.utf8.dropFirst())) : part
    }
}

extension LocalTimeSpan {
    /// Reads `10:00-12:00,14:00-18:00`; sorts the spans, and refuses overlaps and an empty list.
    static func list(_ text: String) -> [LocalTimeSpan]? {
        guard text.utf8.count <= 4_096 else { return nil }
        var spans: [LocalTimeSpan] = []
        for part in WeeklyHours.split(text, at: UInt8(ascii: ",")) {
            guard let span = LocalTimeSpan(part) else { return nil }
            spans.append(span)
        }
        return sorted(spans)
    }
}
