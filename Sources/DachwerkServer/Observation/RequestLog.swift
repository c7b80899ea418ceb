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
        let members = members(of: entry, nanoseconds)
        if let handler { return handler.write(level, "request", members) }
        logger.log(
            level: level, "request",
            metadata: Dictionary(members.map { ($0.name, $0.value) }) { $1 })
    }

    /// What a line says, in the order of the names.
    private func members(
        of entry: Entry, _ nanoseconds: Int64
    ) -> [(name: String, value: Logger.MetadataValue)] {
        var members: [(name: String, value: Logger.MetadataValue)] = []
        members.reserveCapacity(10)
        if let actor = entry.actor { members.append(("actor", .string(actor.rawValue))) }
        if let code = entry.code { members.append(("code", .string(code))) }
        if let incident = entry.incident { members.append(("incident", .string(incident))) }
        members.append(("method", .string(entry.method.rawValue)))
        members.append(("microseconds", .stringConvertible(nanoseconds / 1_000)))
        if let note = entry.note { members.append(("note", .string(note))) }
        members.append(("request", .string(entry.id.description)))
        members.append(("route", .string(entry.route?.template ?? entry.place ?? "-")))
        members.append(("status", .stringConvertible(entry.status)))
        if let tenant = entry.tenant { members.append(("tenant", .string(tenant))) }
        return members
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
