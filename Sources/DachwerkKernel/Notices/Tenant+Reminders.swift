import DachwerkKit

extension Tenant {
    private static let recordsAtOnce = 200

    /// Sets the reminders of records that were written before they were declared as they are now;
    /// what is past stays past.
    func armReminders() async throws {
        let resources = composition.resources.filter { !$0.contributions.reminders.isEmpty }
        let wanted =
            ([info.zone.identifier] + workingTime
            + resources.flatMap { resource in
                resource.contributions.reminders.map {
                    "\(resource.id) \($0.name) \($0.time) \($0.condition)"
                }
            }).joined(separator: "\n")
        let known = try read {
            try $0.row(PlatformTables.mark, .text(StoreMarks.remindersMark))?[1].text
        }
        guard known != wanted, known != nil || !resources.isEmpty else { return }
        let now = platform.clock.now()
        for resource in resources {
            var last: RecordID?
            repeat {
                let after = last
                last = try await write { transaction in
                    let records = try RecordStore(resource).records(
                        where: after.map { .compare("id", .greater, .text($0.description)) }
                            ?? .always,
                        order: [.init("id")], limit: Self.recordsAtOnce, in: transaction)
                    let writer = self.recordWriter(as: .scheduler, at: now, in: transaction)
                    for record in records {
                        try writer.tellings.keepReminders(of: record, resource, isMadeUpFor: false)
                    }
                    return records.count == Self.recordsAtOnce ? records.last?.id : nil
                }
            } while last != nil
        }
        try await write { try StoreMarks.set(StoreMarks.remindersMark, to: wanted, in: $0) }
    }

    /// What the moments of reminders depend on besides, where the tenant says when it works.
    private var workingTime: [String] {
        guard let hours = info.workingHours else { return [] }
        let closures = info.closures.map(StoreMarks.text).sorted()
        return ["\(hours)", info.land?.rawValue ?? "-"] + closures
    }
}
