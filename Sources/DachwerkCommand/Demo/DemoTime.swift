import DachwerkKit

/// A day or a moment around the day on which a story is played.
///
/// `day+3` and `day-1` count from today; `monday+1` to `sunday+1` name a day of the next week, `+0`
/// of this one. With a time, such as `monday+1 10:00`, it is the moment at which the clocks of the
/// organisation show it; without, the date. `hour+2` is the full hour after next.
struct DemoTime: Equatable {
    /// The date or the moment as JSON has it.
    let text: String

    private static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// Fails for every text that is none.
    init?(_ text: String, zone: Zone, now: Instant) {
        let parts = text.split(separator: " ")
        guard (1...2).contains(parts.count), let sign = parts[0].firstIndex(where: "+-".contains),
            let count = Int32(parts[0][sign...])
        else { return nil }
        let today = zone.date(of: now)
        let name = String(parts[0][..<sign])
        if name == "hour", parts.count == 1 {
            let hour: Int64 = 3_600_000
            let full = now.milliseconds / hour * hour
            self.text = Instant(milliseconds: full + Int64(count) * hour).description
            return
        }
        let number: Int32
        if name == "day" {
            number = today.dayNumber + count
        } else if let weekday = Self.weekdays.firstIndex(of: name) {
            let monday = today.dayNumber - Int32(today.weekday.rawValue - 1)
            number = monday + Int32(weekday) + 7 * count
        } else {
            return nil
        }
        guard let date = LocalDate(dayNumber: number) else { return nil }
        if parts.count == 1 {
            self.text = date.description
        } else if let time = LocalTime(String(parts[1])) {
            self.text = zone.instant(date, time).description
        } else {
            return nil
        }
    }
}
