import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// What somebody settles about the work at the organisation: the role, deputies, mail.
extension AccountPage {
    private var texts: AdministrationWords {
        AdministrationWords(page: page.text.words, zone: tenant.info.zone)
    }

    private var session: Session { signedIn.session }

    /// The parts of the page about the work; none where there is nothing to settle.
    func work() throws -> [Block] {
        var blocks: [Block] = []
        if let roles = try roleCards() { blocks.append(.cards(roles)) }
        blocks += try mailForms().map { .form($0) }
        if try DeputyPage.isOpen(to: session) {
            let link = Link(text: texts[.deputies], address: DeputyPage.address)
            blocks.append(.passage(Passage(links: [link])))
        }
        return blocks
    }

    // MARK: One role at a time

    /// The roles of the membership, where the tenant file wants one at a time.
    private func ownRoles() throws -> [String] {
        let held =
            try tenant.memberships(of: account.id.description)
            .first { $0.id == signedIn.signedIn.membership }?.roles ?? []
        return tenant.file.signIn.oneRole && held.count > 1 ? held : []
    }

    private func roleCards() throws -> Cards? {
        let held = try ownRoles()
        guard !held.isEmpty else { return nil }
        let acting = tenant.file.signIn.roles(of: held, chosen: signedIn.signedIn.role)
        let cards = tenant.file.roles.filter { held.contains($0.id) }.map { role in
            let name = page.text.plain(role.name)
            var form = page.form(
                "/account/role", submit: .membershipsChoose,
                hidden: [FormField(name: "id", value: role.id)])
            form.spoken = "\(words[.membershipsChoose]): \(name)"
            return Cards.Card(
                title: name, address: nil, form: acting.contains(role.id) ? nil : form)
        }
        return Cards(title: texts[.rolesOne], lead: texts[.rolesAct], cards: cards)
    }

    /// Goes on in another role, with a new secret.
    func choose(role: String?) async throws -> PageAnswer? {
        guard let role, try ownRoles().contains(role) else { return page.goOn(to: "/account") }
        return try await page.enter(
            account, hasFactor: signedIn.signedIn.hasFactor,
            isShared: signedIn.signedIn.isShared, membership: signedIn.signedIn.membership,
            role: role, to: "/account?done=membership")
    }

    // MARK: Mail

    /// To whom mail goes on whose wish somebody decides: the own record, and the organisations.
    private var recipients: [RecordID] {
        (session.actor.person.map { [$0] } ?? []) + session.actor.organisations
    }

    private func wish(of recipient: RecordID) throws -> Record<PlatformMailWish>? {
        guard let resource = tenant.composition.resource(PlatformMailWish.id) else { return nil }
        let request = try ListRequestReader(resource).read([
            (name: PlatformMailWish.recipient.name, value: recipient.description)
        ])
        return try session.list(PlatformMailWish.id, request).records.first.map {
            Record($0.redacted)
        }
    }

    private func mailForms() throws -> [PageForm] {
        guard tenant.platform.post != nil else { return [] }
        return try recipients.enumerated().map { index, recipient in
            let rhythm = try wish(of: recipient)?.rhythm ?? .each
            let options = PlatformMailWish.Rhythm.allCases.map { one in
                Control.Option(
                    value: one.rawValue, label: label(of: one), isChosen: one == rhythm)
            }
            var form = page.form(
                "/account/mail", "mail\(index)", submit: .goSave,
                [Control(name: "rhythm", label: texts[.mailWish], body: .select(options))],
                hidden: [FormField(name: "id", value: recipient.description)])
            form.title =
                recipient == session.actor.person
                ? texts[.mailWishLead] : texts(.mailWishOf, ["name": .text(name(of: recipient))])
            return form
        }
    }

    private func label(of rhythm: PlatformMailWish.Rhythm) -> String {
        tenant.composition.vocabulary.text(
            "\(PlatformMailWish.id).\(PlatformMailWish.rhythm.name).\(rhythm.rawValue)",
            in: [page.text.words.language])
    }

    /// What an organisation is called, for whoever acts for it and may read it.
    private func name(of organisation: RecordID) -> String {
        let known = tenant.composition.resources.lazy.compactMap { resource in
            (try? session.read(resource.id, organisation))?.name(page.text.wishes)
        }.first
        return known ?? organisation.description
    }

    /// Keeps how often mail comes.
    func keepMailWish(_ sent: FormFields) async throws -> PageAnswer {
        guard let recipient = sent["id"].flatMap({ RecordID($0) }),
            recipients.contains(recipient),
            let rhythm = sent["rhythm"].flatMap({ PlatformMailWish.Rhythm(rawValue: $0) })
        else { return page.goOn(to: "/account") }
        let field: [String: FieldContent] = [
            PlatformMailWish.rhythm.name: .text(rhythm.rawValue)
        ]
        if let kept = try wish(of: recipient) {
            _ = try await session.perform(
                Operation(PlatformMailWish.id, .change(kept.id), fields: field))
        } else {
            let own = [
                PlatformMailWish.recipient.name: FieldContent.text(recipient.description)
            ]
            _ = try await session.perform(
                Operation(PlatformMailWish.id, .create, fields: field.merging(own) { $1 }))
        }
        return page.goOn(to: "/account?done=mailWish")
    }
}
