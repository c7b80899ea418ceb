import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// The page of a list: what narrows it, its rows, and what may be made or taken out.
struct ListScreen {
    let scope: PageScope
    let resource: CompiledResource
    /// What the address asks for; empty filters ask for nothing.
    let parameters: [(name: String, value: String)]
    /// What ties a form to the browser.
    private let token: String

    init(
        _ scope: PageScope, _ resource: CompiledResource,
        _ parameters: [(name: String, value: String)], token: String = ""
    ) {
        self.token = token
        self.scope = scope
        self.resource = resource
        self.parameters = parameters.filter { !$0.value.isEmpty && !Self.own.contains($0.name) }
    }

    /// Parameters of pages that ask nothing of a list.
    private static let own: Set = ["lang", "done", "all"]

    /// The page.
    ///
    /// - Throws: ``Refusal/notFound`` when the resource does not exist for the reader.
    func screen() throws -> Screen {
        let view = try scope.session.view(resource)
        guard view.may(.read) || view.may(.create) else { throw Refusal.notFound }
        var screen = Screen(
            title: scope.wording(.heading, on: "list", of: resource) ?? scope.several(resource))
        screen.lead = scope.wording(.lead, on: "list", of: resource)
        screen.trail = scope.trail(to: resource, isList: true)
        if view.may(.create) {
            screen.actions.append(
                PageAction(
                    text: scope.words[.new], address: PageAddress.new(resource), isMain: true))
        }
        guard view.may(.read) else { return screen }
        if CalendarScreen.isOffered(resource, scope) {
            screen.actions.append(
                PageAction(
                    text: scope.words[.calendar], address: PageAddress.calendar(resource)))
        }
        if try MapScreen.map(of: resource, scope) != nil {
            screen.actions.append(
                PageAction(text: scope.words[.map], address: PageAddress.map(resource)))
        }
        if LaneScreen.isOffered(resource, scope) {
            screen.actions.append(
                PageAction(text: scope.words[.lanes], address: PageAddress.lanes(resource)))
        }
        if view.may(.export) {
            screen.actions.append(
                PageAction(
                    text: scope.words[.spreadsheet],
                    address: "/api\(PageAddress.list(resource))/export?format=xlsx"))
        }
        screen.blocks.append(.filter(try filters(view)))
        do {
            screen.blocks.append(.table(try table(view)))
        } catch let refusal as Refusal where refusal.kind == .invalid {
            screen.message = .init(text: scope.refusals.detail(refusal), isProblem: true)
        }
        return screen
    }

    // MARK: Rows

    private func table(_ view: AccessView) throws -> Table {
        var request = try ListRequestReader(resource).read(parameters)
        request.languages = [scope.language] + scope.text.wishes
        let page = try scope.session.list(resource.id, request)
        let rows = RecordRows(
            scope: scope, resource: resource,
            positions: ColumnChoice(resource: resource, view: view)
                .positions(showing: page.records))
        var table = Table(
            title: scope.several(resource), showsTitle: false,
            columns: rows.columns(ordered: { order in self.order(order, view) }),
            rows: try rows.rows(page.records))
        table.choosing = page.records.isEmpty ? nil : choosing(view)
        table.empty = scope.words[parameters.isEmpty ? .listEmpty : .listNoMatch]
        if let next = page.next {
            table.links.append(Link(text: scope.words[.nextPage], address: with("cursor", next)))
        }
        if parameters.contains(where: { $0.name == "cursor" }) {
            table.links.insert(
                Link(text: scope.words[.firstPage], address: without(["cursor"])), at: 0)
        }
        return table
    }

