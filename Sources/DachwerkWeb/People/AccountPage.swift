import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Where people look after their account: password, second factor, sessions, language.
struct AccountPage {
    let page: PersonalPage
    let account: Account
    let signedIn: SignedInSession

    var words: PeopleWords { page.words }
    var tenant: Tenant { page.tenant }
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
        let known = ["password", "session", "others", "language", "membership", "role", "mail"]
        guard known.contains(what) else { return nil }
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
        case "role": return try await choose(role: sent["id"])
        case "mail": return try await keepMailWish(sent)
        case "others":
            try await signOutElsewhere()
            return done("others")
        case "language":
            guard let tag = sent["language"].flatMap({ LanguageTag($0) }),
                PageWords.offered.contains(tag)
            else { return page.goOn(to: "/account") }
            try await desk.accounts.set(language: tag, of: account.id)
            return page.goOn(to: "/account?done=language", cookies: [PageText.cookie(tag)])
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
            role: signedIn.signedIn.role, to: "/account?done=password") ?? done("password")
    }

    private func signOutElsewhere() async throws {
        try await page.signOut(account, except: signedIn.signedIn.id)
    }

    // MARK: The page

    private func form(_ faults: [String: String] = [:]) throws -> Screen {
        var screen = Screen(title: words[.titleAccount])
        screen.lead = words(.signedIn, ["name": .text(signedIn.name)])
        screen.message = notice.map { Screen.Message(text: $0) }
        screen.blocks = [
            .passage(Passage(texts: roles)), .form(password(faults)), .passage(factor),
        ]
        if let link = ProviderPage(page: page)?.link {
            let tie = Link(text: link.text, address: "/account/provider")
            screen.blocks.append(.passage(Passage(links: [tie])))
        }
        screen.blocks += try work()
        screen.blocks += [.cards(try sessions()), .form(others)]
        if let memberships = try memberships() {
            screen.blocks.append(.cards(memberships))
        }
        let out = Link(text: words[.goSignOut], address: "/sign-out")
        screen.blocks += [.form(language), .passage(Passage(links: [out]))]
        return screen
    }

    private var notice: String? {
        let parameters = (try? page.request.target.parameters()) ?? []
        guard let done = parameters.last(where: { $0.name == "done" })?.value else { return nil }
        if done == "joined" {
            return words(.doneJoined, ["organisation": .text(page.organisation)])
        }
        if done == "mailWish" { return page.text.words.text("administration.doneSaved") }
        let keys: [String: PeopleWords.Key] = [
            "password": .donePassword, "factor": .doneFactor, "sessions": .doneSessions,
            "others": .doneOthers, "language": .doneLanguage, "membership": .doneMembership,
            "provider": .doneProvider, "providerEnd": .doneProviderEnd,
        ]
        return keys[done].map { words[$0] }
    }

    private var roles: [String] {
        let held =
            (try? tenant.memberships(of: account.id.description))?
            .first { $0.id == signedIn.signedIn.membership }?.roles ?? []
        let acting = tenant.file.signIn.roles(of: held, chosen: signedIn.signedIn.role)
        let names = tenant.file.roles.filter { acting.contains($0.id) }
            .map { FieldContent.text(page.text.plain($0.name)) }
        var texts = names.isEmpty ? [] : [words(.signedInRoles, ["roles": .list(names)])]
        let lacks = tenant.file.duties(ofRoles: acting)
            .intersection(tenant.file.signIn.secondFactor)
        if !signedIn.signedIn.hasFactor, !lacks.isEmpty {
            texts.append(words[.signedInFactorLacks])
        }
        return texts
    }

    private func password(_ faults: [String: String]) -> PageForm {
        let current = page.currentPassword(
            "current", .passwordCurrent, fault: faults["current"])
        let new = page.newPassword(
            .passwordNew, hasFactor: account.factor != nil, fault: faults["new"],
            differs: faults["repeat"])
        var form = page.form("/account/password", "password", submit: .goSave, [current] + new)
        form.title = words[.passwordTitle]
        return form
    }

    private var factor: Passage {
        let count = FieldContent.integer(Int64(account.recovery.count))
        return Passage(
            title: words[.titleFactor],
            texts: [
                account.factor == nil ? words[.factorOff] : words(.factorOn, ["count": count])
            ], links: [Link(text: words[.goFactor], address: "/account/factor")])
    }

    private func sessions() throws -> Cards {
        let cards = try tenant.signedIn(account.id.description).map { session in
            let device = session.device.isEmpty ? words[.sessionsDevice] : session.device
            let isHere = session.id == signedIn.signedIn.id
            let since = words(
                .sessionsSince,
                ["since": .instant(session.createdAt), "used": .instant(session.usedAt)])
            return Cards.Card(
                title: isHere ? "\(device) (\(words[.sessionsHere]))" : device, address: nil,
                lines: [ShownValue(text: since)],
                form: isHere
                    ? nil : choice("/account/session", session.id, .goEnd, about: device))
        }
        return Cards(title: words[.sessionsTitle], cards: cards)
    }

    /// A form of one button about one thing of several.
    private func choice(
        _ address: String, _ id: RecordID, _ submit: PeopleWords.Key, about name: String
    ) -> PageForm {
        var form = page.form(
            address, submit: submit, hidden: [FormField(name: "id", value: id.description)])
        form.spoken = "\(words[submit]): \(name)"
        return form
    }

    private var others: PageForm {
        var form = page.form("/account/others", submit: .goEndOthers)
        form.lead = words[.sessionsOthers]
        return form
    }

    /// As what else the person may act; nothing where there is no choice.
    private func memberships() throws -> Cards? {
        let held = try tenant.memberships(of: account.id.description)
        guard held.count > 1 else { return nil }
        let cards = held.map { membership in
            let roles = tenant.file.roles.filter { membership.roles.contains($0.id) }
                .map { page.text.plain($0.name) }.joined(separator: ", ")
            let isHere = membership.id == signedIn.signedIn.membership
            return Cards.Card(
                title: roles.isEmpty ? membership.name : roles, address: nil,
                form: isHere
                    ? nil
                    : choice(
                        "/account/membership", membership.id, .membershipsChoose, about: roles))
        }
        return Cards(
            title: words[.membershipsTitle], lead: words[.membershipsLead], cards: cards)
    }

    private var language: PageForm {
        let options = PageWords.offered.map {
            Control.Option(
                value: $0.description, label: $0.ownName ?? $0.description,
                isChosen: $0 == page.text.words.language, language: $0)
        }
        var form = page.form(
            "/account/language", "language", submit: .goSave,
            [Control(name: "language", label: words[.languageTitle], body: .select(options))])
        form.title = words[.languageTitle]
        return form
    }
}
