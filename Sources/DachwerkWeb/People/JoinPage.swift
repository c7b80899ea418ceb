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
        // Whether an address has an account is told to whoever holds an invitation; not often.
        let what = "join \(digest)"
        if let seconds = desk.pause(before: what, address: page.request.address) {
            return page.wait(seconds, form())
        }
        let name = TextForm.tidy(String((sent["name"] ?? "").prefix(200)))
        let made = try await desk.make(login: login, name: name, password: sent["new"] ?? "")
        guard let account = made else {
            desk.count(what, address: page.request.address)
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
            return page.answer(page.problem(.joinWrong, form()))
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

    private func form(_ faults: [String: String] = [:]) -> Screen {
        var screen = Screen(title: words[.titleJoin])
        let organisation = FieldContent.text(page.organisation)
        screen.lead =
            invitation.name.isEmpty
            ? words(.joinYou, ["organisation": organisation])
            : words(.joinLead, ["organisation": organisation, "name": .text(invitation.name)])
        var known = page.form(
            "/join/\(code)", "known", submit: .goJoin, knownControls,
            hidden: [FormField(name: "way", value: "known")])
        known.title = words[.joinKnown]
        var new = page.form(
            "/join/\(code)", "new", submit: .goJoin, newControls(faults),
            hidden: [FormField(name: "way", value: "new")])
        new.title = words[.joinNew]
        screen.blocks = [.passage(Passage(texts: terms)), .form(new), .form(known)]
        return screen
    }

    /// As what, and until when.
    private var terms: [String] {
        let roles = page.tenant.file.roles.filter { invitation.roles.contains($0.id) }
            .map { FieldContent.text(page.text.plain($0.name)) }
        return [
            roles.isEmpty ? nil : words(.joinRoles, ["roles": .list(roles)]),
            invitation.until.map { words(.joinUntil, ["date": .date($0)]) },
        ].compactMap(\.self)
    }

    private func newControls(_ faults: [String: String]) -> [Control] {
        let name = page.request.form?["name"] ?? invitation.name
        var controls = [
            page.line("name", .joinName, value: name, completes: "name", fault: faults["name"])
        ]
        if invitation.email == nil {
            controls.append(
                page.line(
                    "email", .email, .email, value: page.typed("email"), completes: "email",
                    fault: faults["email"]))
        }
        return controls
            + page.newPassword(
                .passwordChoose, hasFactor: false,
                fault: faults["new"] ?? (invitation.email == nil ? nil : faults["email"]),
                differs: faults["repeat"])
    }

    private var knownControls: [Control] {
        var code = page.line("code", .codeOptional, completes: "one-time-code")
        code.isOptional = true
        return [
            page.line(
                "login", .email, .email,
                value: page.request.form?["login"] ?? invitation.email ?? "",
                completes: "username"), page.currentPassword(), code,
        ]
    }
}
