import DachwerkKernel
import DachwerkKit

/// A counted table with its chart; what is hidden stays hidden, also from whoever adds up.
struct TabulationScreen {
    let scope: PageScope
    let tabulation: Tabulation
    let parameters: [(name: String, value: String)]

    private var words: FigureWords { FigureWords(scope: scope) }

    /// The page; nothing for whoever may not ask.
    init?(_ scope: PageScope, _ id: String, _ parameters: [(name: String, value: String)]) {
        guard let table = FigureWords(scope: scope).tables.first(where: { $0.id == id }) else {
            return nil
        }
        self.scope = scope
        tabulation = table
        self.parameters = parameters
    }

    func screen() throws -> Screen {
        let date =
            parameters.first { $0.name == "date" }.flatMap { LocalDate($0.value) } ?? scope.today
        let mayAll = scope.session.actor.holds(tabulation.duty)
        let isFull = mayAll && parameters.contains { $0.name == "detail" && $0.value == "full" }
        let (_, table, day) = try scope.session.table(tabulation.id, on: date, isFull: isFull)
        var screen = Screen(title: scope.label(tabulation.id))
        screen.trail = [Link(text: scope.words[.figures], address: PageAddress.figures)]
        let summary = words.summary(tabulation.id, tabulation.summary)
        let shown = table.table.asOf ?? day
        let asOf =
            words.origin(table.table.kind, table.table.source, shown)
            ?? "\(scope.words[.asOf]) \(scope.plain(.date(shown)))"
        screen.lead = summary.isEmpty ? asOf : "\(summary) (\(asOf))"
        screen.blocks = [.filter(form(date))]
        if mayAll { screen.blocks.append(.links(details(date, isFull))) }
        let chart = chart(table)
        if chart.isWorthDrawing { screen.blocks.append(.chart(chart)) }
        screen.blocks.append(.table(drawn(table)))
        if let note = note(table) { screen.blocks.append(.facts(note)) }
        return screen
    }

    private func form(_ date: LocalDate) -> FilterForm {
        FilterForm(
            address: PageAddress.table(tabulation.id),
            controls: [
                Control(
                    name: "date", label: scope.words[.asOfDay],
                    body: .input(.date, date.description, suffix: nil))
            ], submit: scope.words[.filter])
    }

    private func details(_ date: LocalDate, _ isFull: Bool) -> [Link] {
        [("protected", WorkWord.publishable, !isFull), ("full", .everyCell, isFull)].map {
            detail, word, isCurrent in
            Link(
                text: scope.words[word],
                address: PageAddress.query(
                    PageAddress.table(tabulation.id), [("date", "\(date)"), ("detail", detail)]),
                isCurrent: isCurrent)
        }
    }

    // MARK: Numbers

    private func label(_ category: Category) -> String {
        category.label?.choose(scope.text.wishes).text ?? category.id
    }

    private func shown(_ count: Int?) -> String { count.map { "\($0)" } ?? scope.words[.hidden] }

    private func sum(_ table: PublishedTable, _ row: Int) -> Int? {
        table.columns.isEmpty ? table.counts[row].first ?? nil : table.rowTotals[row]
    }

    private func chart(_ table: PublishedTable) -> Chart {
        Chart(
            title: scope.label(tabulation.id),
            bars: table.rows.enumerated().map { row, category in
                let count = sum(table, row)
                return Chart.Bar(label: label(category), value: count, text: shown(count))
            })
    }

    private func drawn(_ table: PublishedTable) -> Table {
        let heads =
            table.columns.isEmpty
            ? [scope.words[.value]] : table.columns.map(label) + [scope.words[.sum]]
        var rows = table.rows.enumerated().map { row, category in
            let counts =
                table.columns.isEmpty
                ? table.counts[row] : table.counts[row] + [table.rowTotals[row]]
            return Table.Row(cells: [[ShownValue(text: label(category))]] + counts.map(cell))
        }
        if !table.columns.isEmpty {
            rows.append(
                Table.Row(
                    cells: [[ShownValue(text: scope.words[.sum])]]
                        + (table.columnTotals + [table.total]).map(cell)))
        }
        return Table(
            title: scope.words[.numbers],
            columns: [Table.Column(label: "")]
                + heads.map { Table.Column(label: $0, isNumber: true) }, rows: rows)
    }

    private func cell(_ count: Int?) -> [ShownValue] { [ShownValue(text: shown(count))] }

    /// What stands beside the rows: the whole, those of whom nobody knows, what is hidden.
    private func note(_ table: PublishedTable) -> Facts? {
        var facts: [Facts.Fact] = []
        func add(_ label: String, _ text: String) {
            facts.append(Facts.Fact(label: label, values: [ShownValue(text: text)]))
        }
        if table.columns.isEmpty, let total = table.total { add(scope.words[.sum], "\(total)") }
        if let unknown = table.unknown, unknown > 0 { add(scope.words[.notKnown], "\(unknown)") }
        if let merged = table.merged {
            let names =
                merged.rows.map { label(table.rows[$0]) }
                + (merged.includesUnknown ? [scope.words[.notKnown]] : [])
            add(names.joined(separator: ", "), shown(merged.count))
        }
        if table.minimumCell > 1 {
            add(
                scope.words[.hidden],
                scope.words.sentence(.hiddenBelow, ["count": "\(table.minimumCell)"]))
        }
        return facts.isEmpty ? nil : Facts(facts: facts)
    }
}
