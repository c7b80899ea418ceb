import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Where people look after their account: password, second factor, sessions, language.
struct AccountPage {
    let page: PersonalPage
    let account: Account
    let signedIn: SignedInSession

    private var words: PeopleWords { page.words }
    private var tenant: Tenant { page.tenant }
    private var desk: SignInDesk { page.desk }

    /// - Returns: Nothing when nobody is signed in.
    init?(page: PersonalPage) {
        guard let account = page.account, let signedIn = page.request.signedIn else { return nil }
        self.page = page
        self.account = account
        self.signedIn = signedIn
    }

    func respond() throws -> PageAnswer { page.answer(try form()) }

    /// Carries out what one of the forms asks for; nothing when there is no such form.
    func act(_ what: String) async throws -> PageAnswer? {
        guard ["password", "session", "others", "language", "membership"].contains(what) else {
            return nil
        }
        guard let sent = page.request.sent else {
            return page.request.form == nil ? page.goOn(to: "/account") : try respond()
        }
        switch what {
        case "password": return try await changePassword(sent)
        case "session":
            if let id = sent["id"].flatMap({ RecordID($0) }) {
                try await tenant.signOut(account.id.description, only: id)
            }
            return done("sessions")
        case "others":
            try await signOutElsewhere()
            return done("others")
        case "language":
            if let tag = sent["language"].flatMap({ LanguageTag($0) }),
                PageWords.offered.contains(tag)
            {
                try await desk.accounts.set(language: tag, of: account.id)
            }
            return done("language")
        default:
            let memberships = try tenant.memberships(of: account.id.description)
            guard let chosen = memberships.first(where: { $0.id.description == sent["id"] }) else {
                return page.goOn(to: "/account")
            }
            return try await page.enter(
                account, hasFactor: signedIn.signedIn.hasFactor,
                isShared: signedIn.signedIn.isShared, membership: chosen.id,
                to: "/account?done=membership")
        }
    }

    private func done(_ what: String) -> PageAnswer { page.goOn(to: "/account?done=\(what)") }

    // MARK: Password

    private func changePassword(_ sent: FormFields) async throws -> PageAnswer {
        let answer = try await desk.confirms(
            sent["current"] ?? "", account, address: page.request.address)
        if case .wait(let seconds) = answer { return page.wait(seconds, try form()) }
        if case .wrong = answer {
            return page.answer(try form(["current": words[.wrongPassword]]))
        }
        if let fault = page.fault(
            of: sent["new"] ?? "", hasFactor: account.factor != nil,
            own: [account.name, account.login])
        {
            return page.answer(try form(["new": fault]))
        }
        guard sent["new"] == sent["repeat"] else {
            return page.answer(try form(["repeat": words[.passwordDiffers]]))
        }
        try await desk.set(password: sent["new"] ?? "", of: account.id)
        try await signOutElsewhere()
        return try await page.enter(
            account, hasFactor: signedIn.signedIn.hasFactor,
            isShared: signedIn.signedIn.isShared, membership: signedIn.signedIn.membership,
            to: "/account?done=password") ?? done("password")
    }

    private func signOutElsewhere() async throws {
        try await page.signOut(account, except: signedIn.signedIn.id)
    }

    // MARK: The page

    private func form(_ faults: [String: String] = [:]) throws -> FormPage {
        var form = FormPage(title: words[.titleAccount])
        form.lead = [words(.signedIn, ["name": .text(signedIn.name)])]
        form.notice = notice
        form.blocks = [
            roles, password(faults), factor, try sessions(), others, try memberships(), language,
            FormPage.Block(id: "out", link: ("/sign-out", words[.goSignOut])),
        ].compactMap(\.self)
        return form
    }

    private var notice: String? {
        let parameters = (try? page.request.target.parameters()) ?? []
        guard let done = parameters.last(where: { $0.name == "done" })?.value else { return nil }
        if done == "joined" {
            return words(.doneJoined, ["organisation": .text(page.organisation)])
        }
        let keys: [String: PeopleWords.Key] = [
            "password": .donePassword, "factor": .doneFactor, "sessions": .doneSessions,
            "others": .doneOthers, "language": .doneLanguage, "membership": .doneMembership,
        ]
        return keys[done].map { words[$0] }
    }

