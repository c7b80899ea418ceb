import DachwerkKernel
import DachwerkKit

/// Everybody who belongs to the organisation, and the invitations that wait.
struct PeopleList {
    let page: AdministrationPage

    private var words: AdministrationWords { page.words }

    func result() throws -> PageResult? {
        guard let resource = page.scope.composition.resource(PlatformMembership.id) else {
            return nil
        }
        let wish = page.parameter("cursor").map { [(name: "cursor", value: $0)] } ?? []
        let found = try page.session.list(
            PlatformMembership.id, try ListRequestReader(resource).read(wish))
        var screen = page.screen(words[.people])
        screen.actions = [
            PageAction(
                text: words[.invite], address: page.address("invitations"), isMain: true)
        ]
        let done: [String: AdministrationWords.Key] = ["withdrawn": .doneWithdrawn]
        screen.message = page.parameter("done").flatMap { done[$0] }
            .map { Screen.Message(text: words[$0]) }
        var table = Table(
            title: words[.people], showsTitle: false,
            columns: [
                Table.Column(label: words[.name]), Table.Column(label: words[.roles]),
                Table.Column(label: words[.since]), Table.Column(label: words[.until]),
            ], rows: found.records.map(row))
        table.empty = words[.nobody]
        if let next = found.next {
            table.links = [
                Link(
                    text: page.scope.words[.nextPage],
                    address: PageAddress.query(page.address("people"), [("cursor", next)]))
            ]
        }
        screen.blocks = [.table(table)]
        if let waiting = try invitations() { screen.blocks.append(.cards(waiting)) }
        return .screen(screen)
    }

    private func row(_ visible: VisibleRecord) -> Table.Row {
        let member = Record<PlatformMembership>(visible.redacted)
        return Table.Row(
            cells: [
                [ShownValue(text: member.name)]
                    + (member.isSupport
                        ? [ShownValue(text: words[.support], isTag: true)] : []),
                [ShownValue(text: page.names(ofRoles: member.roles))],
                [page.plain(.date(member.from))],
                member.until.map { [page.plain(.date($0))] } ?? [],
            ], address: page.address("people", member.id.description))
    }

    /// The invitations that nobody has taken yet.
    private func invitations() throws -> Cards? {
        let now = page.tenant.platform.clock.now()
        let open = try page.session.invitations().filter { $0.isOpen(at: now) }
        guard !open.isEmpty else { return nil }
        let cards = open.map { kept in
            let invitation = kept.invitation
            let name = invitation.name.isEmpty ? words[.invitation] : invitation.name
            var form = page.form(
                page.address("invitations", kept.id.description), submit: .withdraw)
            form.spoken = "\(words[.withdraw]): \(name)"
            let end = words(.validUntil, ["date": .instant(invitation.expiresAt)])
            return Cards.Card(
                title: name, address: nil,
                lines: [
                    ShownValue(text: page.names(ofRoles: invitation.roles)),
                    ShownValue(text: end),
                ], form: form)
        }
        return Cards(title: words[.invitations], cards: cards)
    }
}
