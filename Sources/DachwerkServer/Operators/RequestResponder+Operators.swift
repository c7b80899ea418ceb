import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore

/// The page of those who look after the platform, at the hosts of the platform alone.
extension RequestResponder {
    /// The first part of its paths.
    static let operatorPlace: Substring = "operator"

    /// The answer; `nil` where there is no such page, and for everybody who is not let in.
    func operatorPage(
        _ request: Request, _ target: RequestTarget, _ entry: inout RequestLog.Entry
    ) async -> Response? {
        guard target.segments.first == Self.operatorPlace, let operators, let pages else {
            return nil
        }
        if request.method == .get, target.segments.count == 3, target.segments[1] == "enter" {
            return operators.open(String(target.segments[2])).map { secret in
                entry.place = "/operator"
                return redirect("/operator", HostCookie.operators.setting(secret))
            }
        }
        guard let secret = HostCookie.operators.secret(in: request.headers),
            operators.admits(secret)
        else { return nil }
        entry.place = "/operator"
        do {
            if request.method == .post {
                try RequestOrigin(request.head, isEncrypted: false).require(for: .post)
                operators.close(secret)
                return redirect("/", HostCookie.operators.ending)
            }
            guard [.get, .head].contains(request.method) else {
                throw EdgeFault.method(allowed: [.get, .head, .post])
            }
            let answer = try await pages.respond(
                to: OperatorRequest(
                    target: target, wishes: LanguageWishes(request.headers),
                    tenants: tenants.tenants, faults: tenants.faults))
            return answer.map { response($0, SecurityHeaders.personal) }
        } catch {
            return problem(error, nil, request, &entry).response
        }
    }

    private func redirect(_ place: String, _ cookie: String) -> Response {
        var answer = PageAnswer(status: .seeOther, bytes: [])
        answer.cookies = [cookie]
        var headers = SecurityHeaders.personal
        headers[.location] = place
        return response(answer, headers)
    }
}
