import DachwerkKernel
import DachwerkKit

/// One search across everything that the reader may see, by resource.
struct SearchScreen {
    let scope: PageScope
    /// What is looked for, as it was typed.
    let text: String

    /// How many records of each resource are shown, and how many resources.
    private static let most = 6
    private static let mostGroups = 12

    /// Whether there is anything that the reader could find.
    var isOffered: Bool { !searched.isEmpty }

    func screen() throws -> Screen {
        var screen = Screen(title: scope.words[.searchTitle])
        screen.blocks = [.filter(form)]
        let text = TextForm.tidy(text)
        guard !text.isEmpty else { return screen }
        for resource in searched where screen.blocks.count <= Self.mostGroups {
            if let table = try group(resource, text) { screen.blocks.append(.table(table)) }
        }
        if screen.blocks.count == 1 {
            screen.message = Screen.Message(
                text: scope.words.sentence(.nothingFor, ["text": text]))
        }
        return screen
    }

    /// The form of the search, as it stands on other pages, too.
    var form: FilterForm {
        FilterForm(
            address: PageAddress.search,
            controls: [
                Control(
                    name: "q", label: scope.words[.searchEverything],
                    body: .input(.search, text, suffix: nil))
            ], submit: scope.words[.find])
    }

    private var searched: [CompiledResource] {
        scope.composition.resources.filter { resource in
            resource.id.capability != "platform" && !resource.searchable.isEmpty
                && (try? scope.session.view(resource))?.may(.read) ?? false
        }
    }

    private func group(_ resource: CompiledResource, _ text: String) throws -> Table? {
        var request = ListRequest()
        // More than this is no name of anything.
        request.search = String(String.UnicodeScalarView(text.unicodeScalars.prefix(100)))
        request.limit = Self.most
        request.languages = [scope.language] + scope.text.wishes
        let page = try scope.session.list(resource.id, request)
        guard !page.records.isEmpty else { return nil }
        let view = try scope.session.view(resource)
        let rows = RecordRows(
            scope: scope, resource: resource,
            positions: ColumnChoice(resource: resource, view: view)
                .positions(showing: page.records))
        var table = Table(
            title: scope.several(resource), columns: rows.columns(),
            rows: try rows.rows(page.records))
        if page.next != nil {
            table.links = [
                Link(
                    text: scope.words[.allOfThem],
                    address: PageAddress.query(PageAddress.list(resource), [("q", text)]))
            ]
        }
        return table
    }
}
