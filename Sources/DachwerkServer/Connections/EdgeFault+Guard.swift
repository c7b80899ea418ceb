import DachwerkKit
import HTTPTypes
import NIOHTTP1

/// Why a connection's guard turns a request away before anybody looks at its tenant.
extension EdgeFault {
    static let hostUnknown = EdgeFault(.misdirectedRequest, Messages.edge.unknownHost())
    static let targetMalformed = EdgeFault(.badRequest, Messages.edge.malformedTarget())
    static let targetTooLong = EdgeFault(.uriTooLong, Messages.edge.longTarget())
    static let headMalformed = EdgeFault(.badRequest, Messages.edge.malformedHead())
    static let headTooLarge = EdgeFault(.requestHeaderFieldsTooLarge, Messages.edge.largeHead())
    static let headTooSlow = EdgeFault(.requestTimeout, Messages.edge.slowHead())
    static let bodyTooSlow = EdgeFault(.requestTimeout, Messages.edge.slowBody())
    static let tooManyConnections = EdgeFault(
        .serviceUnavailable, Messages.edge.tooManyConnections(), headers: [.retryAfter: "1"])

    /// The problem in English: whoever cannot say which tenant is meant has no language either.
    ///
    /// So it is the same bytes every time, whatever else the request says.
    var fixedProblem: Problem {
        let maker = ProblemMaker(
            vocabulary: EdgeWords.vocabulary, languages: [.english], zone: .utc, isReading: false)
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