    private var roles: FormPage.Block {
        let held =
            (try? tenant.memberships(of: account.id.description))?
            .first { $0.id == signedIn.signedIn.membership }?.roles ?? []
        let names = tenant.file.roles.filter { held.contains($0.id) }
            .map { FieldContent.text(page.text.plain($0.name)) }
        var block = FormPage.Block(id: "roles")
        if !names.isEmpty { block.texts = [words(.signedInRoles, ["roles": .list(names)])] }
        let lacks = tenant.file.duties(ofRoles: held)
            .intersection(tenant.file.signIn.secondFactor)
        if !signedIn.signedIn.hasFactor, !lacks.isEmpty {
            block.texts.append(words[.signedInFactorLacks])
        }
        return block
    }

    private func password(_ faults: [String: String]) -> FormPage.Block {
        let current = FormPage.Field(
            name: "current", label: words[.passwordCurrent], kind: .line("password"),
            completes: "current-password", error: faults["current"])
        let new = page.newPassword(
            label: .passwordNew, hasFactor: account.factor != nil, error: faults["new"],
            differs: faults["repeat"])
        return FormPage.Block(
            id: "password", title: words[.passwordTitle],
            form: FormPage.Form(
                action: "/account/password", fields: [current] + new, button: words[.goSave]))
    }

    private var factor: FormPage.Block {
        let count = FieldContent.integer(Int64(account.recovery.count))
        return FormPage.Block(
            id: "factor", title: words[.titleFactor],
            texts: [
                account.factor == nil ? words[.factorOff] : words(.factorOn, ["count": count])
            ], link: ("/account/factor", words[.goFactor]))
    }

    private func sessions() throws -> FormPage.Block {
        let rows = try tenant.signedIn(account.id.description).map { session in
            let device = session.device.isEmpty ? words[.sessionsDevice] : session.device
            let isHere = session.id == signedIn.signedIn.id
            let name = isHere ? "\(device) (\(words[.sessionsHere]))" : device
            return FormPage.Row(
                text: name,
                detail: words(
                    .sessionsSince,
                    ["since": .instant(session.createdAt), "used": .instant(session.usedAt)]),
                form: isHere
                    ? nil
                    : FormPage.Form(
                        action: "/account/session", hidden: [("id", session.id.description)],
                        button: words[.goEnd], spoken: "\(words[.goEnd]): \(device)"))
        }
        return FormPage.Block(
            id: "sessions", title: words[.sessionsTitle], rows: rows)
    }

    private var others: FormPage.Block {
        FormPage.Block(
            id: "others", texts: [words[.sessionsOthers]],
            form: FormPage.Form(action: "/account/others", button: words[.goEndOthers]))
    }

    /// As what else the person may act; nothing where there is no choice.
    private func memberships() throws -> FormPage.Block? {
        let held = try tenant.memberships(of: account.id.description)
        guard held.count > 1 else { return nil }
        let rows = held.map { membership in
            let roles = tenant.file.roles.filter { membership.roles.contains($0.id) }
                .map { page.text.plain($0.name) }.joined(separator: ", ")
            let isHere = membership.id == signedIn.signedIn.membership
            return FormPage.Row(
                text: roles.isEmpty ? membership.name : roles,
                form: isHere
                    ? nil
                    : FormPage.Form(
                        action: "/account/membership",
                        hidden: [("id", membership.id.description)],
                        button: words[.membershipsChoose],
                        spoken: "\(words[.membershipsChoose]): \(roles)"))
        }
        return FormPage.Block(
            id: "memberships", title: words[.membershipsTitle], texts: [words[.membershipsLead]],
            rows: rows)
    }

    private var language: FormPage.Block {
        let field = FormPage.Field(
            name: "language", label: words[.languageTitle],
            kind: .choice(
                PageWords.offered.map {
                    ($0.description, $0.ownName ?? $0.description, $0.description)
                }), value: page.text.words.language.description)
        return FormPage.Block(
            id: "language", title: words[.languageTitle],
            form: FormPage.Form(
                action: "/account/language", fields: [field], button: words[.goSave]))
    }
}
