import DachwerkKernel
import DachwerkKit

/// The page that people of an organisation start from: what they were told, what waits for them.
struct DeskScreen {
    let scope: PageScope

    private static let mostNotices = 10

    func screen() throws -> Screen {
        var screen = Screen(title: scope.words[.desk])
        screen.blocks = [
            .cards(
                Cards(title: scope.words[.waiting], cards: try work(), empty: scope.words[.idle])),
            .table(try notices()),
        ]
        return screen
    }

    // MARK: What waits

    /// The states from which the reader can lead records on, with how many are in each.
    private func work() throws -> [Cards.Card] {
        try scope.composition.resources.flatMap { resource -> [Cards.Card] in
            let view = try scope.session.view(resource)
            guard resource.definition.hasLifecycle, view.may(.read), view.may(.move) else {
                return []
            }
            let counts = try scope.session.countsByState(resource)
            return resource.definition.states.compactMap { state in
                let moves = resource.definition.moves.filter {
                    !$0.isInternal && $0.from.contains(state) && view.may(move: $0.name)
                }
                guard let count = counts[state], count > 0, !moves.isEmpty else { return nil }
                let address = PageAddress.query(PageAddress.list(resource), [("state", state)])
                return Cards.Card(
                    title: "\(scope.label(resource.name)): \(scope.state(state, of: resource))",
                    address: address,
                    lines: [
                        ShownValue(
                            text: moves.map { scope.label("\(resource.name).move.\($0.name)") }
                                .joined(separator: " · "))
                    ], count: count)
            }
        }
    }

    // MARK: What was told

    private func notices() throws -> Table {
        var request = ListRequest()
        request.limit = Self.mostNotices
        request.sort = [SortCriterion(FieldPath("createdAt"), descending: true)]
        let page = try scope.session.list(PlatformNotice.id, request)
        var table = Table(
            title: scope.words[.notices],
            columns: [
                Table.Column(label: scope.words[.notice]), Table.Column(label: scope.words[.when]),
            ], rows: page.records.map(row))
        table.empty = scope.words[.noNotices]
        return table
    }

    private func row(_ notice: VisibleRecord) -> Table.Row {
        let redacted = Record<PlatformNotice>(notice.redacted)
        let message = redacted[PlatformNotice.message]
        let choice = message?.choose([scope.language] + scope.text.wishes)
        let text = ShownValue(
            text: choice?.text ?? scope.label(redacted[PlatformNotice.code]),
            language: choice?.language == scope.language ? nil : choice?.language)
        return Table.Row(
            cells: [[text], [ShownValue(text: scope.plain(.instant(notice.createdAt)))]],
            address: address(redacted))
    }

    private func address(_ notice: Record<PlatformNotice>) -> String? {
        guard let about = notice[PlatformNotice.about], let id = notice[PlatformNotice.record],
            let record = RecordID(id),
            let resource = ResourceID(about).flatMap(scope.composition.resource)
        else { return nil }
        return PageAddress.record(resource, record)
    }
}
