import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Where people sign in and out.
struct SignInPage {
    let page: PersonalPage

    private var words: PeopleWords { page.words }
    private var desk: SignInDesk { page.desk }

    // MARK: Password

    func respond() async throws -> PageAnswer {
        guard let sent = page.request.sent else { return page.answer(form()) }
        let (login, password) = (sent["email"] ?? "", sent["password"] ?? "")
        guard !login.isEmpty, !password.isEmpty else {
            return page.answer(form(isIncomplete: true))
        }
        let tenant = page.tenant
        let answer = try await desk.signIn(
            login: login, password: password, address: page.request.address
        ) { try !tenant.memberships(of: $0.id.description).isEmpty }
        let isShared = sent["shared"] != nil
        switch answer {
        case .welcome(let account, let hasFactor):
            return try await page.enter(account, hasFactor: hasFactor, isShared: isShared)
                ?? wrong()
        case .factorNeeded(let account):
            let secret = TokenSecret.make()
            desk.steps.begin(
                secret.digest, account: account.id, tenant: tenant.id, isShared: isShared,
                at: tenant.platform.clock.now())
            return page.goOn(
                to: "/sign-in/code", cookies: [HostCookie.step.setting(secret.text)])
        case .wrong:
            tenant.note(AuditEvent(.signInRefused, by: .anonymous, detail: "wrong"))
            return wrong()
        case .wait(let seconds):
            tenant.note(AuditEvent(.signInRefused, by: .anonymous, detail: "wait"))
            return page.wait(seconds, form())
        }
    }

    private func wrong() -> PageAnswer {
        var form = form()
        form.problem = words[.wrong]
        return page.answer(form)
    }

    private func form(isIncomplete: Bool = false) -> FormPage {
        func error(_ name: String) -> String? {
            isIncomplete && page.typed(name).isEmpty ? words[.missing] : nil
        }
        var form = FormPage(title: words[.titleSignIn])
        form.notice =
            done("out") ? words[.doneOut] : done("password") ? words[.donePassword] : nil
        let fields = [
            FormPage.Field(
                name: "email", label: words[.email], kind: .line("email"),
                value: page.typed("email"), completes: "email", error: error("email")),
            FormPage.Field(
                name: "password", label: words[.password], kind: .line("password"),
                completes: "current-password", error: error("password")),
            FormPage.Field(
                name: "shared", label: words[.shared],
                kind: .check(isChecked: page.request.form?["shared"] != nil),
                hint: words[.sharedHint], isRequired: false),
        ]
        form.blocks = [
            FormPage.Block(
                id: "sign-in",
                form: FormPage.Form(
                    action: "/sign-in", fields: fields, button: words[.goSignIn]))
        ]
        if page.pages.surroundings.isDemo { form.blocks.append(demo) }
        if let name = page.request.signedIn?.name {
            form.lead = [words(.signedIn, ["name": .text(name)])]
            form.blocks.append(
                FormPage.Block(id: "known", link: ("/account", words[.goAccount])))
        }
        return form
    }

    /// Who is there for showing, and the password of all of them.
    private var demo: FormPage.Block {
        let tenant = page.tenant
        return FormPage.Block(
            id: "demo", title: words[.demoPeople], codes: [DemoAccounts.password],
            rows: tenant.file.roles.map {
                FormPage.Row(
                    text: page.text.plain($0.name),
                    detail: DemoAccounts.login(role: $0.id, tenant: tenant.id))
            })
    }

    private func done(_ what: String) -> Bool {
        (try? page.request.target.parameters())?.contains { $0 == ("done", what) } ?? false
    }

    // MARK: Code

    func respondToCode() async throws -> PageAnswer {
        guard let digest = page.request.step.map(TokenSecret.digest) else {
            return page.goOn(to: "/sign-in")
        }
        guard let sent = page.request.sent else { return page.answer(codeForm()) }
        let now = page.tenant.platform.clock.now()
        guard let step = desk.steps.look(digest, tenant: page.tenant.id, at: now) else {
            return page.goOn(to: "/sign-in", cookies: [HostCookie.step.ending])
        }
        let answer = try await desk.signIn(
            step.account, code: sent["code"] ?? "", address: page.request.address)
        switch answer {
        case .welcome(let account, let hasFactor):
            desk.steps.end(digest)
            return try await page.enter(account, hasFactor: hasFactor, isShared: step.isShared)
                ?? page.goOn(to: "/sign-in", cookies: [HostCookie.step.ending])
        case .wait(let seconds): return page.wait(seconds, codeForm())
        case .wrong, .factorNeeded: return page.answer(codeForm(error: words[.codeWrong]))
        }
    }

    private func codeForm(error: String? = nil) -> FormPage {
        var form = FormPage(title: words[.titleCode])
        let field = FormPage.Field(
            name: "code", label: words[.code], value: "", hint: words[.codeHint],
            completes: "one-time-code", error: error)
        form.blocks = [
            FormPage.Block(
                id: "code",
                form: FormPage.Form(
                    action: "/sign-in/code", fields: [field], button: words[.goOn]))
        ]
        return form
    }

    // MARK: Out

    func signOut() async throws -> PageAnswer {
        guard let signedIn = page.request.signedIn else { return page.goOn(to: "/sign-in") }
        guard page.request.sent != nil else {
            var form = FormPage(title: words[.titleSignOut])
            form.lead = [words(.signedIn, ["name": .text(signedIn.name)])]
            form.blocks = [
                FormPage.Block(
                    id: "sign-out",
                    form: FormPage.Form(action: "/sign-out", button: words[.goSignOut]))
            ]
            return page.answer(form)
        }
        try await page.tenant.signOut(signedIn.signedIn.account, only: signedIn.signedIn.id)
        return page.goOn(to: "/sign-in?done=out", cookies: [HostCookie.session.ending])
    }
}
