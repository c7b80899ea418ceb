/// A day of the week, counted from Monday as ISO 8601 does.
public enum Weekday: Int, Sendable, Comparable, CaseIterable {
    /// The first day of the week.
    case monday = 1
    /// The second day of the week.
    case tuesday
    /// The third day of the week.
    case wednesday
    /// The fourth day of the week.
    case thursday
    /// The fifth day of the week.
    case friday
    /// The sixth day of the week.
    case saturday
    /// The seventh day of the week.
    case sunday

    /// Reads a lower-case English name such as `monday`.
    public init?(_ text: String) {
        guard let day = Self.allCases.first(where: { $0.name == text }) else { return nil }
        self = day
    }

    /// The lower-case English name.
    public var name: String {
        switch self {
        case .monday: return "monday"
        case .tuesday: return "tuesday"
        case .wednesday: return "wednesday"
        case .thursday: return "thursday"
        case .friday: return "friday"
        case .saturday: return "saturday"
        case .sunday: return "sunday"
        }
    }

    /// The first two letters of the name, as opening hours write it.
    var abbreviation: String { String(name.prefix(2)) }

    /// Orders the days from Monday to Sunday.
    public static func < (left: Weekday, right: Weekday) -> Bool {
        left.rawValue < right.rawValue
    }
}
