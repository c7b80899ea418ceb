/// A time zone of the IANA data base, such as `Europe/Berlin`.
///
/// A zone translates between instants and what a clock on the wall shows. Translations between
/// 1970 and 2100 read a table that is built once per zone.
public struct Zone: Sendable, Hashable, CustomStringConvertible {
    /// The name of the zone, exactly as the IANA data base writes it.
    public let identifier: String

    private let table: ZoneTable

    /// Coordinated universal time, the zone without any change of clocks.
    public static let utc = Zone(uncheckedUTC: ())

    /// Finds a zone by its exact name; offsets such as `GMT+3` and abbreviations are refused.
    public init?(_ identifier: String) {
        guard let table = ZoneTable.table(for: identifier) else { return nil }
        self.identifier = identifier
        self.table = table
    }

    private init(uncheckedUTC: Void) {
        identifier = "UTC"
        table = ZoneTable.utc
    }

    /// Zones are equal if they have the same name.
    public static func == (left: Zone, right: Zone) -> Bool {
        left.identifier == right.identifier
    }

    /// Adds the name to a hash.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(identifier)
    }

    /// The name of the zone.
    public var description: String { identifier }

    /// The seconds by which the clocks are ahead of UTC at an instant.
    public func offsetSeconds(at instant: Instant) -> Int {
        table.offsetSeconds(atMilliseconds: instant.milliseconds)
    }

    /// The date that a calendar on the wall shows at an instant.
    public func date(of instant: Instant) -> LocalDate {
        let day = localMilliseconds(of: instant).dividedDown(by: CivilCalendar.millisecondsPerDay)
        return LocalDate(clampingDayNumber: day)
    }

    /// The time that a clock on the wall shows at an instant; seconds are cut off.
    public func time(of instant: Instant) -> LocalTime {
        let ofDay = localMilliseconds(of: instant)
            .remainderDown(by: CivilCalendar.millisecondsPerDay)
        return LocalTime(uncheckedMinute: Int(ofDay / CivilCalendar.millisecondsPerMinute))
    }

    /// The instant at which the clocks show a date and time.
    ///
    /// Clocks that are set forward skip times: for these it is the first instant after the gap.
    /// Clocks that are set back show times twice: for these it is the earlier instant.
    public func instant(_ date: LocalDate, _ time: LocalTime) -> Instant {
        let local =
            Int64(date.dayNumber) * CivilCalendar.millisecondsPerDay
            + Int64(time.minute) * CivilCalendar.millisecondsPerMinute
        // No clock is further than a day from UTC, so a change that matters lies between these.
        let low = local - CivilCalendar.millisecondsPerDay
        let high = local + CivilCalendar.millisecondsPerDay
        let before = Int64(table.offsetSeconds(atMilliseconds: low)) * 1_000
        let after = Int64(table.offsetSeconds(atMilliseconds: high)) * 1_000
        if before == after { return Instant(milliseconds: local - before) }
        let change = table.change(after: low, upTo: high)
        if local - before < change { return Instant(milliseconds: local - before) }
        return Instant(milliseconds: max(local - after, change))
    }

    /// The first instant of a day: midnight, or later where the clocks skip midnight.
    public func startOfDay(_ date: LocalDate) -> Instant {
        instant(date, .startOfDay)
    }

    /// Milliseconds that the wall clock is past 1970-01-01 00:00.
    func localMilliseconds(of instant: Instant) -> Int64 {
        instant.milliseconds + Int64(offsetSeconds(at: instant)) * 1_000
    }
}
