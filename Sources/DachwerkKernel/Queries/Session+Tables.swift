package import DachwerkKit

extension Session {
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
        let holds = actor.kind == .system || actor.holds(table.duty)
        guard holds || table.isReadable(by: actor) else { throw Refusal.notFound }
        guard holds || !isFull else { throw Refusal.forbidden }
        let day = holds ? date : reportingDay(date)
        let counted = try reading { try table.count(day, $0) }
        let shown = isFull ? counted.plain : counted.protected(minimumCell: table.minimumCell)
        return (table, shown, day)
    }

    /// The last day of the latest quarter that was over by a date, and never one to come.
    ///
    /// The public form speaks of such days only: who could ask for any two days would see in which
    /// group somebody came between them.
    private func reportingDay(_ date: LocalDate) -> LocalDate {
        let today = tenant.info.zone.date(of: tenant.platform.clock.now())
        let next = min(date.adding(days: 1), today)
        let month = (next.month - 1) / 3 * 3 + 1
        let start = LocalDate(year: next.year, month: month, day: 1)
        return (start ?? next).adding(days: -1)
    }

    /// What a code stands for; everybody may ask, nobody can list.
    package func lookup(
        _ id: String, code text: String
    ) throws -> (AnyLookup, VerificationCode, [FieldContent]) {
        guard let lookup = tenant.composition.lookups.first(where: { $0.id == id }),
            let code = VerificationCode(text),
            let answer = try reading({ try lookup.find(code, $0) })
        else { throw Refusal.notFound }
        return (lookup, code, answer)
    }

    /// Reads on behalf of a module, which may see everything and writes nothing.
    func reading<Result>(_ body: (TenantReader) throws -> Result) throws -> Result {
        let now = tenant.platform.clock.now()
        return try tenant.read { snapshot in
            try body(
                TenantReader(
                    SnapshotEnvironment(tenant, actor: .scheduler, now: now, snapshot)))
        }
    }
}
