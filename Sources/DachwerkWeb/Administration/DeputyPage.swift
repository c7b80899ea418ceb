import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Where a member hands duties to another one for a while, and both see it.
struct DeputyPage {
    let page: AdministrationPage

    /// The first part of its path.
    static let place: Substring = "deputies"
    static let address = "/deputies"

    private var words: AdministrationWords { page.words }

    /// Whether there is anything here for somebody.
    static func isOpen(to session: Session) throws -> Bool {
        try !session.delegableDuties.isEmpty || !session.delegations().isEmpty
    }

    func result() async throws -> PageResult? {
        guard try Self.isOpen(to: page.session) else { return nil }
        guard let sent = page.sent else { return page.finished(try screen()) }
        do {
            if sent["way"] == "end" {
                guard let id = sent["id"].flatMap({ RecordID($0) }) else { return nil }
                try await page.session.endDelegation(id)
                return .redirect("\(Self.address)?done=ended")
            }
            _ = try await page.session.entrust(try wish())
            return .redirect("\(Self.address)?done=saved")
        } catch let refusal as Refusal where refusal.isForForms {
            var screen = try screen(page.faults(of: refusal))
            screen.message = page.message(of: refusal)
            return page.finished(screen)
        }
    }

    private func wish() throws -> DelegationWish {
        guard let until = LocalDate(page.typed("until")) else {
            throw Refusal.invalid(Messages.value.date(field: "until"))
        }
        guard let receiver = RecordID(page.typed("receiver")) else {
            throw Refusal.invalid(Messages.value.missing(field: "receiver"))
        }
        return DelegationWish(
            duties: page.chosen("duties"), receiver: receiver, until: until)
    }

    // MARK: The page

    private func screen(_ faults: [String: String] = [:]) throws -> Screen {
        var screen = Screen(title: words[.deputies])
        screen.lead = words[.deputiesLead]
        let done: [String: AdministrationWords.Key] = ["saved": .doneSaved, "ended": .doneEnded]
        screen.message = page.parameter("done").flatMap { done[$0] }
            .map { Screen.Message(text: words[$0]) }
        let all = try page.session.delegations()
        let own = page.session.ownMembership?.description
        screen.blocks = [
            .cards(
                cards(.deputiesGiven, all.filter { $0.record.giver == own }) { $0.receiverName }),
            .cards(
                cards(.deputiesReceived, all.filter { $0.record.receiver == own }) {
                    $0.giverName
                }),
        ]
        let deputies = try page.session.deputies()
        if !deputies.isEmpty { screen.blocks.append(.form(form(deputies, faults))) }
        return screen
    }

    private func cards(
        _ title: AdministrationWords.Key, _ delegations: [KnownDelegation],
        _ name: (KnownDelegation) -> String
    ) -> Cards {
        let cards = delegations.map { delegation in
            let name = name(delegation)
            var form = page.form(
                Self.address, submit: .endNow,
                hidden: [
                    FormField(name: "way", value: "end"),
                    FormField(name: "id", value: delegation.record.id.description),
                ])
            form.spoken = "\(words[.endNow]): \(name)"
            let end = words(.deputiesUntil, ["date": .date(delegation.record.until)])
            return Cards.Card(
                title: name, address: nil,
                lines: [ShownValue(text: end)]
                    + delegation.record.duties.map { ShownValue(text: page.scope.label($0)) },
                form: form)
        }
        return Cards(title: words[title], cards: cards, empty: words[.nobody])
    }

    private func form(
        _ deputies: [Record<PlatformMembership>], _ faults: [String: String]
    ) -> PageForm {
        let chosen = page.chosen("duties")
        let duties = Control(
            name: "duties", label: words[.duties],
            body: .choices(
                page.session.delegableDuties.sorted().map {
                    Control.Option(
                        value: $0, label: page.scope.label($0), isChosen: chosen.contains($0))
                }, isMultiple: true), fault: faults["duties"])
        let typed = page.typed("receiver")
        let receiver = Control(
            name: "receiver", label: words[.deputy],
            body: .select(
                deputies.map {
                    Control.Option(
                        value: $0.id.description, label: $0.name,
                        isChosen: $0.id.description == typed)
                }), fault: faults["receiver"])
        var form = page.form(
            Self.address, "entrust", submit: .deputiesGive,
            [
                receiver, duties,
                page.line(
                    "until", .until, .date, value: page.typed("until"), fault: faults["until"]),
            ])
        form.title = words[.deputiesGive]
        return form
    }
}
