import DachwerkKit

/// How much time is left until something, or since when it is late, as people say it.
struct TimeLeft {
    let moment: Instant
    /// Whether any time of the day is in time.
    let isWholeDay: Bool
    let now: Instant
    let zone: Zone

    private var days: Int { zone.date(of: now).days(until: zone.date(of: moment)) }

    /// Whether it should have been done.
    var isLate: Bool { isWholeDay ? days < 0 : moment < now }

    /// The words; of what comes or was within hours, how many.
    func text(_ words: PageWords) -> String {
        if !isWholeDay, abs(now.milliseconds(until: moment)) < 12 * 3_600_000 { return near(words) }
        switch days {
        case 0: return words[isLate ? .lateToday : .today]
        case 1: return words[.tomorrow]
        case 2...: return words.counted(.daysLeft, days)
        default: return words.counted(.daysLate, -days)
        }
    }

    private func near(_ words: PageWords) -> String {
        let hours = Int(abs(now.milliseconds(until: moment)) / 3_600_000)
        guard hours > 0 else { return words[isLate ? .lateJustNow : .verySoon] }
        return words.counted(isLate ? .hoursLate : .hoursLeft, hours)
    }
}
