import DachwerkKernel
import DachwerkKit
import HTTPTypes

/// Turns whatever was thrown into a problem document.
///
/// Status codes: 400 when the request cannot be understood (JSON, parameters), 422 when it can but
/// a field does not fit, among them a reference to what is not there, 409 when what is there now or
/// a rule stands against it, 412 and 428 for versions, 401, 403 and 404 for who may not, 503 and
/// 507 when it may work later, 500 never on purpose.
struct ProblemMaker {
    /// The words of the tenant's composition; without one, those of the platform and the edge.
    let vocabulary: Vocabulary
    let languages: [LanguageTag]
    /// The zone in which times stand in sentences.
    let zone: Zone
    /// Whether the request only reads: then what does not fit are its parameters.
    let isReading: Bool

    /// The problem, and what the operator should know about it.
    func problem(_ error: any Error) -> (problem: Problem, note: String?) {
        switch error {
        case let fault as EdgeFault:
            var problem = problem(fault.refusal, fault.status)
            problem.headers = fault.headers
            return (problem, fault.refusal.operatorNote)
        case let refusal as Refusal:
            if refusal.kind == .fault { return incident(refusal.operatorNote ?? "\(refusal.code)") }
            return (problem(refusal, status(refusal)), refusal.operatorNote)
        case let fault as JSONFault: return (problem(fault), nil)
        case let fault as CSVFault: return (problem(fault), nil)
        case let error as StoreError: return unavailable(error)
        default: return incident("\(type(of: error)): \(error)")
        }
    }

    private func status(_ refusal: Refusal) -> HTTPResponse.Status {
        switch refusal.kind {
        case .invalid where isReading: .badRequest
        case .invalid: dependsOnOthers(refusal) ? .conflict : .unprocessableContent
        case .forbidden: .forbidden
        case .unauthenticated: .unauthorized
        case .notFound: .notFound
        case .conflict, .rule: .conflict
        case .stale: .preconditionFailed
        case .versionMissing: .preconditionRequired
        case .busy: .serviceUnavailable
        case .fault: .internalServerError
        }
    }

    /// Whether all that stands against a request is which other records there are.
    private func dependsOnOthers(_ refusal: Refusal) -> Bool {
        !refusal.faults.isEmpty
            && refusal.faults.allSatisfy {
                Messages.value.taken.says($0.code) || Messages.record.stale.says($0.code)
            }
    }

    private func problem(_ refusal: Refusal, _ status: HTTPResponse.Status) -> Problem {
        var problem = problem(refusal, status, code: refusal.code.description)
        problem.arguments = refusal.arguments
        problem.errors = refusal.faults.map { fault in
            Problem.Entry(
                pointer: fault.pointer.description, code: fault.code.description,
                detail: text.detail(fault))
        }
        if refusal.kind == .busy { problem.headers[.retryAfter] = "1" }
        if refusal.kind == .unauthenticated {
            problem.headers = EdgeFault.unauthenticated.headers
        }
        return problem
    }

    private func problem(_ fault: JSONFault) -> Problem {
        var problem = problem(Messages.edge.json(), .badRequest, code: fault.code.rawValue)
        problem.errors = [
            Problem.Entry(
                pointer: fault.pointer.description, code: fault.code.rawValue,
                detail: sentence(fault.message, fault.hint), line: fault.position.line,
                column: fault.position.column)
        ]
        return problem
    }

    private func problem(_ fault: CSVFault) -> Problem {
        var problem = problem(Messages.edge.csv(), .badRequest, code: fault.code.rawValue)
        problem.errors = [
            Problem.Entry(
                pointer: "", code: fault.code.rawValue,
                detail: sentence(fault.message, fault.hint), line: fault.line, column: fault.column)
        ]
        return problem
    }

    private func unavailable(_ error: StoreError) -> (Problem, String?) {
        let isFull = error.code == .full
        let message =
            if isFull { Messages.edge.fullStore } else if error.isLasting {
                Messages.edge.unservedTenant
            } else {
                Messages.edge.unavailableStore
            }
        var problem = problem(
            message(), isFull ? .insufficientStorage : .serviceUnavailable)
        problem.headers[.retryAfter] = isFull ? "60" : error.isLasting ? "3600" : "5"
        problem.incident = RequestID.next().description
        return (problem, "\(error.code.name) \(error.subject): \(error.message)")
    }

    /// A fault of the platform: the person gets a number, the operator gets the rest.
    private func incident(_ note: String) -> (Problem, String?) {
        var problem = problem(Messages.general.fault(), .internalServerError)
        problem.incident = RequestID.next().description
        return (problem, note)
    }

    private func problem(
        _ refusal: Refusal, _ status: HTTPResponse.Status, code: String
    ) -> Problem {
        Problem(
            status: status, code: code, title: title(refusal), detail: text.detail(refusal),
            language: language)
    }

    /// What does not fit for the edge is the request, and not what somebody put in.
    private func title(_ refusal: Refusal) -> String {
        let isRequest =
            refusal.kind == .invalid && Self.ownCodes.contains(refusal.code.description)
        return isRequest
            ? vocabulary.text(Messages.edge.title.key, in: languages) : text.title(refusal)
    }

    private static let ownCodes = Set(
        Messages.edge.declarations.flatMap { $0.texts.map(\.key) })

    private var language: LanguageTag { languages.first ?? .english }

    private var text: RefusalText {
        RefusalText(vocabulary, languages: languages, zone: zone)
    }

    private func sentence(_ message: String, _ hint: String?) -> String {
        hint.map { "\(message) (\($0))" } ?? message
    }
}

extension HTTPResponse.Status {
    /// The server has no space left for what the request wants to keep (RFC 4918).
    static let insufficientStorage = HTTPResponse.Status(
        code: 507, reasonPhrase: "Insufficient Storage")
}
