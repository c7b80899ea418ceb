import DachwerkKernel
import HTTPTypes

/// Finds out who asks, from the bearer token of a request.
struct Authentication {
    let tenant: Tenant

    /// The session of the token, or the public one when no token is shown.
    ///
    /// - Throws: ``EdgeFault/unauthenticated``, the same for a token that is malformed, unknown,
    ///   expired, ended, or of another tenant.
    func session(_ headers: HTTPFields) throws -> Session {
        // Several such headers are no token, like one that is malformed.
        let fields = headers[fields: .authorization]
        guard let header = fields.first?.value else { return tenant.publicSession }
        let bytes = header.utf8
        guard fields.count == 1, bytes.count == TokenSecret.length + 7,
            zip(bytes, "bearer ".utf8).allSatisfy({ $0 | 0x20 == $1 })
        else { throw EdgeFault.unauthenticated }
        let token = Substring(bytes.dropFirst(7))
        guard TokenSecret.isWellFormed(token),
            let session = try tenant.session(tokenDigest: TokenSecret.digest(String(token)))
        else { throw EdgeFault.unauthenticated }
        return session
    }
}
