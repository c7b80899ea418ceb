import DachwerkKernel
import DachwerkKit
import HTTPTypes

/// A request that fails at the edge, before or beside what the kernel decides.
struct EdgeFault: Error {
    let status: HTTPResponse.Status
    /// The refusal that stands behind the problem document.
    let refusal: Refusal
    var headers = HTTPFields()

    init(_ status: HTTPResponse.Status, _ refusal: Refusal, headers: HTTPFields = [:]) {
        self.status = status
        self.refusal = refusal
        self.headers = headers
    }

    static let mediaType = EdgeFault(.unsupportedMediaType, Messages.edge.mediaType())

    /// The parameters of the query do not fit.
    static func parameters(_ faults: [FieldFault]) -> EdgeFault {
        EdgeFault(.badRequest, .invalid(faults))
    }

    static func tooLarge(_ limit: Int) -> EdgeFault {
        EdgeFault(.contentTooLarge, Messages.edge.largeBody(limit / 1_024))
    }

    /// The route is there, but not with this method.
    static func method(allowed: [HTTPRequest.Method]) -> EdgeFault {
        let names = allowed.map(\.rawValue).joined(separator: ", ")
        return EdgeFault(
            .methodNotAllowed, Messages.edge.method(names), headers: [.allow: names])
    }

    static let busy = EdgeFault(
        .serviceUnavailable, Messages.edge.tooManyRequests(), headers: [.retryAfter: "1"])

    /// Too many records without a token from one address.
    static func tooManyCreations(wait seconds: Int) -> EdgeFault {
        EdgeFault(
            .tooManyRequests, Messages.edge.tooManyCreations(seconds),
            headers: [.retryAfter: String(seconds)])
    }

    /// No token, or none that is valid here: one answer for all of them.
    static let unauthenticated = EdgeFault(
        .unauthorized, Messages.general.unauthenticated(),
        headers: [.wwwAuthenticate: "Bearer realm=\"dachwerk\", error=\"invalid_token\""])

    /// A session cookie that is unknown here or has ended; the browser forgets it.
    static let signedOut = EdgeFault(
        .unauthorized, Messages.edge.endedSession(),
        headers: [.setCookie: HostCookie.session.ending])

    /// A request with a cookie that comes from somebody else's page.
    static let foreign = EdgeFault(.forbidden, Messages.edge.foreignRequest())

    static let versionMissing = EdgeFault(
        .preconditionRequired, Messages.record.versionMissing())

    static let versionMalformed = EdgeFault(.badRequest, Messages.edge.malformedVersion())

    static let idempotencyKey = EdgeFault(.badRequest, Messages.edge.malformedKey())
}
