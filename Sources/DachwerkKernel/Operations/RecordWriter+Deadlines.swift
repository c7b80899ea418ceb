import DachwerkKit

extension RecordWriter {
    func setDeadline(
        _ name: String, of record: RecordID, _ resource: CompiledResource, due: Instant
    ) throws {
        guard resource.contributions.deadlines != nil, KebabCase.isValid(name)
        else {
            throw Refusal.fault(
                "'\(resource.id)' declares no deadlines, or '\(name)' is no name.")
        }
        try DeadlineBook().set(
            Deadline(name: name, due: due, level: 0), of: record, resource: resource.id,
            isFirst: !mayHaveDeadlines(record, isSetting: true), in: transaction)
        agenda?.bringForward(tenant.id, to: due)
    }

    func dropDeadlines(of record: RecordID, name: String?) throws {
        guard mayHaveDeadlines(record) else { return }
        try DeadlineBook().drop(of: record, name: name, in: transaction)
    }

    /// Lets a deadline pass: what follows runs once, and says when the next level passes.
    func pass(_ row: DeadlineBook.Row) throws {
        let book = DeadlineBook()
        // Between the look at the clock and this transaction it may have been met or moved.
        guard try book.deadlines(of: row.record, in: transaction).contains(row.deadline) else {
            return
        }
        guard let resource = composition.resource(row.resource),
            let react = resource.contributions.deadlines?.react
        else { return }
        let name = row.deadline.name
        try book.drop(of: row.record, name: name, in: transaction)
        guard let record = try record(row.record, of: resource) else { return }
        let passed = Deadline(
            name: name, due: row.deadline.due, level: row.deadline.level + 1)
        let next = try acting(for: resource.id.capability) { try react(record, passed, $0) }
        // What the reaction has set itself counts; else it goes on where it passed.
        guard let next, try self.record(row.record, of: resource) != nil,
            !(try book.deadlines(of: row.record, in: transaction))
                .contains(where: { $0.name == name })
        else { return }
        try book.set(
            Deadline(
                name: name, due: max(next, now.adding(minutes: 1)), level: passed.level),
            of: row.record, resource: row.resource, in: transaction)
    }
}

extension Tenant {
    /// Lets every deadline pass whose moment has come: each in an operation of its own, so that
    /// one that fails harms no other and is tried again with the next look at the clock.
    ///
    /// - Parameter report: Takes what came of it.
    /// - Throws: What keeps the deadlines from being looked at.
    func passDeadlines(_ report: inout JobReport) async throws {
        let now = platform.clock.now()
        let withDeadlines = composition.resources.filter { $0.contributions.deadlines != nil }
        try await pass(DeadlineBook(), of: withDeadlines, now, &report) { try $0.pass($1) }
        let withReminders = composition.resources.filter { !$0.contributions.reminders.isEmpty }
        try await pass(.reminders, of: withReminders, now, &report) { try $0.tellings.remind($1) }
    }

    private func pass(
        _ book: DeadlineBook, of resources: [CompiledResource], _ now: Instant,
        _ report: inout JobReport,
        _ body: @escaping @Sendable (RecordWriter, DeadlineBook.Row) throws -> Void
    ) async throws {
        guard !resources.isEmpty else { return }
        var last: DeadlineBook.Row?
        repeat {
            let rows = try read { snapshot in
                try book.passed(
                    at: now, of: resources.map(\.id), after: last, limit: Self.deadlinesAtOnce,
                    in: snapshot)
            }
            for row in rows {
                do {
                    try await write { transaction in
                        let writer = self.recordWriter(as: .scheduler, at: now, in: transaction)
                        try body(writer, row)
                    }
                    report.done += 1
                } catch {
                    report.fail(error, of: row.record)
                }
            }
            last = rows.count == Self.deadlinesAtOnce ? rows.last : nil
        } while last != nil
    }

    private static let deadlinesAtOnce = 500
}
