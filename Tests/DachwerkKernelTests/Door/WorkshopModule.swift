import DachwerkKit

/// The duties of the workshop, from everything down to almost nothing.
enum Workshop {
    static let keeper = Duty("workshop.keeper", "Does everything.")
    static let clerk = Duty("workshop.clerk", "Writes drafts and never sees the secret.")
    static let member = Duty("workshop.member", "Sees what belongs to the own organisation.")
    static let auditor = Duty("workshop.auditor", "Takes out numbers.")
    static let writer = Duty("workshop.writer", "Writes down and sees nothing.")
    static let all = [keeper, clerk, member, auditor, writer]
}

/// A module with every kind of field, so that what holds here holds for any module.
struct WorkshopModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "workshop", version: "1.2", summary: "Tools with every kind of field.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(contentsOf: Workshop.all)
        registrar.add(Party.resource)
        registrar.add(Tool.resource)
        registrar.add(
            Rule("total", Tool.self, on: .create, .change) { tool, _ in
                let weights = tool.after.parts.reduce(0) { $0 &+ $1.weight }
                tool.after.total = weights
            })
        registrar.add(
            Figure("workshop.tools", "Counts the tools.", for: Workshop.auditor) { _, context in
                FigureValue(try context.count(Tool.self))
            })
    }
}

/// An organisation.
enum Party: Resource {
    static let id: ResourceID = "workshop.party"
    static let name = Field<String>("name", .length(1...80), .impersonal)
    static let parent = Field<Reference<Party>?>("parent")
    static let resource = ResourceDefinition(Party.self, fields: name, parent, access: access)

    static let access = Access<Party> {
        $0.allow(Workshop.keeper, .read, .create, .change, .erase, .export, .import)
        $0.allow(Workshop.member, .read, where: { $0.id.isOfActor })
    }
}

/// A part of a tool.
enum Part: Line {
    static let label = Field<String>("label", .length(1...40), .impersonal)
    static let weight = Field<Int>("weight", .range(0...1_000_000), .default(1))
    static let remark = Field<String?>("remark", .length(0...200), .impersonal)
    static let spare = Field<Reference<Party>?>("spare")
    static let shape = Shape<Part>(label, weight, remark, spare)
}

/// A place that stands in one field.
enum Rack: Line {
    static let row = Field<String>("row", .length(1...10), .impersonal)
    static let level = Field<Int>("level", .range(0...9), .default(0))
    static let lender = Field<Reference<Party>?>("lender")
    static let shape = Shape<Rack>(row, level, lender)
}

/// A tool.
enum Tool: Resource {
    enum State: String, LifecycleState { case draft, ready, broken }
    enum Make: String, Choice { case hand, power, measure }

    static let id: ResourceID = "workshop.tool"
    static let title = Field<String>("title", .length(1...80), .searchable, .impersonal)
    static let code = Field<String?>("code", .unique, .fixed, .length(1...60), .impersonal)
    static let count = Field<Int>("count", .range(-1_000...1_000), .default(1))
    static let price = Field<Money?>("price")
    static let booked = Field<Period?>("booked")
    static let bought = Field<LocalDate?>("bought")
    static let seen = Field<Instant?>("seen", .indexed)
    static let opens = Field<LocalTime?>("opens")
    static let urgent = Field<Bool>("urgent", .default(false))
    static let make = Field<Make>("make", .default(.hand))
    static let tags = Field<[String]>("tags", .length(1...40), .count(0...5), .impersonal)
    static let parts = Field<[Values<Part>]>("parts")
    static let owner = Field<Reference<Party>?>("owner")
    static let parties = Field<[Reference<Party>]>("parties")
    static let secret = Field<String?>(
        "secret", .length(0...200), .searchable, .format(.text),
        .personal(purpose: "asking back", basis: .consent, retention: .months(12)))
    static let words = Field<LocalizedText?>(
        "words", .length(0...400), .format(.text), .impersonal)
    static let tongue = Field<LanguageTag?>("tongue")
    static let hours = Field<WeeklyHours?>("hours")
    static let shelf = Field<Values<Rack>?>("shelf")
    static let fees = Field<[Money]>("fees")
    static let slots = Field<[Period]>("slots")
    static let total = Field<Int?>("total", .computed)

    static let finish = Transition("finish", from: .draft, to: .ready, sets: count)
    static let damage = Transition("damage", from: .ready, to: .broken, reason: .required)
    static let repair = Transition("repair", from: .broken, to: .ready)
    static let resource = ResourceDefinition(
        Tool.self,
        fields: title, code, count, price, booked, bought, seen, opens, urgent, make, tags, parts,
        owner, parties, secret, words, tongue, hours, shelf, fees,
        slots, total,
        lifecycle: Lifecycle(from: .draft, or: .ready, moves: finish, damage, repair),
        access: access)

    static let access = Access<Tool> {
        $0.allow(Workshop.keeper, .read, .create, .change, .erase, .export, .import)
        $0.allow(Workshop.keeper, moving: finish, damage, repair)
        $0.allow(Workshop.clerk, .read, except: secret, price)
        $0.allow(Workshop.clerk, .create, except: secret, price)
        $0.allow(
            Workshop.clerk, .change, only: title, count, tags, where: { $0.state == .draft })
        $0.allow(Workshop.clerk, moving: finish)
        $0.allow(Workshop.clerk, .import, .export)
        $0.allow(
            Workshop.member, .read, except: secret, total, where: { $0.owner.isOfActor })
        $0.allow(
            Workshop.member, .read, only: secret,
            where: { $0.owner.isOfActor && $0.state == .broken })
        $0.allow(
            Workshop.member, .change, only: words,
            where: { $0.owner.isOfActor && !($0.state == .broken) })
        $0.allow(Workshop.auditor, .read, .export, only: title, count, total)
        $0.allow(Workshop.writer, .create, only: title, secret)
        $0.allow(.everyone, .read, only: title, make, where: { $0.state == .ready })
    }
}
