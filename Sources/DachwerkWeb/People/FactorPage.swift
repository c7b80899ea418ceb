import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import HTTPTypes

/// Where people set up a second factor, take it away, and get new recovery codes.
///
/// Each asks for the password again, so that a browser left open gives nobody the account.
struct FactorPage {
    let page: PersonalPage
    let account: Account
    let signedIn: SignedInSession

    private var words: PeopleWords { page.words }
    private var desk: SignInDesk { page.desk }

    /// - Returns: Nothing when nobody is signed in.
    init?(page: PersonalPage) {
        guard let account = page.account, let signedIn = page.request.signedIn else { return nil }
        self.page = page
        self.account = account
        self.signedIn = signedIn
    }

    func respond() async throws -> PageAnswer {
        guard let sent = page.request.sent else { return page.answer(form()) }
        let answer = try await desk.confirms(
            sent["password"] ?? "", account, address: page.request.address)
        if case .wait(let seconds) = answer { return page.wait(seconds, form()) }
        if case .wrong = answer {
            return page.answer(form(["password": words[.wrongPassword]]))
        }
        if account.factor == nil { return try await switchOn(sent) }
        return sent["way"] == "recovery" ? try await renew(sent) : try await switchOff(sent)
    }

    private func switchOn(_ sent: FormFields) async throws -> PageAnswer {
        let now = page.tenant.platform.clock.now()
        guard let factor = OneTimeCode(base32: sent["secret"] ?? ""),
            let step = factor.accepted(sent["code"] ?? "", at: now, after: nil)
        else { return page.answer(form(["code": words[.codeWrong]])) }
        let recovery = RecoveryCodes.make()
        try await desk.accounts.set(
            factor: factor, step: step, recovery: recovery.digests, of: account.id)
        return try await shown(recovery.codes)
    }

    /// Whoever has lost the app shows a recovery code instead.
    private func shows(_ sent: FormFields) async throws -> SignInDesk.Answer {
        try await desk.signIn(account.id, code: sent["code"] ?? "", address: page.request.address)
    }

    private func switchOff(_ sent: FormFields) async throws -> PageAnswer {
        switch try await shows(sent) {
        case .wait(let seconds): return page.wait(seconds, form())
        case .wrong, .factorNeeded: return page.answer(form(["code": words[.codeWrong]]))
        case .welcome:
            try await desk.accounts.set(factor: nil, of: account.id)
            return try await page.enter(
                account, hasFactor: false, isShared: signedIn.signedIn.isShared,
                membership: signedIn.signedIn.membership, role: signedIn.signedIn.role,
                to: "/account?done=factor")
                ?? page.goOn(to: "/sign-in")
        }
    }

    private func renew(_ sent: FormFields) async throws -> PageAnswer {
        switch try await shows(sent) {
        case .wait(let seconds): return page.wait(seconds, form())
        case .wrong, .factorNeeded: return page.answer(form(["code": words[.codeWrong]]))
        case .welcome(let account, _):
            let recovery = RecoveryCodes.make()
            try await desk.accounts.set(recovery: recovery.digests, of: account.id)
            return try await shown(recovery.codes)
        }
    }

    /// The new codes, which are shown this once, under a session that has a second factor now.
    private func shown(_ codes: [String]) async throws -> PageAnswer {
        let entry = try await page.enter(
            account, hasFactor: true, isShared: signedIn.signedIn.isShared,
            membership: signedIn.signedIn.membership, role: signedIn.signedIn.role)
        var screen = Screen(title: words[.titleRecovery])
        screen.lead = words[.recoveryLead]
        let account = Link(text: words[.goAccount], address: "/account")
        screen.blocks = [.passage(Passage(codes: codes, links: [account]))]
        var answer = page.answer(screen, status: .ok)
        answer.cookies = entry?.cookies ?? []
        return answer
    }

    // MARK: The page

    private func form(_ faults: [String: String] = [:]) -> Screen {
        var screen = Screen(title: words[.titleFactor])
        screen.blocks =
            account.factor == nil
            ? setUp(faults)
            : [
                .form(form("recovery", .titleRecovery, .goRecovery, faults)),
                .form(form("off", .goFactorOff, .goFactorOff, faults)),
            ]
        return screen
    }

    private func setUp(_ faults: [String: String]) -> [Block] {
        let factor = OneTimeCode(base32: page.typed("secret")) ?? .random()
        let address = factor.address(issuer: page.organisation, account: account.login)
        let digits = page.line(
            "code", .factorDigits, .code, completes: "one-time-code", fault: faults["code"])
        return [
            .passage(
                Passage(
                    title: words[.goFactor], texts: [words[.factorSteps]],
                    codes: [factor.base32],
                    picture: CodePicture(of: address, label: words[.factorPicture]),
                    links: [Link(text: words[.factorOpen], address: address)])),
            .form(
                page.form(
                    "/account/factor", "set-up", submit: .goFactorOn,
                    [digits, page.currentPassword(fault: faults["password"])],
                    hidden: [FormField(name: "secret", value: factor.base32)])),
        ]
    }

    /// One of both things that can be done with a factor that is there.
    private func form(
        _ way: String, _ title: PeopleWords.Key, _ submit: PeopleWords.Key,
        _ faults: [String: String]
    ) -> PageForm {
        let faults = page.typed("way") == way ? faults : [:]
        var form = page.form(
            "/account/factor", way, submit: submit,
            [page.code(fault: faults["code"]), page.currentPassword(fault: faults["password"])],
            hidden: [FormField(name: "way", value: way)])
        form.title = words[title]
        return form
    }
}
