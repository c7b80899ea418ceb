package import DachwerkKit

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
        return try reading { try figure.counted(in: period, $0) }
    }

    private func figure(_ id: String) throws -> Figure {
        guard let figure = tenant.composition.figures.first(where: { $0.id == id }),
            actor.kind == .system || actor.holds(figure.duty), actor.scope?.resources == nil
        else { throw Refusal.notFound }
        return figure
    }

    /// A table as of a date.
    ///
    /// - Parameters:
    ///   - id: The capability and the table's own name.
    ///   - date: The day to count as of.
    ///   - isFull: Whether every cell is asked for; that takes the duty of the table.
    /// - Returns: The declaration, the table as the actor may see it, and the day it speaks of.
    /// - Throws: ``Refusal/notFound`` or ``Refusal/forbidden``, or what counting throws.
    package func table(
        _ id: String, on date: LocalDate, isFull: Bool
    ) throws -> (Tabulation, PublishedTable, LocalDate) {
        guard let table = tenant.composition.tabulations.first(where: { $0.id == id }) else {
            throw Refusal.notFound
        }
        let (published, day) = try reading {
            try table.published(on: date, isFull: isFull, for: actor, $0)
        }
        return (table, published, day)
    }

    /// What a code stands for; everybody may ask, nobody can list.
    package func lookup(
        _ id: String, code text: String
    ) throws -> (AnyLookup, VerificationCode, [FieldContent]) {
        guard let lookup = tenant.composition.lookups.first(where: { $0.id == id }) else {
            throw Refusal.notFound
        }
        let (code, answer) = try reading { try lookup.answer(text, $0) }
        return (lookup, code, answer)
    }
}
