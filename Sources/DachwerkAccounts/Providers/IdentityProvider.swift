import Crypto
package import DachwerkKernel

/// Somebody as a provider knows them.
package struct ProvidedIdentity: Sendable, Hashable {
    package let issuer: String
    package let subject: String
    /// An address of which the provider says that it was verified; nothing where it does not.
    package let verifiedEmail: String?

    package init(issuer: String, subject: String, verifiedEmail: String?) {
        self.issuer = issuer
        self.subject = subject
        self.verifiedEmail = verifiedEmail
    }

    /// What stands for issuer and subject at a tenant; each part has its length in front, so that
    /// none can pass for another.
    func digest(at tenant: String) -> String {
        let text = [tenant, issuer, subject].map { "\($0.utf8.count):\($0)" }.joined()
        return SHA256.hash(data: Array(text.utf8)).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }
}

/// A way to a provider and back, in one browser at one tenant.
package struct ProviderVisit: Sendable, Hashable {
    /// The tenant, whose provider it is.
    package let tenant: String
    package let provider: SignInRules.Provider
    /// Where the provider leads back to, as it was registered there.
    package let redirect: String
    /// The secret of the browser's cookie, from which all else follows.
    package let secret: String
    /// The account that is signed in, which is then tied; nothing when somebody signs in.
    package let account: String?

    package init(
        tenant: String, provider: SignInRules.Provider, redirect: String, secret: String,
        account: String?
    ) {
        self.tenant = tenant
        self.provider = provider
        self.redirect = redirect
        self.secret = secret
        self.account = account
    }
}

/// What a provider sent the browser back with.
package struct ProviderReply: Sendable, Hashable {
    package let code: String
    package let state: String
    /// Who the provider says it is, where it says so (RFC 9207).
    package let issuer: String?

    package init(code: String, state: String, issuer: String?) {
        self.code = code
        self.state = state
        self.issuer = issuer
    }
}

/// Why a provider lets nobody in: a short name without anything personal, for the log.
package struct ProviderFault: Error, Hashable {
    package let reason: String

    package init(_ reason: String) { self.reason = reason }
}

/// Asks providers who somebody is: the port behind which OpenID Connect stands.
package protocol IdentityProvider: Sendable {
    /// Where the browser goes.
    ///
    /// - Throws: ``ProviderFault``.
    func begin(_ visit: ProviderVisit) async throws -> String

    /// Who came back; a reply is taken once.
    ///
    /// - Throws: ``ProviderFault``.
    func finish(_ visit: ProviderVisit, _ reply: ProviderReply) async throws -> ProvidedIdentity
}
