package import DachwerkKit

/// What modules contributed to one resource beside its rules.
package struct ResourceContributions: Sendable {
    /// How its records can be taken for a while.
    package let capacity: AnyCapacity?
    /// What follows when a deadline of one of its records passes.
    package let deadlines: AnyDeadlines?
    /// What people are reminded of about its records.
    package let reminders: [AnyReminder]
    /// What has to be done by a date of its records; what people are reminded of is among it.
    package let dueDates: [AnyDueDate]
    /// The sheets that people print of its records.
    package let printForms: [AnyPrintForm]
    /// The tables that stand on pages of its records.
    package let panels: [AnyPanel]
    /// What people begin from pages of its records.
    package let actions: [AnyRecordAction]
    /// Which of its fields belong together.
    package let groups: [AnyFieldGroup]
    /// Where its records stand on a map.
    package let map: AnyMapPoints?
    /// What its pages say in words of their own, by the name of the page.
    package let wordings: [String: AnyPageWording]
    /// How its records stand in people's calendars.
    package let calendarEntry: AnyCalendarEntry?
    /// The compartments that its records lie in.
    package let kept: (compartments: AnyCompartments, entry: AnyCompartments.Entry)?
    /// The compartments that its records are divided into.
    package let divided: AnyCompartments?
    /// The compartments whose members depend on its records, and the field that leads there.
    package let followed: [(compartments: AnyCompartments, root: String)]

    /// How many days ahead people look where a reminder says nothing longer.
    private static let usualDays = 7

    /// Picks out what concerns a resource.
    package init(_ id: ResourceID, from registrars: [Registrar]) {
        capacity = registrars.flatMap(\.capacities).first { $0.resource == id }
        deadlines = registrars.flatMap(\.deadlines).first { $0.resource == id }
        let reminders = registrars.flatMap(\.reminders).filter { $0.resource == id }
        self.reminders = reminders
        dueDates =
            registrars.flatMap(\.dueDates).filter { $0.resource == id }
            + reminders.map { reminder in
                AnyDueDate(
                    resource: id, path: reminder.path, days: max(Self.usualDays, -reminder.days),
                    condition: reminder.condition)
            }
        printForms = registrars.flatMap(\.printForms).filter { $0.resource == id }
        let refinements = registrars.map(\.refinements)
        panels = refinements.flatMap(\.panels).filter { $0.resource == id }
        actions = refinements.flatMap(\.actions).filter { $0.resource == id }
        groups = refinements.flatMap(\.groups).filter { $0.resource == id }
        map = refinements.flatMap(\.maps).first { $0.resource == id }
        wordings = Dictionary(
            refinements.flatMap(\.wordings).filter { $0.resource == id }.map { ($0.place, $0) },
            uniquingKeysWith: { first, _ in first })
        calendarEntry = registrars.flatMap(\.calendarEntries).first { $0.resource == id }
        let compartments = registrars.flatMap(\.compartments)
        kept =
            compartments.lazy.flatMap { all in all.entries.map { (all, $0) } }
            .first { $0.1.resource == id }
        divided = compartments.first { $0.root == id }
        followed = compartments.flatMap { all in
            all.followed.filter { $0.resource == id }.map { (all, $0.root) }
        }
    }

    /// The names of the fields that say who is admitted where.
    package var personLists: Set<String> {
        Set((kept.map { [$0.entry.readers] } ?? []) + (divided?.lists.map(\.field) ?? []))
    }

    /// The duties that see who acted and why in the history of its records; `nil` for all who
    /// work with them.
    package var insiders: Set<String>? {
        (kept?.compartments ?? divided ?? followed.first?.compartments)?.insiders
    }
}
