import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Where somebody is invited: the link is shown once, as text and as a picture to print, or goes
/// out by mail.
struct InvitationPage {
    let page: AdministrationPage

    private var words: AdministrationWords { page.words }

    func result() async throws -> PageResult? {
        guard page.sent != nil else { return page.finished(form()) }
        do {
            let invitation = try wish()
            let code = TokenSecret.make()
            _ = try await page.session.invite(invitation, digest: code.digest)
            return .screen(await made(invitation, "/join/\(code.text)"))
        } catch let refusal as Refusal where refusal.isForForms {
            var screen = form(page.faults(of: refusal))
            screen.message = page.message(of: refusal)
            return page.finished(screen)
        }
    }

    /// Takes an invitation back.
    func withdraw(_ id: RecordID) async throws -> PageResult? {
        guard page.request.form != nil else { return nil }
        guard page.sent != nil else { return .redirect(page.address("people")) }
        try await page.session.withdrawInvitation(id)
        return .redirect("\(page.address("people"))?done=withdrawn")
    }

    // MARK: Reading

    private func wish() throws -> Invitation {
        var faults: [FieldFault] = []
        func read<Value>(
            _ name: String, _ fault: FieldFault, _ make: (String) -> Value?
        ) -> Value? {
            let text = TextForm.tidy(page.typed(name))
            guard !text.isEmpty else { return nil }
            let value = make(text)
            if value == nil { faults.append(fault) }
            return value
        }
        let name = String(TextForm.tidy(page.typed("name")).prefix(200))
        if name.isEmpty { faults.append(Messages.value.missing(field: "name")) }
        let roles = page.chosen("roles")
        if roles.isEmpty { faults.append(Messages.value.missing(field: "roles")) }
        let until = read("until", Messages.value.date(field: "until")) { LocalDate($0) }
        let person = read("person", Messages.value.reference(field: "person"), Self.identity)
        let house = read(
            "organisation", Messages.value.reference(field: "organisation"), Self.identity)
        let range = 1...InvitationWish.mostDays
        let days = read(
            "days", Messages.value.range(1...Int64(range.upperBound), field: "days")
        ) { Int($0).flatMap { range.contains($0) ? $0 : nil } }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
        let email = TextForm.tidy(page.typed("email"))
        return Invitation(
            name: name, roles: roles, person: person, organisations: house.map { [$0] } ?? [],
            until: until, email: email.isEmpty ? nil : email, actor: page.session.actor.id,
            expiresAt: page.tenant.platform.clock.now().adding(days: days ?? 14))
    }

    /// An identity, also at the end of the address of a page.
    private static func identity(_ text: String) -> RecordID? {
        text.split(separator: "/").last.flatMap { RecordID(String($0.prefix { $0 != "?" })) }
    }

    // MARK: The pages

    private func form(_ faults: [String: String] = [:]) -> Screen {
        var screen = page.screen(
            words[.invite], under: [Link(text: words[.people], address: page.address("people"))])
        screen.lead = words[.inviteLead]
        func line(
            _ name: String, _ label: AdministrationWords.Key, _ input: Control.Input = .text,
            hint: AdministrationWords.Key? = nil
        ) -> Control {
            var line = page.line(
                name, label, input, value: page.typed(name), fault: faults[name],
                isOptional: name != "name")
            line.hint = hint.map { words[$0] }
            return line
        }
        var days = page.line("days", .days, .number, value: "14", fault: faults["days"])
        if page.request.form != nil {
            days = page.line(
                "days", .days, .number, value: page.typed("days"), fault: faults["days"])
        }
        var controls = [
            line("name", .name), page.roles(chosen: page.chosen("roles"), fault: faults["roles"]),
            line("email", .email, .email, hint: .emailHint),
        ]
        if page.tenant.platform.post != nil {
            controls += [
                Control(
                    name: "mail", label: words[.byMail],
                    body: .box(isOn: page.request.form == nil || !page.typed("mail").isEmpty)),
                language,
            ]
        }
        controls += [
            line("until", .until, .date), days, line("person", .person, hint: .identityHint),
            line("organisation", .organisations, hint: .identityHint),
        ]
        screen.blocks = [
            .form(page.form(page.address("invitations"), submit: .invite, controls))
        ]
        return screen
    }

    private var language: Control {
        let typed = page.typed("language")
        let chosen = typed.isEmpty ? page.scope.language.description : typed
        return Control(
            name: "language", label: words[.language],
            body: .select(
                page.tenant.info.languages.map {
                    Control.Option(
                        value: $0.description, label: $0.ownName ?? $0.description,
                        isChosen: $0.description == chosen, language: $0)
                }))
    }

    /// The only page that has the link.
    private func made(_ invitation: Invitation, _ path: String) async -> Screen {
        var screen = page.screen(
            words[.invited], under: [Link(text: words[.people], address: page.address("people"))])
        screen.lead = words(.invitedLead, ["date": .instant(invitation.expiresAt)])
        if let email = invitation.email, !page.typed("mail").isEmpty,
            let post = page.tenant.platform.post
        {
            let last = page.tenant.info.zone.date(of: invitation.expiresAt)
            let wish = LanguageTag(page.typed("language")).map { [$0] } ?? []
            let outcome = await post.send(
                LinkLetter(
                    from: page.tenant, to: email, languages: wish, path: path,
                    .invitation(until: last)))
            let isSent = outcome == .accepted
            screen.message = Screen.Message(
                text: isSent
                    ? words(.invitedMail, ["email": .text(email)]) : words[.invitedLate])
        }
        let link = page.request.origin + path
        screen.blocks = [
            .passage(
                Passage(
                    texts: [invitation.name, page.names(ofRoles: invitation.roles)],
                    codes: [link], picture: CodePicture(of: link, label: words[.invited])))
        ]
        return screen
    }
}
