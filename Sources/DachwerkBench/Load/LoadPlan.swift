import Foundation

/// What a load generator is to send, as it is handed to its process.
struct LoadPlan: Codable, Sendable {
    let port: Int
    /// How many connections send at the same time, each one request after the other.
    let connections: Int
    let milliseconds: Int
    /// How many requests are sent before anything is counted.
    var warmUp: Int
    /// Requests that belong together and follow one another; `{id}` in one stands for the identity
    /// that the answer before it named.
    let scripts: [[String]]
    /// With which script to begin, so that rounds do not repeat one another.
    let offset: Int

    /// A request as it goes over the wire.
    static func request(
        _ method: String, _ path: String, host: String, token: String? = nil, body: String? = nil
    ) -> String {
        var lines = ["\(method) \(path) HTTP/1.1", "Host: \(host)"]
        if let token { lines.append("Authorization: Bearer \(token)") }
        if let body {
            lines.append("Content-Type: application/json")
            lines.append("Content-Length: \(body.utf8.count)")
        } else if method == "POST" {
            lines.append("Content-Length: 0")
        }
        return lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? "")
    }
}

/// What a load generator counted.
struct LoadCount: Codable, Sendable {
    var requests = 0
    var failures = 0
    /// The first answer that was none of 200 to 299.
    var firstFailure: String?
    var seconds = 0.0
    var medianMilliseconds = 0.0
    var slowMilliseconds = 0.0
    /// The bytes of the last answer's body.
    var bytes = 0

    /// Requests in a second.
    var rate: Double { seconds > 0 ? Double(requests) / seconds : 0 }
}
