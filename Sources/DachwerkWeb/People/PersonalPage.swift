import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import HTTPTypes

/// One request for a page of accounts, with the words of its reader.
struct PersonalPage {
    let pages: PeoplePages
    let request: PersonalRequest
    /// The account of whoever is signed in.
    let account: Account?
    let text: PageText
    let words: PeopleWords
    private let scope: PageScope

    init(_ pages: PeoplePages, _ request: PersonalRequest, _ account: Account?) {
        self.pages = pages
        self.request = request
        self.account = account
        let parameters = (try? request.target.parameters()) ?? []
        let own = request.wishes.chosen == nil ? account?.language.map { [$0] } ?? [] : []
        text = PageText(
            parameters: parameters, wishes: own + request.wishes.tags, tenant: request.tenant,
            pages.surroundings)
        words = PeopleWords(page: text.words, zone: request.tenant.info.zone)
        scope = PageScope(
            session: request.signedIn?.session ?? request.tenant.publicSession, text: text)
    }

    var tenant: Tenant { request.tenant }
    var desk: SignInDesk { pages.desk }
    /// The name of the organisation.
    var organisation: String { text.plain(tenant.file.name) }

    /// Something that was typed; empty where nothing was.
    func typed(_ name: String) -> String { request.form?[name] ?? "" }

    /// Whether the page is led to after something was done.
    func isDone(_ what: String) -> Bool {
        (try? request.target.parameters())?.contains { $0 == ("done", what) } ?? false
    }

    /// A page; what has to be mended stands at its top, with a way to each place.
    func answer(_ screen: Screen, status: HTTPResponse.Status? = nil) -> PageAnswer {
        var screen = screen
        screen.sayFaults(text.words, isStale: request.isStale)
        var answer = PageFrame(scope: scope, path: String(request.target.path))
            .answer(screen, pages.templates, pages.drawing)
        if let status { answer.status = status }
        return answer
    }

    /// A page on which something is wrong with the whole, and not with one control.
    func problem(_ key: PeopleWords.Key, _ screen: Screen) -> Screen {
        var screen = screen
        screen.message = Screen.Message(text: words[key], isProblem: true)
        return screen
    }

    /// Leads on to another page, so that nothing is sent twice.
    func goOn(to path: String, cookies: [String] = []) -> PageAnswer {
        var answer = PageAnswer(status: .seeOther, bytes: [])
        answer.location = path
        answer.cookies = cookies
        return answer
    }

    /// That somebody has to wait.
    func wait(_ seconds: Int, _ screen: Screen) -> PageAnswer {
        var screen = screen
        screen.message = Screen.Message(
            text: words(.wait, ["seconds": .integer(Int64(seconds))]), isProblem: true)
        var answer = answer(screen, status: .tooManyRequests)
        answer.retryAfter = seconds
        return answer
    }

    // MARK: Signing in

    /// Remembers somebody whose password or link was right, and asks for the code.
    func askForCode(_ account: Account, isShared: Bool) -> PageAnswer {
        let secret = TokenSecret.make()
        desk.steps.begin(
            secret.digest, account: account.id, tenant: tenant.id, isShared: isShared,
            at: tenant.platform.clock.now())
        return goOn(to: "/sign-in/code", cookies: [HostCookie.step.setting(secret.text)])
    }

    /// Signs an account in with a new secret, ends the session that was there before, and leads on.
    func enter(
        _ account: Account, hasFactor: Bool, isShared: Bool, membership: RecordID? = nil,
        role: String? = nil, to path: String = "/desk"
    ) async throws -> PageAnswer? {
        let id = account.id.description
        let memberships = try tenant.memberships(of: id)
        guard let membership = membership ?? memberships.last?.id else { return nil }
        let secret = TokenSecret.make()
        let signedIn = try await tenant.signIn(
            id, membership: membership, digest: secret.digest, device: request.device,
            isShared: isShared, hasFactor: hasFactor, role: role)
        if let former = request.signedIn?.signedIn {
            try await tenant.signOut(former.account, only: former.id)
        }
        let seconds =
            (signedIn.expiresAt.milliseconds - signedIn.createdAt.milliseconds) / 1_000
        var cookies = [
            HostCookie.session.setting(secret.text, seconds: isShared ? nil : seconds),
            HostCookie.step.ending,
        ]
        if request.wishes.chosen == nil, let language = account.language {
            cookies.append(PageText.cookie(language))
        }
        return goOn(to: path, cookies: cookies)
    }

    /// Ends every session of an account but perhaps one of this tenant, at every organisation.
    func signOut(_ account: Account, except kept: RecordID? = nil) async throws {
        let id = account.id.description
        try await tenant.signOut(id, except: kept)
        for place in try await desk.accounts.places(of: account.id) where place != tenant.id {
            guard let other = pages.tenants.tenants.first(where: { $0.id == place }) else {
                continue
            }
            let hold = try await other.hold()
            defer { hold.end() }
            try await other.signOut(id)
        }
    }

    /// Why a password cannot be taken, in words.
    func fault(of password: String, hasFactor: Bool, own: [String]) -> String? {
        guard !password.isEmpty else { return words[.missing] }
        let names = own + [organisation] + tenant.file.aliases
        switch desk.fault(of: password, hasFactor: hasFactor, own: names) {
        case .short(let least): return words(.passwordShort, ["least": .integer(Int64(least))])
        case .long(let most): return words(.passwordLong, ["most": .integer(Int64(most))])
        case .common: return words[.passwordCommon]
        case .pattern: return words[.passwordPattern]
        case .own: return words[.passwordOwn]
        case nil: return nil
        }
    }
}
