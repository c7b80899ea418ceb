import DachwerkKit

/// Days with what takes place on them; a list for those who hear it and on narrow screens.
struct Calendar {
    struct Entry {
        let title: String
        let address: String
        let time: String?
        let badge: String?
        /// Whether it began on a day before.
        let isContinued: Bool

        var content: [String: Any] {
            [
                "title": title, "address": address, "time": time ?? false as Any,
                "badge": badge ?? false as Any, "continued": isContinued,
            ]
        }
    }

    struct Day {
        let weekday: String
        let number: String
        let date: LocalDate
        /// The whole date, for those who hear it.
        let spoken: String
        let isToday: Bool
        let address: String
        let entries: [Entry]

        var content: [String: Any] {
            [
                "weekday": weekday, "number": number, "date": date.description, "spoken": spoken,
                "today": isToday, "address": address, "hasEntries": !entries.isEmpty,
                "entries": entries.map(\.content),
            ]
        }
    }

    let title: String
    /// Whether the days stand side by side where there is room.
    let isGrid: Bool
    let days: [Day]
    /// What is said when nothing takes place.
    var empty = ""
    /// To what comes before and after.
    var steps: [Link] = []
    /// How much is seen at once, and by which dates.
    var views: [Link] = []

    /// What a template reads.
    var content: [String: Any] {
        [
            "title": title, "grid": isGrid, "days": days.map(\.content),
            "column": "start-\((days.first?.date.column ?? 0) + 1)",
            "empty": days.allSatisfy(\.entries.isEmpty) ? empty : false as Any,
            "steps": steps.map(\.content), "views": views.map(\.content),
        ]
    }
}
