import Crypto
import DachwerkAccounts
import DachwerkKit
import DachwerkTesting
import Foundation
import JWTKit
import Testing

@testable import DachwerkOpenID

/// Claims as a provider writes them, so that a test can write wrong ones.
struct Claims: JWTPayload {
    var iss = "https://login.example.org"
    var sub = "248289761001"
    var aud = ["dachwerk"]
    var azp: String?
    var exp = 1_800_000_300.0
    var iat = 1_800_000_000.0
    var nbf: Double?
    var nonce: String? = "n-0S6_WzA2Mj"
    // swift-format-ignore: AlwaysUseLowerCamelCase
    var at_hash: String?
    var email: String? = "marta@example.org"
    // swift-format-ignore: AlwaysUseLowerCamelCase
    var email_verified: Bool? = true

    func verify(using algorithm: some JWTAlgorithm) async throws {}
}

@Suite("S15: what a provider says of somebody")
struct IdentityTokenTests {
    private let key = ES256PrivateKey()
    private let now = Instant(milliseconds: 1_800_000_010_000)
    private var check: IdentityTokenCheck {
        IdentityTokenCheck(
            issuer: "https://login.example.org", client: "dachwerk", nonce: "n-0S6_WzA2Mj",
            now: now)
    }

    private func jwk(_ key: ES256PrivateKey, _ name: String = "one") -> JWK {
        let point = key.publicKey.parameters
        return .ecdsa(
            .es256, identifier: JWKIdentifier(string: name), x: point?.x, y: point?.y,
            curve: .p256)
    }

    private func signed(_ change: (inout Claims) -> Void = { _ in }) async throws -> String {
        var claims = Claims()
        change(&claims)
        let keys = JWTKeyCollection()
        await keys.add(ecdsa: key, kid: JWKIdentifier(string: "one"))
        return try await keys.sign(claims, kid: JWKIdentifier(string: "one"))
    }

    private func reason(
        _ text: String, keys: [JWK]? = nil, access: String? = nil
    ) async throws -> String {
        do {
            _ = try await check.token(text, keys: keys ?? [jwk(key)], accessToken: access)
            return ""
        } catch let fault as ProviderFault { return fault.reason }
    }

    @Test func `control: a token that fits is taken`() async throws {
        let token = try await check.token(
            try await signed(), keys: [jwk(ES256PrivateKey(), "other"), jwk(key)],
            accessToken: "any")
        #expect(token.sub == "248289761001")
        #expect(token.email == "marta@example.org" && token.isEmailVerified)
        #expect(try await reason(try await signed { $0.azp = "dachwerk" }).isEmpty)
        let both = try await signed {
            $0.aud = ["dachwerk", "other"]
            $0.azp = "dachwerk"
        }
        #expect(try await reason(both).isEmpty)
    }

    /// What is wrong, and the reason that is given.
    struct Wrong: Sendable {
        let reason: String
        let change: @Sendable (inout Claims) -> Void

        init(_ reason: String, _ change: @escaping @Sendable (inout Claims) -> Void) {
            self.reason = reason
            self.change = change
        }
    }

    static let wrong: [Wrong] = [
        Wrong("issuer") { $0.iss = "https://login.example.org/" },
        Wrong("issuer") { $0.iss = "https://evil.example" },
        Wrong("audience") { $0.aud = ["other"] }, Wrong("audience") { $0.aud = [] },
        Wrong("audience") { $0.aud = ["dachwerk", "other"] },
        Wrong("audience") { $0.azp = "other" }, Wrong("nonce") { $0.nonce = "another" },
        Wrong("nonce") { $0.nonce = nil }, Wrong("expired") { $0.exp = 1_799_999_900 },
        Wrong("issued") { $0.iat = 1_800_000_200 }, Wrong("issued") { $0.iat = 1_799_990_000 },
        Wrong("issued") { $0.nbf = 1_800_000_200 }, Wrong("subject") { $0.sub = "" },
        Wrong("access-token") { $0.at_hash = "AAAAAAAAAAAAAAAAAAAAAA" },
    ]

    @Test(arguments: wrong)
    func `a token with one wrong claim is refused`(wrong: Wrong) async throws {
        #expect(try await reason(try await signed(wrong.change), access: "token") == wrong.reason)
    }

    @Test func `the access token that came along is the one that is named`() async throws {
        let half = Array(SHA256.hash(data: Array("the access token".utf8)).prefix(16))
        let text = try await signed { $0.at_hash = VisitSecrets.text(half) }
        #expect(try await reason(text, access: "the access token").isEmpty)
        #expect(try await reason(text, access: "another") == "access-token")
        #expect(try await reason(text) == "access-token")
    }

    @Test func `only the provider's own keys sign`() async throws {
        let text = try await signed()
        #expect(try await reason(text, keys: [jwk(ES256PrivateKey())]) == "signature")
        #expect(try await reason(text, keys: [jwk(key, "other")]) == "key")
        #expect(try await reason(text, keys: []) == "key")
        let parts = text.split(separator: ".").map(String.init)
        let forged = VisitSecrets.text(Array(#"{"iss":"https://login.example.org"}"#.utf8))
        #expect(try await reason("\(parts[0]).\(forged).\(parts[2])") == "signature")
        #expect(try await reason("\(parts[0]).\(parts[1]).") == "signature")
    }

    @Test(arguments: ["none", "None", "HS256", "HS512", "ES256K", "RSA-OAEP", ""])
    func `what nobody or a shared secret signs is refused`(algorithm: String) async throws {
        let head = VisitSecrets.text(Array(#"{"alg":"\#(algorithm)","kid":"one"}"#.utf8))
        let body = try await signed().split(separator: ".")[1]
        #expect(try await reason("\(head).\(body).") == "algorithm")
    }

    @Test func `a key is used for its own algorithm`() async throws {
        let head = VisitSecrets.text(Array(#"{"alg":"RS256","kid":"one"}"#.utf8))
        let parts = try await signed().split(separator: ".")
        #expect(try await reason("\(head).\(parts[1]).\(parts[2])") == "algorithm")
    }

    @Test(arguments: ["", "a", "a.b", "a.b.c", "....", "e30.e30.e30", "eyJhbGciOjF9.e30.e30"])
    func `what is no token is refused`(text: String) async throws {
        #expect(try await !reason(text).isEmpty)
    }
}
