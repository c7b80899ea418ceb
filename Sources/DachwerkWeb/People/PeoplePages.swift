import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import HTTPTypes
import Mustache

/// The pages on which people sign in, take an invitation, and look after their account.
struct PeoplePages: Sendable {
    let desk: SignInDesk
    let templates: PageTemplates
    /// All tenants, so that whoever signs out everywhere is signed out everywhere.
    let tenants: any TenantSource
    let surroundings: PageText.Surroundings

    /// The first parts of the paths of these pages.
    static let places: Set<Substring> = ["sign-in", "sign-out", "join", "account"]

    func respond(to request: PersonalRequest) async throws -> PageAnswer? {
        let account = try await account(of: request)
        let page = PersonalPage(self, request, account)
        do {
            if request.target.segments.first == "account", account == nil {
                return page.goOn(to: "/sign-in")
            }
            switch request.target.segments {
            case ["sign-in"]: return try await SignInPage(page: page).respond()
            case ["sign-in", "code"]: return try await SignInPage(page: page).respondToCode()
            case ["sign-out"]: return try await SignInPage(page: page).signOut()
            case ["account"]: return try AccountPage(page: page)?.respond()
            case ["account", "factor"]: return try await FactorPage(page: page)?.respond()
            default: break
            }
            let segments = request.target.segments
            guard segments.count > 1, let last = segments.last.map(String.init) else { return nil }
            switch segments.dropLast() {
            case ["join"]: return try await JoinPage(page: page, code: last)?.respond()
            case ["account"]: return try await AccountPage(page: page)?.act(last)
            case ["sign-in", "link"]:
                return try await NewPasswordPage(page: page, code: last)?.respond()
            default: return nil
            }
        } catch is HashingPool.Crowded {
            var form = FormPage(title: page.words[.titleSignIn])
            form.problem = page.words[.busy]
            var answer = page.answer(form, status: .serviceUnavailable)
            answer.retryAfter = 5
            return answer
        }
    }

    private func account(of request: PersonalRequest) async throws -> Account? {
        guard let id = request.signedIn.flatMap({ RecordID($0.signedIn.account) }) else {
            return nil
        }
        return try await desk.accounts.account(id)
    }
}

/// One request for a page of accounts, with the words of its reader.
struct PersonalPage {
    let pages: PeoplePages
    let request: PersonalRequest
    /// The account of whoever is signed in.
    let account: Account?
    let text: PageText
    let words: PeopleWords

    init(_ pages: PeoplePages, _ request: PersonalRequest, _ account: Account?) {
        self.pages = pages
        self.request = request
        self.account = account
        let parameters = (try? request.target.parameters()) ?? []
        let own = account?.language.map { [$0] } ?? []
        text = PageText(
            parameters: parameters, wishes: own + request.wishes.tags, tenant: request.tenant,
            pages.surroundings)
        words = PeopleWords(page: text.words, zone: request.tenant.info.zone)
    }

    var tenant: Tenant { request.tenant }
    var desk: SignInDesk { pages.desk }
    /// The name of the organisation.
    var organisation: String { text.plain(tenant.file.name) }

    /// Something that was typed; empty where nothing was.
    func typed(_ name: String) -> String { request.form?[name] ?? "" }

    /// A page with forms.
    func answer(_ form: FormPage, status: HTTPResponse.Status? = nil) -> PageAnswer {
        var form = form
        if request.isStale, form.problem == nil { form.problem = words[.stale] }
        var content = text.frame(
            title: "\(form.title) · \(organisation)",
            heading: text.marked(form.title, text.words.language), footer: organisation)
        content.merge(form.content(token: request.formToken, summary: words[.summary])) { $1 }
        let html = pages.templates.form.render(content)
        let isFaulty =
            form.problem != nil
            || form.blocks.contains { $0.form?.fields.contains { $0.error != nil } ?? false }
        return PageAnswer(
            status: status ?? (isFaulty ? .unprocessableContent : .ok),
            language: text.words.language, bytes: Array(html.utf8))
    }

    /// Leads on to another page, so that nothing is sent twice.
    func goOn(to path: String, cookies: [String] = []) -> PageAnswer {
        var answer = PageAnswer(status: .seeOther, bytes: [])
        answer.location = path
        answer.cookies = cookies
        return answer
    }

    /// That somebody has to wait.
    func wait(_ seconds: Int, _ form: FormPage) -> PageAnswer {
        var form = form
        form.problem = words(.wait, ["seconds": .integer(Int64(seconds))])
        var answer = answer(form, status: .tooManyRequests)
        answer.retryAfter = seconds
        return answer
    }

    // MARK: Signing in

    /// Signs an account in with a new secret, ends the session that was there before, and leads on.
    func enter(
        _ account: Account, hasFactor: Bool, isShared: Bool, membership: RecordID? = nil,
        to path: String = "/desk"
    ) async throws -> PageAnswer? {
        let id = account.id.description
        let memberships = try tenant.memberships(of: id)
        guard let membership = membership ?? memberships.last?.id else { return nil }
        let secret = TokenSecret.make()
        let signedIn = try await tenant.signIn(
            id, membership: membership, digest: secret.digest, device: request.device,
            isShared: isShared, hasFactor: hasFactor)
        if let former = request.signedIn?.signedIn {
            try await tenant.signOut(former.account, only: former.id)
        }
        let seconds =
            (signedIn.expiresAt.milliseconds - signedIn.createdAt.milliseconds) / 1_000
        return goOn(
            to: path,
            cookies: [
                HostCookie.session.setting(secret.text, seconds: isShared ? nil : seconds),
                HostCookie.step.ending,
            ])
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

    /// Both fields of a new password; neither ever has a value.
    func newPassword(
        label: PeopleWords.Key, hasFactor: Bool, error: String?, differs: String?
    ) -> [FormPage.Field] {
        let least = hasFactor ? PasswordRules.leastWithFactor : PasswordRules.leastAlone
        return [
            FormPage.Field(
                name: "new", label: words[label], kind: .line("password"),
                hint: words(.passwordHint, ["least": .integer(Int64(least))]),
                completes: "new-password", error: error),
            FormPage.Field(
                name: "repeat", label: words[.passwordRepeat], kind: .line("password"),
                completes: "new-password", error: differs),
        ]
    }
}
