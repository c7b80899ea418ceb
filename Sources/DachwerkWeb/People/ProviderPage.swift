import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import HTTPTypes

/// Where somebody signs in by the word of a provider, or lets it vouch for an account from now on.
///
/// Whoever comes back finds a button: looking at an address changes nothing, also not with the code
/// of a provider in it.
struct ProviderPage {
    let page: PersonalPage
    let provider: SignInRules.Provider
    let door: any IdentityProvider

    private var words: PeopleWords { page.words }
    private var tenant: Tenant { page.tenant }
    private var accounts: AccountBook { page.desk.accounts }

    /// How long the browser keeps what it needs on the way back, in seconds.
    private static let seconds: Int64 = 600

    /// - Returns: Nothing where an organisation has no provider.
    init?(page: PersonalPage) {
        guard let provider = page.tenant.file.signIn.provider, let door = page.pages.provider
        else { return nil }
        self.page = page
        self.provider = provider
        self.door = door
    }

    /// The way to it, for other pages.
    var link: Link { Link(text: said(.goProvider), address: "/sign-in/provider") }

    // MARK: There

    func begin() async -> PageAnswer {
        let secret = TokenSecret.make().text
        do {
            let place = try await page.request.aside { try await door.begin(visit(secret)) }
            return page.goOn(
                to: place, cookies: [HostCookie.provider.setting(secret, seconds: Self.seconds)])
        } catch {
            return refused(error)
        }
    }

    private func visit(_ secret: String) -> ProviderVisit {
        ProviderVisit(
            tenant: tenant.id, provider: provider,
            redirect: "\(page.request.origin)/sign-in/provided", secret: secret,
            account: page.account?.id.description)
    }

    // MARK: Back

    func comeBack() async throws -> PageAnswer {
        guard let state = value("state"), let secret = page.request.provider else {
            return refused(ProviderFault("cookie"))
        }
        guard let code = value("code") else { return refused(ProviderFault("declined")) }
        guard let sent = page.request.sent else { return page.answer(form(code, state)) }
        do {
            let reply = ProviderReply(code: code, state: state, issuer: value("iss"))
            let identity = try await page.request.aside {
                try await door.finish(visit(secret), reply)
            }
            if let account = page.account { return try await tie(identity, to: account) }
            return try await enter(identity, isShared: sent["shared"] != nil)
        } catch let fault as ProviderFault {
            return refused(fault)
        }
    }

    /// What came with the address, and afterwards with the form.
    private func value(_ name: String) -> String? {
        if let form = page.request.form { return form[name].flatMap { $0.isEmpty ? nil : $0 } }
        let parameters = (try? page.request.target.parameters()) ?? []
        let values = parameters.filter { $0.name == name }.map(\.value)
        // What stands twice could be read in two ways.
        return values.count == 1 ? values.first : nil
    }

    private func form(_ code: String, _ state: String) -> Screen {
        var screen = Screen(title: said(.titleProvider))
        screen.lead = said(page.account == nil ? .providerBack : .providerTie)
        let shared = Control(
            name: "shared", label: words[.shared],
            body: .box(isOn: page.request.form?["shared"] != nil), hint: words[.sharedHint])
        let hidden = [("code", code), ("state", state), ("iss", value("iss") ?? "")]
        screen.blocks = [
            .form(
                page.form(
                    "/sign-in/provided", submit: .goOn, page.account == nil ? [shared] : [],
                    hidden: hidden.map { FormField(name: $0.0, value: $0.1) }))
        ]
        return screen
    }

    /// Lets the provider vouch for whoever is signed in.
    private func tie(_ identity: ProvidedIdentity, to account: Account) async throws -> PageAnswer {
        guard try await accounts.tie(identity, to: account.id, at: tenant.id) else {
            return answer(problem: .providerTaken)
        }
        return page.goOn(to: "/account?done=provider", cookies: [HostCookie.provider.ending])
    }

