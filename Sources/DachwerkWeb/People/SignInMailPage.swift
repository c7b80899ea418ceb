import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Where somebody asks for a link to sign in with, and uses it.
///
/// Looking at a link changes nothing: programs that look at mail before people do would use it up.
struct SignInMailPage {
    let page: PersonalPage
    let links: SignInLinks

    private var words: PeopleWords { page.words }
    private var desk: SignInDesk { page.desk }

    /// - Returns: Nothing where no mail can be sent.
    init?(page: PersonalPage) {
        guard let links = page.pages.links, links.isOffered(at: page.tenant) else { return nil }
        self.page = page
        self.links = links
    }

    // MARK: Asking

    func respond() -> PageAnswer {
        guard let sent = page.request.sent else { return page.answer(form()) }
        let typed = sent["email"] ?? ""
        guard !typed.isEmpty else { return page.answer(form(fault: words[.missing])) }
        guard let login = Account.login(typed) else {
            return page.answer(form(fault: words[.emailMalformed]))
        }
        let (what, address) = ("mail \(login)", page.request.address)
        if let seconds = desk.pause(before: what, address: address) {
            return page.wait(seconds, form())
        }
        desk.count(what, address: address)
        links.ask(
            SignInLinks.Wish(
                login: login, tenant: page.tenant, language: page.text.words.language))
        return page.goOn(to: "/sign-in/mail?done=sent")
    }

    private func form(fault: String? = nil) -> Screen {
        var screen = Screen(title: words[.titleMail])
        screen.trail = [Link(text: words[.titleSignIn], address: "/sign-in")]
        if page.isDone("sent") {
            let minutes = Int64(AccountBook.LinkPurpose.signIn.minutes)
            screen.message = Screen.Message(
                text: words(.doneMail, ["count": .integer(minutes)]))
            return screen
        }
        if page.isDone("late") { screen = page.problem(.mailLate, screen) }
        screen.lead = words[.mailLead]
        let email = page.line(
            "email", .email, .email, value: page.typed("email"), completes: "email",
            fault: fault)
        screen.blocks = [.form(page.form("/sign-in/mail", "mail", submit: .goMail, [email]))]
        return screen
    }

    // MARK: Using

    func use(_ code: String) async throws -> PageAnswer? {
        guard TokenSecret.isWellFormed(code) else { return nil }
        let digest = TokenSecret.digest(code)
        let tenant = page.tenant
        guard
            let id = try await desk.accounts.account(link: digest, at: tenant.id, for: .signIn),
            let account = try await desk.accounts.account(id), desk.letsIn(account)
        else { return late }
        guard let sent = page.request.sent else { return page.answer(button(code)) }
        guard try await desk.accounts.useLink(digest, of: id, for: .signIn) else { return late }
        let isShared = sent["shared"] != nil
        guard account.factor != nil else {
            return try await page.enter(account, hasFactor: false, isShared: isShared) ?? late
        }
        return page.askForCode(account, isShared: isShared)
    }

    private var late: PageAnswer { page.goOn(to: "/sign-in/mail?done=late") }

    private func button(_ code: String) -> Screen {
        var screen = Screen(title: words[.titleSignIn])
        screen.lead = words[.mailButton]
        screen.blocks = [
            .form(page.form("/sign-in/mail/\(code)", submit: .goSignIn, [page.shared()]))
        ]
        return screen
    }
}
