import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Where somebody who has forgotten the password chooses another one, with a link.
///
/// It signs nobody in: the second factor is asked for as always.
struct NewPasswordPage {
    let page: PersonalPage
    let code: String
    private let digest: String
    private let account: Account

    private var words: PeopleWords { page.words }

    /// - Returns: Nothing when there is no such link here.
    init?(page: PersonalPage, code: String) async throws {
        guard TokenSecret.isWellFormed(code) else { return nil }
        let digest = TokenSecret.digest(code)
        let accounts = page.desk.accounts
        guard let id = try await accounts.account(link: digest, at: page.tenant.id),
            let account = try await accounts.account(id)
        else { return nil }
        self.page = page
        self.code = code
        self.digest = digest
        self.account = account
    }

    func respond() async throws -> PageAnswer? {
        guard let sent = page.request.sent else { return page.answer(form()) }
        let fault = page.fault(
            of: sent["new"] ?? "", hasFactor: account.factor != nil,
            own: [account.name, account.login])
        if let fault { return page.answer(form(fault: fault)) }
        guard sent["new"] == sent["repeat"] else {
            return page.answer(form(differs: words[.passwordDiffers]))
        }
        guard try await page.desk.accounts.useLink(digest, of: account.id) else { return nil }
        try await page.desk.set(password: sent["new"] ?? "", of: account.id)
        try await page.signOut(account)
        return page.goOn(to: "/sign-in?done=password", cookies: [HostCookie.session.ending])
    }

    private func form(fault: String? = nil, differs: String? = nil) -> Screen {
        var screen = Screen(title: words[.passwordTitle])
        let controls = page.newPassword(
            .passwordNew, hasFactor: account.factor != nil, fault: fault, differs: differs)
        screen.blocks = [
            .form(page.form("/sign-in/link/\(code)", "password", submit: .goSave, controls))
        ]
        return screen
    }
}
