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
            return page.askForCode(account, isShared: isShared)
        case .wrong:
            tenant.note(AuditEvent(.signInRefused, by: .anonymous, detail: "wrong"))
            return wrong()
        case .wait(let seconds):
            tenant.note(AuditEvent(.signInRefused, by: .anonymous, detail: "wait"))
            return page.wait(seconds, form())
        }
    }

    private func wrong() -> PageAnswer {
        page.answer(page.problem(.wrong, form()))
    }

    private func form(isIncomplete: Bool = false) -> Screen {
        func fault(_ name: String) -> String? {
            isIncomplete && page.typed(name).isEmpty ? words[.missing] : nil
        }
        var screen = Screen(title: words[.titleSignIn])
        let done =
            page.isDone("out")
            ? words[.doneOut] : page.isDone("password") ? words[.donePassword] : nil
        screen.message = done.map { Screen.Message(text: $0) }
        let controls = [
            page.line(
                "email", .email, .email, value: page.typed("email"), completes: "email",
                fault: fault("email")),
            page.currentPassword(fault: fault("password")),
            page.shared(),
        ]
        screen.blocks = [.form(page.form("/sign-in", "sign-in", submit: .goSignIn, controls))]
        if page.pages.links?.isOffered(at: page.tenant) ?? false {
            let mail = Link(text: words[.titleMail], address: "/sign-in/mail")
            screen.blocks.append(.passage(Passage(links: [mail])))
        }
        if page.pages.surroundings.isDemo { screen.blocks += demo }
        if let name = page.request.signedIn?.name {
            screen.lead = words(.signedIn, ["name": .text(name)])
            let account = Link(text: words[.goAccount], address: "/account")
            screen.blocks.append(.passage(Passage(links: [account])))
        }
        return screen
    }

    /// Who is there for showing, and the password of all of them.
    private var demo: [Block] {
        let tenant = page.tenant
        let people = tenant.file.roles.map {
            Facts.Fact(
                label: page.text.plain($0.name),
                values: [ShownValue(text: DemoAccounts.login(role: $0.id, tenant: tenant.id))])
        }
        return [
            .passage(Passage(title: words[.demoPeople], codes: [DemoAccounts.password])),
            .facts(Facts(facts: people)),
        ]
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
        case .wrong, .factorNeeded: return page.answer(codeForm(fault: words[.codeWrong]))
        }
    }

    private func codeForm(fault: String? = nil) -> Screen {
        var screen = Screen(title: words[.titleCode])
        screen.blocks = [
            .form(page.form("/sign-in/code", "code", submit: .goOn, [page.code(fault: fault)]))
        ]
        return screen
    }

    // MARK: Out

    func signOut() async throws -> PageAnswer {
        guard let signedIn = page.request.signedIn else { return page.goOn(to: "/sign-in") }
        guard page.request.sent != nil else {
            var screen = Screen(title: words[.titleSignOut])
            screen.lead = words(.signedIn, ["name": .text(signedIn.name)])
            screen.blocks = [.form(page.form("/sign-out", submit: .goSignOut))]
            return page.answer(screen)
        }
        try await page.tenant.signOut(signedIn.signedIn.account, only: signedIn.signedIn.id)
        return page.goOn(to: "/sign-in?done=out", cookies: [HostCookie.session.ending])
    }
}
