import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore

/// One figure, or all that somebody may ask for, as of a day or for a period.
extension APICall {
    func figure(_ figure: Figure) throws -> Response {
        let parameters = try target.parameters(among: Self.figureParameters)
        let form = try FigureForm(parameters)
        let counted: CountedFigure
        if parameters["from"] == nil, parameters["until"] == nil {
            let date = try date(parameters)
            let (definition, value) = try session.figure(figure.id, on: date)
            counted = CountedFigure(figure: definition, value: value, from: nil, until: date)
        } else {
            counted = try session.figure(figure.id, in: try period(parameters))
        }
        guard form == .json else { return table([counted], form) }
        var writer = JSONWriter()
        write(counted, &writer)
        return json(writer.bytes)
    }

    /// All figures of one capability, or of all of them.
    func figures(of capability: Composition.Capability?) throws -> Response {
        let parameters = try target.parameters(among: Self.figureParameters)
        let form = try FigureForm(parameters)
        let counted: [CountedFigure]
        if parameters["from"] == nil, parameters["until"] == nil {
            counted = try session.figures(
                of: capability?.id, from: nil, until: try date(parameters))
        } else {
            let period = try period(parameters)
            counted = try session.figures(
                of: capability?.id, from: period.from, until: period.until ?? period.from)
        }
        guard form == .json else { return table(counted, form) }
        var writer = JSONWriter(capacity: 256 + counted.count * 256)
        writer.beginObject()
        writer.key("items")
        writer.beginArray()
        for figure in counted { write(figure, &writer) }
        writer.endArray()
        writer.endObject()
        return json(writer.bytes)
    }

    static let figureParameters = ["date", "from", "until", "format"]

    /// The forms in which figures leave the platform.
    enum FigureForm: String, CaseIterable {
        case json, csv, excel

        init(_ parameters: [String: String]) throws {
            guard let name = parameters["format"] else {
                self = .json
                return
            }
            guard let form = FigureForm(rawValue: name) else {
                let names = Self.allCases.map(\.rawValue).joined(separator: ", ")
                throw EdgeFault.parameters([
                    FieldFault(field: "format", "value.choice", ["choices": .text(names)])
                ])
            }
            self = form
        }
    }

    /// The period from `from` to `until`, today unless said otherwise.
    private func period(_ parameters: [String: String]) throws -> DateSpan {
        var faults: [FieldFault] = []
        func day(_ name: String) -> LocalDate? {
            guard let text = parameters[name] else { return nil }
            let date = LocalDate(text)
            if date == nil { faults.append(FieldFault(field: name, "value.date")) }
            return date
        }
        let from = day("from")
        let until =
            day("until")
            ?? session.tenant.info.zone.date(of: session.tenant.platform.clock.now())
        if parameters["from"] == nil { faults.append(FieldFault(field: "from", "value.missing")) }
        if parameters["date"] != nil {
            faults.append(FieldFault(field: "date", "figure.date-and-period"))
        }
        guard faults.isEmpty, let from, let period = DateSpan(from: from, until: until) else {
            throw EdgeFault.parameters(
                faults.isEmpty ? [FieldFault(field: "until", "figure.period")] : faults)
        }
        return period
    }

    private func write(_ counted: CountedFigure, _ writer: inout JSONWriter) {
        let (figure, value) = (counted.figure, counted.value)
        writer.beginObject()
        writer.member("id", figure.id)
        writer.member("date", counted.until.description)
        writer.key("from")
        if let from = counted.from { writer.string(from.description) } else { writer.null() }
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
        origin(value.kind, value.source, value.asOf, &writer)
        writer.key("related")
        writer.beginObject()
        for (name, id) in value.related.sorted(by: { $0.key < $1.key }) {
            writer.member(name, id.description)
        }
        writer.endObject()
        writer.endObject()
    }

    private static func day(_ date: LocalDate?) -> CSVCell {
        guard let date else { return .empty }
        return .date(year: date.year, month: date.month, day: date.day)
    }

    /// The figures as a table: for programs with stable names, for a desk with words.
    private func table(_ figures: [CountedFigure], _ form: FigureForm) -> Response {
        let vocabulary = session.tenant.composition.vocabulary
        let languages = languages
        var table = CSVWriter(dialect: form == .excel ? .germanExcel : .machine)
        let names = [
            "figure", "name", "from", "until", "numerator", "denominator", "kind", "source",
            "asOf", "definition",
        ]
        table.row(
            names.map { name in
                .verbatim(
                    form == .excel
                        ? vocabulary.text("export.figure.\(name)", in: languages) : name)
            })
        for counted in figures {
            let value = counted.value
            var cells: [CSVCell] = []
            cells.append(.verbatim(counted.figure.id))
            cells.append(.text(vocabulary.text(counted.figure.id, in: languages)))
            cells.append(Self.day(counted.from))
            cells.append(Self.day(counted.until))
            cells.append(
                value.kind == .unknown ? CSVCell.empty : .integer(Int64(value.numerator)))
            cells.append(value.denominator.map { CSVCell.integer(Int64($0)) } ?? .empty)
            cells.append(.verbatim(value.kind.rawValue))
            cells.append(value.source.map { CSVCell.text($0) } ?? .empty)
            cells.append(Self.day(value.asOf))
            cells.append(.integer(Int64(counted.figure.definition)))
            table.row(cells)
        }
        return bytes(
            table.bytes, "text/csv; charset=utf-8; header=present",
            headers: [
                .contentDisposition: "attachment; filename=\"figures.csv\"",
                .vary: "Accept-Language",
            ])
    }
}
