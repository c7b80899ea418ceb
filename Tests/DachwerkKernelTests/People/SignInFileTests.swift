import DachwerkKernel
import DachwerkKit
import Testing

/// What a tenant file says of signing in.
@Suite struct SignInFileTests {
    private func rules(_ signIn: String) -> (rules: SignInRules?, places: [String]) {
        let text = TenantFixture.file("house", more: "\n\"signIn\": \(signIn),")
        let result = TenantFileReader(TenantFixture.compiler).read(
            Array(text.utf8), file: "Tenants/house.json")
        return (
            result.accepted?.file.signIn,
            result.faults.compactMap { $0.place?.pointer.description }
        )
    }

    @Test func `what is left out has its usual value`() {
        #expect(rules("{}").rules == SignInRules())
        #expect(
            rules(#"{"idleMinutes": 5, "secondFactor": ["platform.administrator"]}"#).rules
                == SignInRules(idleMinutes: 5, secondFactor: ["platform.administrator"]))
    }

    @Test(arguments: [
        (#"{"idleMinutes": 1}"#, "/signIn/idleMinutes"),
        (#"{"hours": 0}"#, "/signIn/hours"),
        (#"{"sharedMinutes": "15"}"#, "/signIn/sharedMinutes"),
        (#"{"secondFactor": ["platform.nobody"]}"#, "/signIn/secondFactor/0"),
        (#"{"minutes": 5}"#, "/signIn/minutes"),
        (#"{"provider": {"name": {"de": "A"}, "client": "c"}}"#, "/signIn/provider/issuer"),
        (
            #"{"provider": {"name": {"de": "A"}, "client": "c", "issuer": "login"}}"#,
            "/signIn/provider/issuer"
        ),
        (
            #"{"provider": {"name": {"de": "A"}, "client": "c", "issuer": "https://a.b", "x": 1}}"#,
            "/signIn/provider/x"
        ),
    ])
    func `what does not fit is a fault in its place`(signIn: String, place: String) {
        #expect(rules(signIn).places == [place])
    }

    @Test func `a provider is what the file says of it`() throws {
        let text = """
            {"provider": {"name": {"de": "Kennung"}, "issuer": "https://login.example.org",
            "client": "dachwerk"}}
            """
        let provider = try #require(rules(text).rules?.provider)
        #expect(provider.issuer == "https://login.example.org" && provider.client == "dachwerk")
        #expect(provider.name.versions[.german] == "Kennung")
    }

    @Test func `no tenant has the name under which accounts are kept`() {
        let faults = TenantFixture.read(
            TenantFixture.file(TenantFile.reservedID), file: "Tenants/platform.json")
        #expect(faults.map(\.id) == ["file.id"])
    }
}
