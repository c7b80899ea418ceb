import Crypto
import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import Testing

@testable import DachwerkOpenID

@Suite("S15: the way to a provider and back")
struct VisitSecretsTests {
    private let key = SymmetricKey(size: .bits256)
    private let start = Instant(milliseconds: 1_800_000_000_000)

    private func visit(
        tenant: String = "alpha", issuer: String = "https://login.example.org",
        client: String = "dachwerk", host: String = "https://alpha.example.org",
        secret: String = "dw_one", account: String? = nil
    ) -> ProviderVisit {
        ProviderVisit(
            tenant: tenant,
            provider: SignInRules.Provider(
                name: LocalizedText("Anmeldung", in: .german), issuer: issuer, client: client),
            redirect: "\(host)/sign-in/provided", secret: secret, account: account)
    }

    private func reason(_ visit: ProviderVisit, _ state: String, after minutes: Int = 1) -> String {
        do {
            _ = try VisitSecrets(visit, state: state, at: start.adding(minutes: minutes), key: key)
            return ""
        } catch { return (error as? ProviderFault)?.reason ?? "\(error)" }
    }

    private var state: String {
        VisitSecrets(visit(), minute: start.milliseconds / 60_000, key: key).state
    }

    @Test func `a state fits the browser, tenant, provider and account that began, and no other`() {
        #expect(reason(visit(), state).isEmpty)
        let others = [
            visit(tenant: "beta"), visit(issuer: "https://login.example.org/"),
            visit(client: "other"), visit(host: "https://beta.example.org"),
            visit(secret: "dw_two"), visit(account: "0198c2a5"),
        ]
        for other in others { #expect(reason(other, state) == "state", "\(other)") }
        for text in ["", ".", "x", "\(state)x", String(state.dropLast()), "99999999999999999999.x"]
        {
            #expect(reason(visit(), text) == "state", "\(text)")
        }
    }

    @Test func `a state holds ten minutes, and its moment cannot be moved`() {
        #expect(reason(visit(), state, after: 10).isEmpty)
        #expect(reason(visit(), state, after: 11) == "late")
        #expect(reason(visit(), state, after: -1) == "late")
        let parts = state.split(separator: ".")
        let later = "\((Int64(parts[0]) ?? 0) + 5).\(parts[1])"
        #expect(reason(visit(), later, after: 12) == "state")
    }

    @Test func `state, nonce and verifier tell nothing of one another`() throws {
        let secrets = VisitSecrets(visit(), minute: 30_000_000, key: key)
        let texts: Set = [secrets.state, secrets.nonce, secrets.verifier, secrets.challenge]
        #expect(texts.count == 4)
        // RFC 7636, section 4.1.
        #expect((43...128).contains(secrets.verifier.utf8.count))
        let again = VisitSecrets(visit(), minute: 30_000_000, key: SymmetricKey(size: .bits256))
        #expect(again.state != secrets.state)
    }
}
