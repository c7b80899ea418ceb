import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Where somebody takes an invitation: with a new account, or with one that is there.
struct JoinPage {
    let page: PersonalPage
    let code: String
    private let digest: String
    private let invitation: Invitation

    private var words: PeopleWords { page.words }
    private var desk: SignInDesk { page.desk }

    /// - Returns: Nothing when there is no such invitation to be taken here.
    init?(page: PersonalPage, code: String) throws {
        guard TokenSecret.isWellFormed(code) else { return nil }
        let digest = TokenSecret.digest(code)
        guard let kept = try page.tenant.invitation(digest: digest) else { return nil }
        self.page = page
        self.code = code
        self.digest = digest
        invitation = kept.invitation
    }

    func respond() async throws -> PageAnswer {
        guard let sent = page.request.sent else { return page.answer(form()) }
        return sent["way"] == "known" ? try await takeKnown(sent) : try await takeNew(sent)
    }

    // MARK: A new account

    /// What is wrong with what was typed for a new account, by field.
    private func faults(_ sent: FormFields) -> [String: String] {
        let (name, email) = (sent["name"] ?? "", email(sent))
        var faults: [String: String] = [:]
        if name.allSatisfy(\.isWhitespace) { faults["name"] = words[.missing] }
        if email.isEmpty {
            faults["email"] = words[.missing]
        } else if Account.login(email) == nil {
            faults["email"] = words[.emailMalformed]
        }
        if let fault = page.fault(
            of: sent["new"] ?? "", hasFactor: false, own: [name, email, invitation.name])
        {
            faults["new"] = fault
        } else if sent["new"] != sent["repeat"] {
            faults["repeat"] = words[.passwordDiffers]
        }
        return faults
    }

    /// The address of a new account: where the invitation names one, no other.
    private func email(_ sent: FormFields) -> String {
        invitation.email ?? sent["email"] ?? ""
    }

    private func takeNew(_ sent: FormFields) async throws -> PageAnswer {
        var faults = faults(sent)
        guard faults.isEmpty, let login = Account.login(email(sent)) else {
            return page.answer(form(faults))
        }
        let name = TextForm.tidy(String((sent["name"] ?? "").prefix(200)))
        let made = try await desk.make(login: login, name: name, password: sent["new"] ?? "")
        guard let account = made else {
            faults["email"] = words[.joinTaken]
            return page.answer(form(faults))
        }
        return try await take(account, name: name, hasFactor: false)
    }

    // MARK: An account that is there

    private func takeKnown(_ sent: FormFields) async throws -> PageAnswer {
        let address = page.request.address
        var answer = try await desk.signIn(
            login: sent["login"] ?? "", password: sent["password"] ?? "", address: address)
        if case .factorNeeded(let account) = answer {
            answer = try await desk.signIn(
                account.id, code: sent["code"] ?? "", address: address)
        }
        switch answer {
        case .welcome(let account, let hasFactor):
            return try await take(account, name: account.name, hasFactor: hasFactor)
        case .wait(let seconds): return page.wait(seconds, form())
        case .wrong, .factorNeeded:
            var form = form()
            form.problem = words[.joinWrong]
            return page.answer(form)
        }
    }

    private func take(
        _ account: Account, name: String, hasFactor: Bool
    ) async throws -> PageAnswer {
        let membership = try await page.tenant.accept(
            digest: digest, account: account.id.description, name: name)
        try await desk.accounts.note(account.id, at: page.tenant.id)
        return try await page.enter(
            account, hasFactor: hasFactor, isShared: false, membership: membership,
            to: "/account?done=joined") ?? page.goOn(to: "/sign-in")
    }

    // MARK: The page

    private func form(_ faults: [String: String] = [:]) -> FormPage {
        var form = FormPage(title: words[.titleJoin])
        let organisation = FieldContent.text(page.organisation)
        form.lead = [
            invitation.name.isEmpty
                ? words(.joinYou, ["organisation": organisation])
                : words(
                    .joinLead, ["organisation": organisation, "name": .text(invitation.name)])
        ]
        let file = page.tenant.file
        let roles = file.roles.filter { invitation.roles.contains($0.id) }
            .map { page.text.plain($0.name) }
        if !roles.isEmpty {
            form.lead.append(words(.joinRoles, ["roles": .list(roles.map { .text($0) })]))
        }
        if let until = invitation.until {
            form.lead.append(words(.joinUntil, ["date": .date(until)]))
        }
        form.blocks = [
            FormPage.Block(
                id: "new", title: words[.joinNew],
                form: FormPage.Form(
                    action: "/join/\(code)", hidden: [("way", "new")], fields: newFields(faults),
                    button: words[.goJoin])),
            FormPage.Block(
                id: "known", title: words[.joinKnown],
                form: FormPage.Form(
                    action: "/join/\(code)", hidden: [("way", "known")], fields: knownFields,
                    button: words[.goJoin])),
        ]
        return form
    }

    private func newFields(_ faults: [String: String]) -> [FormPage.Field] {
        let name = page.request.form?["name"] ?? invitation.name
        var fields = [
            FormPage.Field(
                name: "name", label: words[.joinName], value: name, completes: "name",
                error: faults["name"])
        ]
        if invitation.email == nil {
            fields.append(
                FormPage.Field(
                    name: "email", label: words[.email], kind: .line("email"),
                    value: page.typed("email"), completes: "username", error: faults["email"]))
        }
        return fields
            + page.newPassword(
                label: .passwordChoose, hasFactor: false,
                error: faults["new"] ?? (invitation.email == nil ? nil : faults["email"]),
                differs: faults["repeat"])
    }

    private var knownFields: [FormPage.Field] {
        [
            FormPage.Field(
                name: "login", label: words[.email], kind: .line("email"),
                value: page.request.form?["login"] ?? invitation.email ?? "",
                completes: "username"),
            FormPage.Field(
                name: "password", label: words[.password], kind: .line("password"),
                completes: "current-password"),
            FormPage.Field(
                name: "code", label: words[.codeOptional], completes: "one-time-code",
                isRequired: false),
        ]
    }
}
