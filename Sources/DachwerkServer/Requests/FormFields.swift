package import DachwerkKit
import HummingbirdCore

/// What somebody sent with a form of a page, in the order of its controls.
package struct FormFields: Sendable {
    package let pairs: [(name: String, value: String)]
    /// What is wrong with files that were sent along.
    package internal(set) var faults: [FieldFault] = []

    /// The most bytes of a form.
    static let limit = 256 * 1_024
    /// The most controls of a form.
    static let most = 2_000
    /// The field that ties a form to the browser that it was sent to; no field of a resource begins
    /// with an underscore.
    package static let token = "_form"

    package init(_ pairs: [(name: String, value: String)]) {
        self.pairs = pairs
    }

    /// Reads the body of a request.
    ///
    /// - Throws: An ``EdgeFault`` when it is no form, too large, or cannot be decoded.
    init(_ body: BodyReader) async throws {
        _ = try body.kind(among: [.form])
        let bytes = try await body.bytes(upTo: Self.limit)
        guard let text = String(validating: bytes, as: UTF8.self) else { throw EdgeFault.mediaType }
        pairs = try RequestTarget.pairs(text[...], upTo: Self.most) { TextCheck.isCleanText($0) }
    }

    /// The value of a field; of fields with the same name the last counts.
    package subscript(_ name: String) -> String? {
        pairs.last { $0.name.utf8.elementsEqual(name.utf8) }?.value
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
