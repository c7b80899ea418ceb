import DachwerkKernel
import DachwerkKit

/// The page that people of an organisation start from: what is due, what waits for them, what they
/// were told.
struct DeskScreen {
    let scope: PageScope

    private static let mostNotices = 10
    /// How many records of each state stand on the desk itself.
    private static let mostShown = 3

    func screen() throws -> Screen {
        var screen = Screen(title: scope.words[.desk])
        if SearchScreen(scope: scope, text: "").isOffered {
            screen.blocks.append(.filter(SearchScreen(scope: scope, text: "").form))
        }
        let due = try DueEntries(scope: scope).entries()
        let waiting = try scope.session.waiting(showing: Self.mostShown)
        if !due.isEmpty {
            screen.blocks.append(.agenda(Agenda(title: scope.words[.due], entries: due)))
        }
        if due.isEmpty || !waiting.isEmpty {
            screen.blocks.append(
                .cards(
                    Cards(
                        title: scope.words[.waiting], cards: waiting.map(card),
                        empty: scope.words[.idle])))
        }
        let inView = try DeskCards(scope: scope).cards()
        if !inView.isEmpty {
            screen.blocks.append(.cards(Cards(title: scope.words[.inView], cards: inView)))
        }
        screen.blocks.append(.table(try notices()))
        return screen
    }

    // MARK: What waits

    private func card(_ waiting: WaitingRecords) -> Cards.Card {
        let resource = waiting.resource
        let address = PageAddress.query(
            PageAddress.list(resource), [("state", waiting.state)])
        var card = Cards.Card(
            title: "\(scope.several(resource)): \(scope.state(waiting.state, of: resource))",
            address: address, count: waiting.count)
        card.lines = waiting.first.map { record in
            ShownValue(
                text: scope.title(of: record), address: PageAddress.record(resource, record.id))
        }
        card.lines.append(
            ShownValue(
                text: waiting.moves.map { scope.label("\(resource.name).move.\($0.name)") }
                    .joined(separator: " · ")))
        return card
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
            let resource = ResourceID(about).flatMap(scope.composition.resource),
            // Whoever looks after the platform sees that somebody was told, and not of what.
            let view = try? scope.session.view(resource), view.may(.read)
        else { return nil }
        return PageAddress.record(resource, record)
    }
}
