import DachwerkKernel
import DachwerkKit

/// How much of something is free on each of the next days, for whoever may ask.
struct FreeDays {
    let scope: PageScope
    let resource: CompiledResource
    let id: RecordID

    /// How many days stand on the page of a record.
    private static let days = 14

    /// The table; nothing for what cannot be taken for a while, and for whoever may not ask.
    ///
    /// - Throws: What the store throws.
    func block() throws -> Block? {
        guard let reading = resource.contributions.capacity?.reading,
            scope.session.mayAsk(reading)
        else { return nil }
        let today = scope.zone.date(of: scope.tenant.platform.clock.now())
        let rows = try (0..<Self.days).compactMap { offset -> Table.Row? in
            let day = today.adding(days: offset)
            guard
                let period = Period(
                    start: scope.zone.startOfDay(day),
                    end: scope.zone.startOfDay(day.adding(days: 1)))
            else { return nil }
            let answer = try scope.session.availability(resource.id, id, quantity: 1, in: period)
            return Table.Row(cells: [
                [ShownValue(text: scope.plain(.date(day)))],
                [ShownValue(text: "\(answer.free) / \(answer.total)")],
            ])
        }
        return .table(
            Table(
                title: scope.words[.freeDays],
                columns: [
                    Table.Column(label: scope.words[.day]),
                    Table.Column(label: scope.words[.free], isNumber: true),
                ], rows: rows))
    }
}
