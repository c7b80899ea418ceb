import DachwerkKit
import HTTPTypes
import NIOHTTP1

/// Why a connection's guard turns a request away before anybody looks at its tenant.
extension EdgeFault {
    static let hostUnknown = EdgeFault(.misdirectedRequest, "host.unknown", .notFound)
    static let targetMalformed = EdgeFault(.badRequest, "target.malformed")
    static let targetTooLong = EdgeFault(.uriTooLong, "target.too-long")
    static let headMalformed = EdgeFault(.badRequest, "head.malformed")
    static let headTooLarge = EdgeFault(.requestHeaderFieldsTooLarge, "head.too-large")
    static let headTooSlow = EdgeFault(.requestTimeout, "head.too-slow")
    static let bodyTooSlow = EdgeFault(.requestTimeout, "body.too-slow")
    static let tooManyConnections = EdgeFault(
        .serviceUnavailable, "connections.too-many", .busy, headers: [.retryAfter: "1"])

    /// The problem in English: whoever cannot say which tenant is meant has no language either.
    ///
    /// So it is the same bytes every time, whatever else the request says.
    var fixedProblem: Problem {
        let maker = ProblemMaker(
            vocabulary: nil, languages: [.english], zone: .utc, isReading: false)
        var problem = maker.problem(self).problem
        problem.dependsOnReader = false
        return problem
    }

    /// The head of an answer after which the connection ends.
    func lastHead(of problem: Problem, length: Int) -> HTTPResponseHead {
        var headers = HTTPHeaders()
        for field in problem.fields {
            headers.add(name: field.name.canonicalName, value: field.value)
        }
        headers.add(name: "content-length", value: String(length))
        headers.add(name: "connection", value: "close")
        return HTTPResponseHead(
            version: .http1_1,
            status: HTTPResponseStatus(
                statusCode: status.code, reasonPhrase: status.reasonPhrase),
            headers: headers)
    }
}
