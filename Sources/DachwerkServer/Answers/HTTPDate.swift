import DachwerkKit
import Synchronization

/// The Date header, worked out once a second.
final class HTTPDate: Sendable {
    private struct State {
        var second: Int64 = .min
        var text = ""
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private let clock: any PlatformClock
    private let state = Mutex(State())

    init(clock: any PlatformClock = SystemClock()) {
        self.clock = clock
    }

    /// The current moment as HTTP writes it.
    var text: String {
        let now = clock.now()
        let second = now.milliseconds / 1_000
        return state.withLock { state in
            if state.second != second {
                state.second = second
                state.text = Self.text(now)
            }
            return state.text
        }
    }

    static func text(_ instant: Instant) -> String {
        let date = Zone.utc.date(of: instant)
        // Day 0 was a Thursday.
        let weekday = weekdays[((Int(date.dayNumber) + 3) % 7 + 7) % 7]
        let second = ((instant.milliseconds / 1_000) % 86_400 + 86_400) % 86_400
        let time = [second / 3_600, second / 60 % 60, second % 60].map(two)
        return
            "\(weekday), \(two(Int64(date.day))) \(months[date.month - 1]) \(date.year) "
            + "\(time.joined(separator: ":")) GMT"
    }

    private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
