import Crypto
import DachwerkAccounts
import DachwerkKit
import Foundation
import JWTKit

/// What a provider says of somebody, in a token that it signed.
struct IdentityToken: JWTPayload {
    let iss: String
    let sub: String
    let aud: [String]
    let azp: String?
    let exp: Double
    let iat: Double
    let nbf: Double?
    let nonce: String?
    let atHash: String?
    let email: String?
    /// Only `true` itself counts; some providers write a text there, which says nothing.
    let isEmailVerified: Bool

    private enum CodingKeys: String, CodingKey {
        case iss, sub, aud, azp, exp, iat, nbf, nonce, email
        case atHash = "at_hash"
        case isEmailVerified = "email_verified"
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        iss = try values.decode(String.self, forKey: .iss)
        sub = try values.decode(String.self, forKey: .sub)
        // One text or several; none at all must neither pass nor end the process.
        if let one = try? values.decode(String.self, forKey: .aud) {
            aud = [one]
        } else {
            aud = try values.decode([String].self, forKey: .aud)
        }
        azp = try values.decodeIfPresent(String.self, forKey: .azp)
        exp = try values.decode(Double.self, forKey: .exp)
        iat = try values.decode(Double.self, forKey: .iat)
        nbf = try values.decodeIfPresent(Double.self, forKey: .nbf)
        nonce = try values.decodeIfPresent(String.self, forKey: .nonce)
        atHash = try values.decodeIfPresent(String.self, forKey: .atHash)
        email = try? values.decodeIfPresent(String.self, forKey: .email)
        isEmailVerified = (try? values.decode(Bool.self, forKey: .isEmailVerified)) ?? false
    }

    func encode(to encoder: any Encoder) throws {
        throw ProviderFault("token")
    }

    /// The signature is checked by the caller, everything else by ``IdentityTokenCheck``.
    func verify(using algorithm: some JWTAlgorithm) async throws {}
}

/// Whether a token is one that a provider made for this platform, this visit and this moment.
struct IdentityTokenCheck {
    let issuer: String
    let client: String
    let nonce: String
    let now: Instant

    /// What tokens may be signed with: nothing that a shared secret or nobody signs.
    static let algorithms: Set = [
        "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
    ]

    /// How far two clocks may differ, and how old a token may be, in seconds.
    private static let leeway: Double = 60
    private static let longest: Double = 600

    /// Which key a token names, and what it is signed with.
    ///
    /// - Throws: ``ProviderFault`` when it is signed with something else than what is taken.
    static func head(of token: String) throws -> (key: String?, algorithm: String) {
        guard token.utf8.count < 20_000, let first = token.split(separator: ".").first,
            let bytes = bytes(first)
        else { throw ProviderFault("token") }
        let document = try ProviderDocument(bytes)
        guard let algorithm = document.text("alg"), algorithms.contains(algorithm) else {
            throw ProviderFault("algorithm")
        }
        // What has to be understood is not.
        guard document.texts("crit") == nil else { throw ProviderFault("token") }
        return (document.text("kid"), algorithm)
    }

    /// Reads a token whose signature one of these keys made.
    ///
    /// - Throws: ``ProviderFault``.
    func token(_ text: String, keys: [JWK], accessToken: String?) async throws -> IdentityToken {
        let (key, algorithm) = try Self.head(of: text)
        let candidates = keys.filter { key == nil || $0.keyIdentifier?.string == key }
        guard let found = candidates.first, candidates.count == 1 else {
            throw ProviderFault("key")
        }
        var jwk = found
        if let named = jwk.algorithm, named.rawValue != algorithm {
            throw ProviderFault("algorithm")
        }
        guard let named = JWK.Algorithm(rawValue: algorithm) else {
            throw ProviderFault("algorithm")
        }
        jwk.algorithm = named
        jwk.keyIdentifier = JWKIdentifier(string: key ?? "only")
        let token: IdentityToken
        do {
            let collection = JWTKeyCollection()
            try await collection.add(jwk: jwk)
            token = try await collection.verify(text, as: IdentityToken.self)
        } catch {
            throw ProviderFault("signature")
        }
        try check(token)
        try check(token, accessToken: accessToken, algorithm)
        return token
    }

    private func check(_ token: IdentityToken) throws {
        let seconds = Double(now.milliseconds) / 1_000
        guard token.iss == issuer else { throw ProviderFault("issuer") }
        guard (1...255).contains(token.sub.utf8.count) else { throw ProviderFault("subject") }
        guard token.aud.contains(client),
            token.aud.count == 1 ? token.azp ?? client == client : token.azp == client
        else { throw ProviderFault("audience") }
        guard token.nonce == nonce else { throw ProviderFault("nonce") }
        guard seconds < token.exp + Self.leeway else { throw ProviderFault("expired") }
        guard token.iat <= seconds + Self.leeway, token.iat > seconds - Self.longest,
            (token.nbf ?? 0) <= seconds + Self.leeway
        else { throw ProviderFault("issued") }
    }

    /// Where the token says which access token came with it, it is that one.
    private func check(
        _ token: IdentityToken, accessToken: String?, _ algorithm: String
    ) throws {
        guard let expected = token.atHash else { return }
        guard let accessToken else { throw ProviderFault("access-token") }
        let bytes = Array(accessToken.utf8)
        let digest: [UInt8] =
            switch algorithm.suffix(3) {
            case "384": Array(SHA384.hash(data: bytes))
            case "512", "DSA": Array(SHA512.hash(data: bytes))
            default: Array(SHA256.hash(data: bytes))
            }
        guard VisitSecrets.text(Array(digest.prefix(digest.count / 2))) == expected else {
            throw ProviderFault("access-token")
        }
    }

    private static func bytes(_ text: Substring) -> [UInt8]? {
        var padded = text.replacingOccurrences(of: "-", with: "+")
            .replacingOccurrences(of: "_", with: "/")
        padded += String(repeating: "=", count: (4 - padded.count % 4) % 4)
        return Data(base64Encoded: padded).map { Array($0) }
    }
}
