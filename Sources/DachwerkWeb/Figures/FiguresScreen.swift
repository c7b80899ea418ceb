import DachwerkKernel
import DachwerkKit

/// All figures and tables that the reader may ask for, for the days that they choose.
struct FiguresScreen {
    let scope: PageScope
    let parameters: [(name: String, value: String)]

    private var words: FigureWords { FigureWords(scope: scope) }

    func screen() throws -> Screen {
        guard words.isOffered else { throw Refusal.notFound }
        let period = FigurePeriod(parameters, today: scope.today)
        var screen = Screen(title: scope.words[.figures])
        if !words.figures.isEmpty {
            screen.actions = [
                PageAction(
                    text: scope.words[.spreadsheet],
                    address: PageAddress.query(
                        "/api/figures", period.parameters + [("format", "excel")]))
            ]
            screen.blocks = [
                .filter(period.form(PageAddress.figures, scope.words)),
                .links(
                    FigurePeriod.usual(scope.today).map { word, usual in
                        Link(
                            text: scope.words[word],
                            address: PageAddress.query(PageAddress.figures, usual.parameters),
                            isCurrent: usual.from == period.from && usual.until == period.until)
                    }),
            ]
        }
        for capability in scope.composition.capabilities {
            let own = words.figures.filter { Reading.parts($0.id).capability == capability.id }
            if !own.isEmpty { screen.blocks.append(.table(try table(capability.id, own, period))) }
        }
        if !words.tables.isEmpty { screen.blocks.append(.cards(tables)) }
        return screen
    }

    private func table(
        _ capability: String, _ figures: [Figure], _ period: FigurePeriod
    ) throws -> Table {
        let columns = [WorkWord.figure, .value, .counted, .days]
        return Table(
            title: scope.label(capability),
            columns: columns.map { Table.Column(label: scope.words[$0], isNumber: $0 == .value) },
            rows: try figures.map { figure in
                do {
                    return try row(figure, period)
                } catch let refusal as Refusal where refusal.kind != .notFound {
                    return Table.Row(
                        cells: [
                            [ShownValue(text: scope.label(figure.id))], [],
                            [ShownValue(text: scope.refusals.detail(refusal))], [],
                        ], address: nil)
                }
            })
    }

    private func row(_ figure: Figure, _ period: FigurePeriod) throws -> Table.Row {
        let isPeriod = figure.countInPeriod != nil
        let value: FigureValue =
            if isPeriod, let span = period.span {
                try scope.session.figure(figure.id, in: span).value
            } else {
                try scope.session.figure(figure.id, on: period.until).1
            }
        let until = scope.plain(.date(period.until))
        let days =
            words.origin(value.kind, value.source, value.asOf)
            ?? (isPeriod
                ? "\(scope.plain(.date(period.from))) – \(until)"
                : "\(scope.words[.asOf]) \(until)")
        let summary = words.summary(figure.id, figure.summary)
        return Table.Row(
            cells: [
                [ShownValue(text: scope.label(figure.id))],
                [ShownValue(text: words.value(value))],
                summary.isEmpty ? [] : [ShownValue(text: summary)],
                [ShownValue(text: days)],
            ], address: PageAddress.query(PageAddress.figure(figure.id), period.parameters))
    }

    private var tables: Cards {
        Cards(
            title: scope.words[.tables],
            cards: words.tables.map { table in
                let summary = words.summary(table.id, table.summary)
                return Cards.Card(
                    title: scope.label(table.id), address: PageAddress.table(table.id),
                    lines: summary.isEmpty ? [] : [ShownValue(text: summary)])
            })
    }
}
