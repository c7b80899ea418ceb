import DachwerkKernel
import HTTPTypes

/// Finds out who asks, from the bearer token or the session cookie of a request.
struct Authentication {
    let tenant: Tenant
    /// Whether the client speaks over an encrypted connection.
    let isEncrypted: Bool

    /// Who asks.
    struct Caller {
        let session: Session
        /// The session in the browser, where there is one.
        var signedIn: SignedInSession?
    }

    /// The session of the token or the cookie, or the public one when neither is shown.
    ///
    /// A token is looked at first: whoever sends one means it.
    ///
    /// - Throws: ``EdgeFault/unauthenticated``, the same for a token that is malformed, unknown,
    ///   expired, ended, or of another tenant; ``EdgeFault/signedOut`` for such a cookie;
    ///   ``EdgeFault/foreign`` for a cookie that came along from somebody else's page.
    func caller(_ head: HTTPRequest) throws -> Caller {
        // Several such headers are no token, like one that is malformed.
        let fields = head.headerFields[fields: .authorization]
        guard let header = fields.first?.value else {
            return try signedIn(head) ?? Caller(session: tenant.publicSession)
        }
        let bytes = header.utf8
        guard fields.count == 1, bytes.count == TokenSecret.length + 7,
            zip(bytes, "bearer ".utf8).allSatisfy({ $0 | 0x20 == $1 })
        else { throw EdgeFault.unauthenticated }
        let token = Substring(bytes.dropFirst(7))
        guard TokenSecret.isWellFormed(token),
            let session = try tenant.session(tokenDigest: TokenSecret.digest(String(token)))
        else { throw EdgeFault.unauthenticated }
        return Caller(session: session)
    }

    private func signedIn(_ head: HTTPRequest) throws -> Caller? {
        guard let secret = HostCookie.session.secret(in: head.headerFields) else { return nil }
        try RequestOrigin(head, isEncrypted: isEncrypted).require(for: head.method)
        guard let found = try tenant.session(cookieDigest: TokenSecret.digest(secret)) else {
            throw EdgeFault.signedOut
        }
        return Caller(session: found.session, signedIn: found)
    }
}
