import DachwerkKit
import HTTPTypes

/// A request that fails at the edge, before or beside what the kernel decides.
struct EdgeFault: Error {
    let status: HTTPResponse.Status
    /// The refusal that stands behind the problem document.
    let refusal: Refusal
    var headers = HTTPFields()

    init(
        _ status: HTTPResponse.Status, _ code: Refusal.Code, _ kind: Refusal.Kind = .invalid,
        arguments: [String: FieldContent] = [:], headers: HTTPFields = [:]
    ) {
        self.status = status
        refusal = Refusal(code, kind, arguments: arguments)
        self.headers = headers
    }

    init(_ status: HTTPResponse.Status, _ refusal: Refusal) {
        self.status = status
        self.refusal = refusal
    }

    static let mediaType = EdgeFault(.unsupportedMediaType, "body.media-type")

    /// The parameters of the query do not fit.
    static func parameters(_ faults: [FieldFault]) -> EdgeFault {
        EdgeFault(.badRequest, Refusal("invalid", .invalid, faults: faults))
    }

    static func tooLarge(_ limit: Int) -> EdgeFault {
        EdgeFault(
            .contentTooLarge, "body.too-large",
            arguments: ["kilobytes": .integer(Int64(limit / 1_024))])
    }

    /// The route is there, but not with this method.
    static func method(allowed: [HTTPRequest.Method]) -> EdgeFault {
        let names = allowed.map(\.rawValue).joined(separator: ", ")
        return EdgeFault(
            .methodNotAllowed, "method.not-allowed", arguments: ["allowed": .text(names)],
            headers: [.allow: names])
    }

    static let busy = EdgeFault(
        .serviceUnavailable, "requests.too-many", .busy, headers: [.retryAfter: "1"])

    /// Too many records without a token from one address.
    static func tooManyCreations(wait seconds: Int) -> EdgeFault {
        EdgeFault(
            .tooManyRequests, "creations.too-many", .busy,
            arguments: ["seconds": .integer(Int64(seconds))],
            headers: [.retryAfter: String(seconds)])
    }

    /// No token, or none that is valid here: one answer for all of them.
    static let unauthenticated = EdgeFault(
        .unauthorized, "unauthenticated", .unauthenticated,
        headers: [.wwwAuthenticate: "Bearer realm=\"dachwerk\", error=\"invalid_token\""])

    /// A session cookie that is unknown here or has ended; the browser forgets it.
    static let signedOut = EdgeFault(
        .unauthorized, "session.ended", .invalid,
        headers: [.setCookie: HostCookie.session.ending])

    /// A request with a cookie that comes from somebody else's page.
    static let foreign = EdgeFault(.forbidden, "request.foreign", .forbidden)

    static let versionMissing = EdgeFault(
        .preconditionRequired, "record.version-missing", .versionMissing)

    static let versionMalformed = EdgeFault(.badRequest, "record.version-malformed")

    static let idempotencyKey = EdgeFault(.badRequest, "idempotency.malformed")
}
