import DachwerkKit

/// A matter whose compartments are declared wrongly in several ways.
enum FaultyMatter: Resource {
    static let id: ResourceID = "faulty.matter"
    static let name = Field<String>("name")
    static let persons = Field<[String]>("persons")
    static let resource = ResourceDefinition(
        Self.self, fields: name, persons, access: FaultySample.access(Self.self))
}

enum FaultyRoom: String, Choice {
    case left
}

/// An entry that could change sides.
enum FaultyEntry: Resource {
    static let id: ResourceID = "faulty.entry"
    static let matter = Field<Reference<FaultyMatter>>("matter")
    static let room = Field<FaultyRoom>("room", .fixed)
    static let readers = Field<[String]>("readers", .computed)
    static let resource = ResourceDefinition(
        Self.self, fields: matter, room, readers, access: FaultySample.access(Self.self))
}

/// An entry whose refusals tell of other compartments.
enum FaultyUnique: Resource {
    static let id: ResourceID = "faulty.unique"
    static let matter = Field<Reference<FaultyMatter>>("matter", .fixed)
    static let room = Field<FaultyRoom>("room", .fixed)
    static let number = Field<Int?>("number", .unique)
    static let readers = Field<[String]>("readers", .computed)
    static let resource = ResourceDefinition(
        Self.self, fields: matter, room, number, readers,
        access: FaultySample.access(Self.self))
}

enum FaultyTransient: Resource {
    static let id: ResourceID = "faulty.transient"
    static let name = Field<String>("name", .transient)
    static let resource = ResourceDefinition(
        Self.self, fields: name, access: FaultySample.access(Self.self))
}

enum FaultyNeed: Resource {
    static let id: ResourceID = "faulty.need"
    static let size = Field<Int>("size", .needed)
    static let resource = ResourceDefinition(
        Self.self, fields: size, access: FaultySample.access(Self.self))
}

extension FaultyPart {
    /// One sample for every check of compartments and deadlines.
    static let contributions: [FaultyPart] = [
        FaultyPart("field.transient") { $0.add(FaultyTransient.resource) },
        FaultyPart("field.needed") { $0.add(FaultyNeed.resource) },
        FaultyPart("retention.resource") { registrar in
            registrar.add(FaultyMatter.resource)
            registrar.add(forEver)
        },
        FaultyPart("compartment.fixed") { registrar in
            registrar.add(FaultyMatter.resource)
            registrar.add(FaultyEntry.resource)
            registrar.add(keeping)
        },
        FaultyPart("compartment.list") { registrar in
            registrar.add(FaultyMatter.resource)
            var compartments = nobody
            compartments.listAll(in: FaultyMatter.persons)
            registrar.add(compartments)
        },
        FaultyPart("compartment.resource") { $0.add(nobody) },
        FaultyPart("compartment.unique") { registrar in
            registrar.add(FaultyMatter.resource)
            registrar.add(FaultyUnique.resource)
            var compartments = nobody
            compartments.keep(
                FaultyUnique.self, root: FaultyUnique.matter, compartment: FaultyUnique.room,
                readers: FaultyUnique.readers)
            registrar.add(compartments)
        },
        FaultyPart("deadline.resource") {
            $0.add(Deadlines(FaultyMatter.self) { _, _, _ in nil })
        },
        FaultyPart("reminder.resource") { $0.add(Self.soon) },
        FaultyPart("calendar.resource") { $0.add(Self.visit) },
        FaultyPart("tenure.resource") { $0.add(Tenure(of: FaultyMatter.self) { _, _ in true }) },
        FaultyPart("due.resource") { $0.add(Self.due) },
        FaultyPart("print.resource") { $0.add(Self.slip) },
        FaultyPart("visitor.request") { registrar in
            registrar.add(FaultySingle.resource)
            registrar.add(Self.request)
        },
        FaultyPart("visitor.section") { $0.add(PublicSection(FaultyMatter.self)) },
    ]

    /// What is due by a date that stands nowhere.
    private static let due = DueDate(
        .date(ShapeField<FaultyMatter, LocalDate>("nowhere")), while: { $0.everything })

    /// A form of a resource that is not there.
    private static let slip = PrintForm(
        "slip", of: FaultyMatter.self, fields: ShapeField<FaultyMatter, String>("nowhere"))

    /// A request that nobody outside may make.
    private static let request = VisitorRequest(
        FaultySingle.self, as: FaultySample.duty, months: 1
    ) { single, _ in single.id }

    /// A reminder of a date that stands nowhere.
    private static let soon = Reminder(
        Telling(FaultyNotices().soon, to: .holders(of: Duty("faulty.keeper", "Keeps."))), days: -1,
        from: .date(ShapeField<FaultyMatter, LocalDate>("nowhere")),
        while: { (matter: FilterBuilder<FaultyMatter>) in matter.everything })

    /// An entry for calendars of a resource that is not there.
    private static let visit = CalendarEntry(
        FaultyMatter.self, at: ShapeField<FaultyMatter, Period>("nowhere"),
        while: { $0.everything }, cancelled: { $0.everything })

    /// Everything that can be wrong with compartments and deadlines, at once.
    static func addCompartments(to registrar: inout Registrar) {
        registrar.add(FaultyMatter.resource)
        registrar.add(FaultyEntry.resource)
        var compartments = keeping
        compartments.listAll(in: FaultyMatter.persons)
        registrar.add(compartments)
        registrar.add(compartments)
        registrar.add(soon)
        registrar.add(visit)
        registrar.add(visit)
        registrar.add(Deadlines(FaultySingle.self) { _, _, _ in nil })
        registrar.add(Deadlines(FaultySingle.self) { _, _, _ in nil })
        registrar.add(FaultyUnique.resource)
        var others = nobody
        others.keep(
            FaultyUnique.self, root: FaultyUnique.matter, compartment: FaultyUnique.room,
            readers: FaultyUnique.readers)
        registrar.add(others)
        registrar.add(Tenure(of: Card.self) { _, _ in true })
        registrar.add(due)
        registrar.add(slip)
        registrar.add(request)
        registrar.add(PublicSection(Card.self))
    }

    /// Keeps what it says it forgets.
    static var forEver: Retention<FaultyMatter> {
        Retention(FaultyMatter.self, months: 1, keptWhile: { $0.everything })
    }

    private static var keeping: Compartments<FaultyMatter> {
        var compartments = nobody
        compartments.keep(
            FaultyEntry.self, root: FaultyEntry.matter, compartment: FaultyEntry.room,
            readers: FaultyEntry.readers)
        return compartments
    }

    private static var nobody: Compartments<FaultyMatter> {
        Compartments(of: FaultyMatter.self) { _, _ in CompartmentMembers() }
    }
}

private struct FaultyNotices: MessageCatalog {
    static let capability = "faulty"
    let soon = notice("soon")
}
