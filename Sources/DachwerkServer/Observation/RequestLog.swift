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
    /// What writes the lines, where it need not gather anything from elsewhere.
    private let handler: JSONLogHandler?

    init(logger: Logger, metrics: RequestMetrics, logsRequests: Bool) {
        self.logger = logger
        self.metrics = metrics
        self.logsRequests = logsRequests
        handler = (logger.handler as? JSONLogHandler).flatMap { $0.hasOwnMembers ? nil : $0 }
    }

    func write(_ entry: Entry, _ duration: Duration) {
        let nanoseconds = Self.nanoseconds(duration)
        metrics.answered(entry.status, nanoseconds: nanoseconds)
        let level = level(entry)
        guard logger.logLevel <= level, logsRequests || level > .info else { return }
        if let handler {
            return handler.write(level, "request") { writer in
                tell(of: entry, nanoseconds) { name, value in
                    writer.key(name)
                    switch value {
                    case .text(let text): writer.string(LogText.visible(text))
                    case .number(let number): writer.integer(number)
                    }
                }
            }
        }
        var metadata: Logger.Metadata = [:]
        tell(of: entry, nanoseconds) { name, value in
            metadata[name] =
                switch value {
                case .text(let text): .string(text)
                case .number(let number): .stringConvertible(number)
                }
        }
        logger.log(level: level, "request", metadata: metadata)
    }

    private enum Value {
        case text(String)
        case number(Int64)
    }

    /// Tells what a line says, in the order of the names; none is one of those that every line has.
    private func tell(
        of entry: Entry, _ nanoseconds: Int64, _ member: (String, Value) -> Void
    ) {
        if let actor = entry.actor { member("actor", .text(actor.rawValue)) }
        if let code = entry.code { member("code", .text(code)) }
        if let incident = entry.incident { member("incident", .text(incident)) }
        member("method", .text(entry.method.rawValue))
        member("microseconds", .number(nanoseconds / 1_000))
        if let note = entry.note { member("note", .text(note)) }
        member("request", .text(entry.id.description))
        member("route", .text(entry.route?.template ?? entry.place ?? "-"))
        member("status", .number(Int64(entry.status)))
        if let tenant = entry.tenant { member("tenant", .text(tenant)) }
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
