import DachwerkKit
import NIOHTTP1

/// Why a connection's guard turns a request away before anybody looks at its tenant.
struct GuardRefusal: Sendable, Hashable {
    let status: HTTPResponseStatus
    let code: String
    let title: String
    let detail: String

    static let hostUnknown = GuardRefusal(
        status: .misdirectedRequest, code: "host.unknown", title: "No such address here",
        detail: "No organisation is served at this address.")
    static let targetMalformed = GuardRefusal(
        status: .badRequest, code: "target.malformed", title: "The request does not fit",
        detail: "The request target must be a path that begins with a slash.")
    static let targetTooLong = GuardRefusal(
        status: .uriTooLong, code: "target.too-long", title: "The request does not fit",
        detail: "The request target is too long.")
    static let headMalformed = GuardRefusal(
        status: .badRequest, code: "head.malformed", title: "The request does not fit",
        detail: "The request is not well-formed HTTP/1.1.")
    static let headTooLarge = GuardRefusal(
        status: .requestHeaderFieldsTooLarge, code: "head.too-large",
        title: "The request does not fit", detail: "The request has too many or too long headers.")
    static let headTooSlow = GuardRefusal(
        status: .requestTimeout, code: "head.too-slow", title: "Too slow",
        detail: "The request did not arrive in time.")
    static let bodyTooLarge = GuardRefusal(
        status: .payloadTooLarge, code: "body.too-large", title: "Too large",
        detail: "The body is larger than this platform accepts.")
    static let bodyTooSlow = GuardRefusal(
        status: .requestTimeout, code: "body.too-slow", title: "Too slow",
        detail: "The body did not arrive in time.")
    static let tooManyConnections = GuardRefusal(
        status: .serviceUnavailable, code: "connections.too-many", title: "Too much at once",
        detail: "There are too many connections. Try again soon.")

    /// The problem document, the same bytes every time.
    var body: [UInt8] {
        var writer = JSONWriter(capacity: 192)
        writer.beginObject()
        writer.member("type", "urn:dachwerk:problem:\(code)")
        writer.member("title", title)
        writer.member("status", Int(status.code))
        writer.member("detail", detail)
        writer.member("code", code)
        writer.endObject()
        return writer.bytes
    }

    /// The head of the answer; the connection always ends after it.
    func head(length: Int) -> HTTPResponseHead {
        var headers = HTTPHeaders()
        headers.add(name: "Content-Type", value: "application/problem+json")
        headers.add(name: "Content-Length", value: String(length))
        headers.add(name: "Content-Language", value: "en")
        headers.add(name: "Cache-Control", value: "no-store")
        headers.add(name: "X-Content-Type-Options", value: "nosniff")
        headers.add(name: "Content-Security-Policy", value: SecurityHeaders.documentPolicy)
        headers.add(name: "Referrer-Policy", value: "no-referrer")
        if status == .serviceUnavailable { headers.add(name: "Retry-After", value: "1") }
        headers.add(name: "Connection", value: "close")
        return HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    }
}
