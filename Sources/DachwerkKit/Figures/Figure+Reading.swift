/// A figure with what it came to.
package struct CountedFigure: Sendable {
    package let figure: Figure
    package let value: FigureValue
    /// The first day of the period; nothing for what is counted as of the last.
    package let from: LocalDate?
    /// The last day of the period, or the day as of which is counted.
    package let until: LocalDate
}

extension Figure {
    /// The figure as of a date.
    package func counted(on date: LocalDate, _ reader: TenantReader) throws -> CountedFigure {
        CountedFigure(figure: self, value: try count(date, reader), from: nil, until: date)
    }

    /// The figure of a period.
    ///
    /// - Throws: A refusal of the code `invalid` when the figure is one as of a day.
    package func counted(in period: DateSpan, _ reader: TenantReader) throws -> CountedFigure {
        guard let count = countInPeriod, let until = period.until else {
            throw Refusal.invalid(Messages.figure.noPeriod(field: "from"))
        }
        return CountedFigure(
            figure: self, value: try count(period, reader), from: period.from, until: until)
    }

    /// The figure as somebody may ask for it.
    package var reading: Reading {
        Reading(
            id, summary, group: "figures", .holders(of: duty),
            parameters: FigureWish.parameters(withPeriod: countInPeriod != nil),
            meaning: "The figure.", forms: [.schema("figure"), .media("text/csv")]
        ) { question, reader in
            let wish = try FigureWish(question, reader)
            let counted = try wish.period.map { try self.counted(in: $0, reader) }
            let figure = try counted ?? self.counted(on: wish.day, reader)
            guard wish.form == .json else {
                return FigureSheet.answer([figure], wish.form, question)
            }
            return .json { figure.write(to: &$0) }
        }
    }

    /// All figures that somebody may ask for, of one capability or of all, at one moment.
    package static func reading(of figures: [Figure], capability: String?) -> Reading {
        let duties = figures.map(\.duty)
        return Reading(
            "\(capability ?? "platform").figures",
            capability.map { "All figures of \($0)." } ?? "All figures.", group: nil,
            operation: capability.map { "figures.\($0)" } ?? "figures",
            path: (capability.map { [.literal($0)] } ?? []) + [.literal("figures")],
            .duties(duties), parameters: FigureWish.parameters(withPeriod: true),
            meaning: "What whoever asks may see.", forms: [.items("figure"), .media("text/csv")]
        ) { question, reader in
            let wish = try FigureWish(question, reader)
            let counted = try figures.filter {
                question.actor.kind == .system || question.actor.holds($0.duty)
            }.map { figure in
                // What is no figure of a period is counted as of its last day.
                guard let period = wish.period, figure.countInPeriod != nil else {
                    return try figure.counted(on: wish.period?.until ?? wish.day, reader)
                }
                return try figure.counted(in: period, reader)
            }
            guard wish.form == .json else {
                return FigureSheet.answer(counted, wish.form, question)
            }
            return .json(capacity: 256 + counted.count * 256) { writer in
                writer.beginObject()
                writer.key("items")
                writer.beginArray()
                for figure in counted { figure.write(to: &writer) }
                writer.endArray()
                writer.endObject()
            }
        }
    }
}

/// For which days figures are asked, and in which form.
private struct FigureWish {
    let form: FigureForm
    /// The day as of which is counted, where no period is asked for.
    let day: LocalDate
    let period: DateSpan?

    static func parameters(withPeriod hasPeriod: Bool) -> [ReadingParameter] {
        var from = ReadingParameter("from", "The first day of a period, instead of `date`.", .date)
        var until = ReadingParameter(
            "until", "The last day of the period; today unless said otherwise.", .date)
        from.isDescribed = hasPeriod
        until.isDescribed = hasPeriod
        return [
            .countingDay, from, until,
            ReadingParameter(
                "format", "`csv` for programs, `excel` for a German spreadsheet.",
                .choice(FigureForm.allCases.map(\.rawValue), usual: FigureForm.json.rawValue)),
        ]
    }

    init(_ question: ReadingQuestion, _ reader: TenantReader) throws {
        form = try question.choice("format", among: FigureForm.self) ?? .json
        guard question.text("from") != nil || question.text("until") != nil else {
            day = try question.date("date") ?? reader.today
            period = nil
            return
        }
        var faults: [FieldFault] = []
        let from = question.date("from", &faults)
        let until = question.date("until", &faults) ?? reader.today
        if question.text("from") == nil {
            faults.append(Messages.value.missing(field: "from"))
        }
        if question.text("date") != nil {
            faults.append(Messages.figure.dateAndPeriod(field: "date"))
        }
        guard faults.isEmpty, let from, let span = DateSpan(from: from, until: until) else {
            throw ReadingFault(
                faults: faults.isEmpty ? [Messages.figure.period(field: "until")] : faults)
        }
        day = until
        period = span
    }
}

/// The forms in which figures leave the platform.
enum FigureForm: String, CaseIterable {
    case json, csv, excel
}

extension ReadingParameter {
    /// The day of everything that is counted.
    static let countingDay = ReadingParameter(
        "date", "The day for which is counted; today unless said otherwise.", .date)
}
