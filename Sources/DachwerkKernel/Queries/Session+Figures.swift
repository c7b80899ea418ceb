package import DachwerkKit

/// A figure with what it came to.
package struct CountedFigure: Sendable {
    package let figure: Figure
    package let value: FigureValue
    /// The first day of the period; nothing for what is counted as of the last.
    package let from: LocalDate?
    /// The last day of the period, or the day as of which is counted.
    package let until: LocalDate

    package init(figure: Figure, value: FigureValue, from: LocalDate?, until: LocalDate) {
        self.figure = figure
        self.value = value
        self.from = from
        self.until = until
    }
}

extension Session {
    /// A figure as of a date.
    package func figure(_ id: String, on date: LocalDate) throws -> (Figure, FigureValue) {
        let figure = try self.figure(id)
        return (figure, try reading { try figure.count(date, $0) })
    }

    /// A figure of a period.
    ///
    /// - Throws: ``Refusal/notFound``, or a refusal of the code `invalid` when the figure is one
    ///   as of a day.
    package func figure(_ id: String, in period: DateSpan) throws -> CountedFigure {
        let figure = try self.figure(id)
        guard let count = figure.countInPeriod, let until = period.until else {
            throw Refusal(
                "invalid", .invalid, faults: [FieldFault(field: "from", "figure.no-period")])
        }
        return CountedFigure(
            figure: figure, value: try reading { try count(period, $0) }, from: period.from,
            until: until)
    }

    /// Every figure that the actor may ask for, all at one moment.
    ///
    /// - Parameters:
    ///   - capability: The only capability whose figures are counted, if one is meant.
    ///   - from: The first day of the period; without it figures are counted as of the last.
    ///   - until: The last day. What is no figure of a period is counted as of it.
    /// - Returns: The figures in the order of their declaration.
    /// - Throws: What counting throws.
    package func figures(
        of capability: String? = nil, from: LocalDate?, until: LocalDate
    ) throws -> [CountedFigure] {
        let period = from.flatMap { DateSpan(from: $0, until: until) }
        let figures = tenant.composition.figures.filter { figure in
            (actor.kind == .system || actor.holds(figure.duty))
                && capability.map { figure.id.hasPrefix("\($0).") } ?? true
        }
        guard !figures.isEmpty else { throw Refusal.notFound }
        return try reading { context in
            try figures.map { figure in
                guard let period, let count = figure.countInPeriod else {
                    return CountedFigure(
                        figure: figure, value: try figure.count(until, context), from: nil,
                        until: until)
                }
                return CountedFigure(
                    figure: figure, value: try count(period, context), from: period.from,
                    until: until)
            }
        }
    }

    private func figure(_ id: String) throws -> Figure {
        guard let figure = tenant.composition.figures.first(where: { $0.id == id }),
            actor.kind == .system || actor.holds(figure.duty)
        else { throw Refusal.notFound }
        return figure
    }
}
