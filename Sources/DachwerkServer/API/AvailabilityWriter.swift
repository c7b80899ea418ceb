import DachwerkKit

/// Writes what a pool answers.
enum AvailabilityWriter {
    static func write(_ answer: CapacityAnswer, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("total", answer.total)
        writer.member("free", answer.free)
        writer.member("feasible", answer.isFeasible)
        writer.key("obstacles")
        writer.beginArray()
        for obstacle in answer.obstacles {
            writer.beginObject()
            let (code, reason) = words(obstacle)
            writer.member("code", code)
            if let reason { writer.member("reason", reason) }
            writer.endObject()
        }
        writer.endArray()
        writer.key("next")
        if let next = answer.next {
            writer.beginObject()
            writer.member("start", next.start.description)
            writer.member("end", next.end.description)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.endObject()
    }

    /// The codes that obstacles have in the API.
    static let codes = [
        "quantity", "total", "closed-at-start", "closed-at-end", "missing", "past", "too-soon",
        "too-far-ahead", "too-short", "too-long", "day-full",
    ]

    private static func words(_ obstacle: CapacityAnswer.Obstacle) -> (String, String?) {
        switch obstacle {
        case .quantity: ("quantity", nil)
        case .total: ("total", nil)
        case .closedAtStart(let reason): ("closed-at-start", reason?.name ?? "hours")
        case .closedAtEnd(let reason): ("closed-at-end", reason?.name ?? "hours")
        case .missing: ("missing", nil)
        case .past: ("past", nil)
        case .tooSoon: ("too-soon", nil)
        case .tooFarAhead: ("too-far-ahead", nil)
        case .tooShort: ("too-short", nil)
        case .tooLong: ("too-long", nil)
        case .dayFull: ("day-full", nil)
        }
    }
}