    /// What several records can be led to at once: all of them are in one state then.
    private func choosing(_ view: AccessView) -> Table.Choosing? {
        guard let state = parameters.first(where: { $0.name == "state" })?.value else { return nil }
        let moves = SeveralScreen.moves(from: state, of: resource, view)
        guard !moves.isEmpty else { return nil }
        let options = moves.map { move in
            Control.Option(
                value: move.name, label: scope.label("\(resource.name).move.\(move.name)"))
        }
        return Table.Choosing(
            address: "\(PageAddress.list(resource))/several",
            hidden: [
                FormField(name: FormFields.token, value: token),
                FormField(name: FormScreen.key, value: scope.newIdentity.description),
            ],
            controls: [
                Control(
                    name: SeveralScreen.move, label: scope.words[.withChosen],
                    body: .select(options)),
                Control(
                    name: FormScreen.reason, label: scope.words[.reason],
                    body: .input(.text, "", suffix: nil),
                    isOptional: moves.allSatisfy { $0.reason != .required }),
            ], choose: scope.words[.choose], submit: scope.words[.carryOut])
    }

    private func order(_ position: Int, _ view: AccessView) -> (address: String, isUp: Bool?)? {
        let choice = ColumnChoice(resource: resource, view: view)
        guard let name = choice.order(of: position) else { return nil }
        let current = parameters.first { $0.name == "sort" }?.value
        let isUp: Bool? = current == name ? true : current == "-\(name)" ? false : nil
        return (with("sort", isUp == true ? "-\(name)" : name, besides: ["cursor"]), isUp)
    }

    private func with(_ name: String, _ value: String, besides dropped: [String] = []) -> String {
        let kept = parameters.filter { $0.name != name && !dropped.contains($0.name) }
        return PageAddress.query(PageAddress.list(resource), kept + [(name, value)])
    }

    private func without(_ names: [String]) -> String {
        PageAddress.query(
            PageAddress.list(resource), parameters.filter { !names.contains($0.name) })
    }

    // MARK: Filters

    private func filters(_ view: AccessView) throws -> FilterForm {
        var controls: [Control] = []
        func value(_ name: String) -> String {
            parameters.first { $0.name == name }?.value ?? ""
        }
        if !resource.searchable.isEmpty {
            controls.append(
                Control(
                    name: "q", label: scope.words[.search],
                    body: .input(.search, value("q"), suffix: nil)))
        }
        if resource.definition.hasLifecycle {
            let counts = try scope.session.countsByState(resource)
            controls.append(
                select(
                    "state", scope.words[.state], value("state"),
                    resource.definition.states.filter { counts[$0] != nil || value("state") == $0 }
                        .map { ($0, "\(scope.state($0, of: resource)) (\(counts[$0] ?? 0))") }))
        }
        let choices = ReferenceChoices(scope, for: resource.definition.fields.filter(\.isIndexed))
        for (position, field) in resource.definition.fields.enumerated()
        where field.isIndexed && view.everReadable.contains(position) {
            guard let options = options(field, choices) else { continue }
            controls.append(
                select(field.name, scope.label(field, of: resource), value(field.name), options))
        }
        let names = Set(controls.map(\.name))
        let asked = parameters.filter { $0.name != "cursor" }
        return FilterForm(
            address: PageAddress.list(resource), controls: controls,
            // What has no control of its own stays as it was asked.
            hidden: asked.filter { !names.contains($0.name) }
                .map { FormField(name: $0.name, value: $0.value) },
            submit: scope.words[.filter],
            reset: asked.contains { $0.name != "sort" }
                ? Link(text: scope.words[.resetFilter], address: PageAddress.list(resource)) : nil)
    }

    private func options(
        _ field: AnyField, _ choices: ReferenceChoices
    ) -> [(String, String)]? {
        switch field.kind.element {
        case .choice(let cases):
            return cases.map { ($0, scope.label("\(resource.name).\(field.name).\($0)")) }
        case .boolean: return [("true", scope.words[.yes]), ("false", scope.words[.no])]
        case .reference(let target):
            guard let options = choices.options(for: target), !options.isEmpty else { return nil }
            return options.map { ($0.value, $0.label) }
        default: return nil
        }
    }

    private func select(
        _ name: String, _ label: String, _ value: String, _ options: [(String, String)]
    ) -> Control {
        let all = Control.Option(value: "", label: scope.words[.all], isChosen: value.isEmpty)
        return Control(
            name: name, label: label,
            body: .select(
                [all]
                    + options.map {
                        Control.Option(value: $0.0, label: $0.1, isChosen: $0.0 == value)
                    }))
    }
}
