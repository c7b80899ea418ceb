extension CountedFigure {
    /// Writes the figure as JSON.
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", figure.id)
        writer.member("date", until.description)
        writer.key("from")
        if let from { writer.string(from.description) } else { writer.null() }
        writer.key("numerator")
        if value.kind == .unknown { writer.null() } else { writer.integer(value.numerator) }
        writer.key("denominator")
        if let denominator = value.denominator {
            writer.integer(denominator)
        } else {
            writer.null()
        }
        writer.member("definition", figure.definition)
        writer.member("summary", figure.summary)
        value.kind.write(source: value.source, day: value.asOf, to: &writer)
        writer.key("related")
        writer.beginObject()
        for (name, id) in value.related.sorted(by: { $0.key < $1.key }) {
            writer.member(name, id.description)
        }
        writer.endObject()
        writer.endObject()
    }
}

extension FigureKind {
    /// Writes how something came about: counted, or stated by somebody for a day.
    func write(source: String?, day: LocalDate?, to writer: inout JSONWriter) {
        writer.member("kind", rawValue)
        if let source { writer.member("source", source) }
        if let day { writer.member("asOf", day.description) }
    }
}

/// Figures as a table: for programs with stable names, for a desk with words.
package enum FigureSheet {
    /// The columns in their order.
    package enum Column: String, CaseIterable {
        case figure, name, from, until, numerator, denominator, kind, source, asOf, definition
    }

    static func answer(
        _ figures: [CountedFigure], _ form: FigureForm, _ question: ReadingQuestion
    ) -> ReadingAnswer {
        var table = CSVWriter(dialect: form == .excel ? .germanExcel : .machine)
        table.row(
            Column.allCases.map { column in
                .verbatim(
                    form == .excel
                        ? question.word(Messages.sheet.figure[column].key) : column.rawValue)
            })
        for counted in figures {
            let value = counted.value
            var cells: [CSVCell] = []
            cells.append(.verbatim(counted.figure.id))
            cells.append(.text(question.word(counted.figure.id)))
            cells.append(day(counted.from))
            cells.append(day(counted.until))
            cells.append(
                value.kind == .unknown ? CSVCell.empty : .integer(Int64(value.numerator)))
            cells.append(value.denominator.map { CSVCell.integer(Int64($0)) } ?? .empty)
            cells.append(.verbatim(value.kind.rawValue))
            cells.append(value.source.map { CSVCell.text($0) } ?? .empty)
            cells.append(day(value.asOf))
            cells.append(.integer(Int64(counted.figure.definition)))
            table.row(cells)
        }
        return ReadingAnswer(
            table.bytes, "text/csv; charset=utf-8; header=present", fileName: "figures.csv")
    }

    private static func day(_ date: LocalDate?) -> CSVCell {
        guard let date else { return .empty }
        return .date(year: date.year, month: date.month, day: date.day)
    }
}