    /// Lets in whoever belongs here; by an address only where the provider has verified it.
    private func enter(_ identity: ProvidedIdentity, isShared: Bool) async throws -> PageAnswer {
        guard let account = try await account(of: identity) else { return nobody() }
        if account.factor != nil {
            let secret = TokenSecret.make()
            page.desk.steps.begin(
                secret.digest, account: account.id, tenant: tenant.id, isShared: isShared,
                at: tenant.platform.clock.now())
            return page.goOn(
                to: "/sign-in/code",
                cookies: [HostCookie.step.setting(secret.text), HostCookie.provider.ending])
        }
        var entered = try await page.enter(account, hasFactor: false, isShared: isShared)
        entered?.cookies.append(HostCookie.provider.ending)
        return entered ?? nobody()
    }

    /// The account that a provider vouches for, if it belongs here.
    ///
    /// Who comes with a verified address for the first time is tied to the account of that address,
    /// unless somebody else is tied to it: addresses are given to others when people leave.
    private func account(of identity: ProvidedIdentity) async throws -> Account? {
        if let known = try await accounts.account(identity, at: tenant.id) {
            return try isMember(known) ? known : nil
        }
        guard let login = identity.verifiedEmail.flatMap(Account.login),
            let account = try await accounts.account(login: login), !account.isDemo,
            try isMember(account),
            try await !accounts.isTied(
                account.id, to: provider.issuer, at: tenant.id),
            try await accounts.tie(identity, to: account.id, at: tenant.id)
        else { return nil }
        return account
    }

    private func isMember(_ account: Account) throws -> Bool {
        try !tenant.memberships(of: account.id.description).isEmpty
    }

    // MARK: Refusals

    private func nobody() -> PageAnswer {
        note("nobody")
        return answer(problem: .providerNobody)
    }

    private func refused(_ error: any Error) -> PageAnswer {
        note((error as? ProviderFault)?.reason ?? "unreachable")
        return answer(problem: .providerFailed)
    }

    private func note(_ reason: String) {
        tenant.note(AuditEvent(.signInRefused, by: .anonymous, detail: "provider"))
        tenant.platform.observer.observe(
            PlatformEvent(
                "sign-in.provider", .warning, tenant: tenant.id,
                "A provider of \(tenant.id) let nobody in: \(reason)."))
    }

    private func answer(problem key: PeopleWords.Key) -> PageAnswer {
        var screen = Screen(title: said(.titleProvider))
        screen.message = Screen.Message(text: said(key), isProblem: true)
        let back =
            page.account == nil
            ? ("/sign-in", words[.titleSignIn]) : ("/account", words[.goAccount])
        screen.blocks = [.passage(Passage(links: [Link(text: back.1, address: back.0)]))]
        var answer = page.answer(screen)
        answer.status = .unprocessableContent
        answer.cookies.append(HostCookie.provider.ending)
        return answer
    }

    private func said(_ key: PeopleWords.Key) -> String {
        words(
            key,
            [
                "provider": .text(page.text.plain(provider.name)),
                "organisation": .text(page.organisation),
            ])
    }

    // MARK: The account

    /// Whether the provider vouches for the account, and how to begin or end that.
    func respondToTie() async throws -> PageAnswer? {
        guard let account = page.account else { return nil }
        if page.request.sent != nil {
            try await accounts.untie(account.id, at: tenant.id)
            return page.goOn(to: "/account?done=providerEnd")
        }
        let isTied = try await accounts.isTied(
            account.id, to: provider.issuer, at: tenant.id)
        var screen = Screen(title: said(.titleProvider))
        screen.trail = [Link(text: words[.titleAccount], address: "/account")]
        screen.lead = said(isTied ? .providerOn : .providerOff)
        screen.blocks = [
            isTied
                ? .form(page.form("/account/provider", submit: .goProviderEnd))
                : .passage(Passage(links: [link]))
        ]
        return page.answer(screen)
    }
}
