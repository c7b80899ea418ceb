import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Why somebody may do what with a record, in words.
struct AccessScreen {
    let page: AdministrationPage

    private var words: AdministrationWords { page.words }

    /// The page.
    ///
    /// - Throws: What the session throws, but that one of both is not there, which is said.
    func screen() throws -> Screen {
        var screen = page.screen(words[.access])
        screen.lead = words[.accessLead]
        screen.blocks = [.filter(try filter())]
        guard let actor = identity("actor"), let record = identity("record") else { return screen }
        do {
            let explanation = try page.session.explainAccess(
                of: actor, to: record, in: page.scope.text.wishes)
            screen.blocks += [
                .passage(Passage(texts: [explanation.standing])), .table(table(explanation)),
            ]
        } catch let refusal as Refusal where refusal == .notFound {
            screen.message = Screen.Message(text: words[.accessNothing])
        }
        return screen
    }

    /// An identity, also at the end of the address of a page.
    private func identity(_ name: String) -> RecordID? {
        (page.parameter(name) ?? "").split(separator: "/").last
            .flatMap { RecordID(String($0.prefix { $0 != "?" })) }
    }

    private func table(_ explanation: AccessExplanation) -> Table {
        Table(
            title: words[.access], showsTitle: false,
            columns: [.deed, .accessAllowed, .accessReason].map {
                Table.Column(label: words[$0])
            },
            rows: explanation.lines.map { line in
                Table.Row(
                    cells: [
                        [ShownValue(text: line.deed)],
                        [
                            ShownValue(
                                text: page.scope.plain(.boolean(line.isAllowed)), isTag: true)
                        ],
                        [ShownValue(text: line.reason)],
                    ])
            })
    }

    private func filter() throws -> FilterForm {
        var record = page.line("record", .accessRecord, value: page.parameter("record") ?? "")
        record.hint = words[.identityHint]
        return FilterForm(
            address: page.address("access"), controls: [try actor(), record],
            submit: words[.show])
    }

    /// Whoever looks after the tenant chooses by name; others name an identity.
    private func actor() throws -> Control {
        let typed = page.parameter("actor") ?? ""
        guard page.session.looksAfterPeople,
            let resource = page.scope.composition.resource(PlatformMembership.id)
        else {
            var line = page.line("actor", .accessActor, value: typed)
            line.hint = words[.identityHint]
            return line
        }
        var request = try ListRequestReader(resource).read([])
        request.limit = Self.mostMembers
        let members = try page.session.list(PlatformMembership.id, request).records.map {
            let member = Record<PlatformMembership>($0.redacted)
            return (member.id, member.name)
        }
        let now = page.tenant.platform.clock.now()
        let tokens = try page.session.tokens().filter {
            $0.revokedAt == nil && $0.grant.expiresAt > now
        }.map { ($0.id, "\(words[.tokens]): \($0.grant.label)") }
        let options = (members + tokens).map { id, name in
            Control.Option(
                value: id.description, label: name, isChosen: id.description == typed)
        }
        return Control(name: "actor", label: words[.accessActor], body: .select(options))
    }

    private static let mostMembers = 200
}
