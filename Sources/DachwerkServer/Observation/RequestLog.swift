import DachwerkKit
import HTTPTypes
import Logging

/// Writes one line per request, without anything about persons.
///
/// The line has the route's template, never the path: identities of records and what stands in a
/// query may tell who is a client of what. Neither tokens nor bodies come near it.
struct RequestLog: Sendable {
    /// What is known of a request when it is done.
    struct Entry: Sendable {
        let id: RequestID
        let method: HTTPRequest.Method
        var status = 0
        var tenant: String?
        var actor: Actor.Kind?
        var route: APIRoute?
        /// A fixed path outside the API.
        var place: String?
        var code: String?
        var incident: String?
        /// What the operator should know and the person must not.
        var note: String?

        init(id: RequestID, method: HTTPRequest.Method) {
            self.id = id
            self.method = method
        }
    }

    let logger: Logger
    let metrics: RequestMetrics
    let logsRequests: Bool

    func write(_ entry: Entry, _ duration: Duration) {
        let nanoseconds = Self.nanoseconds(duration)
        metrics.answered(entry.status, nanoseconds: nanoseconds)
        let level = level(entry)
        guard logger.logLevel <= level, logsRequests || level > .info else { return }
        var metadata: Logger.Metadata = [
            "request": "\(entry.id)",
            "method": "\(entry.method.rawValue)",
            "route": "\(entry.route?.template ?? entry.place ?? "-")",
            "status": .stringConvertible(entry.status),
            "microseconds": .stringConvertible(nanoseconds / 1_000),
        ]
        if let tenant = entry.tenant { metadata["tenant"] = "\(tenant)" }
        if let actor = entry.actor { metadata["actor"] = "\(actor.rawValue)" }
        if let code = entry.code { metadata["code"] = "\(code)" }
        if let incident = entry.incident { metadata["incident"] = "\(incident)" }
        if let note = entry.note { metadata["note"] = "\(note)" }
        logger.log(level: level, "request", metadata: metadata)
    }

    private func level(_ entry: Entry) -> Logger.Level {
        if entry.incident != nil { return .error }
        return entry.note == nil ? .info : .warning
    }

    private static func nanoseconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        guard seconds >= 0, seconds < 1_000_000 else { return 0 }
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }
}
