extension Tabulation {
    /// The table as somebody may see it, and the day it speaks of.
    ///
    /// - Parameters:
    ///   - date: The day to count as of.
    ///   - isFull: Whether every cell is asked for; that takes the duty of the table.
    ///   - actor: Who asks.
    ///   - reader: What is counted with.
    /// - Returns: The table, and the day.
    /// - Throws: ``Refusal/notFound`` or ``Refusal/forbidden``, or what counting throws.
    package func published(
        on date: LocalDate, isFull: Bool, for actor: Actor, _ reader: TenantReader
    ) throws -> (PublishedTable, LocalDate) {
        let holds = actor.kind == .system || actor.holds(duty)
        guard holds || isReadable(by: actor) else { throw Refusal.notFound }
        guard holds || !isFull else { throw Refusal.forbidden }
        let day = holds ? date : Self.reportingDay(date, today: reader.today)
        let counted = try count(day, reader)
        return (isFull ? counted.plain : counted.protected(minimumCell: minimumCell), day)
    }

    /// The last day of the latest quarter that was over by a date, and never one to come.
    ///
    /// The public form speaks of such days only: who could ask for any two days would see in which
    /// group somebody came between them.
    private static func reportingDay(_ date: LocalDate, today: LocalDate) -> LocalDate {
        let next = min(date.adding(days: 1), today)
        let month = (next.month - 1) / 3 * 3 + 1
        let start = LocalDate(year: next.year, month: month, day: 1)
        return (start ?? next).adding(days: -1)
    }

    /// The table as somebody may ask for it.
    package var reading: Reading {
        Reading(
            id, summary, group: "tables", isPublic ? .everybody : .duties([duty] + readers),
            parameters: [
                .countingDay,
                ReadingParameter(
                    "detail", "Every cell, for those who may, or what may be published.",
                    .choice(Detail.allCases.map(\.rawValue), usual: nil)),
            ], meaning: "The table.", forms: [.schema("table")]
        ) { question, reader in
            let date = try question.date("date") ?? reader.today
            let isFull = try question.choice("detail", among: Detail.self) == .full
            let (table, day) = try published(
                on: date, isFull: isFull, for: question.actor, reader)
            return .json(capacity: 2_048) { writer in
                writer.beginObject()
                writer.member("id", id)
                writer.member("date", day.description)
                writer.member("definition", definition)
                writer.member("summary", summary)
                table.table.kind.write(
                    source: table.table.source, day: table.table.asOf, to: &writer)
                TableWriter(table, languages: question.languages).write(to: &writer)
                writer.endObject()
            }
        }
    }

    private enum Detail: String, CaseIterable { case protected, full }
}
