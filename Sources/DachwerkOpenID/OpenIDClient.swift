import Crypto
package import DachwerkAccounts
import DachwerkKernel
package import DachwerkKit
import Foundation
import JWTKit
import Synchronization

/// Lets providers of OpenID Connect say who somebody is: the code flow with PKCE.
package final class OpenIDClient: IdentityProvider {
    /// What is known of a provider, for a while.
    private struct Known {
        let metadata: ProviderMetadata
        var keys: [JWK]
        let until: Instant
        /// When the keys were fetched.
        var fetched: Instant
    }

    private struct State {
        var known: [String: Known] = [:]
        /// States that came back, until they are too old anyway.
        var used: [String: Instant] = [:]
        /// Until when providers that could not be asked are left alone.
        var unreachable: [String: Instant] = [:]
    }

    private let client: OutboundClient
    private let clock: any PlatformClock
    private let secret: @Sendable (_ tenant: String) -> String?
    private let key = SymmetricKey(size: .bits256)
    private let state = Mutex(State())

    /// How many minutes a provider is believed to be as it was.
    private static let memory = 10
    /// How many seconds lie at least between two looks at the keys of a provider.
    private static let pause: Int64 = 30
    /// How many seconds a provider is left alone that could not be asked.
    private static let rest: Int64 = 5
    private static let limit = 10_000

    /// - Parameters:
    ///   - rules: Which addresses may be asked.
    ///   - clock: What says whether a token holds.
    ///   - secret: The secret that the provider of a tenant knows the platform by, if there is one.
    package init(
        rules: OutboundRules, clock: any PlatformClock,
        secret: @escaping @Sendable (_ tenant: String) -> String?
    ) {
        client = OutboundClient(rules: rules)
        self.clock = clock
        self.secret = secret
    }

    package func begin(_ visit: ProviderVisit) async throws -> String {
        let known = try await known(visit.provider.issuer)
        let minute = clock.now().milliseconds / 60_000
        let secrets = VisitSecrets(visit, minute: minute, key: key)
        let pairs = [
            ("response_type", "code"), ("client_id", visit.provider.client),
            ("redirect_uri", visit.redirect), ("scope", "openid email"),
            ("state", secrets.state), ("nonce", secrets.nonce),
            ("code_challenge", secrets.challenge), ("code_challenge_method", "S256"),
        ]
        let place = known.metadata.authorization
        return place + (place.contains("?") ? "&" : "?") + FormText.text(pairs)
    }

    package func finish(
        _ visit: ProviderVisit, _ reply: ProviderReply
    ) async throws -> ProvidedIdentity {
        let now = clock.now()
        let secrets = try VisitSecrets(visit, state: reply.state, at: now, key: key)
        let issuer = visit.provider.issuer
        let metadata = try await known(issuer).metadata
        guard reply.issuer == nil ? !metadata.namesItself : reply.issuer == issuer else {
            throw ProviderFault("issuer")
        }
        try useUp(reply.state, at: now)
        let answer = try await exchange(reply.code, visit, secrets, metadata)
        guard let text = answer.text("id_token") else { throw ProviderFault("token") }
        let access = answer.text("access_token")
        let check = IdentityTokenCheck(
            issuer: issuer, client: visit.provider.client, nonce: secrets.nonce, now: now)
        let token = try await check.token(
            text, keys: try await keys(of: issuer, for: text), accessToken: access)
        return ProvidedIdentity(
            issuer: issuer, subject: token.sub,
            verifiedEmail: try await verifiedEmail(of: token, metadata, access))
    }

    /// A state is taken once, whatever becomes of it.
    private func useUp(_ text: String, at now: Instant) throws {
        let isNew = state.withLock { state in
            if state.used.count >= Self.limit { state.used = state.used.filter { $0.value > now } }
            guard state.used[text] == nil, state.used.count < Self.limit else { return false }
            state.used[text] = now.adding(minutes: Int(VisitSecrets.minutes) + 1)
            return true
        }
        guard isNew else { throw ProviderFault("replayed") }
    }

    /// Gives the code back for tokens.
    private func exchange(
        _ code: String, _ visit: ProviderVisit, _ secrets: VisitSecrets,
        _ metadata: ProviderMetadata
    ) async throws -> ProviderDocument {
        let name = visit.provider.client
        var form = [
            ("grant_type", "authorization_code"), ("code", code),
            ("redirect_uri", visit.redirect), ("code_verifier", secrets.verifier),
        ]
        var authorization: String?
        switch secret(visit.tenant) {
        case let secret? where !metadata.wantsSecretInForm:
            let pair = "\(FormText.encoded(name)):\(FormText.encoded(secret))"
            authorization = "Basic \(Data(pair.utf8).base64EncodedString())"
        case let secret?: form += [("client_id", name), ("client_secret", secret)]
        case nil: form.append(("client_id", name))
        }
        return try ProviderDocument(
            try await client.ask(metadata.token, form: form, authorization: authorization))
    }

    /// The address that the provider has verified: from the token, else from its own page of facts.
    private func verifiedEmail(
        of token: IdentityToken, _ metadata: ProviderMetadata, _ access: String?
    ) async throws -> String? {
        if let email = token.email { return token.isEmailVerified ? email : nil }
        guard let place = metadata.userInfo, let access else { return nil }
        let facts = try ProviderDocument(
            try await client.ask(place, authorization: "Bearer \(access)"))
        // Facts of somebody else are no facts of this person.
        guard facts.text("sub") == token.sub else { throw ProviderFault("subject") }
        return facts.isTrue("email_verified") ? facts.text("email") : nil
    }

    // MARK: What is known of providers

    private func known(_ issuer: String) async throws -> Known {
        let now = clock.now()
        if let known = state.withLock({ $0.known[issuer] }), known.until > now { return known }
        guard state.withLock({ $0.unreachable[issuer] }) ?? now <= now else {
            throw ProviderFault("unreachable")
        }
        do {
            return try await found(issuer, at: now)
        } catch {
            // Anybody can ask for this, so nobody makes the server ask again and again.
            let until = now.adding(milliseconds: Self.rest * 1_000)
            state.withLock { state in
                if state.unreachable.count >= Self.limit { state.unreachable.removeAll() }
                state.unreachable[issuer] = until
            }
            throw error
        }
    }

    private func found(_ issuer: String, at now: Instant) async throws -> Known {
        let base = issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer
        let document = try ProviderDocument(
            try await client.ask("\(base)/.well-known/openid-configuration"))
        let metadata = try ProviderMetadata(document, issuer: issuer, rules: client.rules)
        let known = Known(
            metadata: metadata, keys: try await fetchedKeys(metadata),
            until: now.adding(minutes: Self.memory), fetched: now)
        state.withLock { state in
            if state.known.count >= Self.limit { state.known.removeAll() }
            state.known[issuer] = known
        }
        return known
    }

    /// The keys of a provider; they are fetched anew for a token that names none of them, because
    /// providers change their keys.
    private func keys(of issuer: String, for token: String) async throws -> [JWK] {
        let known = try await known(issuer)
        let name = try IdentityTokenCheck.head(of: token).key
        let now = clock.now()
        let isThere = name == nil || known.keys.contains { $0.keyIdentifier?.string == name }
        let isFresh = known.fetched.adding(milliseconds: Self.pause * 1_000) > now
        guard !isThere, !isFresh else { return known.keys }
        let keys = try await fetchedKeys(known.metadata)
        state.withLock { state in
            state.known[issuer]?.keys = keys
            state.known[issuer]?.fetched = now
        }
        return keys
    }

    private func fetchedKeys(_ metadata: ProviderMetadata) async throws -> [JWK] {
        let bytes = try await client.ask(metadata.keys)
        guard let document = try? JSONSerialization.jsonObject(with: Data(bytes)),
            let keys = (document as? [String: Any])?["keys"] as? [[String: Any]]
        else { throw ProviderFault("keys") }
        return keys.compactMap { key in
            // Keys for something else, of a kind that is not taken, or shared ones are left out.
            guard key["use"] as? String ?? "sig" == "sig",
                ["RSA", "EC", "OKP"].contains(key["kty"] as? String),
                let data = try? JSONSerialization.data(withJSONObject: key)
            else { return nil }
            return try? JSONDecoder().decode(JWK.self, from: data)
        }
    }
}
