import Crypto
import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import Foundation

/// What goes to a provider and comes back, worked out from the cookie of the browser.
///
/// Nothing is kept on the way. The state is signed with a key of this process and holds the moment
/// of the beginning, the tenant and who was signed in: it fits no other browser, tenant or account,
/// and not for long.
struct VisitSecrets {
    let state: String
    let nonce: String
    /// What proves in the end that the one who began has come back (RFC 7636).
    let verifier: String

    /// How many minutes a way to the provider and back may take.
    static let minutes: Int64 = 10

    /// - Parameters:
    ///   - visit: The way.
    ///   - minute: The minute of the beginning, since 1970.
    ///   - key: The key of this process.
    init(_ visit: ProviderVisit, minute: Int64, key: SymmetricKey) {
        func code(_ purpose: String) -> String {
            let parts = [
                purpose, visit.secret, visit.tenant, visit.provider.issuer,
                visit.provider.client, visit.redirect, visit.account ?? "", "\(minute)",
            ]
            let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
            let bytes = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
            return Self.text(Array(bytes))
        }
        state = "\(minute).\(code("state"))"
        nonce = code("nonce")
        verifier = code("verifier")
    }

    /// The secrets of a way that a state belongs to.
    ///
    /// - Throws: ``ProviderFault`` for a state of another way, or one that is too old.
    init(_ visit: ProviderVisit, state: String, at now: Instant, key: SymmetricKey) throws {
        guard let minute = state.split(separator: ".").first.flatMap({ Int64($0) }) else {
            throw ProviderFault("state")
        }
        self.init(visit, minute: minute, key: key)
        guard Self.isSame(self.state, state) else { throw ProviderFault("state") }
        let age = now.milliseconds / 60_000 - minute
        guard (0...Self.minutes).contains(age) else { throw ProviderFault("late") }
    }

    /// What the provider is told of the verifier in advance.
    var challenge: String { Self.text(Array(SHA256.hash(data: Array(verifier.utf8)))) }

    /// Bytes in base64url without padding.
    static func text(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }

    /// Compares without telling by its time where two texts differ.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        return zip(left.utf8, right.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
