import DachwerkKit
import HummingbirdCore

/// Reads what somebody sent with a form of a page.
struct FormReader {
    let body: BodyReader

    /// The most bytes of a form.
    static let limit = 16 * 1_024
    /// The field that ties a form to the browser that it was sent to.
    package static let token = "form"

    /// The fields by their names; of fields with the same name the last counts.
    ///
    /// - Throws: An ``EdgeFault`` when it is no form, too large, or cannot be decoded.
    func fields() async throws -> [String: String] {
        _ = try body.kind(among: [.form])
        let bytes = try await body.bytes(upTo: Self.limit)
        guard let text = String(validating: bytes, as: UTF8.self) else { throw EdgeFault.mediaType }
        return Dictionary(
            try RequestTarget("/?\(text)").parameters().map { ($0.name, $0.value) },
            uniquingKeysWith: { $1 })
    }
}

/// What ties a form to the browser and to the session for which the page was made, so that no page
/// of somebody else can send one.
package enum FormToken {
    /// The token of a browser's cookie and of the secret of its session, if there is one.
    package static func text(_ cookie: String, session: String?) -> String {
        TokenSecret.digest("form \(cookie) \(session ?? "")")
    }

    /// Compares without telling by its time where two texts differ.
    static func isSame(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        return zip(left.utf8, right.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
