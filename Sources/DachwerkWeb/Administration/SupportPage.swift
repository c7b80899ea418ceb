import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Where those who keep the platform running are let in for some hours, and let out again.
struct SupportPage {
    let page: AdministrationPage

    private var words: AdministrationWords { page.words }
    private var accounts: AccountBook { AccountBook(page.tenant.platform) }

    func result() async throws -> PageResult? {
        guard let sent = page.sent else { return page.finished(try await screen()) }
        do {
            if sent["way"] == "end" {
                guard let id = sent["id"].flatMap({ RecordID($0) }) else { return nil }
                try await page.session.endSupport(id)
                return .redirect("\(page.address("support"))?done=ended")
            }
            try await grant()
            return .redirect("\(page.address("support"))?done=saved")
        } catch let refusal as Refusal where refusal.isForForms {
            var screen = try await screen(page.faults(of: refusal))
            screen.message = page.message(of: refusal)
            return page.finished(screen)
        }
    }

    private func grant() async throws {
        let chosen = page.typed("account")
        guard
            let account = try await accounts.supportAccounts().first(where: {
                $0.id.description == chosen
            })
        else { throw Refusal.invalid(Messages.value.missing(field: "account")) }
        _ = try await page.session.grantSupport(
            SupportWish(
                account: account.id.description, name: account.name,
                roles: page.chosen("roles"), grounds: page.typed("grounds"),
                hours: Int(TextForm.tidy(page.typed("hours"))) ?? 0))
        // So that whoever signs out everywhere is signed out here, too.
        try await accounts.note(account.id, at: page.tenant.id)
    }

    // MARK: The page

    private func screen(_ faults: [String: String] = [:]) async throws -> Screen {
        var screen = page.screen(words[.support])
        screen.lead = words[.supportLead]
        let done: [String: AdministrationWords.Key] = ["saved": .doneSaved, "ended": .doneEnded]
        screen.message = page.parameter("done").flatMap { done[$0] }
            .map { Screen.Message(text: words[$0]) }
        screen.blocks = [.cards(try current())]
        let people = try await accounts.supportAccounts()
        if people.isEmpty {
            screen.blocks.append(.passage(Passage(texts: [words[.supportNobody]])))
        } else {
            screen.blocks.append(.form(form(people, faults)))
        }
        return screen
    }

    private func current() throws -> Cards {
        let cards = try page.session.supportAccess().map { member in
            var form = page.form(
                page.address("support"), submit: .endNow,
                hidden: [
                    FormField(name: "way", value: "end"),
                    FormField(name: "id", value: member.id.description),
                ])
            form.spoken = "\(words[.endNow]): \(member.name)"
            let end = member.endsAt.map { words(.supportUntil, ["date": .instant($0)]) } ?? ""
            return Cards.Card(
                title: member.name, address: page.address("people", member.id.description),
                lines: [
                    ShownValue(text: end), ShownValue(text: page.names(ofRoles: member.roles)),
                    ShownValue(text: member.grounds ?? ""),
                ], form: form)
        }
        return Cards(title: words[.supportNow], cards: cards, empty: words[.supportEmpty])
    }

    private func form(_ people: [Account], _ faults: [String: String]) -> PageForm {
        let chosen = page.typed("account")
        let account = Control(
            name: "account", label: words[.person],
            body: .select(
                people.map {
                    Control.Option(
                        value: $0.id.description, label: $0.name,
                        isChosen: $0.id.description == chosen)
                }), fault: faults["account"])
        let hours = page.request.form == nil ? "4" : page.typed("hours")
        var form = page.form(
            page.address("support"), "grant", submit: .supportGrant,
            [
                account, page.roles(chosen: page.chosen("roles"), fault: faults["roles"]),
                page.line("hours", .hours, .number, value: hours, fault: faults["hours"]),
                Control(
                    name: "grounds", label: words[.grounds], body: .area(page.typed("grounds")),
                    fault: faults["grounds"]),
            ])
        form.title = words[.supportGrant]
        return form
    }
}
