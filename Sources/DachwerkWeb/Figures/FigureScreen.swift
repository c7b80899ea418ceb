import DachwerkKernel
import DachwerkKit

/// One figure over time: a chart, and beside it the same numbers in a table.
struct FigureScreen {
    let scope: PageScope
    let figure: Figure
    let parameters: [(name: String, value: String)]

    /// How many stretches of time are counted: each is a question of its own.
    private static let steps = 8

    private var words: FigureWords { FigureWords(scope: scope) }

    /// The page; nothing for whoever may not ask.
    init?(_ scope: PageScope, _ id: String, _ parameters: [(name: String, value: String)]) {
        guard let figure = FigureWords(scope: scope).figures.first(where: { $0.id == id }) else {
            return nil
        }
        self.scope = scope
        self.figure = figure
        self.parameters = parameters
    }

    func screen() throws -> Screen {
        let period = FigurePeriod(parameters, today: scope.today)
        var screen = Screen(title: scope.label(figure.id))
        screen.trail = [Link(text: scope.words[.figures], address: PageAddress.figures)]
        let summary = words.summary(figure.id, figure.summary)
        if !summary.isEmpty { screen.lead = summary }
        let years = parameters.contains { $0.name == "step" && $0.value == "year" }
        var refused: Refusal?
        let points = try spans(until: period.until, years).map { span in
            do {
                return (span, try value(span))
            } catch let refusal as Refusal where refusal.kind != .notFound {
                refused = refused ?? refusal
                return (span, FigureValue.unknown)
            }
        }
        // Why something is not known stands above; what is known stands there all the same.
        if let refused { screen.message = .init(text: scope.refusals.detail(refused)) }
        screen.actions = [
            PageAction(
                text: scope.words[.spreadsheet],
                address: PageAddress.query(
                    "/api/\(Reading.parts(figure.id).capability)/figures/"
                        + Reading.parts(figure.id).name,
                    (figure.countInPeriod == nil
                        ? [("date", "\(period.until)")] : period.parameters)
                        + [("format", "excel")]))
        ]
        screen.blocks = [.links(stepLinks(period, years))]
        let chart = chart(points)
        if chart.isWorthDrawing { screen.blocks.append(.chart(chart)) }
        screen.blocks.append(.table(table(points)))
        return screen
    }

    private func stepLinks(_ period: FigurePeriod, _ years: Bool) -> [Link] {
        [("quarter", WorkWord.byQuarter, !years), ("year", .byYear, years)].map {
            step, word, isCurrent in
            Link(
                text: scope.words[word],
                address: PageAddress.query(
                    PageAddress.figure(figure.id), period.parameters + [("step", step)]),
                isCurrent: isCurrent)
        }
    }

    /// The last quarters or years up to a day, the earliest first; the last one ends with the day.
    private func spans(until: LocalDate, _ years: Bool) -> [(from: LocalDate, until: LocalDate)] {
        let month = years ? 1 : (until.month - 1) / 3 * 3 + 1
        var start = LocalDate(year: until.year, month: month, day: 1) ?? until
        var end = until
        var spans: [(from: LocalDate, until: LocalDate)] = []
        for _ in 0..<Self.steps {
            spans.insert((start, end), at: 0)
            end = start.adding(days: -1)
            start = start.adding(months: years ? -12 : -3)
        }
        return spans
    }

    private func value(_ span: (from: LocalDate, until: LocalDate)) throws -> FigureValue {
        guard figure.countInPeriod != nil,
            let days = DateSpan(from: span.from, until: span.until)
        else { return try scope.session.figure(figure.id, on: span.until).1 }
        return try scope.session.figure(figure.id, in: days).value
    }

    private func chart(
        _ points: [((from: LocalDate, until: LocalDate), FigureValue)]
    ) -> Chart {
        let isShare = points.contains { $0.1.denominator != nil }
        let bars = points.map { span, value -> Chart.Bar in
            let share = FigureWords.hundredths(value)
            return Chart.Bar(
                label: label(span),
                value: isShare ? share : value.kind == .unknown ? nil : value.numerator,
                text: isShare
                    ? share.map { scope.text.share($0 / 100 * 100) } ?? "–"
                    : value.kind == .unknown ? "–" : "\(value.numerator)")
        }
        var chart = Chart(title: scope.label(figure.id), bars: bars, isSeries: true)
        if isShare { chart.full = max(10_000, bars.compactMap(\.value).max() ?? 0) }
        return chart
    }

    /// Short enough to stand below a bar.
    private func label(_ span: (from: LocalDate, until: LocalDate)) -> String {
        let isYear = span.from.month == 1 && span.from.adding(months: 3) <= span.until
        return isYear ? "\(span.from.year)" : "\((span.from.month + 2) / 3)/\(span.from.year)"
    }

    private func table(
        _ points: [((from: LocalDate, until: LocalDate), FigureValue)]
    ) -> Table {
        Table(
            title: scope.words[.numbers],
            columns: [
                Table.Column(label: scope.words[.days]),
                Table.Column(label: scope.words[.value], isNumber: true),
            ],
            rows: points.map { span, value in
                let until = scope.plain(.date(span.until))
                let days =
                    figure.countInPeriod == nil
                    ? "\(scope.words[.asOf]) \(until)"
                    : "\(scope.plain(.date(span.from))) – \(until)"
                return Table.Row(
                    cells: [
                        [ShownValue(text: days)], [ShownValue(text: words.value(value))],
                    ])
            })
    }
}
