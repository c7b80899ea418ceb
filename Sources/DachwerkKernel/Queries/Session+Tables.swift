package import DachwerkKit

extension Session {
    /// A table as of a date.
    ///
    /// - Parameters:
    ///   - id: The capability and the table's own name.
    ///   - date: The day to count as of.
    ///   - isFull: Whether every cell is asked for; that takes the duty of the table.
    /// - Returns: The declaration and the table as the actor may see it.
    /// - Throws: ``Refusal/notFound`` or ``Refusal/forbidden``, or what counting throws.
    package func table(
        _ id: String, on date: LocalDate, isFull: Bool
    ) throws -> (Tabulation, PublishedTable) {
        guard let table = tenant.composition.tabulations.first(where: { $0.id == id }) else {
            throw Refusal.notFound
        }
        let holds = actor.kind == .system || actor.holds(table.duty)
        guard holds || table.isPublic else { throw Refusal.notFound }
        guard holds || !isFull else { throw Refusal.forbidden }
        let counted = try reading { try table.count(date, $0) }
        return (table, isFull ? counted.plain : counted.protected(minimumCell: table.minimumCell))
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
    func reading<Result>(_ body: (TenantContext) throws -> Result) throws -> Result {
        let now = tenant.platform.clock.now()
        return try tenant.read { snapshot in
            try body(
                TenantContext(
                    ReadingEnvironment(tenant, actor: .scheduler, now: now, snapshot)))
        }
    }
}
